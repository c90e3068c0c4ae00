#include "host/clerk_api/routes.h"

#include <algorithm>

#include "host/clerk_api/dialogue_asked.h"
#include "host/clerk_api/log_routes.h"
#include "host/clerk_api/map_routes.h"
#include "host/clerk_api/paging.h"
#include "host/clerk_api/roles.h"
#include "host/clerk_api/views.h"
#include "host/http/json_body.h"
#include "host/http/number.h"
#include "host/http/problem.h"
#include "host/problems/problems.h"

namespace entente::clerk_api {
namespace {

using encoding::Json;
using http::Answer;
using http::Request;
using http::Response;

QuestionId question_in(const Request& request) {
  return http::path_id<QuestionId>(request, "question");
}

class Routes {
 public:
  explicit Routes(clerk::Clerk& clerk) : clerk_(clerk) {}

  Response dialogues(const Request&) const {
    Json::Array list;
    for (const auto& name : clerk_.dialogues())
      clerk_.read(name, [&](const clerk::Register& kept) {
        list.push_back(summary(kept, words_from(clerk_, name)));
      });
    return http::respond_json(200, Json::object({{"dialogues", std::move(list)}}));
  }

  Response dialogue(const Request& request) const {
    return show_dialogue(clerk_, request, [&](const Asked& asked) {
      return sized(request, asked.state().size, summary(asked.kept, asked.words));
    });
  }

  Response focal_points_of(const Request& request) const {
    return show_dialogue(clerk_, request, [&](const Asked& asked) {
      return sized(request, asked.state().size, focal_points(asked.kept, asked.words));
    });
  }

  // All that stand, by id; with ?key= only those to vote on, in the order of whoever holds that
  // key; with ?role= those about that role of civil society.
  Response statements_of(const Request& request) const {
    if (request.query_value("key")) return statements_in_order(request);
    const auto wanted = page_asked(request);
    if (!wanted) return http::refuse(request, *wanted.error());
    const auto role = role_asked(request);
    if (!role) return http::refuse(request, *role.error());
    const auto rejected =
        request.query_value("all") == "1" ? Rejected::included : Rejected::left_out;
    return show_dialogue(clerk_, request, [&](const Asked& asked) {
      const QuestionId question = question_in(request);
      const auto& state = asked.state();
      if (state.discussion.question(question) == nullptr)
        return http::refuse(request, problems::question_not_found);
      const auto all = clerk_api::statements_of(state, question, rejected);
      const auto page = page_by_number(only_about(state.discussion, all, *role), *wanted);
      Response response =
          sized(request, state.size, statements(asked.kept, question, page.shown, asked.words));
      link_next(request, response, page.next);
      return response;
    });
  }

  void submit(const Request& request, Answer answer) const {
    const auto language = http::language_of(request);
    auto opened = acts::SignedAct::open(request.body);
    if (!opened) {
      http::Problem problem{problems::of(opened.error().fault)};
      if (!opened.error().where.empty())
        return answer(std::move(problem).with("where", opened.error().where).response(language));
      return answer(problem.response(language));
    }
    if (opened->act().dialogue.string() != request.param("dialogue"))
      return answer(http::refuse(request, problems::of(constitution::Refusal::another_dialogue)));
    auto reply = [answer, language](const clerk::Answered& answered) {
      answer(std::visit([&](const auto& what) { return told(what, language); }, answered));
    };
    // A map may have to be drawn before the clerk can say that it is true.
    if (std::holds_alternative<constitution::MapPublishedV1>(opened->act().body))
      return clerk_.in_background([this, act = *std::move(opened), reply = std::move(reply)] {
        clerk_.submit(act, reply);
      });
    clerk_.submit(*std::move(opened), std::move(reply));
  }

  Response changes(const Request& request) const {
    return show_dialogue(clerk_, request, [&](const Asked& asked) {
      Response response = http::respond(200, "text/event-stream", change_event(clerk_, asked.kept));
      response.set("Cache-Control", "no-store");
      response.topic = asked.kept.dialogue();
      return response;
    });
  }

