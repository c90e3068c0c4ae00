#include "host/reading/frame/markup.h"

#include <algorithm>
#include <array>

namespace entente::reading {
namespace {

// HTML, "void elements".
constexpr std::array<std::string_view, 5> without_end{"meta", "link", "br", "hr", "input"};

void escape(std::string& html, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\'':
        html += "&#39;";
        break;
      default:
        html += c;
    }
  }
}

}  // namespace

// The only one who writes tags.
class Element {
 public:
  explicit Element(std::string_view name) : name_(name) { made_.html_ += '<' + std::string{name}; }
  void attribute(const Attribute& attribute) {
    made_.html_ += ' ' + std::string{attribute.name} + "=\"";
    escape(made_.html_, attribute.value);
    made_.html_ += '"';
  }
  Markup around(const Markup& inside) {
    made_.html_ += '>';
    if (std::ranges::find(without_end, name_) != without_end.end()) return std::move(made_);
    made_.html_ += inside.html_;
    made_.html_ += "</" + std::string{name_} + '>';
    return std::move(made_);
  }
  static Markup words(std::string_view text) {
    Markup made;
    escape(made.html_, text);
    return made;
  }

 private:
  std::string_view name_;
  Markup made_;
};

Markup Markup::words(std::string_view text) { return Element::words(text); }

Markup& Markup::operator+=(const Markup& more) {
  html_ += more.html_;
  return *this;
}

Markup element(std::string_view name, std::initializer_list<Attribute> attributes,
               const Markup& inside) {
  Element made{name};
  for (const auto& attribute : attributes) made.attribute(attribute);
  return made.around(inside);
}

Markup element(std::string_view name, const Markup& inside) { return element(name, {}, inside); }

Markup element(std::string_view name, std::string_view words) {
  return element(name, {}, Markup::words(words));
}

}  // namespace entente::reading
