#pragma once

// Markup: HTML that can be made of words and of elements only. Words are escaped when they come in,
// names of elements and attributes are literals, so what people wrote can never become markup.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace entente::reading {

class Markup {
 public:
  Markup() = default;
  // What somebody wrote, or what we say. Line breaks stay line breaks of the source.
  static Markup words(std::string_view text);

  Markup& operator+=(const Markup& more);
  friend Markup operator+(Markup left, const Markup& right) { return left += right; }

  bool empty() const { return html_.empty(); }
  const std::string& html() const { return html_; }

 private:
  friend class Element;
  std::string html_;
};

struct Attribute {
  std::string_view name;
  std::string_view value;
};

// element("a", {{"href", "/read"}}, Markup::words("…")). An element without an end tag has no
// inside.
Markup element(std::string_view name, std::initializer_list<Attribute> attributes,
               const Markup& inside);
Markup element(std::string_view name, const Markup& inside);
Markup element(std::string_view name, std::string_view words);

}  // namespace entente::reading
