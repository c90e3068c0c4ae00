#pragma once

// How the programs speak: calm lines on standard error, one JSON document on standard output when
// asked, documented exit codes, in the reader's language.

#include <cstdint>
#include <string>
#include <string_view>

#include "foundation/encoding/json.h"

namespace entente::program {

enum class Exit : int { done = 0, findings = 1, usage = 2, bad_input = 3, fault_of_the_world = 4 };

// Ends the program with a message in the reader's language.
struct Stop {
  Exit exit = Exit::fault_of_the_world;
  std::string message;
};

class Terminal {
 public:
  enum class Language : std::uint8_t { en, fr };

  // From LC_ALL, LC_MESSAGES and LANG, as they stand; English when they name neither.
  static Language language_of_environment();

  explicit Terminal(Language language, bool json) : language_(language), json_(json) {}

  bool json() const { return json_; }
  bool french() const { return language_ == Language::fr; }
  std::string_view pick(std::string_view en, std::string_view fr) const {
    return french() ? fr : en;
  }

  // A line of prose, on standard error.
  void say(std::string_view line) const;
  // A label and its value, aligned.
  void say(std::string_view label, std::string_view value) const;
  // The one JSON document.
  void print(const encoding::Json& document) const;
  // "admitted 120,000 of 225,524  (14 s left)", over itself on a terminal; nothing otherwise.
  void progress(std::string_view what, std::uint64_t done, std::uint64_t of, double seconds) const;

 private:
  Language language_;
  bool json_;
};

// 225,524 in English, 225 524 (narrow no-break spaces) in French.
std::string figure(std::uint64_t number, const Terminal& terminal);

}  // namespace entente::program
