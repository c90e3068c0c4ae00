#include "host/reading/discuss/roles_filter.h"

#include "foundation/vocabulary/scale.h"
#include "host/clerk_api/roles.h"

namespace entente::reading {
namespace {

using discussion::Role;
using http::Language;
using http::Words;

constexpr Words filter_title{.en = "Roles of civil society", .fr = "Rôles de la société civile"};
constexpr Words every_role{.en = "All statements", .fr = "Tous les énoncés"};
constexpr std::array role_words = {
    Words{.en = "Watchdog", .fr = "Veille citoyenne"},
    Words{.en = "Service", .fr = "Services à la population"},
    Words{.en = "Advocacy", .fr = "Plaidoyer"},
    Words{.en = "Accountability", .fr = "Redevabilité"},
};
static_assert(role_words.size() == discussion::role_names.size());

std::string query_of(std::optional<Role> role) {
  return role ? "&role=" + std::string{name_on(discussion::role_names, *role)} : std::string{};
}

Markup choice(const Words& name, std::size_t count, const std::string& address, bool present,
              Language reader) {
  const auto words = Markup::words(name.in(reader)) + Markup::words(" (") +
                     Markup::words(number(count, reader)) + Markup::words(")");
  if (present)
    return element("li", element("a", {{"href", address}, {"aria-current", "true"}},
                                 element("strong", words)));
  return element("li", element("a", {{"href", address}}, words));
}

}  // namespace

ByRole by_role(const constitution::State& state, const discussion::Question& question,
               const std::vector<StatementId>& all, const std::optional<std::string>& asked,
               const std::string& path, Language reader) {
  const auto& discussion = state.discussion;
  const auto role = asked ? named_on<Role>(discussion::role_names, *asked) : std::nullopt;
  ByRole found{.shown = clerk_api::only_about(discussion, all, role),
               .filter = {},
               .chosen = query_of(role)};
  if (!role && !discussion.tells_roles(question)) return found;
  Markup choices = choice(every_role, all.size(), in_language(path, reader), !role, reader);
  for (std::size_t i = 0; i < role_words.size(); ++i) {
    const auto one = static_cast<Role>(i);
    const auto count = clerk_api::only_about(discussion, all, one).size();
    if (count == 0 && role != one) continue;
    choices += choice(role_words[i], count, in_language(path, reader) + query_of(one), role == one,
                      reader);
  }
  found.filter = element("nav", {{"aria-label", filter_title.in(reader)}},
                         element("p", filter_title.in(reader)) + element("ul", choices));
  return found;
}

}  // namespace entente::reading
