#pragma once

// What only the forms can answer with, in the words people read; and a trouble of any source as it
// stands on a page.

#include <span>
#include <string>

#include "host/http/problem.h"

namespace entente::forms {

extern const http::ProblemKind forms_not_offered;      // 403
extern const http::ProblemKind law_without_forms;      // 409
extern const http::ProblemKind no_key_came;            // 403
extern const http::ProblemKind form_of_another;        // 403
extern const http::ProblemKind loss_not_accepted;      // 400
extern const http::ProblemKind choice_missing;         // 400
extern const http::ProblemKind statement_empty;        // 400
extern const http::ProblemKind statement_malformed;    // 400
extern const http::ProblemKind statement_over_length;  // 400

// All of the above: what the catalogue of the host takes in.
std::span<const http::ProblemKind> problems();

// What went wrong, and what to do about it.
struct Trouble {
  int status = 0;  // 0: nothing went wrong
  std::string title;
  std::string detail;

  explicit operator bool() const { return status != 0; }
};
Trouble trouble(const http::ProblemKind& kind, http::Language reader);

}  // namespace entente::forms
