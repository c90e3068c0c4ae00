#include "host/http/number.h"

#include "foundation/encoding/integer.h"

namespace entente::http {

std::uint32_t path_number(const Request& request, std::string_view name) {
  return encoding::read_integer<std::uint32_t>(request.param(name)).value_or(0);
}

std::optional<std::uint64_t> query_number(const Request& request, std::string_view name,
                                          std::uint64_t if_absent) {
  const auto text = request.query_value(name);
  if (!text) return if_absent;
  const auto number = encoding::read_integer<std::uint64_t>(*text);
  return number && *number <= query_number_max ? number : std::nullopt;
}

}  // namespace entente::http
