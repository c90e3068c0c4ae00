#pragma once

// Numbers in addresses: `/questions/{question}` and `?limit=20`.

#include <cstdint>
#include <optional>
#include <string_view>

#include "foundation/vocabulary/id.h"
#include "host/http/message.h"

namespace entente::http {

// What stands in the path at `{name}`. What is no number is 0, which no id is: whoever looks for it
// finds nothing, as for any other number that nothing bears.
std::uint32_t path_number(const Request& request, std::string_view name);

template <class Identifier>
Identifier path_id(const Request& request, std::string_view name) {
  return Identifier{path_number(request, name)};
}

inline constexpr std::uint64_t query_number_max = INT64_MAX;

// `?name=20` is 20, and `if_absent` where the name is not there. Refuses by nullopt what is no
// whole number from 0 to query_number_max.
std::optional<std::uint64_t> query_number(const Request& request, std::string_view name,
                                          std::uint64_t if_absent);

}  // namespace entente::http
