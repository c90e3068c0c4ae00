#pragma once

// Before a seat is taken by form: what that costs, what stays, how to do without; the rules, who
// sees what, and the code.

#include "host/forms/problems.h"
#include "host/reading/frame/page.h"

namespace entente::forms {

// What every page of the forms is made from.
struct Reader {
  const clerk::Register& kept;
  const clerk_api::WordsOf& words;
  http::Language language;
  Instant now;

  const constitution::State& state() const { return kept.state(); }
};

// What somebody typed, and what became of it.
struct Knocked {
  std::string code = {};
  bool loss_accepted = false;
  bool shared_device = false;
  std::string written = {};  // a statement that could not be taken: to be copied from here
  Trouble trouble = {};
};

// `token`: of the key in the browser; empty: it sent none.
reading::Page door_page(const Reader& reader, const std::string& token, const Knocked& knocked);

// What went wrong, at the head of a page.
reading::Markup notice(const Trouble& trouble);
// The title of such a page: who can not see it hears first what went wrong.
std::string headed(const Trouble& trouble, const std::string& name);
// What every form sends along.
reading::Markup hidden(std::string_view name, std::string_view value);

}  // namespace entente::forms
