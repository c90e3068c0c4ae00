#pragma once

// Voting by form: one statement a page, three answers, the next one after each; half-way and at the
// end a statement of one's own; every answer can be changed until the question closes.

#include "host/forms/ballot.h"
#include "host/forms/door_page.h"

namespace entente::forms {

// A statement as it was typed, so that nothing is lost when it can not be taken.
struct Draft {
  std::string text = {};
  std::string language = {};
  bool about_me = false;
  Trouble trouble = {};
};

// What a page of the ballot is asked to show.
struct Asked {
  std::optional<StatementId> statement = {};  // to answer again; none: the next one
  std::optional<StatementId> done = {};       // was answered just now
  bool wrote = false;                         // a statement was taken just now
  bool not_now = false;                       // nothing is to be written now
  std::optional<Draft> draft = {};            // somebody writes
  Trouble trouble = {};                       // of a vote
};

// `token`: of the key in the browser. `number`: what its next act will bear.
reading::Page ballot_page(const Reader& reader, const Ballot& ballot, const std::string& token,
                          std::uint64_t number, const Asked& asked);

// "Leave": this browser forgets the key.
reading::Markup leave_form(const Reader& reader, const std::string& token);

// Where one votes on this question.
std::string ballot_path(const std::string& dialogue, QuestionId question);

}  // namespace entente::forms
