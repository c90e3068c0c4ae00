#include "dialogue/constitution/checks.h"

#include <algorithm>

namespace entente::constitution {
namespace {

using commitment::seconds_per_day;

bool same_day(Instant left, Instant right) {
  return std::abs(left.seconds - right.seconds) < seconds_per_day;
}

// The days after `pattern.agreed`, each counting from the one before.
void add(std::vector<Check>& all, const Check& pattern, std::optional<Instant> named) {
  std::vector<Check> own;
  const auto put = [&](CheckDay day, Instant due) {
    own.push_back(pattern);
    own.back().day = day;
    own.back().due = due;
  };
  const auto days = commitment::checks_after(pattern.agreed);
  put(CheckDay::hundred_days, days[0]);
  put(CheckDay::six_months, days[1]);
  put(CheckDay::twelve_months, days[2]);
  const auto is_named = [&](Instant day) { return same_day(day, *named); };
  if (named && std::ranges::none_of(days, is_named)) put(CheckDay::named_day, *named);
  std::ranges::sort(own, {}, [](const Check& one) { return std::pair{one.due, one.day}; });
  Instant since = pattern.agreed;
  for (Check& check : own) {
    check.since = since;
    since = check.due;
  }
  all.insert(all.end(), own.begin(), own.end());
}

// What was put forward before a session closed is looked at again with everything else of it.
bool looked_at_with_a_session(const State& state, Instant put_forward) {
  return std::ranges::any_of(state.session.sessions(), [&](const session::Session& one) {
    return one.closed && one.closed->act.follow_up && put_forward <= one.closed->at;
  });
}

bool reported_since(const commitment::State& state, const commitment::Commitment& promise,
                    Instant since) {
  return std::ranges::any_of(promise.reports,
                             [&](commitment::ReportId id) { return state.report(id)->at > since; });
}

}  // namespace

std::vector<Check> checks(const State& state) {
  std::vector<Check> all;
  for (const auto& one : state.session.sessions())
    if (one.closed && one.closed->act.follow_up)
      add(all, {.session = one.id, .agreed = one.closed->at}, one.closed->act.follow_up);
  for (const auto& one : state.decision.decisions())
    if (one.concluded && one.concluded->conclusion.upheld &&
        !looked_at_with_a_session(state, one.at))
      add(all, {.decision = one.id, .agreed = one.concluded->at}, std::nullopt);
  std::ranges::sort(all, {}, [](const Check& one) {
    const bool of_session = one.session.number != 0;
    return std::tuple{one.due, !of_session, one.session.number, one.decision.number, one.day};
  });
  return all;
}

LookedAgain look_again(const State& state, const Check& check, Instant as_of) {
  LookedAgain found;
  const auto* decision = state.decision.decision(check.decision);
  for (const auto& promise : state.commitment.commitments()) {
    if (promise.at > check.due || promise.withdrawal) continue;
    if (decision != nullptr && promise.terms.proposal != decision->proposal) continue;
    ++found.covered;
    if (!reported_since(state.commitment, promise, check.since) &&
        commitment::standing(state.commitment, promise, as_of) != commitment::Standing::confirmed)
      found.silent.push_back(promise.id);
  }
  if (as_of >= check.due)
    found.state = found.silent.empty() ? CheckState::answered : CheckState::overdue;
  return found;
}

}  // namespace entente::constitution
