#pragma once

// Agreements and decisions as readers get them: pure functions of the state and of the words that
// are still given out. openapi.yaml describes the shapes.
//
// What single people answered is never in them. Stances are counted by constituency once the text
// is frozen, ballots once the decision is concluded, and only where no single person shows.

#include "dialogue/constitution/state.h"
#include "foundation/encoding/json.h"
#include "host/clerk_api/views.h"

namespace entente::agreement_api {

struct View {
  const constitution::State& state;
  const clerk_api::WordsOf& words;
};

// proposal_views.cpp
encoding::Json proposals(const View& view);
encoding::Json proposal(const View& view, const agreement::Proposal& proposal);

// support_views.cpp
encoding::Json stances(const View& view, const agreement::Proposal& proposal);
encoding::Json endorsements(const View& view, const agreement::Proposal& proposal);
encoding::Json ladder(const View& view, const agreement::Proposal& proposal);
encoding::Json responses(const View& view, const agreement::Proposal& proposal);
encoding::Json pledges(const View& view);

// decision_views.cpp
encoding::Json decisions(const View& view);
encoding::Json decision(const View& view, const decision::Decision& decision);
// The body of conclusion.stated.v1, to be signed as it is.
encoding::Json counted(decision::DecisionId id, const decision::Conclusion& conclusion);
// Concluded decisions as Popolo motions (popoloproject.com/specs/motion.html).
encoding::Json motions(const View& view, std::string_view dialogue, std::string_view language);

// Who did something: by constituency and role, and a focal point by name. Never a key.
encoding::Json author(const View& view, const agreement::Origin& origin);
encoding::Json words_in(const View& view, const Translations& texts);

template <class Things, class Show>
encoding::Json list(const Things& things, Show show) {
  encoding::Json::Array items;
  for (const auto& thing : things) items.push_back(show(thing));
  return encoding::Json{std::move(items)};
}

}  // namespace entente::agreement_api
