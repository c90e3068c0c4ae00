#pragma once

// Coming in and going out: the door or the seat, a code that becomes a seat, a browser that
// forgets.

#include "host/forms/desk.h"

namespace entente::forms {

void show_door(const SharedDesk& desk, const http::Request& request, const http::Answer& answer);
void take_seat(const SharedDesk& desk, const http::Request& request, const http::Answer& answer);
void leave_seat(const SharedDesk& desk, const http::Request& request, const http::Answer& answer);

}  // namespace entente::forms
