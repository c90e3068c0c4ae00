#include "host/changes_api/routes.h"

#include "host/agreement_api/routes.h"
#include "host/changes/changes.h"
#include "host/clerk_api/dialogue_asked.h"
#include "host/commitment_api/feed.h"
#include "host/commitment_api/problems.h"
#include "host/commitment_api/wording.h"
#include "host/http/etag.h"
#include "host/http/house.h"
#include "host/http/number.h"

namespace entente::changes_api {
namespace {

using changes::Change;
using commitment_api::Changing;
using commitment_api::View;
using http::Answer;
using http::Request;
using http::Response;

// What a feed is about, in the words that name it.
struct Told {
  std::string name;  // below the dialogue: "proposal-2"
  std::string path;  // of its page, below the dialogue: "/proposals/2"
  const Translations& title;
  std::vector<Change> changes;
};

Response given(const Request& request, const clerk_api::Asked& asked, const Told& told) {
  const bool french = http::language_of(request) == http::Language::french;
  const auto language = *LanguageTag::parse(french ? "fr" : "en");
  const std::string& dialogue = request.param("dialogue");
  const View view{.state = asked.state().commitment,
                  .words = asked.words,
                  .dialogue = dialogue,
                  .as_of = told.changes.back().at};
  const auto host = http::house_name(request);
  const auto page = http::house_address(request) + "/d/" + dialogue + told.path;
  const auto self = http::house_address(request) + request.path;
  auto response = http::respond(
      200, "application/atom+xml; charset=utf-8",
      commitment_api::feed_of(view, told.changes,
                              {.name = dialogue + "/" + told.name,
                               .title = commitment_api::words_for(view, told.title, language),
                               .page = page},
                              language, {.host = host, .page = page, .self = self}));
  response.set("Vary", "Accept-Language");
  return http::tagged(request, http::quote_tag(std::to_string(asked.state().size)),
                      std::move(response));
}

Response of_commitment(const Request& request, const clerk_api::Asked& asked) {
  const auto number = http::path_number(request, "commitment");
  const auto& state = asked.state().commitment;
  const auto* one = state.commitment(commitment::CommitmentId{number});
  if (one == nullptr) return http::refuse(request, commitment_api::commitment_not_found);
  return given(request, asked,
               {.name = "commitment-" + std::to_string(number),
                .path = "/register/" + std::to_string(number),
                .title = changes::title_of(*one),
                .changes = changes::of(state, *one)});
}

Response of_proposal(const Request& request, const clerk_api::Asked& asked) {
  const auto number = http::path_number(request, "proposal");
  const auto& state = asked.state().agreement;
  const auto* one = state.proposal(ProposalId{number});
  if (one == nullptr) return http::refuse(request, agreement_api::proposal_not_found);
  return given(request, asked,
               {.name = "proposal-" + std::to_string(number),
                .path = "/proposals/" + std::to_string(number),
                .title = changes::title_of(*one),
                .changes = changes::of(state, *one)});
}

Response of_decision(const Request& request, const clerk_api::Asked& asked) {
  const auto number = http::path_number(request, "decision");
  const auto* one = asked.state().decision.decision(decision::DecisionId{number});
  if (one == nullptr) return http::refuse(request, agreement_api::decision_not_found);
  return given(request, asked,
               {.name = "decision-" + std::to_string(number),
                .path = "/decisions/" + std::to_string(number),
                .title = changes::title_of(*asked.state().agreement.proposal(one->proposal)),
                .changes = changes::of(*one)});
}

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk) {
  const auto get = [&](std::string_view pattern,
                       Response (*show)(const Request&, const clerk_api::Asked&)) {
    router.get(pattern, [&clerk, show](const Request& request, const Answer& answer) {
      answer(clerk_api::show_dialogue(
          clerk, request, [&](const clerk_api::Asked& asked) { return show(request, asked); }));
    });
  };
  get("/api/v1/dialogues/{dialogue}/commitments/{commitment}/changes.atom", of_commitment);
  get("/api/v1/dialogues/{dialogue}/proposals/{proposal}/changes.atom", of_proposal);
  get("/api/v1/dialogues/{dialogue}/decisions/{decision}/changes.atom", of_decision);
}

}  // namespace entente::changes_api
