#pragma once

// Looking again at what was agreed. A session that closes with a day for it creates the checks: on
// that day, and 100 days, 6 months and 12 months after it closed. A decision that was upheld
// outside any session creates its own. Nobody stores them, and nobody declares them held: a check
// is answered once every promise it looks at has been reported on since the check before, and
// overdue when its day has passed and one has not.
//
// Times are seconds since 1970; `as_of` is the reader's own moment.

#include "dialogue/commitment/standing.h"
#include "dialogue/constitution/state.h"

namespace entente::constitution {

enum class CheckDay : std::uint8_t { named_day, hundred_days, six_months, twelve_months };
inline constexpr std::array check_day_names = {
    std::string_view{"named_day"}, std::string_view{"hundred_days"}, std::string_view{"six_months"},
    std::string_view{"twelve_months"}};

struct Check {
  session::SessionId session;     // number 0: it is of a decision
  decision::DecisionId decision;  // number 0: it is of a session
  CheckDay day = CheckDay::named_day;
  Instant agreed;  // when the session closed, or the decision was concluded
  Instant since;   // the check before, or `agreed`: reports count from then on
  Instant due;
};

// The earliest first; of the same day, in the order of sessions, then of decisions. A session that
// closed without a day, for a reason, has none. A named day within a day of another is that other.
std::vector<Check> checks(const State& state);

enum class CheckState : std::uint8_t { ahead, answered, overdue };
inline constexpr std::array check_state_names = {
    std::string_view{"ahead"}, std::string_view{"answered"}, std::string_view{"overdue"}};

struct LookedAgain {
  CheckState state = CheckState::ahead;
  std::size_t covered = 0;                       // promises that the check looks at
  std::vector<commitment::CommitmentId> silent;  // those not reported on since the check before
};

// A check looks at every promise made by its day that was not withdrawn; a decision's only at those
// that came from its proposal. What another side has confirmed as complete needs no further word.
LookedAgain look_again(const State& state, const Check& check, Instant as_of);

}  // namespace entente::constitution
