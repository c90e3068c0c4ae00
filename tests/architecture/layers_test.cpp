#include "architecture/layers.h"

#include <gtest/gtest.h>

namespace entente::architecture {
namespace {

const std::filesystem::path house = ENTENTE_SOURCE_DIR;
const std::filesystem::path broken = house / "tests/architecture/fixtures/broken";

bool says(const Findings& findings, const std::string& words) {
  return listed(findings).find(words) != std::string::npos;
}

TEST(Layers, PointDownwards) {
  const auto findings = check_layers_table(read_layers(house));
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Layers, AreKeptByEveryInclude) {
  const auto findings = check_includes(house, read_layers(house));
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Layers, LetThirdPartyHeadersInByOneDoor) {
  const auto findings = check_third_party(house);
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Layers, KeepNamesAndOpinionsApart) {
  const auto findings = check_wall(house);
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Layers, LeaveTheVerifierPure) {
  const auto findings = check_verifier(house, read_layers(house));
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

// The guards themselves: a house that breaks every rule.
TEST(LayersGuard, SeesATableThatPointsUpwards) {
  const auto findings = check_layers_table(read_layers(broken));
  EXPECT_TRUE(says(findings, "foundation/words may use clerk, not listed yet"));
  EXPECT_TRUE(says(findings, "attic/ghost: there is no such storey"));
}

TEST(LayersGuard, SeesAnIncludeThatClimbs) {
  const auto findings = check_includes(broken, read_layers(broken));
  EXPECT_TRUE(says(findings, "opinion.cpp may not include host/clerk/clerk.h"));
  EXPECT_TRUE(says(findings, "\"nowhere.h\", which is not in src/"));
  EXPECT_TRUE(says(findings, "src/host/unlisted/room.h: its room is not in layers.txt"));
}

TEST(LayersGuard, SeesThirdPartyHeadersOutOfPlace) {
  const auto findings = check_third_party(broken);
  EXPECT_TRUE(says(findings, "words/word.cpp: <sqlite3.h> is not for this room"));
  EXPECT_TRUE(says(findings, "words/word.cpp: <random> in a pure storey"));
  EXPECT_TRUE(says(findings, "words/word.cpp: <unistd.h> in a pure storey"));
  EXPECT_TRUE(says(findings, "store.h: <sqlite3.h> in a header"));
  EXPECT_TRUE(says(findings, "adapters/store <sqlite3.h>: included by more than one .cpp"));
}

TEST(LayersGuard, SeesAHoleInTheWall) {
  EXPECT_TRUE(says(check_wall(broken), "both reach opinion"));
}

TEST(LayersGuard, SeesAVerifierThatClimbs) {
  const auto findings = check_verifier(broken, read_layers(broken));
  EXPECT_TRUE(says(findings, "entente-verify links clerk"));
  EXPECT_TRUE(says(findings, "main.cpp includes host/clerk/clerk.h"));
}

}  // namespace
}  // namespace entente::architecture
