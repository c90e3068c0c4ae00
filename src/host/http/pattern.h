#pragma once

// Pattern: the shape of a path, written as in openapi.yaml.
//   /api/v1/dialogues/{dialogue}/acts     {name} is exactly one segment, never an empty one
//   /d/{dialogue}/tile/{path...}          {name...}, last only, is the rest: one segment or more
// Literal segments are compared after decoding, byte by byte.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "host/http/message.h"

namespace entente::http {

class Pattern {
 public:
  // Patterns are written by us: a malformed one is a bug and stops the program.
  explicit Pattern(std::string_view text);

  const std::string& text() const { return text_; }

  // The named parts, decoded, when these segments (split_path) have this shape.
  std::optional<std::vector<Header>> match(const std::vector<std::string>& segments) const;

  // Less is more particular, and is tried first: a literal before {name} before {name...}.
  bool before(const Pattern& other) const;

 private:
  enum class Kind : std::uint8_t { literal, one, rest };
  struct Part {
    Kind kind;
    std::string text;
    friend auto operator<=>(const Part&, const Part&) = default;
  };
  std::string text_;
  std::vector<Part> parts_;
};

}  // namespace entente::http
