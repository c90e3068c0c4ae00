#include "host/reading/frame/markup.h"

#include <gtest/gtest.h>

namespace entente::reading {
namespace {

TEST(Markup, TakesWordsForWords) {
  EXPECT_EQ(Markup::words("<b>\"Tom\" & 'Ann'</b>").html(),
            "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Ann&#39;&lt;/b&gt;");
  EXPECT_EQ(Markup::words("« L’État »\n漢字").html(), "« L’État »\n漢字");
}

TEST(Markup, EscapesValuesOfAttributes) {
  EXPECT_EQ(element("span", {{"lang", "\"><script>"}}, Markup::words("a")).html(),
            "<span lang=\"&quot;&gt;&lt;script&gt;\">a</span>");
}

TEST(Markup, PutsElementsInsideEachOther) {
  const auto item = element("li", "one") + element("li", "two");
  EXPECT_EQ(element("ul", item).html(), "<ul><li>one</li><li>two</li></ul>");
  EXPECT_EQ(element("hr", {}, {}).html(), "<hr>");
  EXPECT_TRUE(Markup{}.empty());
}

}  // namespace
}  // namespace entente::reading
