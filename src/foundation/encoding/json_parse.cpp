#include <algorithm>

#include "foundation/encoding/json_scanner.h"

namespace entente::encoding {
namespace {

// The grammar of RFC 8259, by recursive descent to at most json_depth_max.
class JsonParser {
 public:
  JsonParser(std::string_view text, JsonForm form) : scanner_(text, form) {}

  Result<Json, JsonError> parse() {
    Json json;
    if (!scanner_.skip_blanks() || !read_value(json) || !scanner_.skip_blanks())
      return Failure{scanner_.error()};
    if (!scanner_.at_end())
      return Failure{JsonError{JsonFault::bytes_after_the_value, scanner_.at()}};
    return json;
  }

 private:
  bool read_value(Json& into);
  bool read_array(Json& into);
  bool read_object(Json& into);
  bool read_member(Json::Object& members);
  bool follows_in_order(const Json::Object& members, std::size_t name_at);
  bool put_in_order(Json::Object& members, std::size_t object_at);
  bool enter();
  template <class ReadOne>
  bool read_list(char close, ReadOne read_one);

  JsonScanner scanner_;
  std::size_t depth_ = 0;
};

bool JsonParser::read_value(Json& into) {
  switch (scanner_.next()) {
    case '{':
      return read_object(into);
    case '[':
      return read_array(into);
    case 't':
      return into = Json{true}, scanner_.read_word("true");
    case 'f':
      return into = Json{false}, scanner_.read_word("false");
    case 'n':
      return scanner_.read_word("null");
    case '"': {
      std::string text;
      if (!scanner_.read_string(text)) return false;
      into = Json{std::move(text)};
      return true;
    }
    default: {
      std::int64_t integer = 0;
      if (!scanner_.read_integer(integer)) return false;
      into = Json{integer};
      return true;
    }
  }
}

bool JsonParser::enter() {
  if (depth_ == json_depth_max) return scanner_.fail(JsonFault::too_deep, scanner_.at());
  scanner_.step();
  ++depth_;
  return true;
}

// From the opening bracket to the closing one, with a comma between one and the next.
template <class ReadOne>
bool JsonParser::read_list(char close, ReadOne read_one) {
  if (!enter() || !scanner_.skip_blanks()) return false;
  bool first = true;
  while (scanner_.next() != close) {
    if (!first) {
      if (scanner_.next() != ',') return scanner_.fail_here();
      scanner_.step();
      if (!scanner_.skip_blanks()) return false;
    }
    first = false;
    if (!read_one() || !scanner_.skip_blanks()) return false;
  }
  scanner_.step();
  --depth_;
  return true;
}

bool JsonParser::read_array(Json& into) {
  Json::Array items;
  if (!read_list(']', [&] { return read_value(items.emplace_back()); })) return false;
  into = Json{std::move(items)};
  return true;
}

bool JsonParser::read_object(Json& into) {
  const std::size_t object_at = scanner_.at();
  Json::Object members;
  if (!read_list('}', [&] { return read_member(members); })) return false;
  if (scanner_.form() == JsonForm::any && !put_in_order(members, object_at)) return false;
  into = Json::object_in_order(std::move(members));
  return true;
}

bool JsonParser::read_member(Json::Object& members) {
  // As many as an act has: most objects then take one allocation.
  if (members.empty()) members.reserve(5);
  const std::size_t name_at = scanner_.at();
  Json::Member& member = members.emplace_back();
  if (!scanner_.read_string(member.name)) return false;
  if (scanner_.form() == JsonForm::canonical && !follows_in_order(members, name_at)) return false;
  if (!scanner_.skip_blanks()) return false;
  if (scanner_.next() != ':') return scanner_.fail_here();
  scanner_.step();
  return scanner_.skip_blanks() && read_value(member.value);
}

// Canonical text has its members in order already.
bool JsonParser::follows_in_order(const Json::Object& members, std::size_t name_at) {
  if (members.size() < 2) return true;
  const std::string& before = members[members.size() - 2].name;
  const std::string& name = members.back().name;
  if (stands_before(before, name)) return true;
  return scanner_.fail(before == name ? JsonFault::name_twice : JsonFault::names_not_in_order,
                       name_at);
}

bool JsonParser::put_in_order(Json::Object& members, std::size_t object_at) {
  std::ranges::sort(members, stands_before, &Json::Member::name);
  const auto twice = std::ranges::adjacent_find(members, {}, &Json::Member::name);
  return twice == members.end() || scanner_.fail(JsonFault::name_twice, object_at);
}

}  // namespace

Result<Json, JsonError> parse_canonical(std::string_view text) {
  return JsonParser{text, JsonForm::canonical}.parse();
}

Result<Json, JsonError> parse_json(std::string_view text) {
  return JsonParser{text, JsonForm::any}.parse();
}

}  // namespace entente::encoding
