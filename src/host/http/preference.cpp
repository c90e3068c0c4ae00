#include "host/http/preference.h"

#include <optional>

#include "foundation/encoding/trimmed.h"

namespace entente::http {
namespace {

constexpr std::size_t items_max = 64;

// RFC 9110 §12.4.2: qvalue = ( "0" [ "." 0*3DIGIT ] ) / ( "1" [ "." 0*3("0") ] ).
std::optional<int> parse_weight(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return std::nullopt;
  if (text.size() > 1 && text[1] != '.') return std::nullopt;
  int weight = (text[0] - '0') * 1'000;
  int unit = 100;
  for (const char digit : text.substr(text.size() > 1 ? 2 : 1)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    weight += (digit - '0') * unit;
    unit /= 10;
  }
  if (weight > 1'000) return std::nullopt;
  return weight;
}

// "en ; q=0.8". Parameters other than q are ignored.
std::optional<Preference> parse_item(std::string_view item) {
  const auto name = encoding::trimmed(item.substr(0, item.find(';')));
  if (name.empty()) return std::nullopt;
  Preference preference{.name = name};
  for (auto semicolon = item.find(';'); semicolon != item.npos; semicolon = item.find(';')) {
    item.remove_prefix(semicolon + 1);
    const auto parameter = encoding::trimmed(item.substr(0, item.find(';')));
    if (!parameter.starts_with("q=") && !parameter.starts_with("Q=")) continue;
    const auto weight = parse_weight(parameter.substr(2));
    if (!weight) return std::nullopt;
    preference.weight = *weight;
  }
  return preference;
}

}  // namespace

std::vector<Preference> parse_preferences(std::string_view list) {
  std::vector<Preference> preferences;
  for (std::size_t seen = 0; !list.empty() && seen < items_max; ++seen) {
    const auto comma = list.find(',');
    if (const auto preference = parse_item(list.substr(0, comma)))
      preferences.push_back(*preference);
    if (comma == list.npos) break;
    list.remove_prefix(comma + 1);
  }
  return preferences;
}

}  // namespace entente::http
