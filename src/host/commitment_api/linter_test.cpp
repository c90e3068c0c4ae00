#include "host/commitment_api/linter.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

#include "foundation/encoding/json.h"
#include "record/acts/invented_test.h"

namespace entente::commitment_api {
namespace {

namespace invented = acts::invented;

std::string file(const std::string& name) {
  std::ifstream in{std::string{ENTENTE_SOURCE_DIR} + "/" + name, std::ios::binary};
  EXPECT_TRUE(in) << name;
  return {std::istreambuf_iterator<char>{in}, {}};
}

VagueWords the_list() {
  auto vague = VagueWords::read(file("data/vague.json"));
  EXPECT_TRUE(vague) << (vague ? "" : vague.error());
  return *std::move(vague);
}

// The table that holds the linter of the browser too.
TEST(VagueWords, AreFoundAsInTheBrowser) {
  const auto vague = the_list();
  const auto examples = encoding::parse_json(file("tests/vague_examples.json"));
  ASSERT_TRUE(examples);
  ASSERT_GT(examples->as_array()->size(), 15U);
  for (const auto& example : *examples->as_array()) {
    std::vector<std::string> expected;
    for (const auto& word : *example.find("vague")->as_array())
      expected.push_back(*word.as_string());
    const auto& text = *example.find("text")->as_string();
    EXPECT_EQ(vague.in(text, *LanguageTag::parse(*example.find("language")->as_string())), expected)
        << text;
  }
}

TEST(VagueWords, AreRefusedWithTheirPlaceWhereTheFileIsWrong) {
  const auto place = [](std::string_view json) {
    const auto read = VagueWords::read(json);
    return read ? std::string{} : read.error();
  };
  EXPECT_EQ(place("{"), "words");
  EXPECT_EQ(place(R"({"words":{"fr":"tenter"}})"), "words.fr");
  EXPECT_EQ(place(R"({"words":{"fr":["tenter…","te…nter"]}})"), "words.fr[1]");
  EXPECT_EQ(place(R"({"words":{"fr":["…"]}})"), "words.fr[0]");
  EXPECT_EQ(place(R"({"words":{"fr":[7]}})"), "words.fr[0]");
  EXPECT_EQ(place(R"({"words":{"fr":["tend… vers"]}})"), "");
}

TEST(Advice, NamesWhatIsLackingAndTheColumnsWhoseWordsBindNobody) {
  WrittenCommitment written;
  written.action = {{invented::language("en"), *Text::parse("Strive to publish")},
                    {invented::language("fr"), *Text::parse("Publier")}};
  written.indicator = written.action;
  written.milestones.push_back({.title = written.action, .unit = {}, .due = {}});
  const auto advice = advice_on(written, the_list());
  EXPECT_EQ(advice.lacks, (std::vector{Lack::deliverable, Lack::resource, Lack::anchor}));
  ASSERT_EQ(advice.vague.size(), 2U);
  EXPECT_EQ(advice.vague[0].column, "action@en");
  EXPECT_EQ(advice.vague[0].words, std::vector<std::string>{"strive"});
  EXPECT_EQ(advice.vague[1].column, "milestone_1_title@en");
}

}  // namespace
}  // namespace entente::commitment_api