  static std::string change_event(const clerk::Clerk& clerk, const clerk::Register& kept) {
    const std::string size = std::to_string(kept.state().size);
    const auto map_size = [&](QuestionId question) {
      return clerk.live_map_size(kept.dialogue(), question);
    };
    return http::format_event(
        {.name = "change", .id = size, .data = encoding::canonical(change(kept, map_size))});
  }

 private:
  Response statements_in_order(const Request& request) const {
    const auto wanted = page_asked(request);
    if (!wanted) return http::refuse(request, *wanted.error());
    const auto role = role_asked(request);
    if (!role) return http::refuse(request, *role.error());
    const auto drawn = route_of(clerk_, request);
    if (!drawn) return http::refuse(request, *drawn.error());
    return show_dialogue(clerk_, request, [&](const Asked& asked) {
      const auto page =
          page_in_order(only_about(asked.state().discussion, drawn->order, *role), *wanted);
      Response response = http::respond_json(
          200, statements(asked.kept, question_in(request), page.shown, asked.words));
      response.set("Cache-Control", "no-store");
      link_next(request, response, page.next);
      return response;
    });
  }

  static Response told(const clerk::Receipt& made, http::Language) {
    return http::respond_json(made.recorded.already ? 200 : 201, receipt(made));
  }
  static Response told(const clerk::Refused& refused, http::Language language) {
    http::Problem problem{problems::of(refused.refusal)};
    const auto* reason = std::get_if<constitution::Refusal>(&refused.refusal);
    if (reason != nullptr && *reason == constitution::Refusal::sequence_not_greater)
      return std::move(problem)
          .with("last_sequence", static_cast<std::int64_t>(refused.last_sequence))
          .response(language);
    return problem.response(language);
  }
  static Response told(clerk::HostRefusal refusal, http::Language language) {
    http::Problem problem{problems::of(refusal)};
    if (problem.kind().status == 503)
      return std::move(problem).header("Retry-After", "1").response(language);
    return problem.response(language);
  }

  clerk::Clerk& clerk_;
};

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk) {
  const auto routes = std::make_shared<Routes>(clerk);
  const auto get = [&](std::string_view pattern, Response (Routes::*view)(const Request&) const) {
    router.get(pattern, [routes, view](const Request& request, const Answer& answer) {
      answer((*routes.*view)(request));
    });
  };
  get("/api/v1/dialogues", &Routes::dialogues);
  get("/api/v1/dialogues/{dialogue}", &Routes::dialogue);
  get("/api/v1/dialogues/{dialogue}/focal_points", &Routes::focal_points_of);
  get("/api/v1/dialogues/{dialogue}/questions/{question}/statements", &Routes::statements_of);
  get("/api/v1/dialogues/{dialogue}/changes", &Routes::changes);
  router.post("/api/v1/dialogues/{dialogue}/acts", [routes](const Request& request, Answer answer) {
    routes->submit(request, std::move(answer));
  });
  add_log_routes(router, clerk);
  add_map_routes(router, clerk);
}

std::chrono::milliseconds rest_between_events(std::size_t readers) {
  constexpr std::chrono::microseconds each{150};
  constexpr std::chrono::milliseconds longest{750};
  const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(
      each * static_cast<std::int64_t>(std::min<std::size_t>(readers, 1'000'000)));
  return std::min(rest, longest);
}

std::chrono::milliseconds tell(http::Broadcaster& pages, const clerk::Clerk& clerk,
                               const std::string& dialogue) {
  const auto readers = pages.listeners(dialogue);
  if (readers == 0) return {};
  std::string event;
  clerk.read(dialogue,
             [&](const clerk::Register& kept) { event = Routes::change_event(clerk, kept); });
  if (!event.empty()) pages.publish(dialogue, event);
  return rest_between_events(readers);
}

}  // namespace entente::clerk_api
