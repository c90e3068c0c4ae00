#pragma once

// Who takes part: the declared constituencies of a dialogue and the seats taken in them.
//
// A constituency has a roll of `seats` people or organisations; the names stay with the registrar.
// A seat is a pseudonym: the public key of one participant in this dialogue. The registrar attests
// that the key belongs to somebody on the roll of one constituency, and the law admits each key
// once. A constituency smaller than the anonymity floor is refused: it has to be pooled with others
// before anybody joins, so that no finer label exists anywhere.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/result.h"
#include "foundation/vocabulary/translations.h"

namespace entente::constituency {

// No anonymous voting opens below this many people, whatever a dialogue asks for.
inline constexpr std::uint32_t anonymity_floor_min = 5;
inline constexpr std::uint32_t seats_max = 1'000'000;            // of one constituency
inline constexpr std::size_t seats_of_dialogue_max = 2'000'000;  // what one map can take
inline constexpr std::size_t constituencies_max = 64;
inline constexpr std::size_t focal_points_max = 16;  // of one constituency

enum class CodeError { malformed };

// A short stable name such as `cso_dom`: a lower-case letter, then up to 30 letters, digits or _.
class Code {
 public:
  static Result<Code, CodeError> parse(std::string_view raw);

  const std::string& string() const { return string_; }
  friend auto operator<=>(const Code&, const Code&) = default;

 private:
  explicit Code(std::string_view valid) : string_(valid) {}
  std::string string_;
};

struct Constituency {
  ConstituencyId id;
  std::uint64_t index = 0;  // of its entry
  Code code;
  Translations name;
  std::uint32_t seats = 0;  // size of the roll
  std::uint32_t taken = 0;  // of these, how many were taken
};

struct Seat {
  SeatId id;
  std::uint64_t index = 0;      // of its entry
  PublicKey holder;             // for an imported seat: the import key
  ConstituencyId constituency;  // number 0: none (imported participants declare none)
  std::uint32_t source = 0;     // for an imported seat: the participant's number there
  // Where the log says that the host has seen this seat's key.
  std::optional<std::uint64_t> entrusted = std::nullopt;
};

// Speaks for a constituency, under a name that everybody sees: so it holds no seat with this key.
struct FocalPoint {
  std::uint64_t index = 0;  // of its entry
  PublicKey key;
  ConstituencyId constituency;
  Translations name;
};

}  // namespace entente::constituency
