#pragma once

// Statements of one question by the roles of civil society they are about, for pages without
// script: one link a role, each with how many there are. The address holds the choice.

#include "host/reading/frame/page.h"

namespace entente::reading {

struct ByRole {
  std::vector<StatementId> shown;
  Markup filter;       // empty: nothing is said of roles, and none was asked for
  std::string chosen;  // what of the query stays: "&role=service"
};

// `path`: of the page, without a query. A role that does not exist is as if none was asked for.
ByRole by_role(const constitution::State& state, const discussion::Question& question,
               const std::vector<StatementId>& all, const std::optional<std::string>& asked,
               const std::string& path, http::Language reader);

}  // namespace entente::reading
