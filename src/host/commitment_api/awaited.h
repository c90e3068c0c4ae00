#pragma once

// What is awaited of a constituency now: the acts of the commitments register that are due soon or
// overdue and that it has not done. Public, like all it is made of; it says who should act, never
// what anybody thinks. `entente remind` writes to the offices it is about.

#include <string>
#include <vector>

#include "host/commitment_api/views.h"

namespace entente::commitment_api {

enum class AwaitedAct : std::uint8_t { confirmation, report, finding, reply };
inline constexpr std::array awaited_names = {
    std::string_view{"confirmation"}, std::string_view{"report"}, std::string_view{"finding"},
    std::string_view{"reply"}};

// One thing that one constituency is asked for.
struct Awaited {
  constituency::Code of;
  AwaitedAct act = AwaitedAct::report;
  commitment::CommitmentId commitment;
  Instant due;
  // Never the same for two things: "demo-c7 report milestone-2 2027-03-01T12:00:00Z gov_exec".
  std::string name;
};

// Days before its date on which a thing is first asked for; a confirmation or finding is due so
// many days after what it answers.
inline constexpr std::int64_t asked_days_before = 7;
inline constexpr std::int64_t answer_days = 14;
// A report this many days before its date or later counts as the one that was awaited.
inline constexpr std::int64_t report_days = 30;

// In the order of commitments. What is withdrawn awaits nothing, and neither does what was reported
// complete: there another constituency has to look.
std::vector<Awaited> awaited(const View& view);

}  // namespace entente::commitment_api
