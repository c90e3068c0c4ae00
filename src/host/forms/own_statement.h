#pragma once

// The form for a statement of one's own, and how what was typed becomes one.

#include "host/forms/ballot_page.h"

namespace entente::forms {

// `prompted`: nobody asked for it; it may be passed over.
reading::Markup own_statement_form(const Reader& reader, const Ballot& ballot,
                                   const std::string& token, const Draft& draft, bool prompted);

// What a person typed, without what a browser added: its line breaks, blanks at the ends.
std::string tidied(std::string_view typed);

}  // namespace entente::forms
