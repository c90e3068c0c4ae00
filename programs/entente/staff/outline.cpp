#include "entente/staff/outline.h"

#include <algorithm>
#include <array>

#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/language_tag.h"

namespace entente::program {
namespace {

using encoding::Json;

constexpr std::array moments = {
    std::string_view{"as_of"},   std::string_view{"at"},     std::string_view{"closes"},
    std::string_view{"due"},     std::string_view{"named"},  std::string_view{"opens_before"},
    std::string_view{"overdue"}, std::string_view{"public"}, std::string_view{"reply_due"}};

bool is_words(const Json& json) {
  const auto* members = json.as_object();
  return members != nullptr && !members->empty() &&
         std::ranges::all_of(*members, [](const Json::Member& member) {
           return member.value.is_string() && LanguageTag::parse(member.name);
         });
}

bool is_empty(const Json& json) {
  return json.is_null() || (json.is_array() && json.as_array()->empty()) ||
         (json.is_object() && json.as_object()->empty());
}

std::string plain(const std::string& name, const Json& json, const Terminal& terminal) {
  if (json.is_string()) return *json.as_string();
  if (const auto* flag = json.as_bool())
    return std::string{*flag ? terminal.pick("yes", "oui") : terminal.pick("no", "non")};
  const auto number = *json.as_integer();
  if (std::ranges::find(moments, name) != moments.end()) return to_rfc3339(Instant{number});
  return std::to_string(number);
}

void tell(const std::string& name, const Json& json, const std::string& margin,
          const Terminal& terminal) {
  if (is_empty(json)) return;
  const std::string label = margin + name + std::string{terminal.pick(": ", " : ")};
  if (is_words(json)) return terminal.say(label + in_one_language(json, terminal));
  if (const auto* items = json.as_array()) {
    terminal.say(label);
    std::size_t number = 0;
    for (const auto& item : *items) tell(std::to_string(++number), item, margin + "  ", terminal);
    return;
  }
  if (const auto* members = json.as_object()) {
    terminal.say(label);
    for (const auto& member : *members) tell(member.name, member.value, margin + "  ", terminal);
    return;
  }
  terminal.say(label + plain(name, json, terminal));
}

}  // namespace

std::string in_one_language(const Json& words, const Terminal& terminal) {
  if (const Json* said = words.find(terminal.pick("en", "fr"))) return *said->as_string();
  const auto* members = words.as_object();
  return members == nullptr || members->empty() ? std::string{}
                                                : *members->front().value.as_string();
}

void outline(const Json& document, const Terminal& terminal) {
  for (const auto& member : *document.as_object()) tell(member.name, member.value, "  ", terminal);
}

}  // namespace entente::program
