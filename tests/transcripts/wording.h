#pragma once

// Wording: how the verbs of a transcript read their line. What makes no sense stops the program: a
// transcript is written by us.

#include <charconv>
#include <string>
#include <string_view>

#include "record/acts/invented_test.h"
#include "transcripts/script.h"

namespace entente::transcripts {

namespace invented = acts::invented;

[[noreturn]] inline void nonsense(const Line& line, const std::string& why) {
  const std::string said = "line " + std::to_string(line.number) + ": " + line.text + "\n" + why;
  stop_on_bug(said.c_str());
}

inline std::uint32_t number(const Line& line, std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    nonsense(line, "a number is expected where it says " + std::string{text});
  return value;
}

inline const std::string& object(const Line& line, std::size_t place) {
  if (place >= line.objects.size()) nonsense(line, "something is missing");
  return line.objects[place];
}

// "S3" -> 3, "Q1" -> 1.
inline std::uint32_t labelled(const Line& line, std::string_view text, char letter) {
  if (text.empty() || text.front() != letter) nonsense(line, "a label is expected");
  return number(line, text.substr(1));
}

// "11:59" or "11:59:59", on 2026-11-23.
inline Instant time(const Line& line, const std::string& text) {
  const auto at = parse_rfc3339("2026-11-23T" + text + (text.size() == 5 ? ":00Z" : "Z"));
  if (!at) nonsense(line, "a time of day is expected where it says " + text);
  return *at;
}

// Who speaks in "cso/amina".
inline std::string name_in(const std::string& who) {
  const auto slash = who.find('/');
  return slash == std::string::npos ? who : who.substr(slash + 1);
}

// One text in the languages of a list such as "en,fr"; "none" is no language.
inline invented::Said said_in(std::string_view text, std::string_view languages) {
  invented::Said said;
  while (!languages.empty() && languages != "none") {
    const auto end = std::min(languages.find(','), languages.size());
    const std::string tag{languages.substr(0, end)};
    const bool is_original = said.texts.empty();
    const auto words =
        invented::words(is_original ? std::string{text} : std::string{text} + " (" + tag + ")");
    said.texts.emplace(invented::language(tag), acts::digest_of(words));
    said.contents.push_back(words);
    languages.remove_prefix(std::min(end + 1, languages.size()));
  }
  return said;
}

template <class Named>
auto known(const Line& line, Named named) {
  if (!named) nonsense(line, "this word is not known");
  return *named;
}

}  // namespace entente::transcripts
