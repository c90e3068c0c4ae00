#pragma once

namespace entente::discussion {

// Why the law says no to an act of this concept. Each has a problem code, an HTTP status and a
// sentence in every language (src/host/clerk_api/concept_problems.cpp).
enum class Refusal {
  question_text_not_in_every_language,
  question_closes_off_the_hour,
  question_closes_in_the_past,
  too_many_questions,
  question_unknown,
  question_closed,
  statement_without_original,
  statement_language_unknown,
  too_many_statements,
  statement_unknown,
  statement_not_accepted,
  statement_rejected,
  moderation_reason_does_not_fit,
};

}  // namespace entente::discussion
