#include "dialogue/constituency/constituency.h"

#include <gtest/gtest.h>

#include "dialogue/constituency/admit.h"
#include "dialogue/constituency/attestation.h"
#include "foundation/crypto/ed25519.h"

namespace entente::constituency {
namespace {

crypto::SigningKey key(std::uint8_t number) {
  std::array<std::uint8_t, 32> seed{};
  seed.fill(number);
  return crypto::SigningKey::from_seed(seed);
}

Code code(std::string_view name) { return *Code::parse(name); }

Translations names(std::initializer_list<std::string_view> languages) {
  Translations texts;
  for (const auto tag : languages) texts.emplace(*LanguageTag::parse(tag), Digest{});
  return texts;
}

ConstituencyDeclaredV1 declaration(std::string_view name, std::uint32_t seats) {
  return {.code = code(name), .name = names({"en", "fr"}), .seats = seats};
}

// A dialogue in English and French with a floor of 10 people.
class Constituencies : public testing::Test {
 protected:
  Terms terms() const {
    return {.dialogue = "demo",
            .languages = languages_,
            .registrar = registrar_.public_key(),
            .anonymity_floor = 10};
  }
  void declare(std::string_view name, std::uint32_t seats) {
    state_.evolve(declaration(name, seats), size_++);
  }
  SeatTakenV1 attested(std::string_view name, const PublicKey& holder) const {
    const auto text = attestation_text("demo", code(name), holder);
    return {.constituency = code(name), .attestation = registrar_.sign(text)};
  }
  Result<Done, Refusal> join(std::string_view name, std::uint8_t person) {
    const auto holder = key(person).public_key();
    const auto act = attested(name, holder);
    auto verdict = admit(state_, act, holder, terms());
    if (verdict) state_.evolve(act, size_++, holder);
    return verdict;
  }
  Refusal refusal(const ConstituencyDeclaredV1& act) const {
    return admit(state_, act, terms()).error();
  }

