#include "adapters/mail/message.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace entente::mail {
namespace {

constexpr std::string_view hex = "0123456789ABCDEF";

void append_escaped(std::string& out, char c) {
  const auto byte = static_cast<unsigned char>(c);
  out += '=';
  out += hex[byte >> 4];
  out += hex[byte & 15];
}

bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }
bool is_plain(char c) { return c >= 0x20 && c < 0x7f; }

// RFC 2047 §4.2 and §5: encoded words of at most 75 characters, none of which parts a character;
// spaces between two of them do not count, so nothing is lost by folding there.
std::string subject_of(std::string_view text) {
  if (std::ranges::all_of(text, is_plain) && text.size() <= 60) return std::string{text};
  constexpr std::string_view opening = "=?UTF-8?Q?";
  constexpr std::size_t word_bytes_max = 60;  // behind "Subject: " as well
  std::string out, word;
  const auto end_word = [&] {
    if (word.empty()) return;
    out.append(out.empty() ? "" : "\r\n ").append(opening).append(word).append("?=");
    word.clear();
  };
  for (std::size_t i = 0; i < text.size();) {
    std::size_t length = 1;
    while (i + length < text.size() && !starts_character(text[i + length])) ++length;
    std::string character;
    for (const char c : text.substr(i, length)) {
      const bool as_it_is =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (c == ' ')
        character += '_';
      else if (as_it_is)
        character += c;
      else
        append_escaped(character, c);
    }
    if (opening.size() + word.size() + character.size() + 2 > word_bytes_max) end_word();
    word += character;
    i += length;
  }
  end_word();
  return out;
}

// RFC 2045 §6.7: lines of at most 76 characters, no blank at the end of one.
std::string quoted_printable(std::string_view text) {
  std::string out, line;
  const auto soft_break = [&](std::size_t needed) {
    if (line.size() + needed <= 75) return;
    out.append(line).append("=\r\n");
    line.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') {
      out.append(line).append("\r\n");
      line.clear();
      continue;
    }
    const bool ends_line = i + 1 == text.size() || text[i + 1] == '\n';
    const bool plain = is_plain(c) && c != '=' && !(c == ' ' && ends_line);
    soft_break(plain ? 1 : 3);
    if (plain)
      line += c;
    else
      append_escaped(line, c);
  }
  if (!line.empty()) out.append(line).append("\r\n");
  return out;
}

// "Mon, 23 Nov 2026 10:00:00 +0000" (RFC 5322 §3.3), whatever the locale.
std::string date_of(Instant at) {
  using namespace std::chrono;
  constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const sys_seconds moment{seconds{at.seconds}};
  const auto midnight = floor<std::chrono::days>(moment);
  const year_month_day date{midnight};
  const auto time = to_rfc3339(at).substr(11, 8);
  std::string text{days[weekday{midnight}.c_encoding()]};
  text.append(", ").append(std::to_string(static_cast<unsigned>(date.day()))).append(" ");
  text.append(months[static_cast<unsigned>(date.month()) - 1]).append(" ");
  text.append(std::to_string(static_cast<int>(date.year()))).append(" ").append(time);
  return text + " +0000";
}

}  // namespace

std::string message(const registrar::Letter& letter, Instant at) {
  std::string out;
  const auto header = [&](std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
  };
  header("Date", date_of(at));
  header("From", letter.from.string());
  header("To", letter.to.string());
  header("Subject", subject_of(letter.subject));
  header("Message-ID", "<" + letter.id + ">");
  header("Content-Language", letter.language.string());
  const std::string by_mail = "<mailto:" + letter.stop.string() + "?subject=stop>";
  if (letter.stop_at.empty()) {
    header("List-Unsubscribe", by_mail);
  } else {
    header("List-Unsubscribe", "\r\n <" + letter.stop_at + ">,\r\n " + by_mail);
    header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
  }
  header("Auto-Submitted", "auto-generated");
  header("MIME-Version", "1.0");
  header("Content-Type", "text/plain; charset=utf-8");
  header("Content-Transfer-Encoding", "quoted-printable");
  return out.append("\r\n").append(quoted_printable(letter.text));
}

}  // namespace entente::mail
