#include "host/session_api/routes.h"

#include "host/clerk_api/dialogue_asked.h"
#include "host/http/event.h"
#include "host/http/json_body.h"
#include "host/http/number.h"
#include "host/session_api/problems.h"
#include "host/session_api/told.h"
#include "host/session_api/views.h"
#include "record/outcome/outcome_json.h"

namespace entente::session_api {
namespace {

using clerk_api::Asked;
using http::Answer;
using http::Request;
using http::Response;

session::SessionId session_in(const Request& request) {
  return http::path_id<session::SessionId>(request, "session");
}

class Routes {
 public:
  explicit Routes(Surroundings surroundings)
      : around_(std::move(surroundings)), stages_(around_.keeper) {}

  Response newest(const Request& request) const {
    return show(request, [&](const Asked& asked) {
      const auto& sessions = asked.state().session.sessions();
      return in_room(request, asked, sessions.empty() ? nullptr : &sessions.back());
    });
  }

  Response one(const Request& request) const {
    return show(request, [&](const Asked& asked) {
      const auto* shown = asked.state().session.session(session_in(request));
      return shown == nullptr ? http::refuse(request, session_not_found)
                              : in_room(request, asked, shown);
    });
  }

  Response answers(const Request& request) const {
    return show(request, [&](const Asked& asked) {
      return clerk_api::sized(request, asked.state().size, ledger(asked.state(), asked.words));
    });
  }

  // At the newest size, or at one that is named: those bytes never change.
  Response outcome(const Request& request) const {
    return show(request, [&](const Asked& asked) {
      const auto& state = asked.state();
      const auto* shown = state.session.session(session_in(request));
      const auto size = http::query_number(request, "size", state.size);
      if (shown == nullptr || !size || *size > state.size || *size <= shown->opened.index)
        return http::refuse(request, session_not_found);
      const bool named = request.query_value("size").has_value();
      Response response =
          http::respond(200, "application/json", outcome::outcome_json(state, shown->id, *size));
      response.set("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
      return response;
    });
  }

  // As the newest outcome was signed, or at a size that is named; while none is signed, as it
  // stands.
  Response told_in_words(const Request& request) const {
    return show(request, [&](const Asked& asked) {
      const auto& state = asked.state();
      const auto* shown = state.session.session(session_in(request));
      const auto* published = shown == nullptr ? nullptr : outcome::signed_outcome(*shown);
      const auto size = http::query_number(request, "size",
                                           published == nullptr ? state.size : published->act.size);
      if (shown == nullptr || !size || *size > state.size || *size <= shown->opened.index)
        return http::refuse(request, session_not_found);
      return clerk_api::sized(request, state.size,
                              told({state, *shown, *size}, around_.now(), asked.words));
    });
  }

  Response stage(const Request& request) {
    return show(request, [&](const Asked&) {
      Response response = http::respond_json(200, stages_.of(request.param("dialogue")));
      response.set("Cache-Control", "no-store");
      return response;
    });
  }

  Response set_stage(const Request& request) {
    const std::string name = request.param("dialogue");
    const auto change = read_change(request.body, name);
    if (!change) return http::refuse(request, problem_for(change.error()));
    bool entitled = false;
    const Response known = show(request, [&](const Asked& asked) {
      entitled = asked.state().is_facilitator(change->author);
      return Response{};
    });
    if (known.status == 404) return known;
    if (!entitled) return http::refuse(request, stage_not_yours);
    const auto stage = stages_.change(name, *change);
    if (!stage) return http::refuse(request, problem_for(stage.error()));
    around_.publish(
        name, http::format_event({.name = "stage", .id = "", .data = encoding::canonical(*stage)}));
    return http::respond_json(200, *stage);
  }

 private:
  Response show(const Request& request, const std::function<Response(const Asked&)>& view) const {
    return clerk_api::show_dialogue(around_.clerk, request, view);
  }
  Response in_room(const Request& request, const Asked& asked,
                   const session::Session* shown) const {
    return clerk_api::sized(request, asked.state().size,
                            room(asked.state(), shown, around_.now(), asked.words));
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
  get("/api/v1/dialogues/{dialogue}/sessions/{session}/told", &Routes::told_in_words);
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
