// Results: every published map, drawn again from the rows; every outcome, made again.

#include <algorithm>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "dialogue/constitution/disclosing/votes_at.h"
#include "dialogue/opinion/map.h"
#include "foundation/crypto/sha256.h"
#include "record/audit/case.h"
#include "record/outcome/outcome_json.h"
#include "record/results/map_json.h"

namespace entente::audit {
namespace {

std::string drawn_again(const constitution::State& state, const constitution::MapPublishedV1& map) {
  const auto votes = constitution::votes_at(state, map.question, map.size);
  ensure(votes.has_value(), "the law admits no more votes than a map can take");
  const auto places = constitution::places_shown(state, map.question, map.size)
                          ? results::Places::shown
                          : results::Places::hidden;
  return results::map_json(opinion::draw_map(*votes, map.settings),
                           {.question = map.question, .size = map.size}, places);
}

void check_map(Case& dossier, const constitution::PublishedMap& published) {
  const auto& map = published.map;
  const std::string name = bundle::map_file_name(map.question.number, map.size);
  const auto bytes = dossier.bundle.file(name);
  if (!bytes) return dossier.find(Check::results, Fault::map_missing, name);
  if (crypto::sha256(*bytes) != map.digest) dossier.find(Check::results, Fault::map_changed, name);
  Redrawn& beside = dossier.report.redrawn.emplace_back(
      Redrawn{.question = map.question.number, .size = map.size, .published = map.digest});
  if (!constitution::rows_disclosed(dossier.state, map.question, dossier.bundle.audience)) return;
  ++dossier.report.maps_recomputed;
  beside.drawn = crypto::sha256(drawn_again(dossier.state, map));
  if (beside.drawn != map.digest)
    dossier.find(Check::results, Fault::map_differs, name + ", " + at_entry(published.index));
}

}  // namespace

// The law asked for each conclusion when it was stated; with every ballot in hand it counted them,
// and otherwise checked what can be seen. This says which of the two a reader has.
void check_conclusions(Case& dossier) {
  for (const auto& decision : dossier.state.decision.decisions()) {
    if (decision.concluded) {
      ++dossier.report.conclusions;
      const bool secret = std::ranges::any_of(decision.rule.rows, [](const auto& row) {
        return row.voice == decision::Voice::ballots;
      });
      if (!secret || dossier.state.undisclosed_ballots == 0)
        ++dossier.report.conclusions_recomputed;
      continue;
    }
    const auto& proposal = *dossier.state.agreement.proposal(decision.proposal);
    const bool due =
        decision.closes && decision.in_force() && proposal.frozen_by &&
        decision.replaced_by == decision::DecisionId{} &&
        dossier.latest.seconds >= decision.closes->seconds + decision::conclusion_grace_seconds;
    if (due && !dossier.state.agreement.has_open_objection(proposal))
      dossier.find(Check::silence, Fault::conclusion_missing, at_entry(decision.index));
  }
}

void check_maps(Case& dossier) {
  const auto& maps = dossier.state.maps;
  dossier.report.maps = maps.size();
  for (std::size_t i = 0; i < maps.size(); ++i) {
    check_map(dossier, maps[i]);
    dossier.tell(Check::results, i + 1, maps.size());
  }
}

// They stand on public leaves alone, so that every audience can make them again.
void check_outcomes(Case& dossier) {
  for (const auto& held : dossier.state.session.sessions())
    for (const auto& published : held.outcomes) {
      const auto bytes = outcome::outcome_json(dossier.state, held.id, published.act.size);
      if (crypto::sha256(bytes) != published.act.digest)
        dossier.find(Check::results, Fault::outcome_differs, at_entry(published.index));
    }
}

}  // namespace entente::audit
