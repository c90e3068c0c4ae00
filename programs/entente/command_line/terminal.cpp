#include "entente/command_line/terminal.h"

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace entente::program {

Terminal::Language Terminal::language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
      return std::string_view{value}.starts_with("fr") ? Language::fr : Language::en;
  return Language::en;
}

void Terminal::say(std::string_view line) const {
  std::fprintf(stderr, "%.*s\n", static_cast<int>(line.size()), line.data());
}

void Terminal::say(std::string_view label, std::string_view value) const {
  // Columns are counted in characters, not in bytes: labels have accents.
  std::size_t width = 0;
  for (const char c : label)
    if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) ++width;
  std::string line{"  "};
  line.append(label).append(width < 24 ? 24 - width : 1, ' ').append(value);
  say(line);
}

void Terminal::print(const encoding::Json& document) const {
  const std::string text = encoding::canonical(document);
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fputc('\n', stdout);
}

void Terminal::progress(std::string_view what, std::uint64_t done, std::uint64_t of,
                        double seconds) const {
  if (isatty(STDERR_FILENO) == 0 || of == 0) return;
  const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
  const double left = rate > 0 ? static_cast<double>(of - done) / rate : 0;
  std::fprintf(stderr, "\r  %.*s %s / %s  (%s/s, %.0f s)   ", static_cast<int>(what.size()),
               what.data(), figure(done, *this).c_str(), figure(of, *this).c_str(),
               figure(static_cast<std::uint64_t>(rate), *this).c_str(), left);
  if (done >= of) std::fputc('\n', stderr);
}

std::string figure(std::uint64_t number, const Terminal& terminal) {
  const std::string digits = std::to_string(number);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text.append(terminal.pick(",", "\u202F"));
    text.push_back(digits[i]);
  }
  return text;
}

}  // namespace entente::program
