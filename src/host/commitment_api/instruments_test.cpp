#include "host/commitment_api/instruments.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace entente::commitment_api {
namespace {

std::string file() {
  std::ifstream in{std::string{ENTENTE_SOURCE_DIR} + "/data/instruments.json"};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::string wrong(std::string_view what, std::string_view with) {
  auto text = file();
  text.replace(text.find(what), what.size(), with);
  const auto read = read_instruments(text);
  return read ? "(read)" : read.error();
}

TEST(Instruments, AreNamedInBothLanguagesByTheCodesOfAnchors) {
  const auto read = read_instruments(file());
  ASSERT_TRUE(read) << read.error();
  EXPECT_EQ(read->front().code, "busan-2011-22");
  EXPECT_TRUE(read->front().title.in(http::Language::french).starts_with("Partenariat de Busan"));
}

TEST(Instruments, AreRefusedWithThePlaceThatIsWrong) {
  EXPECT_EQ(wrong(R"("global")", R"("galactic")"), "instruments[0].level");
  EXPECT_EQ(wrong(R"("busan-2011-22")", R"("")"), "instruments[0].code");
  EXPECT_EQ(wrong(R"("title")", R"("name")"), "instruments[0].title");
  EXPECT_EQ(wrong(R"("instruments")", R"("texts")"), "instruments");
  EXPECT_EQ(wrong("{", "["), "json");
}

}  // namespace
}  // namespace entente::commitment_api
