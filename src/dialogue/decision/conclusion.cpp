#include "dialogue/decision/conclusion.h"

#include <algorithm>

namespace entente::decision {
namespace {

constexpr std::uint64_t people_behind_a_count = 3;

void count(Tally& tally, Choice choice) {
  if (choice == Choice::yes) ++tally.yes;
  if (choice == Choice::no) ++tally.no;
  if (choice == Choice::abstain) ++tally.abstain;
}

bool blocked(const Decision& decision, std::size_t row) {
  const auto& voice = decision.voices[row];
  return voice && voice->choice == Choice::block;
}

// yes / (yes + no) >= numerator / denominator, by products: 2^21 answers times 10^6 fit easily.
bool passes(const Tally& tally, const Fraction& threshold) {
  return tally.yes > 0 &&
         tally.yes * threshold.denominator >= (tally.yes + tally.no) * threshold.numerator;
}

bool quorum_met(const RuleRow& row, const Tally& tally, bool voice_given) {
  if (row.voice == Voice::focal_point) return voice_given;
  return tally.yes + tally.no + tally.abstain >= row.quorum;
}

ConcludedRow conclude_row(const Decision& decision, std::size_t place, const Tally& tally,
                          std::uint32_t floor) {
  const auto& rule = decision.rule;
  const auto& row = rule.rows[place];
  ConcludedRow concluded{.constituency = row.constituency,
                         .quorum_met = quorum_met(row, tally, decision.voices[place].has_value()),
                         .blocked = blocked(decision, place)};
  const bool agrees =
      rule.kind == Kind::consent ? tally.no <= rule.objections_max : passes(tally, row.threshold);
  concluded.reached = concluded.quorum_met && !concluded.blocked && agrees;
  if (row.voice == Voice::focal_point || counts_shown(tally, floor)) concluded.tally = tally;
  return concluded;
}

// The conjunction, but for the sum of all objections, which only whoever has the ballots can see.
bool rows_carry(const Rule& rule, const std::vector<ConcludedRow>& rows) {
  std::uint64_t reached = 0, seats = 0, seats_reached = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].blocked) return false;
    seats += rule.rows[i].seats;
    if (!rows[i].reached) continue;
    ++reached;
    seats_reached += rule.rows[i].seats;
  }
  if (reached < rule.reached_min.value_or(static_cast<std::uint32_t>(rows.size()))) return false;
  return rule.kind != Kind::double_majority || 2 * seats_reached > seats;
}

bool same_row(const ConcludedRow& left, const ConcludedRow& right) {
  return left.constituency == right.constituency && left.quorum_met == right.quorum_met &&
         left.blocked == right.blocked && left.reached == right.reached &&
         left.tally == right.tally;
}

}  // namespace

bool same(const Conclusion& left, const Conclusion& right) {
  return left.upheld == right.upheld && std::ranges::equal(left.rows, right.rows, same_row);
}

std::vector<Tally> tallies(const Decision& decision) {
  std::vector<Tally> counted(decision.rule.rows.size());
  for (const auto& ballot : decision.ballots)
    if (ballot.choice_and_one != 0)
      count(counted[ballot.row], static_cast<Choice>(ballot.choice_and_one - 1));
  for (std::size_t row = 0; row < counted.size(); ++row)
    if (decision.rule.rows[row].voice == Voice::focal_point && decision.voices[row])
      count(counted[row], decision.voices[row]->choice);
  return counted;
}

bool counts_shown(const Tally& tally, std::uint32_t floor) {
  if (tally.yes + tally.no + tally.abstain < floor) return false;
  int made = 0;
  for (const auto people : {tally.yes, tally.no, tally.abstain}) {
    if (people > 0 && people < people_behind_a_count) return false;
    made += people > 0 ? 1 : 0;
  }
  return made >= 2;
}

Conclusion conclude(const Decision& decision, std::uint32_t floor) {
  const auto counted = tallies(decision);
  Conclusion conclusion;
  std::uint64_t objections = 0;
  for (std::size_t row = 0; row < counted.size(); ++row) {
    conclusion.rows.push_back(conclude_row(decision, row, counted[row], floor));
    objections += counted[row].no;
  }
  conclusion.upheld =
      rows_carry(decision.rule, conclusion.rows) &&
      (decision.rule.kind != Kind::consent || objections <= decision.rule.objections_max);
  return conclusion;
}

bool plausible(const Decision& decision, const Conclusion& stated, std::uint32_t floor) {
  const auto own = conclude(decision, floor);
  const bool all_public = std::ranges::none_of(
      decision.rule.rows, [](const RuleRow& row) { return row.voice == Voice::ballots; });
  if (all_public) return same(stated, own);
  if (stated.rows.size() != own.rows.size()) return false;
  for (std::size_t i = 0; i < own.rows.size(); ++i) {
    const auto& row = stated.rows[i];
    const bool open = decision.rule.rows[i].voice == Voice::focal_point;
    if (row.constituency != own.rows[i].constituency || row.blocked != own.rows[i].blocked)
      return false;
    if (open && !same_row(row, own.rows[i])) return false;
    if (row.reached && (!row.quorum_met || row.blocked)) return false;
  }
  const bool carried = rows_carry(decision.rule, stated.rows);
  return decision.rule.kind == Kind::consent ? carried || !stated.upheld : carried == stated.upheld;
}

}  // namespace entente::decision
