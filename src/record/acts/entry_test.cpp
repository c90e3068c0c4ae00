#include "record/acts/entry.h"

#include <gtest/gtest.h>

#include "foundation/encoding/base64.h"
#include "record/acts/invented_test.h"
#include "record/wire/values.h"

namespace entente::acts {
namespace {

using namespace invented;

SignedAct vote(discussion::Choice choice = discussion::Choice::agree) {
  return Person{"amina"}.does(
      discussion::VoteCastV1{.statement = StatementId{3}, .choice = choice});
}
SignedAct closing() {
  return Person{"facilitator"}.does(discussion::QuestionClosedV1{QuestionId{1}});
}
Salt salt() { return words("a salt").salt; }

TEST(Entry, OfAPublicActIsTheActItsTimeAndItsSignature) {
  const auto act = closing();
  const auto entry = make_entry(act, after(morning, 59), salt());
  EXPECT_EQ(entry.leaf, "{\"act\":" + act.canonical() + ",\"at\":1795428059,\"signature\":\"" +
                            encoding::to_base64(act.signature().span()) + "\"}");
  EXPECT_FALSE(entry.row);
}

TEST(Entry, OfAPublicActReadsBack) {
  const auto act = closing();
  const auto leaf = read_leaf(make_entry(act, morning, salt()).leaf);
  ASSERT_TRUE(leaf);
  const auto& read = std::get<PublicLeaf>(leaf->content);
  EXPECT_EQ(read.canonical, act.canonical());
  EXPECT_EQ(read.signature, act.signature());
  EXPECT_EQ(leaf->at, morning);
}

TEST(Entry, OfAVoteTellsNothingButItsHour) {
  const auto entry = make_entry(vote(), after(morning, 3'599), salt());
  const auto leaf = read_leaf(entry.leaf);
  ASSERT_TRUE(leaf);
  EXPECT_EQ(leaf->at, morning);
  EXPECT_TRUE(std::holds_alternative<SealedLeaf>(leaf->content));
  const auto key = encoding::canonical(wire::hex_json(Person{"amina"}.key()));
  for (const auto& secret : {key, std::string{"agree"}, std::string{"statement"}})
    EXPECT_EQ(entry.leaf.find(secret), std::string::npos) << secret;
}

TEST(Entry, OfAVoteChangesItsHourOnTheFullHour) {
  const auto hour_at = [](std::int64_t seconds) {
    return read_leaf(make_entry(vote(), after(morning, seconds), salt()).leaf)->at;
  };
  EXPECT_EQ(hour_at(0), morning);
  EXPECT_EQ(hour_at(3'599), morning);
  EXPECT_EQ(hour_at(3'600), after(morning, 3'600));
}

TEST(Entry, OfAVoteOpensWithItsRow) {
  const auto entry = make_entry(vote(), morning, salt());
  const auto sealed = std::get<SealedLeaf>(read_leaf(entry.leaf)->content);
  EXPECT_EQ(commitment_of(*entry.row), sealed.commitment);
  const auto opened = read_row(entry.row->canonical());
  ASSERT_TRUE(opened);
  EXPECT_EQ(commitment_of(opened->row), sealed.commitment);
}

TEST(Entry, OfAVoteOpensWithNoOtherRow) {
  const auto entry = make_entry(vote(), morning, salt());
  const auto sealed = std::get<SealedLeaf>(read_leaf(entry.leaf)->content);
  auto other_salt = *entry.row;
  other_salt.salt.bytes[31] ^= 1;
  EXPECT_NE(commitment_of(other_salt), sealed.commitment);
  auto other_signature = *entry.row;
  other_signature.signature.bytes[0] ^= 1;
  EXPECT_NE(commitment_of(other_signature), sealed.commitment);
  auto other_act = *entry.row;
  other_act.act = vote(discussion::Choice::disagree).canonical();
  EXPECT_NE(commitment_of(other_act), sealed.commitment);
}

EntryError error_of(std::string_view leaf) { return read_leaf(leaf).error(); }

TEST(Leaf, IsRefusedUnlessCanonical) {
  auto leaf = make_entry(closing(), morning, salt()).leaf;
  EXPECT_EQ(error_of(leaf + " "), EntryError::not_canonical);
  EXPECT_EQ(error_of(leaf.substr(0, leaf.size() - 1)), EntryError::not_canonical);
  EXPECT_EQ(error_of(""), EntryError::not_canonical);
}

TEST(Leaf, IsRefusedWithFieldsTooManyOrTooFew) {
  EXPECT_EQ(error_of("7"), EntryError::malformed);
  EXPECT_EQ(error_of("{}"), EntryError::malformed);
  EXPECT_EQ(error_of("{\"act\":{},\"at\":1}"), EntryError::malformed);
  const auto commitment = encoding::to_base64(salt().span());
  const auto sealed = "{\"at\":0,\"kind\":\"vote\",\"sealed\":\"" + commitment + "\"}";
  ASSERT_TRUE(read_leaf(sealed));
  EXPECT_EQ(error_of("{\"at\":0,\"kind\":\"vote\",\"more\":1,\"sealed\":\"" + commitment + "\"}"),
            EntryError::malformed);
  EXPECT_EQ(error_of("{\"at\":0,\"kind\":\"song\",\"sealed\":\"" + commitment + "\"}"),
            EntryError::malformed);
  EXPECT_EQ(error_of("{\"at\":0,\"kind\":\"vote\",\"sealed\":\"AAAA\"}"), EntryError::malformed);
}

TEST(Leaf, IsRefusedWhenASealedOneTellsMoreThanItsHour) {
  const auto commitment = encoding::to_base64(salt().span());
  EXPECT_EQ(error_of("{\"at\":1795428001,\"kind\":\"vote\",\"sealed\":\"" + commitment + "\"}"),
            EntryError::hour_not_full);
}

TEST(Leaf, IsRefusedWhenAVoteStandsInTheOpen) {
  const auto act = vote();
  EXPECT_EQ(error_of("{\"act\":" + act.canonical() + ",\"at\":1795428000,\"signature\":\"" +
                     encoding::to_base64(act.signature().span()) + "\"}"),
            EntryError::sealed_act_in_public);
}

TEST(Row, IsRefusedWhenItsActIsAPublicOne) {
  const auto act = closing();
  const Row row{.act = act.canonical(), .signature = act.signature(), .salt = salt()};
  EXPECT_EQ(read_row(row.canonical()).error(), EntryError::malformed);
}

TEST(Row, IsRefusedUnlessCanonicalAndWhole) {
  const auto row = make_entry(vote(), morning, salt()).row->canonical();
  EXPECT_TRUE(read_row(row));
  EXPECT_EQ(read_row(row + "\n").error(), EntryError::not_canonical);
  EXPECT_EQ(read_row("[]").error(), EntryError::malformed);
  EXPECT_EQ(read_row("{\"salt\":\"\"}").error(), EntryError::malformed);
}

}  // namespace
}  // namespace entente::acts
