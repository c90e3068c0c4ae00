#include "host/http/event.h"

namespace entente::http {
namespace {

void append_field(std::string& out, std::string_view field, std::string_view value) {
  if (value.empty()) return;
  out += field;
  out += ": ";
  for (const char c : value)
    if (c != '\n' && c != '\r' && c != '\0') out += c;
  out += '\n';
}

}  // namespace

std::string format_event(const Event& event) {
  std::string out;
  append_field(out, "event", event.name);
  append_field(out, "id", event.id);
  auto rest = event.data;
  for (;;) {
    // A reader splits lines at CR, LF and CRLF alike, so each is a border of a data line here.
    const auto end = rest.find_first_of("\r\n");
    out += "data: ";
    out += rest.substr(0, end);
    out += '\n';
    if (end == rest.npos) break;
    rest.remove_prefix(end + (rest.substr(end).starts_with("\r\n") ? 2 : 1));
  }
  return out + '\n';
}

}  // namespace entente::http
