#pragma once

// Decisions by their days: which take answers now, which are to come, which are past.

#include <optional>
#include <string_view>
#include <vector>

#include "host/agreement_api/views.h"

namespace entente::agreement_api {

// When answers were first taken: every constituency had accepted the rule, and the text was frozen.
// Nothing where either is still to come, and where the rule was replaced before both were.
std::optional<Instant> opened_at(const constitution::State& state,
                                 const decision::Decision& decision);
// When it ended or ends: concluded, else its closing; nothing where no day is set.
std::optional<Instant> ends_at(const decision::Decision& decision);

// What was replaced is in none of them: the decision that replaced it is.
struct DecisionDays {
  using List = std::vector<const decision::Decision*>;
  List open;    // those that close first before the others, those without a day last
  List coming;  // the same
  List past;    // concluded, or closed and not counted yet: the latest first
};
DecisionDays by_days(const constitution::State& state, Instant as_of);

// When each opened, closes and was concluded (RFC 5545). `page`: the address of the decisions,
// without a slash at the end.
std::string decision_calendar(const View& view, std::string_view dialogue,
                              std::string_view language, std::string_view page);

}  // namespace entente::agreement_api
