// Every refusal of agreements, decisions and commitments stands in a transcript, so that it is
// known to be decided alike by the law, over HTTP on each store, and by the audit. Those that can
// not stand there are named with the reason, and none of them stands in one after all.

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>
#include <sstream>

#include "host/problems/problems.h"
#include "transcripts/script.h"

namespace entente::transcripts {
namespace {

const std::map<std::string_view, std::string_view> elsewhere = {
    {"too_many_endorsements",
     "ten thousand acts four times over: constitution/large_limits_test.cpp, before the law"},
    {"too_many_commitments",
     "two hundred thousand acts: constitution/large_limits_test.cpp, before the law"},
};

std::set<std::string, std::less<>> refused_in_transcripts() {
  std::set<std::string, std::less<>> refused;
  const auto folder = std::filesystem::path{ENTENTE_SOURCE_DIR} / "tests" / "transcripts";
  for (const auto& file : std::filesystem::directory_iterator{folder}) {
    if (file.path().extension() != ".dialogue") continue;
    std::ifstream in{file.path()};
    std::stringstream text;
    text << in.rdbuf();
    const auto lines = parse_script(text.str());
    EXPECT_TRUE(lines) << file.path();
    for (const auto& line : *lines)
      if (!line.refusal.empty()) refused.insert(line.refusal);
  }
  return refused;
}

TEST(Refusals, OfAgreementsDecisionsAndCommitmentsStandInTranscripts) {
  const auto refused = refused_in_transcripts();
  std::size_t looked_at = 0;
  for (const auto* kinds : {&problems::agreement_problems(), &problems::decision_problems(),
                            &problems::commitment_problems()})
    for (const auto& kind : *kinds) {
      ++looked_at;
      EXPECT_NE(refused.contains(kind.code), elsewhere.contains(kind.code))
          << kind.code
          << (elsewhere.contains(kind.code) ? " stands in one after all"
                                            : " stands in no transcript");
    }
  EXPECT_GT(looked_at, 100U);
}

}  // namespace
}  // namespace entente::transcripts
