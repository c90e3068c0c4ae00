#include "host/clerk_api/foreword.h"

#include <algorithm>

#include "dialogue/agreement/ladder.h"

namespace entente::clerk_api {

using encoding::Json;

const agreement::Proposal* rules_in_force(const constitution::State& state) {
  const auto& all = state.agreement.proposals();
  const auto found = std::find_if(all.rbegin(), all.rend(), [](const agreement::Proposal& one) {
    return one.measure == ground_rules_measure && one.frozen_by;
  });
  return found == all.rend() ? nullptr : &*found;
}

// Each constituency once.
std::vector<constituency::Code> signed_by(const constitution::State& state,
                                          const agreement::Proposal& rules) {
  std::vector<constituency::Code> sides;
  for (const auto id : agreement::active_endorsements(state.agreement, rules)) {
    const auto& given = *state.agreement.endorsement(id);
    if (!given.by_focal_point() || given.act.step == agreement::Step::seen || !given.origin.side ||
        given.version != rules.version())
      continue;
    const auto& side = *given.origin.side;
    if (std::ranges::find(sides, side) == sides.end()) sides.push_back(side);
  }
  return sides;
}

Json paused(const constitution::State& state, const WordsOf& words) {
  // Asked as of the opening, which no pause ends before: the answer hangs on the register alone.
  const auto* pause = state.session.pause_at(state.opening->at);
  if (pause == nullptr) return Json{nullptr};
  Json json = Json::object({{"at", pause->at.seconds},
                            {"reason", words_in(pause->act.reason, words)},
                            {"until", pause->act.until.seconds}});
  if (state.session.notes().empty()) return json;
  const auto& note = state.session.notes().back().act;
  json.set("contact", words_in(note.contact, words));
  if (!note.safe_contact.empty()) json.set("safe_contact", words_in(note.safe_contact, words));
  return json;
}

Json ground_rules(const constitution::State& state, const WordsOf& words) {
  const auto* rules = rules_in_force(state);
  if (rules == nullptr) return Json{nullptr};
  Json::Array clauses, sides;
  for (const auto& side : signed_by(state, *rules)) sides.emplace_back(side.string());
  const auto& parts = rules->parts();
  for (std::size_t i = 1; i < parts.size(); ++i) clauses.push_back(words_in(parts[i].text, words));
  return Json::object({{"proposal", rules->id.number},
                       {"rules", std::move(clauses)},
                       {"signed_by", std::move(sides)}});
}

}  // namespace entente::clerk_api
