#pragma once

namespace entente::session {

// Why the law says no to an act of this concept. Each has a problem code, an HTTP status and a
// sentence in every language (src/host/clerk_api/session_problems.cpp).
enum class Refusal {
  session_text_not_in_every_language,
  session_text_language_unknown,
  note_without_contact,
  session_without_note,
  session_without_phases,
  phase_minutes_out_of_range,
  session_already_open,
  session_unknown,
  session_closed,
  session_still_open,
  too_many_in_session,
  phase_unknown,
  phase_already_moved,
  phase_reopened_without_reason,
  presence_counted_twice,
  decision_makers_not_present,
  decision_makers_too_many,
  floor_balance_not_agreed,
  turn_out_of_range,
  merged_into_itself,
  merged_already,
  merged_across_questions,
  too_many_understandings,
  theme_without_statements,
  theme_of_another_question,
  theme_unknown,
  item_unknown,
  answer_requested_already,
  answer_due_in_the_past,
  answer_request_unknown,
  not_asked_of_you,
  answer_without_where,
  answer_without_reason,
  closed_without_follow_up,
  follow_up_in_the_past,
  outcome_size_beyond_log,
  pause_off_the_hour,
  pause_in_the_past,
  already_paused,
  not_paused,
};

}  // namespace entente::session
