#pragma once

// What only those who want to follow can meet.

#include <span>

#include "host/http/problem.h"

namespace entente::following {

extern const http::ProblemKind no_letters, address_malformed, nothing_to_follow, too_many_wishes;

std::span<const http::ProblemKind> problems();

}  // namespace entente::following
