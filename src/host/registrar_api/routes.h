#pragma once

// The route of the registrar: a code and a new key in, a credential out.

#include <chrono>
#include <functional>
#include <span>

#include "host/http/problem.h"
#include "host/http/router.h"
#include "host/registrar/registrar.h"

namespace entente::registrar_api {

// Wrong codes that are answered in one second, for a dialogue and over all callers together; more
// are told to wait. No address is looked at: behind one address may sit a whole room.
inline constexpr unsigned wrong_codes_per_second = 20;

// What time it is, for the brake: never goes back.
using Elapsed = std::function<std::chrono::nanoseconds()>;

// The registrar must outlive the router.
void add_routes(http::Router& router, registrar::Registrar& registrar, Elapsed elapsed);

std::span<const http::ProblemKind> problems();

}  // namespace entente::registrar_api
