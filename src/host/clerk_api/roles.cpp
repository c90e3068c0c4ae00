#include "host/clerk_api/roles.h"

#include <algorithm>
#include <iterator>

#include "foundation/vocabulary/scale.h"
#include "host/problems/problems.h"

namespace entente::clerk_api {
namespace {

bool has(const discussion::Roles& roles, discussion::Role role) {
  return std::ranges::find(roles, role) != roles.end();
}

}  // namespace

using encoding::Json;

Json roles_json(const discussion::Roles& roles) {
  Json::Array names;
  for (const auto role : roles) names.emplace_back(name_on(discussion::role_names, role));
  return Json{std::move(names)};
}

Result<std::optional<discussion::Role>, const http::ProblemKind*> role_asked(
    const http::Request& request) {
  const auto named = request.query_value("role");
  if (!named) return std::optional<discussion::Role>{};
  const auto role = named_on<discussion::Role>(discussion::role_names, *named);
  if (!role) return Failure{&problems::role_unknown};
  return role;
}

bool is_about(const discussion::State& state, StatementId statement,
              std::optional<discussion::Role> role) {
  return !role || has(state.roles_of(*state.statement(statement)), *role);
}

std::vector<StatementId> only_about(const discussion::State& state,
                                    std::span<const StatementId> all,
                                    std::optional<discussion::Role> role) {
  std::vector<StatementId> some;
  std::ranges::copy_if(all, std::back_inserter(some),
                       [&](StatementId id) { return is_about(state, id, role); });
  return some;
}

}  // namespace entente::clerk_api
