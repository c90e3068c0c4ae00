#include "record/acts/sealed_forms.h"

#include <gtest/gtest.h>

#include "record/acts/invented_test.h"
#include "record/wire/act_json.h"

namespace entente::acts {
namespace {

using namespace invented;
using encoding::Json;

Salt salt() { return words("a salt").salt; }

std::vector<SignedAct> votes() {
  Person amina{"amina"}, importer{"importer"};
  std::vector<SignedAct> acts;
  for (const auto choice :
       {discussion::Choice::agree, discussion::Choice::disagree, discussion::Choice::pass}) {
    acts.push_back(
        amina.does(discussion::VoteCastV1{.statement = StatementId{3}, .choice = choice}));
    acts.push_back(importer.does(discussion::VoteImportedV1{
        .seat = SeatId{70}, .statement = StatementId{12}, .choice = choice}));
  }
  return acts;
}

// The general reader of a row, without the short way.
std::optional<constitution::Act> act_by_json(std::string_view row) {
  const auto json = encoding::parse_canonical(row);
  if (!json || json->find("act") == nullptr) return std::nullopt;
  auto act = wire::act_from_json(*json->find("act"));
  if (!act) return std::nullopt;
  return *std::move(act);
}

// Whatever the short way takes is canonical, and is the act that the long way reads.
void expect_alike(std::string_view row) {
  const auto opened = read_vote_form(row);
  if (!opened) return;
  const auto act = act_by_json(row);
  ASSERT_TRUE(act) << row;
  EXPECT_EQ(wire::to_json(*act), wire::to_json(opened->act)) << row;
  EXPECT_EQ(encoding::canonical(wire::to_json(*act)), opened->row.act) << row;
}

TEST(VoteForm, IsThatOfEveryVote) {
  for (const auto& vote : votes()) {
    const auto row = *make_entry(vote, morning, salt()).row;
    const auto opened = read_vote_form(row.canonical());
    ASSERT_TRUE(opened) << row.canonical();
    EXPECT_EQ(opened->row.act, vote.canonical());
    EXPECT_EQ(opened->row.signature, vote.signature());
    EXPECT_EQ(opened->row.salt, salt());
    EXPECT_FALSE(opened->index);
    expect_alike(row.canonical());
  }
}

TEST(VoteForm, ReadsTheIndexBeside) {
  auto row = make_entry(votes()[0], morning, salt()).row->canonical();
  row.insert(row.find(",\"salt\""), ",\"index\":1234567");
  ASSERT_TRUE(read_vote_form(row));
  EXPECT_EQ(read_vote_form(row)->index, 1'234'567u);
}

// The short way may leave anything to the long one, but must never take what that refuses.
TEST(VoteForm, TakesNothingThatTheGeneralReaderRefuses) {
  for (const auto& vote : votes()) {
    const auto honest = make_entry(vote, morning, salt()).row->canonical();
    for (std::size_t i = 0; i < honest.size(); ++i) {
      for (const char other : {'0', '"', '\\', '}', ',', ' ', 'A', 'f', '=', '\0', '\x80'}) {
        std::string changed = honest;
        changed[i] = other;
        expect_alike(changed);
        changed = honest;
        changed.insert(i, 1, other);
        expect_alike(changed);
      }
      std::string shorter = honest;
      shorter.erase(i, 1);
      expect_alike(shorter);
    }
  }
}

TEST(VoteForm, KeepsToTheNumbersOfTheLaw) {
  const auto with = [](std::string_view what, std::string_view instead) {
    auto row = make_entry(votes()[0], morning, salt()).row->canonical();
    row.replace(row.find(what), what.size(), instead);
    return read_vote_form(row).has_value();
  };
  EXPECT_TRUE(with("\"statement\":3", "\"statement\":4294967295"));
  EXPECT_FALSE(with("\"statement\":3", "\"statement\":4294967296"));
  EXPECT_FALSE(with("\"statement\":3", "\"statement\":03"));
  EXPECT_FALSE(with("\"statement\":3", "\"statement\":-3"));
  EXPECT_TRUE(with("\"sequence\":1", "\"sequence\":9007199254740991"));
  EXPECT_FALSE(with("\"sequence\":1", "\"sequence\":9007199254740992"));
  EXPECT_FALSE(with("\"sequence\":1", "\"sequence\":99999999999999999999"));
  EXPECT_FALSE(with("\"sequence\":1", "\"sequence\":0"));
}

TEST(SealedForm, IsThatOfEverySealedLeaf) {
  const auto entry = make_entry(votes()[0], morning, salt());
  const auto leaf = read_sealed_form(entry.leaf);
  ASSERT_TRUE(leaf);
  EXPECT_EQ(leaf->at, morning);
  EXPECT_EQ(std::get<SealedLeaf>(leaf->content).commitment, commitment_of(*entry.row));
}

TEST(SealedForm, TakesNothingThatIsNotCanonical) {
  const auto honest = make_entry(votes()[0], morning, salt()).leaf;
  for (std::size_t i = 0; i < honest.size(); ++i)
    for (const char other : {'0', '"', '\\', '}', ',', ' ', 'A', '=', '\0', '\x80'}) {
      std::string changed = honest;
      changed[i] = other;
      if (read_sealed_form(changed)) EXPECT_TRUE(encoding::parse_canonical(changed)) << changed;
      changed = honest;
      changed.insert(i, 1, other);
      if (read_sealed_form(changed)) EXPECT_TRUE(encoding::parse_canonical(changed)) << changed;
    }
}

}  // namespace
}  // namespace entente::acts
