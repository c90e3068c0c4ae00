#include "record/outcome/written.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::outcome {
namespace {

using namespace constitution;

constexpr auto facilitator = InventedDialogue::facilitator;

void begin(InventedDialogue& room, bool measured) {
  InventedDialogue::must(room.does(
      facilitator, session::NotePublishedV1{.title = texts(0x10), .contact = texts(0x12)}));
  session::SessionOpenedV1 opened{.title = texts(0x13), .floor_balance = measured, .starts = noon};
  opened.phases = {{.title = texts(0x14), .minutes = 5}};
  InventedDialogue::must(room.does(facilitator, opened));
}

// "gov 3, cso 2, union+business 0"
std::string told(const InventedDialogue& room) {
  const auto& state = room.state();
  std::string all;
  for (const auto& row : written({state, state.session.sessions().front(), state.size})) {
    if (!all.empty()) all += ", ";
    for (const auto* side : row.by)
      all += (side == row.by.front() ? "" : "+") + std::string{side->code.string()};
    all += " " + std::to_string(row.statements);
  }
  return all;
}

// A floor of 5 people: six of the government, seven of civil society, two of unions, nobody of
// business.
class WrittenStatements : public ::testing::Test {
 protected:
  void SetUp() override {
    room_.open_with_version_2();
    for (const auto* side : {"gov", "cso", "union", "business"}) room_.declare(side);
    seat("gov", 0x20, 6);
    seat("cso", 0x30, 7);
    seat("union", 0x40, 2);
    room_.pose();
  }
  void seat(std::string_view side, std::uint8_t first, std::uint8_t count) {
    for (std::uint8_t at = 0; at < count; ++at)
      InventedDialogue::must(room_.join(static_cast<std::uint8_t>(first + at), side));
  }
  void writes(std::uint8_t person, int count = 1) {
    for (int at = 0; at < count; ++at) InventedDialogue::must(room_.says(person, ++words_));
  }
  std::string told() const { return outcome::told(room_); }

  InventedDialogue room_;
  std::uint8_t words_ = 0x80;
};

TEST_F(WrittenStatements, AreCountedByConstituencyAndASmallOneTogetherWithTheNextSmallest) {
  begin(room_, true);
  writes(0x20, 3);
  writes(0x30, 1);
  writes(0x40, 1);
  EXPECT_EQ(told(), "cso 1, business 0, gov+union 4");
}

TEST_F(WrittenStatements, AreToldApartOnceEnoughPeopleSitOnEverySide) {
  seat("union", 0x48, 3);
  begin(room_, true);
  writes(0x20, 3);
  writes(0x30, 1);
  writes(0x40, 1);
  EXPECT_EQ(told(), "gov 3, cso 1, union 1, business 0");
}

TEST_F(WrittenStatements, MoveNoFigureByASingleOne) {
  begin(room_, true);
  writes(0x20, 4);
  EXPECT_EQ(told(), "cso 0, business 0, gov+union 0");
  writes(0x30);
  EXPECT_EQ(told(), "cso 1, business 0, gov+union 4");
  writes(0x30, 4);
  EXPECT_EQ(told(), "cso 1, business 0, gov+union 4");
}

TEST_F(WrittenStatements, OfBeforeAndAfterAndOfFacilitatorsAreNotCounted) {
  writes(0x20, 5);
  begin(room_, true);
  writes(facilitator, 5);
  EXPECT_EQ(told(), "cso 0, business 0, gov+union 0");
  writes(0x30, 5);
  InventedDialogue::must(
      room_.does(facilitator, session::SessionClosedV1{.session = session::SessionId{1},
                                                       .follow_up = Instant{noon.seconds + 9}}));
  writes(0x30, 5);
  EXPECT_EQ(told(), "cso 5, business 0, gov+union 0");
}

TEST_F(WrittenStatements, AreNotToldWhereTheFloorIsNotMeasured) {
  begin(room_, false);
  writes(0x30, 5);
  EXPECT_EQ(told(), "");
}

TEST(WrittenStatementsOfTwoPeople, AreNotToldAtAll) {
  InventedDialogue room;
  room.open_with_version_2();
  room.declare("cso");
  for (const auto person : {InventedDialogue::amina, InventedDialogue::paul})
    InventedDialogue::must(room.join(person, "cso"));
  room.pose();
  begin(room, true);
  EXPECT_EQ(told(room), "");
}

}  // namespace
}  // namespace entente::outcome
