#pragma once

// Statements by the roles of civil society they are about: what readers see of roles, and the list
// of those of one role, `?role=watchdog`.

#include <optional>
#include <span>
#include <vector>

#include "dialogue/discussion/state.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/result.h"
#include "host/http/message.h"
#include "host/http/problem.h"

namespace entente::clerk_api {

encoding::Json roles_json(const discussion::Roles& roles);

// nullopt: the request asks for none.
Result<std::optional<discussion::Role>, const http::ProblemKind*> role_asked(
    const http::Request& request);

// Is it about this role? Everything is about none.
bool is_about(const discussion::State& state, StatementId statement,
              std::optional<discussion::Role> role);
// Those of `all` that are, in their order.
std::vector<StatementId> only_about(const discussion::State& state,
                                    std::span<const StatementId> all,
                                    std::optional<discussion::Role> role);

}  // namespace entente::clerk_api
