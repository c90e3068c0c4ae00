#include "host/agreement_api/routes.h"

#include <memory>

#include "dialogue/decision/conclusion.h"
#include "host/agreement_api/decision_days.h"
#include "host/agreement_api/measures.h"
#include "host/agreement_api/views.h"
#include "host/clerk_api/dialogue_asked.h"
#include "host/http/etag.h"
#include "host/http/house.h"
#include "host/http/number.h"
#include "host/problems/problems.h"
#include "record/acts/signed_act.h"

namespace entente::agreement_api {
namespace {

using encoding::Json;
using http::Answer;
using http::Request;
using http::Response;

class Routes {
 public:
  explicit Routes(clerk::Clerk& clerk) : clerk_(clerk) {}

  Response proposals(const Request& request) const {
    return shown(request, [](const View& view) { return agreement_api::proposals(view); });
  }
  Response proposal(const Request& request) const {
    const auto id = http::path_id<ProposalId>(request, "proposal");
    return found(request, proposal_not_found, [&](const View& view) {
      const auto* proposal = view.state.agreement.proposal(id);
      return proposal == nullptr ? std::nullopt
                                 : std::optional{agreement_api::proposal(view, *proposal)};
    });
  }
  Response pledges(const Request& request) const {
    return shown(request, [](const View& view) { return agreement_api::pledges(view); });
  }
  Response decisions(const Request& request) const {
    return shown(request, [](const View& view) { return agreement_api::decisions(view); });
  }
  Response decision(const Request& request) const {
    const auto id = http::path_id<decision::DecisionId>(request, "decision");
    return found(request, decision_not_found, [&](const View& view) {
      const auto* decision = view.state.decision.decision(id);
      return decision == nullptr ? std::nullopt
                                 : std::optional{agreement_api::decision(view, *decision)};
    });
  }
  // The end of a decision as a facilitator states it: recorded where it is true. Otherwise the host
  // tells what it counts; the clerk takes no more answers from then on.
  void state_end(const Request& request, Answer answer) {
    const std::string name = request.param("dialogue");
    const auto id = http::path_id<decision::DecisionId>(request, "decision");
    auto opened = acts::SignedAct::open(request.body);
    if (!opened) return answer(http::refuse(request, problems::of(opened.error().fault)));
    const auto* stated = std::get_if<decision::ConclusionStatedV1>(&opened->act().body);
    if (stated == nullptr || stated->decision != id || opened->act().dialogue.string() != name)
      return answer(http::refuse(request, end_malformed));
    clerk_.submit(*std::move(opened), [this, request, name, id, answer](const auto& answered) {
      answer(ended(request, name, id, answered));
    });
  }
  Response motions(const Request& request) const {
    const bool french = http::language_of(request) == http::Language::french;
    return shown(request, [&](const View& view) {
      return agreement_api::motions(view, request.param("dialogue"), french ? "fr" : "en");
    });
  }

  Response calendar(const Request& request) const {
    const bool french = http::language_of(request) == http::Language::french;
    return clerk_api::show_dialogue(clerk_, request, [&](const clerk_api::Asked& asked) {
      const auto& name = request.param("dialogue");
      auto response = http::respond(
          200, "text/calendar; charset=utf-8",
          decision_calendar({.state = asked.state(), .words = asked.words}, name,
                            french ? "fr" : "en",
                            http::house_address(request) + "/d/" + name + "/decisions"));
      response.set("Vary", "Accept-Language");
      return http::tagged(request, http::quote_tag(std::to_string(asked.state().size)),
                          std::move(response));
    });
  }

 private:
  Response ended(const Request& request, const std::string& name, decision::DecisionId id,
                 const clerk::Answered& answered) const {
    if (const auto* refusal = std::get_if<clerk::HostRefusal>(&answered))
      return http::refuse(request, problems::of(*refusal));
    const auto* refused = std::get_if<clerk::Refused>(&answered);
    if (refused != nullptr &&
        refused->refusal != constitution::AnyRefusal{decision::Refusal::conclusion_false})
      return http::Problem{problems::of(refused->refusal)}
          .with("last_sequence", static_cast<std::int64_t>(refused->last_sequence))
          .response(http::language_of(request));
    Response response = http::refuse(request, decision_not_found);
    clerk_.read(name, [&](const clerk::Register& kept) {
      const auto& state = kept.state();
      const auto conclusion =
          decision::conclude(*state.decision.decision(id), state.opening->terms.anonymity_floor);
      const Json told = Json::object({{"conclusion", agreement_api::counted(id, conclusion)},
                                      {"recorded", refused == nullptr}});
      response = http::respond(200, "application/json", encoding::canonical(told));
      response.set("Cache-Control", "no-store");
    });
    return response;
  }

  template <class Show>
  Response shown(const Request& request, Show show) const {
    return found(request, decision_not_found,
                 [&](const View& view) { return std::optional{show(view)}; });
  }

  // The log size is the only version of what is shown; words differ by language in one route only.
  template <class Show>
  Response found(const Request& request, const http::ProblemKind& missing, Show show) const {
    return clerk_api::show_dialogue(clerk_, request, [&](const clerk_api::Asked& asked) {
      const auto& state = asked.state();
      const auto json = show(View{.state = state, .words = asked.words});
      if (!json) return http::refuse(request, missing);
      Response response = http::respond(200, "application/json", encoding::canonical(*json));
      response.set("Vary", "Accept-Language");
      return http::tagged(request, http::quote_tag(std::to_string(state.size)),
                          std::move(response));
    });
  }

  clerk::Clerk& clerk_;
};

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk, std::string_view measures) {
  const auto routes = std::make_shared<Routes>(clerk);
  const auto get = [&](std::string_view pattern, Response (Routes::*view)(const Request&) const) {
    router.get(pattern, [routes, view](const Request& request, const Answer& answer) {
      answer((*routes.*view)(request));
    });
  };
  get("/api/v1/dialogues/{dialogue}/proposals", &Routes::proposals);
  get("/api/v1/dialogues/{dialogue}/proposals/{proposal}", &Routes::proposal);
  get("/api/v1/dialogues/{dialogue}/pledges", &Routes::pledges);
  get("/api/v1/dialogues/{dialogue}/decisions", &Routes::decisions);
  get("/api/v1/dialogues/{dialogue}/decisions.ics", &Routes::calendar);
  get("/api/v1/dialogues/{dialogue}/decisions/{decision}", &Routes::decision);
  get("/api/v1/dialogues/{dialogue}/motions.json", &Routes::motions);
  router.post("/api/v1/dialogues/{dialogue}/decisions/{decision}/conclusion",
              [routes](const Request& request, Answer answer) {
                routes->state_end(request, std::move(answer));
              });
  ensure(read_measures(measures).has_value(), "the catalogue of measures can be read");
  router.get("/api/v1/measures", [measures, tag = http::content_tag(measures)](
                                     const Request& request, const Answer& answer) {
    answer(
        http::tagged(request, tag, http::respond(200, "application/json", std::string{measures})));
  });
}

}  // namespace entente::agreement_api
