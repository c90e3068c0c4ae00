#include <charconv>

#include "foundation/encoding/json.h"

namespace entente::encoding {
namespace {

// RFC 8785 §3.2.2.2: the short escapes, \u00xx for other control characters, and all else as it is.
void append_escaped(std::string& out, char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"':
      out.append("\\\"");
      return;
    case '\\':
      out.append("\\\\");
      return;
    case '\b':
      out.append("\\b");
      return;
    case '\t':
      out.append("\\t");
      return;
    case '\n':
      out.append("\\n");
      return;
    case '\f':
      out.append("\\f");
      return;
    case '\r':
      out.append("\\r");
      return;
    default:
      break;
  }
  const auto value = static_cast<unsigned char>(c);
  out.append("\\u00");
  out.push_back(hex[value >> 4]);
  out.push_back(hex[value & 15]);
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void append_string(std::string& out, std::string_view text) {
  out.push_back('"');
  std::size_t run = 0;  // where the bytes begin that are not written yet
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape(text[i])) continue;
    out.append(text.substr(run, i - run));
    append_escaped(out, text[i]);
    run = i + 1;
  }
  out.append(text.substr(run));
  out.push_back('"');
}

void append_integer(std::string& out, std::int64_t value) {
  char digits[20];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
  out.append(digits, end);
}

void append(std::string& out, const Json& value);

void append_array(std::string& out, const Json::Array& items) {
  out.push_back('[');
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out.push_back(',');
    append(out, items[i]);
  }
  out.push_back(']');
}

void append_object(std::string& out, const Json::Object& members) {
  out.push_back('{');
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (i > 0) out.push_back(',');
    append_string(out, members[i].name);
    out.push_back(':');
    append(out, members[i].value);
  }
  out.push_back('}');
}

void append(std::string& out, const Json& value) {
  if (const auto* text = value.as_string()) return append_string(out, *text);
  if (const auto* integer = value.as_integer()) return append_integer(out, *integer);
  if (const auto* members = value.as_object()) return append_object(out, *members);
  if (const auto* items = value.as_array()) return append_array(out, *items);
  if (const auto* truth = value.as_bool()) return void(out.append(*truth ? "true" : "false"));
  out.append("null");
}

}  // namespace

std::string canonical(const Json& value) {
  std::string out;
  append(out, value);
  return out;
}

}  // namespace entente::encoding
