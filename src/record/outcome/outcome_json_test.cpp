#include "record/outcome/outcome_json.h"

#include <gtest/gtest.h>

#include "dialogue/constitution/invented_dialogue_test.h"
#include "foundation/encoding/json.h"

namespace entente::outcome {
namespace {

using namespace constitution;

constexpr auto facilitator = InventedDialogue::facilitator;

// A session of one side, of which two people came.
InventedDialogue an_hour() {
  InventedDialogue room;
  auto terms = room.terms();
  terms.constitution = 3;
  InventedDialogue::must(room.does(0x01, terms));
  room.declare("gov");
  InventedDialogue::must(room.join(InventedDialogue::amina, "gov"));
  InventedDialogue::must(room.join(InventedDialogue::paul, "gov"));
  room.pose();
  InventedDialogue::must(room.does(
      facilitator, session::NotePublishedV1{.title = texts(0x10), .contact = texts(0x12)}));
  session::SessionOpenedV1 opened{.title = texts(0x13), .floor_balance = false, .starts = noon};
  opened.phases = {{.title = texts(0x14), .minutes = 5}};
  InventedDialogue::must(room.does(facilitator, opened));
  return room;
}

encoding::Json outcome_of(const InventedDialogue& room, std::uint64_t size) {
  return *encoding::parse_json(outcome_json(room.state(), session::SessionId{1}, size));
}

TEST(OutcomeJson, SaysHowManyKeysTheHostHadSeenWhereThereWereAny) {
  auto room = an_hour();
  const auto before = room.state().size;
  InventedDialogue::must(room.does(InventedDialogue::amina, constituency::KeyEntrustedV1{}));
  const auto told = outcome_of(room, room.state().size);
  ASSERT_NE(told.find("entrusted_seats"), nullptr);
  EXPECT_EQ(*told.find("entrusted_seats")->as_integer(), 1);
  EXPECT_EQ(outcome_of(room, before).find("entrusted_seats"), nullptr);
}

}  // namespace
}  // namespace entente::outcome
