#pragma once

// The receipts of one's own acts: as a page, and as the file that a verifier takes.

#include "host/forms/desk.h"

namespace entente::forms {

void show_receipt(const SharedDesk& desk, const http::Request& request, const http::Answer& answer);
void give_proof(const SharedDesk& desk, const http::Request& request, const http::Answer& answer);

}  // namespace entente::forms
