// Whoever is recorded as deciding was counted: no sequence of counts, drawn from a seed, ever
// leaves more offices in the register than people of that constituency, or an office of one not
// counted.

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

#include "dialogue/constitution/invented_dialogue_test.h"

namespace entente::constitution {
namespace {

using namespace session;

class Room : public InventedDialogue {
 public:
  explicit Room(std::uint32_t seed) : chance_(seed) {
    auto asked = terms();
    asked.constitution = 3;
    must(does(0x01, asked));
    for (const auto* name : names) declare(name);
    NotePublishedV1 note;
    note.title = note.contact = texts(0x05);
    must(does(facilitator, note));
    SessionOpenedV1 opened;
    opened.title = texts(0x06);
    opened.phases = {{.title = texts(0x07), .hint = {}, .minutes = 5}};
    must(does(facilitator, opened));
  }

  // A count of either version; true where the law admitted it.
  bool counts_at_random() {
    PresenceNotedV2 noted{.session = SessionId{1}, .present = {}, .decision_makers = {}};
    for (const auto* name : names)
      if (pick(4) != 0) noted.present.push_back({code(name), pick(4)});
    if (pick(4) == 0)
      return does(facilitator, PresenceNotedV1{.session = noted.session, .present = noted.present})
          .has_value();
    for (std::uint32_t i = pick(5); i > 0; --i)
      noted.decision_makers.push_back({code(names[pick(3)]), {{tag("fr"), content(0x40)}}});
    return does(facilitator, noted).has_value();
  }

  const PresenceNotedV2& newest() const {
    return state().session.session(SessionId{1})->presence.back().act;
  }

 private:
  static constexpr const char* names[] = {"gov", "cso", "union"};
  std::uint32_t pick(std::uint32_t below) { return static_cast<std::uint32_t>(chance_() % below); }

  std::mt19937 chance_;
};

TEST(Presence, RecordsNoMoreDecisionMakersThanPeople) {
  std::size_t admitted = 0, refused = 0, deciding = 0;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    Room room{seed};
    for (int i = 0; i < 100; ++i) {
      if (!room.counts_at_random()) {
        ++refused;
        continue;
      }
      ++admitted;
      const auto& noted = room.newest();
      deciding += noted.decision_makers.size();
      for (const auto& one : noted.decision_makers) {
        const auto row = std::ranges::find(noted.present, one.constituency, &Present::constituency);
        ASSERT_NE(row, noted.present.end());
        EXPECT_LE(std::ranges::count(noted.decision_makers, one.constituency,
                                     &DecisionMaker::constituency),
                  row->people);
      }
    }
  }
  EXPECT_GT(admitted, 400U);
  EXPECT_GT(refused, 400U);
  EXPECT_GT(deciding, 200U);
}

// A count that names nobody takes earlier offices away: the newest counts, of either version.
TEST(Presence, OfTheOlderVersionNamesNobody) {
  Room room{1};
  const auto noted = [](std::vector<DecisionMaker> deciding) {
    return PresenceNotedV2{.session = SessionId{1},
                           .present = {{code("gov"), 2}},
                           .decision_makers = std::move(deciding)};
  };
  Room::must(room.does(Room::facilitator, noted({{code("gov"), {{tag("en"), content(0x41)}}}})));
  EXPECT_EQ(room.newest().decision_makers.size(), 1U);
  EXPECT_TRUE(room.state().contents.contains(content(0x41)));  // so that it can be withheld
  Room::must(room.does(Room::facilitator,
                       PresenceNotedV1{.session = SessionId{1}, .present = {{code("gov"), 3}}}));
  EXPECT_TRUE(room.newest().decision_makers.empty());
  EXPECT_EQ(room.newest().present.front().people, 3U);
}

}  // namespace
}  // namespace entente::constitution
