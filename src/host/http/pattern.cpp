#include "host/http/pattern.h"

#include "foundation/vocabulary/ensure.h"
#include "host/http/uri.h"

namespace entente::http {

Pattern::Pattern(std::string_view text) : text_(text) {
  // Braces and dots are not percent-encoded in a pattern, so split_path reads it as it stands.
  const auto segments = split_path(text);
  ensure(segments.has_value(), "a pattern must begin with '/'");
  for (std::string_view segment : *segments) {
    ensure(parts_.empty() || parts_.back().kind != Kind::rest, "{name...} must stand last");
    if (!segment.starts_with('{')) {
      ensure(segment.find_first_of("{}") == segment.npos, "a pattern with a stray brace");
      parts_.push_back({Kind::literal, std::string(segment)});
      continue;
    }
    ensure(segment.ends_with('}'), "a pattern with an open brace");
    segment = segment.substr(1, segment.size() - 2);
    const bool rest = segment.ends_with("...");
    if (rest) segment.remove_suffix(3);
    ensure(!segment.empty(), "a pattern with a nameless part");
    parts_.push_back({rest ? Kind::rest : Kind::one, std::string(segment)});
  }
}

std::optional<std::vector<Header>> Pattern::match(const std::vector<std::string>& segments) const {
  const bool open = parts_.back().kind == Kind::rest;
  if (open ? segments.size() < parts_.size() : segments.size() != parts_.size())
    return std::nullopt;
  // Literals first: most patterns fail here, before anything is copied.
  for (std::size_t i = 0; i < parts_.size(); ++i)
    if (parts_[i].kind == Kind::literal ? segments[i] != parts_[i].text : segments[i].empty())
      return std::nullopt;
  std::vector<Header> named;
  for (std::size_t i = 0; i < parts_.size(); ++i)
    if (parts_[i].kind != Kind::literal) named.push_back({parts_[i].text, segments[i]});
  for (std::size_t i = parts_.size(); open && i < segments.size(); ++i)
    named.back().value += '/' + segments[i];
  return named;
}

bool Pattern::before(const Pattern& other) const { return parts_ < other.parts_; }

}  // namespace entente::http
