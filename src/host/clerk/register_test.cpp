#include "host/clerk/register.h"

#include <gtest/gtest.h>

#include "foundation/tlog/checkpoint.h"
#include "host/clerk/invented_host_test.h"

namespace entente::clerk {
namespace {

using ports::StoreFault;

class Registers : public testing::Test {
 protected:
  Registers() {
    take({acts_.opening()});
    take(acts_.setting(3));
  }
  std::vector<Outcome> take(const std::vector<acts::SignedAct>& acts,
                            Instant now = invented::morning) {
    return register_->admit(store_, chance_, acts, now);
  }
  // Why loading fails; empty when it does not.
  std::string complaint() {
    try {
      Register::load(store_, "demo");
      return {};
    } catch (const StoreFault& fault) {
      return fault.kind() == StoreFault::Kind::damaged ? fault.what() : "another kind";
    }
  }

  InventedActs acts_;
  ForgetfulStore store_;
  FixedChance chance_;
  std::unique_ptr<Register> register_ = Register::empty("demo");
};

TEST_F(Registers, LoadAsTheyWere) {
  take({acts_.vote(0), acts_.vote(1), acts_.vote(0, discussion::Choice::pass)});
  const auto loaded = Register::load(store_, "demo");
  EXPECT_EQ(loaded->tree().root(), register_->tree().root());
  EXPECT_EQ(loaded->state().size, register_->state().size);
  EXPECT_EQ(loaded->state().last_sequence, register_->state().last_sequence);
  EXPECT_EQ(loaded->state().contents, register_->state().contents);
  const auto votes_of = [](const Register& kept) {
    return kept.state().discussion.question(QuestionId{1})->votes;
  };
  EXPECT_EQ(votes_of(*loaded), votes_of(*register_));
}

TEST_F(Registers, AnswerTheSameActWithItsFirstPlace) {
  const auto act = acts_.vote(0);
  const auto first = std::get<Recorded>(take({act})[0]);
  const auto size = register_->state().size;
  const auto again = std::get<Recorded>(take({act})[0]);
  EXPECT_FALSE(first.already);
  EXPECT_TRUE(again.already);
  EXPECT_EQ(again.index, first.index);
  EXPECT_EQ(register_->state().size, size);
}

TEST_F(Registers, AnswerAnActTwiceInOneBatchOnce) {
  const auto act = acts_.vote(0);
  const auto outcomes = take({act, act});
  EXPECT_FALSE(std::get<Recorded>(outcomes[0]).already && std::get<Recorded>(outcomes[1]).already);
  EXPECT_EQ(std::get<Recorded>(outcomes[0]).index, std::get<Recorded>(outcomes[1]).index);
}

TEST_F(Registers, KnowTheReceiptOfAnActAfterLoading) {
  const auto recorded = std::get<Recorded>(take({acts_.vote(0)})[0]);
  const auto loaded = Register::load(store_, "demo");
  const auto again = loaded->recorded(store_, *loaded->find(recorded.act));
  EXPECT_EQ(again.leaf, recorded.leaf);
  EXPECT_EQ(again.salt, recorded.salt);
  EXPECT_EQ(again.at, recorded.at);
}

TEST_F(Registers, GiveAFreshSaltToEveryVoteAndNoneToOthers) {
  const auto outcomes = take({acts_.vote(0), acts_.vote(1)});
  EXPECT_NE(std::get<Recorded>(outcomes[0]).salt, std::get<Recorded>(outcomes[1]).salt);
  const auto closing = acts_.facilitator.does(discussion::QuestionClosedV1{QuestionId{1}});
  EXPECT_FALSE(std::get<Recorded>(take({closing})[0]).salt);
}

TEST_F(Registers, LetTimeStandStillWhenAClockRunsBackwards) {
  const auto first = acts_.facilitator.does(discussion::QuestionClosedV1{QuestionId{1}});
  take({acts_.vote(0)}, invented::after(invented::morning, 7'200));
  const auto recorded = std::get<Recorded>(take({first}, invented::morning)[0]);
  EXPECT_EQ(recorded.at, invented::after(invented::morning, 7'200));
}

TEST_F(Registers, PutNothingIntoTheLogWhenTheStoreIsFull) {
  const auto size = store_.size("demo");
  store_.failing = StoreFault::Kind::full;
  EXPECT_THROW(take({acts_.vote(0)}), StoreFault);
  store_.failing.reset();
  EXPECT_EQ(store_.size("demo"), size);
  EXPECT_EQ(complaint(), "");
}

TEST_F(Registers, StopWhenAnotherProgramWrites) {
  auto other = Register::load(store_, "demo");
  take({acts_.vote(0)});
  const acts::SignedAct act[] = {acts_.vote(1)};
  EXPECT_THROW(other->admit(store_, chance_, act, invented::morning), StoreFault);
}

TEST_F(Registers, KeepNoWordsThatWereWithheldBefore) {
  const auto name = invented::words("Un nom");
  take({acts_.participants[0].does(invented::stated("Un nom"), {name})});
  take({acts_.facilitator.does(
      constitution::ContentWithheldV1{.content = acts::digest_of(name),
                                      .authority = constitution::Authority::facilitator,
                                      .reason = discussion::Reason::personal_data})});
  store_.erase_content("demo", acts::digest_of(name));
  take({acts_.participants[1].does(invented::stated("Un nom"), {name})});
  EXPECT_FALSE(store_.content("demo", acts::digest_of(name)));
}

TEST_F(Registers, AreNotLoadedOfADialogueThatIsNone) {
  EXPECT_THROW(Register::load(store_, "other"), StoreFault);
}

TEST_F(Registers, AreNotLoadedWithAnEntryThatCanNotBeRead) {
  store_.of("demo").entries[2].leaf = "{}";
  EXPECT_EQ(complaint(), "demo, entry 2: the entry can not be read");
}

TEST_F(Registers, AreNotLoadedWithARowThatDoesNotOpenItsLeaf) {
  take({acts_.vote(0)});
  take({acts_.vote(1)});
  auto& entries = store_.of("demo").entries;
  std::swap(entries[entries.size() - 1].row, entries[entries.size() - 2].row);
  EXPECT_EQ(complaint(), "demo, entry 7: its row does not open the sealed leaf");
}

TEST_F(Registers, AreNotLoadedWithoutTheRowOfAVote) {
  take({acts_.vote(0)});
  store_.of("demo").entries.back().row.clear();
  EXPECT_EQ(complaint(), "demo, entry 7: its row can not be read");
}

TEST_F(Registers, AreNotLoadedWithAnActThatTheLawForbids) {
  auto& entries = store_.of("demo").entries;
  std::swap(entries[1], entries[2]);  // a seat before its constituency
  EXPECT_EQ(complaint(), "demo, entry 1: the law does not admit this act");
}

class RegistersUnderACheckpoint : public Registers {
 protected:
  // Puts another signature into the last entry, a public one.
  void forge_last() {
    auto& leaf = store_.of("demo").entries.back().leaf;
    const auto at = leaf.find("\"signature\":\"") + 13;
    leaf[at] = leaf[at] == 'A' ? 'B' : 'A';
  }
  void sign(std::uint64_t size, const Digest& root, const tlog::NoteSigner& key = log_key()) {
    store_.of("demo").checkpoint = tlog::sign_checkpoint(
        {.origin = key.verifier_key().name(), .size = size, .root = root}, key);
  }
};

TEST_F(RegistersUnderACheckpoint, AreLoadedWhenTheyGrewOutOfIt) {
  sign(3, register_->tree().root(3));
  EXPECT_EQ(complaint(), "");
}

TEST_F(RegistersUnderACheckpoint, AreNotLoadedWithAForgedSignatureBehindIt) {
  sign(3, register_->tree().root(3));
  forge_last();
  EXPECT_EQ(complaint(), "demo, entry 6: its author's signature does not hold");
}

TEST_F(RegistersUnderACheckpoint, AreNotLoadedWithAForgedSignatureUnderIt) {
  sign(register_->state().size, register_->tree().root());
  forge_last();
  EXPECT_NE(complaint().find("not those that the checkpoint was signed for"), std::string::npos);
}

TEST_F(RegistersUnderACheckpoint, AreNotLoadedWhenTheStoreWasRolledBack) {
  sign(register_->state().size, register_->tree().root());
  store_.of("demo").entries.pop_back();
  EXPECT_NE(complaint().find("behind its own signed checkpoint"), std::string::npos);
}

TEST_F(RegistersUnderACheckpoint, AreNotLoadedWhenTheEntriesAreOthers) {
  sign(3, register_->tree().root(4));
  EXPECT_NE(complaint().find("not those that the checkpoint was signed for"), std::string::npos);
}

TEST_F(RegistersUnderACheckpoint, AreNotLoadedWhenSomebodyElseSignedIt) {
  sign(3, register_->tree().root(3), log_key("another log"));
  EXPECT_NE(complaint().find("not signed by the log"), std::string::npos);
}

}  // namespace
}  // namespace entente::clerk
