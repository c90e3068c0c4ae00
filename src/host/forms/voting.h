#pragma once

// The ballot of a question: what is to be answered, a vote, a statement.

#include "host/forms/desk.h"

namespace entente::forms {

void show_statement(const SharedDesk& desk, const http::Request& request,
                    const http::Answer& answer);
void take_vote(const SharedDesk& desk, const http::Request& request, const http::Answer& answer);
void take_statement(const SharedDesk& desk, const http::Request& request,
                    const http::Answer& answer);

}  // namespace entente::forms
