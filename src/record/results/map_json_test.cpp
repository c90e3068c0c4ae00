#include "record/results/map_json.h"

#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <string>

namespace entente::results {
namespace {

// Two people, one statement: small enough to work out by hand (docs/formats/map-1.md, "A map").
opinion::Map smallest_map() {
  opinion::VotesBuilder builder({"cso", "gov"}, {{StatementId{3}}});
  builder.seat({SeatId{1}, 0});
  builder.seat({SeatId{2}, 1});
  builder.vote(SeatId{1}, StatementId{3}, opinion::Choice::agree);
  builder.vote(SeatId{2}, StatementId{3}, opinion::Choice::disagree);
  return draw_map(std::move(builder).build().value(), {.anonymity_floor = 1});
}

TEST(MapJson, OfTheSmallestMapIsTheOneInTheFormatDocument) {
  std::ifstream file(ENTENTE_SOURCE_DIR "/docs/formats/map-1.md");
  const std::string document{std::istreambuf_iterator<char>(file), {}};
  const auto begin = document.find("```json\n") + 8;
  const auto vector = document.substr(begin, document.find('\n', begin) - begin);
  EXPECT_EQ(map_json(smallest_map(), {QuestionId{1}, 9}, Places::shown), vector);
}

TEST(MapJson, HidesPlacesWhenAsked) {
  const auto value = map_value(smallest_map(), {QuestionId{1}, 9}, Places::hidden);
  EXPECT_EQ(value.find("places"), nullptr);
}

TEST(MapJson, ShowsNoPlacesWhereNoGroupCouldBeDrawn) {
  auto map = smallest_map();
  map.groups.clear();
  EXPECT_EQ(map_value(map, {QuestionId{1}, 9}, Places::shown).find("places"), nullptr);
}

}  // namespace
}  // namespace entente::results
