#pragma once

// Fields: reads the members of one JSON object, strictly: each one asked for must be there and of
// its kind, and none may be left over. The first fault is kept by name and the later reads give
// empty values, so that a decoder reads as a plain list of fields and checks once at its end.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "foundation/encoding/json.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/instant.h"
#include "foundation/vocabulary/translations.h"

namespace entente::encoding {

class Fields {
 public:
  explicit Fields(const Json& object);

  std::string text(std::string_view name);
  std::int64_t integer(std::string_view name, std::int64_t min, std::int64_t max);
  std::uint32_t number(std::string_view name, std::uint32_t max = UINT32_MAX);
  bool boolean(std::string_view name);
  Digest digest(std::string_view name);
  PublicKey key(std::string_view name);
  Signature signature(std::string_view name);  // base64
  Salt salt(std::string_view name);            // base64
  LanguageTag language(std::string_view name);
  Translations translations(std::string_view name);
  // Absent: empty. There and empty: a fault, because an act has one form only.
  Translations optional_translations(std::string_view name);
  Instant instant(std::string_view name);
  const Json* any(std::string_view name);  // null, and failed, when absent
  bool has(std::string_view name) const;

  // The text of a field through `parse`, which returns a Result or an optional.
  template <class Parse>
  auto through(std::string_view name, Parse parse) {
    auto result = parse(text(name));
    if (!result) fail(name);
    return result;
  }

  void fail(std::string_view name);

  // Empty when every field was right and none is left over; otherwise the name of the first fault.
  std::optional<std::string> fault() const;

 private:
  const Json* take(std::string_view name);
  template <class Value>
  Value or_fail(std::string_view name, const std::optional<Value>& value) {
    if (!value) fail(name);
    return value.value_or(Value{});
  }

  const Json& object_;
  std::size_t taken_ = 0;
  std::optional<std::string> failed_;
};

}  // namespace entente::encoding
