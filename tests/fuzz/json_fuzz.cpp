// Any bytes: what parse_canonical accepts is byte for byte what canonical() writes again, and what
// parse_json accepts has a canonical form that both readers take for the same value.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "foundation/encoding/json.h"
#include "foundation/vocabulary/ensure.h"

using namespace entente;
using namespace entente::encoding;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(bytes), size};
  const auto any = parse_json(text);
  const auto strict = parse_canonical(text);
  if (strict) {
    ensure(canonical(*strict) == text, "canonical text comes back as it was");
    ensure(any && *any == *strict, "both readers see the same value");
  } else {
    ensure(strict.error().offset <= size, "an error lies within the text");
  }
  if (!any) return ensure(any.error().offset <= size, "an error lies within the text"), 0;
  const auto again = parse_canonical(canonical(*any));
  ensure(again && *again == *any, "the canonical form stands for the same value");
  return 0;
}
