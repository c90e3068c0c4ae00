#pragma once

// The seat that was taken by form, the receipt of what was done with it, and what is said to
// whoever leaves it.

#include "host/forms/door_page.h"

namespace entente::forms {

// Precondition: the seat's constituency is declared.
reading::Page seat_page(const Reader& reader, const constituency::Seat& seat,
                        const std::string& token);

// `receipt`: of an act of this seat.
reading::Page receipt_page(const Reader& reader, const clerk::Receipt& receipt);

reading::Page left_page(const Reader& reader);

}  // namespace entente::forms
