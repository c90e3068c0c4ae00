#include "entente/staff/staff_value.h"

#include <algorithm>
#include <charconv>
#include <limits>

#include "foundation/vocabulary/text.h"

namespace entente::program {
namespace {

using encoding::Json;

constexpr std::int64_t seconds_per_hour = 3'600, seconds_per_day = 86'400;
constexpr std::int64_t days_ahead_max = 36'500;  // a century

std::optional<std::int64_t> integer_of(std::string_view typed, std::int64_t least,
                                       std::int64_t most) {
  std::int64_t number = 0;
  const auto* const end = typed.data() + typed.size();
  const auto [stopped, error] = std::from_chars(typed.data(), end, number);
  if (error != std::errc{} || stopped != end || number < least || number > most)
    return std::nullopt;
  return number;
}

std::optional<std::int64_t> count_of(std::string_view typed) {
  return integer_of(typed, 0, std::numeric_limits<std::uint32_t>::max());
}

// +90d, +2h
std::optional<Instant> later(std::string_view typed, Instant now) {
  const bool hours = typed.ends_with('h');
  if (typed.size() < 3 || typed.front() != '+' || (!hours && !typed.ends_with('d')))
    return std::nullopt;
  const auto unit = hours ? seconds_per_hour : seconds_per_day;
  const auto count =
      integer_of(typed.substr(1, typed.size() - 2), 0, days_ahead_max * seconds_per_day / unit);
  if (!count) return std::nullopt;
  return Instant{now.seconds + *count * unit};
}

// A day counts to its last second: what is due on it may be done on it.
std::optional<Instant> moment_of(const std::string& typed, Instant now) {
  if (typed.starts_with('+')) return later(typed, now);
  if (typed.find('T') == std::string::npos) return parse_rfc3339(typed + "T23:59:59Z");
  return parse_rfc3339(typed);
}

// Whoever types minutes means them, and hears from the rules that they are not 00.
std::optional<Instant> hour_of(const std::string& typed, Instant now) {
  const auto at = moment_of(typed, now);
  if (!at || typed.find('T') != std::string::npos) return at;
  return Instant{(at->seconds + seconds_per_hour - 1) / seconds_per_hour * seconds_per_hour};
}

std::optional<Json> fraction_of(std::string_view typed) {
  const auto slash = typed.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto above = count_of(typed.substr(0, slash));
  const auto below = count_of(typed.substr(slash + 1));
  if (!above || !below) return std::nullopt;
  return Json::object({{"denominator", *below}, {"numerator", *above}});
}

std::optional<Json> condition_of(std::string_view typed, std::span<const std::string_view> steps) {
  const auto colon = typed.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto step = typed.substr(colon + 1);
  if (std::ranges::find(steps, step) == steps.end()) return std::nullopt;
  return Json::object(
      {{"constituency", typed.substr(0, colon)}, {"kind", "endorsed_by"}, {"step", step}});
}

// fr=words
std::optional<Json> words_of(std::string_view typed, std::span<const LanguageTag> languages) {
  const auto equals = typed.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const auto tag = LanguageTag::parse(typed.substr(0, equals));
  const auto words = typed.substr(equals + 1);
  if (!tag || std::ranges::find(languages, *tag) == languages.end() || !Text::parse(words))
    return std::nullopt;
  return Json::object({{tag->string(), words}});
}

template <class Value>
std::optional<Json> json_of(const std::optional<Value>& value) {
  return value ? std::optional{Json{*value}} : std::nullopt;
}

std::optional<Json> read(const Field& field, const std::string& typed, const Around& around) {
  switch (field.form) {
    case Form::number:
    case Form::numbers:
      return json_of(count_of(typed));
    case Form::integer:
      return json_of(integer_of(typed, -encoding::json_integer_max, encoding::json_integer_max));
    case Form::choice:
    case Form::choices:
      if (std::ranges::find(field.scale, typed) == field.scale.end()) return std::nullopt;
      return Json{typed};
    case Form::words:
      return words_of(typed, around.languages);
    case Form::sealed: {
      auto words = words_of(typed, around.languages);
      if (!words) return std::nullopt;
      return Json::object({{"digest_of", *std::move(words)}});
    }
    case Form::code:
      if (typed.empty() || !Text::parse(typed)) return std::nullopt;
      return Json{typed};
    case Form::moment: {
      const auto at = moment_of(typed, around.now);
      return at ? json_of(std::optional{at->seconds}) : std::nullopt;
    }
    case Form::hour: {
      const auto at = hour_of(typed, around.now);
      return at ? json_of(std::optional{at->seconds}) : std::nullopt;
    }
    case Form::toggle:
      return Json{true};
    case Form::yes_or_no:
      if (typed != "yes" && typed != "no") return std::nullopt;
      return Json{typed == "yes"};
    case Form::fraction:
      return fraction_of(typed);
    case Form::file:
      return Json::object({{"digest_of_file", typed}});
    case Form::condition:
      return condition_of(typed, field.scale);
  }
  return std::nullopt;
}

std::string languages_of(const Around& around) {
  std::string all;
  for (const auto& tag : around.languages) all += (all.empty() ? "" : ", ") + tag.string();
  return all;
}

// What stands there instead.
std::string wanted(const Field& field, const Around& around, const Terminal& terminal) {
  const auto say = [&](std::string_view en, std::string_view fr) {
    return std::string{terminal.pick(en, fr)};
  };
  switch (field.form) {
    case Form::number:
    case Form::numbers:
      return say("write a whole number, such as 3", "écrivez un nombre entier, comme 3");
    case Form::integer:
      return say("write a whole number, such as 37 or -2",
                 "écrivez un nombre entier, comme 37 ou -2");
    case Form::choice:
    case Form::choices:
      return say("write one of ", "écrivez l’un de ") + listed(field.scale);
    case Form::words:
    case Form::sealed:
      return say("write LANGUAGE=words; this dialogue works in ",
                 "écrivez LANGUE=mots ; ce dialogue travaille en ") +
             languages_of(around);
    case Form::code:
      return say("write a code", "écrivez un code");
    case Form::moment:
      return say(
          "write a day (2027-03-31), a moment (2027-03-31T18:00:00Z), or days or hours from now "
          "(+90d, +2h)",
          "écrivez un jour (2027-03-31), un moment (2027-03-31T18:00:00Z), ou des jours ou des "
          "heures à partir de maintenant (+90d, +2h)");
    case Form::hour:
      return say(
          "write a day (2027-03-31: its last hour ends it), a full hour (2027-03-31T18:00:00Z), or "
          "days or hours from now (+3d, +2h: up to the full hour)",
          "écrivez un jour (2027-03-31 : jusqu’à sa fin), une heure pleine "
          "(2027-03-31T18:00:00Z), ou des jours ou des heures à partir de maintenant (+3d, +2h : "
          "jusqu’à l’heure pleine)");
    case Form::yes_or_no:
      return say("write yes or no", "écrivez yes ou no");
    case Form::fraction:
      return say("write a fraction, such as 2/3", "écrivez une fraction, comme 2/3");
    case Form::condition:
      return say("write CONSTITUENCY:STEP; the step is one of ",
                 "écrivez COLLÈGE:DEGRÉ ; le degré est l’un de ") +
             listed(field.scale);
    case Form::toggle:
    case Form::file:
      break;
  }
  return {};
}

}  // namespace

std::string listed(std::span<const std::string_view> names) {
  std::string all;
  for (const auto name : names) all.append(all.empty() ? "" : ", ").append(name);
  return all;
}

Result<Json, ValueFault> staff_value(const Field& field, const std::string& typed,
                                     const Around& around, const Terminal& terminal) {
  auto value = read(field, typed, around);
  if (!value) return Failure{ValueFault{wanted(field, around, terminal)}};
  return *std::move(value);
}

}  // namespace entente::program
