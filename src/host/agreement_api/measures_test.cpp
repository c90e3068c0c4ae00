#include "host/agreement_api/measures.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace entente::agreement_api {
namespace {

std::string catalogue() {
  std::ifstream file{std::string{ENTENTE_SOURCE_DIR} + "/data/measures.json"};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::string wrong(std::string_view what, std::string_view with) {
  auto text = catalogue();
  text.replace(text.find(what), what.size(), with);
  const auto read = read_measures(text);
  return read ? "(read)" : read.error();
}

TEST(Measures, AreAbout20EachInBothLanguages) {
  const auto read = read_measures(catalogue());
  ASSERT_TRUE(read) << read.error();
  EXPECT_EQ(read->size(), 20U);
  EXPECT_EQ(read->front().title.in(http::Language::french), "Une journée portes ouvertes");
  EXPECT_EQ(read->front().steps.size(), 3U);
}

TEST(Measures, AreRefusedWithThePlaceThatIsWrong) {
  EXPECT_EQ(wrong(R"("small")", R"("tiny")"), "measures[0].size");
  EXPECT_EQ(wrong(R"("code": "named-contact")", R"("code": "open-door-day")"), "measures[1].code");
  EXPECT_EQ(wrong(R"("risk": "low")", R"("risk": 1)"), "measures[0].risk");
  EXPECT_EQ(wrong(R"("title": {)", R"("title": {"es": "Puertas abiertas",)"), "measures[0].title");
  EXPECT_EQ(wrong(R"("about")", R"("notes")"), "about");
  EXPECT_EQ(wrong("{", "["), "json");
}

}  // namespace
}  // namespace entente::agreement_api