  std::vector<LanguageTag> languages_{*LanguageTag::parse("en"), *LanguageTag::parse("fr")};
  crypto::SigningKey registrar_ = key(0x01);
  State state_;
  std::uint64_t size_ = 0;
};

TEST(ConstituencyCode, IsALetterThenLettersDigitsAndUnderscores) {
  EXPECT_TRUE(Code::parse("cso_dom2"));
  EXPECT_TRUE(Code::parse("a" + std::string(30, 'b')));
  for (const auto* raw : {"", "2cso", "_cso", "CSO", "cso-dom", "cso dom", "é"})
    EXPECT_FALSE(Code::parse(raw)) << raw;
  EXPECT_FALSE(Code::parse("a" + std::string(31, 'b')));
}

TEST(Attestation, NamesDialogueConstituencyAndKeyInHex) {
  PublicKey holder;
  holder.bytes.fill(0xAB);
  std::string hex;
  for (int i = 0; i < 32; ++i) hex += "ab";
  EXPECT_EQ(attestation_text("demo", code("cso"), holder),
            "entente/seat/v1\ndemo\ncso\n" + hex + "\n");
}

TEST_F(Constituencies, AreDeclaredBeforeAnybodyJoins) {
  EXPECT_TRUE(admit(state_, declaration("cso", 10), terms()));
}

TEST_F(Constituencies, AreRefusedOnceASeatIsTaken) {
  declare("cso", 10);
  ASSERT_TRUE(join("cso", 0x11));
  EXPECT_EQ(refusal(declaration("gov", 10)), Refusal::constituencies_are_fixed);
}

TEST_F(Constituencies, AreRefusedUnderACodeInUse) {
  declare("cso", 10);
  EXPECT_EQ(refusal(declaration("cso", 20)), Refusal::constituency_exists);
}

TEST_F(Constituencies, AreRefusedBelowTheAnonymityFloor) {
  EXPECT_EQ(refusal(declaration("cso", 9)), Refusal::constituency_too_small);
}

TEST_F(Constituencies, AreRefusedAboveAMillionSeats) {
  EXPECT_TRUE(admit(state_, declaration("cso", seats_max), terms()));
  EXPECT_EQ(refusal(declaration("cso", seats_max + 1)), Refusal::constituency_too_large);
}

TEST_F(Constituencies, AreSixtyFourAtMost) {
  for (std::size_t i = 0; i < constituencies_max; ++i) declare("c" + std::to_string(i), 10);
  EXPECT_EQ(refusal(declaration("one_more", 10)), Refusal::too_many_constituencies);
}

TEST_F(Constituencies, AreRefusedWithoutANameInEveryWorkingLanguage) {
  auto act = declaration("cso", 10);
  act.name = names({"fr", "ar"});
  EXPECT_EQ(refusal(act), Refusal::name_not_in_every_language);
}

TEST_F(Constituencies, CountTheSeatsTaken) {
  declare("cso", 10);
  ASSERT_TRUE(join("cso", 0x11));
  ASSERT_TRUE(join("cso", 0x12));
  EXPECT_EQ(state_.find(code("cso"))->taken, 2u);
}

TEST_F(Constituencies, GiveSeatsTheirPlaceAsNumber) {
  declare("cso", 10);
  ASSERT_TRUE(join("cso", 0x11));
  ASSERT_TRUE(join("cso", 0x12));
  EXPECT_EQ(state_.seat_of(key(0x12).public_key())->id, SeatId{2});
  EXPECT_EQ(state_.seat(SeatId{2})->holder, key(0x12).public_key());
  EXPECT_EQ(state_.seat(SeatId{0}), nullptr);
  EXPECT_EQ(state_.seat(SeatId{3}), nullptr);
}

TEST_F(Constituencies, RememberHowManySeatsWereTakenAtEverySize) {
  declare("cso", 10);              // entry 0
  ASSERT_TRUE(join("cso", 0x11));  // entry 1
  ASSERT_TRUE(join("cso", 0x12));  // entry 2
  EXPECT_EQ(state_.taken_before(ConstituencyId{1}, 1), 0u);
  EXPECT_EQ(state_.taken_before(ConstituencyId{1}, 2), 1u);
  EXPECT_EQ(state_.taken_before(ConstituencyId{1}, 3), 2u);
}

TEST_F(Constituencies, RefuseSeatsInAnUnknownOne) {
  EXPECT_EQ(join("cso", 0x11).error(), Refusal::constituency_unknown);
}

TEST_F(Constituencies, RefuseASecondSeatToTheSameKey) {
  declare("cso", 10);
  declare("gov", 10);
  ASSERT_TRUE(join("cso", 0x11));
  EXPECT_EQ(join("cso", 0x11).error(), Refusal::key_already_seated);
  EXPECT_EQ(join("gov", 0x11).error(), Refusal::key_already_seated);
}

TEST_F(Constituencies, RefuseMoreSeatsThanTheRollHolds) {
  declare("cso", 10);
  for (std::uint8_t person = 0; person < 10; ++person)
    ASSERT_TRUE(join("cso", static_cast<std::uint8_t>(0x20 + person)));
  EXPECT_EQ(join("cso", 0x40).error(), Refusal::seats_exhausted);
}

TEST_F(Constituencies, RefuseAnAttestationOfSomebodyElse) {
  declare("cso", 10);
  const auto holder = key(0x11).public_key();
  auto act = attested("cso", holder);
  act.attestation = key(0x02).sign(attestation_text("demo", code("cso"), holder));
  EXPECT_EQ(admit(state_, act, holder, terms()).error(), Refusal::attestation_not_by_registrar);
}

TEST_F(Constituencies, RefuseAnAttestationForAnotherKey) {
  declare("cso", 10);
  const auto act = attested("cso", key(0x12).public_key());
  EXPECT_EQ(admit(state_, act, key(0x11).public_key(), terms()).error(),
            Refusal::attestation_not_by_registrar);
}

TEST_F(Constituencies, RefuseAnAttestationForAnotherConstituency) {
  declare("cso", 10);
  declare("gov", 10);
  const auto holder = key(0x11).public_key();
  auto act = attested("gov", holder);
  act.constituency = code("cso");
  EXPECT_EQ(admit(state_, act, holder, terms()).error(), Refusal::attestation_not_by_registrar);
}

TEST_F(Constituencies, RefuseAnAttestationForAnotherDialogue) {
  declare("cso", 10);
  const auto holder = key(0x11).public_key();
  const auto text = attestation_text("other", code("cso"), holder);
  const SeatTakenV1 act{.constituency = code("cso"), .attestation = registrar_.sign(text)};
  EXPECT_EQ(admit(state_, act, holder, terms()).error(), Refusal::attestation_not_by_registrar);
}

TEST_F(Constituencies, GiveImportedSeatsNeitherConstituencyNorKey) {
  const auto importer = key(0x05).public_key();
  state_.evolve(SeatImportedV1{.source = 42}, size_++, importer);
  EXPECT_EQ(state_.seat_of(importer), nullptr);
  EXPECT_EQ(state_.seat(SeatId{1})->constituency, ConstituencyId{});
  EXPECT_EQ(state_.seat(SeatId{1})->source, 42u);
}

TEST_F(Constituencies, ImportNoMoreSeatsThanAMapCanTake) {
  for (std::size_t i = 0; i < seats_of_dialogue_max; ++i)
    state_.evolve(SeatImportedV1{}, size_++, PublicKey{});
  EXPECT_EQ(admit(state_, SeatImportedV1{}).error(), Refusal::seats_exhausted);
}

}  // namespace
}  // namespace entente::constituency
