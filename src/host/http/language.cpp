#include "host/http/language.h"

#include <array>
#include <optional>

#include "foundation/vocabulary/ensure.h"
#include "host/http/preference.h"

namespace entente::http {
namespace {

constexpr std::array supported{Language::french, Language::english};

bool names(std::string_view range, Language language) {
  return same_name(range.substr(0, range.find('-')), tag_of(language));
}

// RFC 4647 §3.3.1: "*" stands for every language that the list does not name.
std::optional<Preference> ask_for(Language language, const std::vector<Preference>& wanted) {
  std::optional<Preference> best, any;
  for (const auto& preference : wanted) {
    if (preference.name == "*" && !any) any = preference;
    if (names(preference.name, language) && (!best || preference.weight > best->weight))
      best = preference;
  }
  return best ? best : any;
}

}  // namespace

std::string_view tag_of(Language language) {
  switch (language) {
    case Language::french:
      return "fr";
    case Language::english:
      return "en";
  }
  stop_on_bug("a language without a tag");
}

std::string_view Words::in(Language language) const {
  switch (language) {
    case Language::french:
      return fr;
    case Language::english:
      return en;
  }
  stop_on_bug("a language without words");
}

Language choose_language(std::string_view accept_language) {
  const auto wanted = parse_preferences(accept_language);
  Language chosen = Language::french;
  std::optional<Preference> reason;
  for (const auto language : supported) {
    const auto asked = ask_for(language, wanted);
    if (!asked || asked->weight == 0) continue;
    // Names are views into one header, so their addresses tell which was listed first.
    const bool better =
        !reason || asked->weight > reason->weight ||
        (asked->weight == reason->weight && asked->name.data() < reason->name.data());
    if (!better) continue;
    chosen = language;
    reason = asked;
  }
  return chosen;
}

Language language_of(const Request& request) {
  return choose_language(request.header("Accept-Language").value_or(""));
}

Language language_of_page(const Request& request) {
  const auto chosen = request.query_value("lang");
  if (chosen == "fr") return Language::french;
  if (chosen == "en") return Language::english;
  return language_of(request);
}

}  // namespace entente::http
