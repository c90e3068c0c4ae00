#include "host/http/icalendar.h"

namespace entente::http {
namespace {

// RFC 5545 §3.3.11: backslash, semicolon, comma and line ends are escaped in text.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n')
      out += "\\n";
    else if (c == '\r')
      continue;
    else {
      if (c == '\\' || c == ';' || c == ',') out += '\\';
      out += c;
    }
  }
  return out;
}

// RFC 5545 §3.1: lines of at most 75 octets, folded between characters, not within one.
void line(std::string& out, std::string_view text) {
  std::size_t length = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool starts_character = (static_cast<unsigned char>(text[i]) & 0xC0) != 0x80;
    if (length >= 71 && starts_character) {
      out += "\r\n ";
      length = 1;
    }
    out += text[i];
    ++length;
  }
  out += "\r\n";
}

// 2026-11-23T10:00:00Z -> 20261123T100000Z
std::string stamp(Instant at) {
  std::string text;
  for (const char c : to_rfc3339(at))
    if (c != '-' && c != ':') text += c;
  return text;
}

}  // namespace

std::string icalendar(std::string_view name, std::span<const CalendarEvent> events) {
  std::string out;
  line(out, "BEGIN:VCALENDAR");
  line(out, "VERSION:2.0");
  line(out, "PRODID:-//Entente//" + std::string{name} + "//EN");
  for (const auto& event : events) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + event.uid);
    line(out, "DTSTAMP:" + stamp(event.made));
    line(out, "DTSTART:" + stamp(event.at));
    line(out, "SUMMARY:" + escaped(event.summary));
    line(out, "URL:" + event.address);
    line(out, "END:VEVENT");
  }
  line(out, "END:VCALENDAR");
  return out;
}

}  // namespace entente::http
