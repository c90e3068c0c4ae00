#pragma once

// Json: a value of JSON (RFC 8259), as far as Entente uses it.
//
// Numbers are integers in [-(2^53-1), 2^53-1], which every language reads alike; there are no
// fractions, no exponents and no -0. Strings are valid UTF-8. An object keeps its members sorted by
// the UTF-16 code units of their names (RFC 8785 §3.2.3) and each name stands in it once, so that
// one value has one spelling: its canonical form. Signatures and digests are taken over that form.
//
// Two readers: parse_canonical for what machines exchange and sign, parse_json for files that
// people write. Both are total: any bytes give a value or a JsonError, never an exception, and
// never more work than the bytes are long. Json is a plain value: threads may read it together.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "foundation/vocabulary/result.h"

namespace entente::encoding {

// The greatest integer, 2^53-1; the least is its negative.
inline constexpr std::int64_t json_integer_max = (std::int64_t{1} << 53) - 1;

// Arrays and objects within one another, at most.
inline constexpr std::size_t json_depth_max = 32;

class Json {
 public:
  struct Member;
  using Array = std::vector<Json>;
  using Object = std::vector<Member>;

  // Values. Whoever makes a string from bytes of unknown origin checks them first (Text::parse):
  // the canonical form of a string that is not UTF-8 is not JSON.
  Json() noexcept;  // null
  Json(std::nullptr_t) noexcept;
  template <std::same_as<bool> Bool>
  Json(Bool value) noexcept;
  // Precondition: within the range above.
  template <std::integral Integer>
    requires(!std::same_as<Integer, bool> && !std::same_as<Integer, char>)
  Json(Integer value);
  Json(std::string value) noexcept;
  Json(std::string_view value);
  Json(const char* value);
  Json(Array items) noexcept;

  // Members in any order. Precondition: no name twice.
  static Json object(std::initializer_list<Member> members);
  // Precondition: names strictly ascending in the order above.
  static Json object_in_order(Object members);

  // What it holds, or null when it holds something else.
  const bool* as_bool() const { return std::get_if<bool>(&value_); }
  const std::int64_t* as_integer() const { return std::get_if<std::int64_t>(&value_); }
  const std::string* as_string() const { return std::get_if<std::string>(&value_); }
  const Array* as_array() const { return std::get_if<Array>(&value_); }
  const Object* as_object() const { return std::get_if<Object>(&value_); }

  bool is_null() const { return value_.index() == 0; }
  bool is_bool() const { return as_bool() != nullptr; }
  bool is_integer() const { return as_integer() != nullptr; }
  bool is_string() const { return as_string() != nullptr; }
  bool is_array() const { return as_array() != nullptr; }
  bool is_object() const { return as_object() != nullptr; }

  // The member of that name; null when there is none, or when this is no object.
  const Json* find(std::string_view name) const;
  // Adds a member or takes its place. Precondition: this is an object.
  void set(std::string_view name, Json value);

  friend bool operator==(const Json& left, const Json& right);

 private:
  std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> value_;
};

struct Json::Member {
  std::string name;
  Json value;

  friend bool operator==(const Member&, const Member&) = default;
};

// Does `left` stand before `right` among the members of an object? Both are UTF-8.
bool stands_before(std::string_view left, std::string_view right);

// The one spelling of `value`: no whitespace, sorted members, shortest escapes (RFC 8785).
std::string canonical(const Json& value);

enum class JsonFault {
  ends_early,
  unexpected_byte,
  bytes_after_the_value,
  not_utf8,
  control_character,
  escape_unknown,
  lone_surrogate,
  number_not_an_integer,  // a fraction, an exponent, -0, or a leading zero
  number_out_of_range,
  name_twice,
  too_deep,
  // Only parse_canonical:
  whitespace,
  names_not_in_order,
  escape_not_canonical,
};

struct JsonError {
  JsonFault code;
  std::size_t offset;  // of the first byte that can not stay as it is

  friend bool operator==(const JsonError&, const JsonError&) = default;
};

// Accepts `text` only if it is byte for byte the canonical form of the value it returns.
Result<Json, JsonError> parse_canonical(std::string_view text);

// Any whitespace, escapes and order of members.
Result<Json, JsonError> parse_json(std::string_view text);

inline Json::Json() noexcept = default;
inline Json::Json(std::nullptr_t) noexcept {}
template <std::same_as<bool> Bool>
Json::Json(Bool value) noexcept : value_(value) {}
template <std::integral Integer>
  requires(!std::same_as<Integer, bool> && !std::same_as<Integer, char>)
Json::Json(Integer value) : value_(static_cast<std::int64_t>(value)) {
  ensure(std::cmp_less_equal(value, json_integer_max) &&
             std::cmp_greater_equal(value, -json_integer_max),
         "an integer that JSON can not carry");
}
inline Json::Json(std::string value) noexcept : value_(std::move(value)) {}
inline Json::Json(std::string_view value) : value_(std::string{value}) {}
inline Json::Json(const char* value) : value_(std::string{value}) {}
inline Json::Json(Array items) noexcept : value_(std::move(items)) {}

}  // namespace entente::encoding
