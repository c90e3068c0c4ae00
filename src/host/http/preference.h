#pragma once

// Weighted lists, the way a browser says what it prefers: "fr, en;q=0.8, *;q=0.1"
// (RFC 9110 §12.4.2). Used for Accept-Language and Accept-Encoding.

#include <string_view>
#include <vector>

namespace entente::http {

struct Preference {
  std::string_view name;  // as sent, a view into the list
  int weight = 1'000;     // thousandths: q=0.8 -> 800; 0 means "not this"
};

// In the order sent. An item with a malformed weight is left out. Looks at the first 64 items.
std::vector<Preference> parse_preferences(std::string_view list);

}  // namespace entente::http
