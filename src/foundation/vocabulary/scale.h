#pragma once

// A scale: an enumeration whose values have names on the wire, listed in the order of the values.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace entente {

// The name of a value on its scale, and back.
template <class Scale, std::size_t count>
constexpr std::string_view name_on(const std::array<std::string_view, count>& names, Scale value) {
  return names[static_cast<std::size_t>(value)];
}
template <class Scale, std::size_t count>
constexpr std::optional<Scale> named_on(const std::array<std::string_view, count>& names,
                                        std::string_view name) {
  for (std::size_t i = 0; i < count; ++i)
    if (names[i] == name) return static_cast<Scale>(i);
  return std::nullopt;
}

}  // namespace entente
