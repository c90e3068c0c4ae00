#include "record/results/stability_json.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

#include "foundation/crypto/sha256.h"

namespace entente::results {
namespace {

TEST(StabilityJson, OfTheSmallestMapIsTheOneInTheFormatDocument) {
  opinion::VotesBuilder builder({"cso", "gov"}, {{StatementId{3}}});
  builder.seat({SeatId{1}, 0});
  builder.seat({SeatId{2}, 1});
  builder.vote(SeatId{1}, StatementId{3}, opinion::Choice::agree);
  builder.vote(SeatId{2}, StatementId{3}, opinion::Choice::disagree);
  const auto votes = std::move(builder).build().value();
  const auto map = draw_map(votes, {.anonymity_floor = 1});
  const MapSource source{QuestionId{1}, 9};
  const auto digest = crypto::sha256(map_json(map, source, Places::shown));
  const auto stability =
      measure_stability(votes, map, Digest{}, opinion::resamples_for(votes.size()));

  std::ifstream file(ENTENTE_SOURCE_DIR "/docs/formats/stability-1.md");
  const std::string document{std::istreambuf_iterator<char>(file), {}};
  const auto begin = document.find("```json\n") + 8;
  EXPECT_EQ(stability_json(stability, {.source = source, .map = digest, .seed = {}}),
            document.substr(begin, document.find('\n', begin) - begin));
}

TEST(StabilityJson, MeasuresLargeMapsLessOften) {
  EXPECT_EQ(opinion::resamples_for(0), 50u);
  EXPECT_EQ(opinion::resamples_for(400'000), 50u);
  EXPECT_EQ(opinion::resamples_for(2'000'000), 10u);
  EXPECT_EQ(opinion::resamples_for(60'000'000), 5u);
}

}  // namespace
}  // namespace entente::results
