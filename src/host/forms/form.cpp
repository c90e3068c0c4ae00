#include "host/forms/form.h"

#include <algorithm>

#include "host/http/number.h"
#include "host/http/uri.h"

namespace entente::forms {

Form::Form(const http::Request& request) : fields_(http::parse_query(request.body)) {}

std::string Form::text(std::string_view name) const {
  const auto found = std::ranges::find(fields_, name, &std::pair<std::string, std::string>::first);
  return found == fields_.end() ? std::string{} : found->second;
}

// Read as a number in an address is.
std::uint64_t Form::number(std::string_view name) const {
  const http::Request asked{.query = std::string{name} + "=" + text(name)};
  return http::query_number(asked, name, 0).value_or(0);
}

StatementId statement_named(std::uint64_t number) {
  return StatementId{number <= UINT32_MAX ? static_cast<std::uint32_t>(number) : 0};
}

}  // namespace entente::forms
