#include "host/session_api/routes.h"

#include <charconv>

#include "host/http/etag.h"
#include "host/http/event.h"
#include "host/problems/problems.h"
#include "host/session_api/problems.h"
#include "host/session_api/views.h"
#include "record/outcome/outcome_json.h"

namespace entente::session_api {
namespace {

using encoding::Json;
using http::Answer;
using http::Request;
using http::Response;

std::optional<std::uint64_t> number_in(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

session::SessionId session_in(const Request& request) {
  const auto number = number_in(request.param("session")).value_or(0);
  return session::SessionId{number <= UINT32_MAX ? static_cast<std::uint32_t>(number) : 0};
}

Response json(const Json& value) {
  return http::respond(200, "application/json", encoding::canonical(value));
}

class Routes {
 public:
  explicit Routes(Surroundings surroundings)
      : around_(std::move(surroundings)), stages_(around_.keeper) {}

  Response newest(const Request& request) const {
    return with_state(request, [&](const constitution::State& state, const auto& words) {
      const auto& sessions = state.session.sessions();
      const auto* shown = sessions.empty() ? nullptr : &sessions.back();
      return sized(request, state, room(state, shown, around_.now(), words));
    });
  }

  Response one(const Request& request) const {
    return with_state(request, [&](const constitution::State& state, const auto& words) {
      const auto* shown = state.session.session(session_in(request));
      if (shown == nullptr) return http::refuse(request, session_not_found);
      return sized(request, state, room(state, shown, around_.now(), words));
    });
  }

  Response answers(const Request& request) const {
    return with_state(request, [&](const constitution::State& state, const auto& words) {
      return sized(request, state, ledger(state, words));
    });
  }

  // At the newest size, or at one that is named: those bytes never change.
  Response outcome(const Request& request) const {
    return with_state(request, [&](const constitution::State& state, const auto&) {
      const auto* shown = state.session.session(session_in(request));
      if (shown == nullptr) return http::refuse(request, session_not_found);
      const auto asked = request.query_value("size");
      const auto size = asked ? number_in(*asked) : std::optional{state.size};
      if (!size || *size > state.size || *size <= shown->opened.index)
        return http::refuse(request, session_not_found);
      Response response =
          http::respond(200, "application/json", outcome::outcome_json(state, shown->id, *size));
      response.set("Cache-Control", asked ? "public, max-age=31536000, immutable" : "no-cache");
      return response;
    });
  }

  Response stage(const Request& request) {
    return with_state(request, [&](const constitution::State&, const auto&) {
      Response response = json(stages_.of(request.param("dialogue")));
      response.set("Cache-Control", "no-store");
      return response;
    });
  }

  Response set_stage(const Request& request) {
    const std::string name = request.param("dialogue");
    const auto change = read_change(request.body, name);
    if (!change) return http::refuse(request, problem_for(change.error()));
    bool entitled = false;
    const Response known = with_state(request, [&](const constitution::State& state, const auto&) {
      entitled = state.is_facilitator(change->author);
      return Response{};
    });
    if (known.status == 404) return known;
    if (!entitled) return http::refuse(request, stage_not_yours);
    const auto stage = stages_.change(name, *change);
    if (!stage) return http::refuse(request, problem_for(stage.error()));
    around_.publish(
        name, http::format_event({.name = "stage", .id = "", .data = encoding::canonical(*stage)}));
    return json(*stage);
  }

 private:
  template <class Show>
  Response with_state(const Request& request, Show show) const {
    const std::string name = request.param("dialogue");
    Response response = http::refuse(request, problems::of(clerk::HostRefusal::dialogue_unknown));
    around_.clerk.read(name, [&](const clerk::Register& kept) {
      const clerk_api::WordsOf words = [&](const Digest& digest) {
        return around_.clerk.words(name, digest);
      };
      response = show(kept.state(), words);
    });
    return response;
  }
  static Response sized(const Request& request, const constitution::State& state,
                        const Json& value) {
    return http::tagged(request, http::quote_tag(std::to_string(state.size)), json(value));
  }

  Surroundings around_;
  Stages stages_;
};

}  // namespace

void add_routes(http::Router& router, Surroundings surroundings) {
  const auto routes = std::make_shared<Routes>(std::move(surroundings));
  const auto get = [&](std::string_view pattern, Response (Routes::*view)(const Request&) const) {
    router.get(pattern, [routes, view](const Request& request, const Answer& answer) {
      answer((*routes.*view)(request));
    });
  };
  get("/api/v1/dialogues/{dialogue}/session", &Routes::newest);
  get("/api/v1/dialogues/{dialogue}/sessions/{session}", &Routes::one);
  get("/api/v1/dialogues/{dialogue}/sessions/{session}/outcome", &Routes::outcome);
  get("/api/v1/dialogues/{dialogue}/answers", &Routes::answers);
  router.get(
      "/api/v1/dialogues/{dialogue}/stage",
      [routes](const Request& request, const Answer& answer) { answer(routes->stage(request)); });
  router.add(http::Method::put, "/api/v1/dialogues/{dialogue}/stage",
             [routes](const Request& request, const Answer& answer) {
               answer(routes->set_stage(request));
             });
}

}  // namespace entente::session_api
