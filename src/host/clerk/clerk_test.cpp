#include "host/clerk/clerk.h"

#include <chrono>
#include <future>
#include <gtest/gtest.h>
#include <thread>

#include "foundation/crypto/sha256.h"
#include "foundation/encoding/base64.h"
#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/proof.h"
#include "foundation/tlog/tile.h"
#include "host/clerk/invented_host_test.h"

namespace entente::clerk {
namespace {

using constitution::Audience;
using constitution::Mode;
using ports::StoreFault;

class Clerks : public testing::Test {
 protected:
  void begin(Mode mode = Mode::open, std::size_t people = 3) {
    acts_ = InventedActs{mode};
    clerk_->begin(acts_.opening(), log_key());
    for (const auto& answer : clerk_->submit_all(acts_.setting(people)))
      ASSERT_TRUE(std::holds_alternative<Receipt>(answer));
  }
  void start_anew() {
    clerk_ = std::make_unique<Clerk>(Surroundings{store_, clock_, chance_});
    clerk_->keep("demo", log_key());
  }
  Answered submit(const acts::SignedAct& act) { return clerk_->submit_all({act})[0]; }
  Receipt receipt_of(const acts::SignedAct& act) { return std::get<Receipt>(submit(act)); }
  HostRefusal refusal_of(const acts::SignedAct& act) { return std::get<HostRefusal>(submit(act)); }
  std::uint64_t size() const {
    std::uint64_t entries = 0;
    clerk_->read("demo", [&](const Register& kept) { entries = kept.state().size; });
    return entries;
  }
  tlog::Checkpoint checkpoint() {
    return *tlog::open_checkpoint(*clerk_->checkpoint("demo"), log_key().verifier_key());
  }
  acts::SignedAct withholding(const acts::Content& content) {
    return acts_.facilitator.does(
        constitution::ContentWithheldV1{.content = acts::digest_of(content),
                                        .authority = constitution::Authority::facilitator,
                                        .reason = discussion::Reason::personal_data});
  }

  InventedActs acts_;
  ForgetfulStore store_;
  ClockByHand clock_;
  FixedChance chance_;
  std::unique_ptr<Clerk> clerk_ = std::make_unique<Clerk>(Surroundings{store_, clock_, chance_});
};

TEST_F(Clerks, AnswerOnceAnActIsDurable) {
  begin();
  const auto receipt = receipt_of(acts_.vote(0));
  EXPECT_EQ(store_.size("demo"), receipt.recorded.index + 1);
  EXPECT_EQ(tlog::leaf_hash(store_.of("demo").entries.back().leaf), receipt.recorded.leaf);
}

TEST_F(Clerks, AnswerTheSameActWithTheSameReceipt) {
  begin();
  const auto act = acts_.vote(0);
  const auto first = receipt_of(act);
  const auto again = receipt_of(act);
  EXPECT_TRUE(again.recorded.already);
  EXPECT_EQ(again.recorded.index, first.recorded.index);
  EXPECT_EQ(again.recorded.leaf, first.recorded.leaf);
  EXPECT_EQ(again.recorded.salt, first.recorded.salt);
}

TEST_F(Clerks, AnswerTheSameActWithTheSameReceiptAfterARestart) {
  begin();
  const auto act = acts_.vote(0);
  const auto first = receipt_of(act);
  start_anew();
  EXPECT_EQ(receipt_of(act).recorded.leaf, first.recorded.leaf);
}

TEST_F(Clerks, TellAnAuthorTheirLastNumberWhenTheLawRefuses) {
  begin();
  submit(acts_.vote(0));
  const auto late = acts_.participants[0].does_as(1, discussion::QuestionClosedV1{QuestionId{1}});
  const auto refused = std::get<Refused>(submit(late));
  EXPECT_EQ(refused.refusal, constitution::AnyRefusal{constitution::Refusal::sequence_not_greater});
  EXPECT_EQ(refused.last_sequence, 2u);
}

TEST_F(Clerks, KnowNoDialogueTheyDoNotKeep) {
  EXPECT_EQ(refusal_of(acts_.opening()), HostRefusal::dialogue_unknown);
  EXPECT_FALSE(clerk_->read("demo", [](const Register&) {}));
  EXPECT_FALSE(clerk_->checkpoint("demo"));
  EXPECT_FALSE(clerk_->live_map("demo", QuestionId{1}));
  EXPECT_FALSE(clerk_->bundle("demo", Audience::public_));
  EXPECT_EQ(clerk_->public_bundle("demo"), nullptr);
}

TEST_F(Clerks, BeginADialogueOnceAndUnderItsOwnKey) {
  begin();
  EXPECT_THROW(clerk_->begin(InventedActs{}.opening(), log_key()), StoreFault);
}

TEST_F(Clerks, BeginNothingUnderAnotherKey) {
  EXPECT_THROW(clerk_->begin(acts_.opening(), log_key("another log")), StoreFault);
  EXPECT_EQ(store_.size("demo"), 0u);
}

TEST_F(Clerks, BeginNothingTheLawRefuses) {
  InventedActs acts;
  EXPECT_THROW(clerk_->begin(acts.setting(0)[0], log_key()), StoreFault);
  EXPECT_EQ(store_.size("demo"), 0u);
}

TEST_F(Clerks, KeepNoDialogueUnderAnotherKey) {
  begin();
  Clerk other{Surroundings{store_, clock_, chance_}};
  EXPECT_THROW(other.keep("demo", log_key("another log")), StoreFault);
}

TEST_F(Clerks, TakeNothingWhenTheStoreFailsAndGoOnWhenItRecovers) {
  begin();
  const auto before = size();
  store_.failing = StoreFault::Kind::full;
  EXPECT_EQ(refusal_of(acts_.vote(0)), HostRefusal::storage_full);
  store_.failing = StoreFault::Kind::read_only;
  EXPECT_EQ(refusal_of(acts_.vote(1)), HostRefusal::storage_read_only);
  store_.failing = StoreFault::Kind::other;
  EXPECT_EQ(refusal_of(acts_.vote(2)), HostRefusal::storage_fault);
  EXPECT_EQ(size(), before);
  store_.failing.reset();
  EXPECT_EQ(receipt_of(acts_.vote(0)).recorded.index, before);
}

TEST_F(Clerks, NeverTakeACheckpointBack) {
  begin();
  clerk_->sign_checkpoint("demo");
  const auto first = checkpoint();
  EXPECT_EQ(first.size, size());
  start_anew();
  EXPECT_EQ(checkpoint().size, first.size);
  submit(acts_.vote(0));
  clerk_->sign_checkpoint("demo");
  const auto second = checkpoint();
  EXPECT_EQ(second.size, first.size + 1);
  clerk_->read("demo", [&](const Register& kept) {
    EXPECT_TRUE(tlog::verify_consistency(first.head(), second.head(),
                                         kept.tree().consistency(first.size, first.size + 1)));
  });
}

TEST_F(Clerks, SignNoCheckpointBesideAnotherProgram) {
  begin();
  clerk_->sign_checkpoint("demo");
  submit(acts_.vote(0));
  store_.of("demo").checkpoint = "of somebody else";
  EXPECT_THROW(clerk_->sign_checkpoint("demo"), StoreFault);
  EXPECT_EQ(store_.of("demo").checkpoint, "of somebody else");
}

TEST_F(Clerks, PromiseOnlyWhatTheLogWillShow) {
  begin(Mode::open, 5);
  std::vector<acts::SignedAct> votes;
  for (std::size_t i = 0; i < 5; ++i) votes.push_back(acts_.vote(i));
  for (const auto& answer : clerk_->submit_all(votes)) {
    const auto& [recorded, promise] = std::get<Receipt>(answer);
    const tlog::VerifierKey keys[] = {log_key().verifier_key()};
    const auto note = tlog::open_note(promise.note, keys);
    ASSERT_TRUE(note);
    std::string head = "entente promise v1\nlocalhost/d/demo\n" + std::to_string(promise.first) +
                       "\n" + std::to_string(promise.count) + "\n";
    ASSERT_TRUE(note->text.starts_with(head));
    const auto root = encoding::fixed_from_base64<Digest>(
        note->text.substr(head.size(), note->text.size() - head.size() - 1));
    ASSERT_TRUE(root);
    EXPECT_TRUE(tlog::verify_inclusion(recorded.leaf, recorded.index - promise.first, promise.path,
                                       {promise.count, *root}));
  }
}

TEST_F(Clerks, GiveAReceiptOnceACheckpointCoversTheAct) {
  begin();
  clerk_->sign_checkpoint("demo");
  const auto recorded = receipt_of(acts_.vote(0)).recorded;
  clerk_->sign_checkpoint("demo");
  const auto file = std::get<std::string>(clerk_->proof_file("demo", recorded.act));
  const auto proof = tlog::parse_proof_file(file);
  ASSERT_TRUE(proof);
  EXPECT_EQ(proof->index, recorded.index);
  EXPECT_TRUE(tlog::verify_proof_file(*proof, recorded.leaf, log_key().verifier_key()));
  EXPECT_EQ(std::get<ProofMissing>(clerk_->proof_file("demo", Digest{})),
            ProofMissing::act_unknown);
}

// Acts of votes can be guessed: in PROTECTED mode a receipt would tell that a guess was right.
TEST_F(Clerks, GiveTheReceiptOfAProtectedVoteToWhoeverKnowsItsLeaf) {
  begin(Mode::protected_);
  const auto recorded = receipt_of(acts_.vote(0)).recorded;
  const auto another = receipt_of(acts_.vote(1)).recorded;
  clerk_->sign_checkpoint("demo");
  for (const auto& guess : {std::optional<Digest>{}, {Digest{}}, {another.leaf}})
    EXPECT_EQ(clerk_->proof_file("demo", recorded.act, guess),
              ProofAnswer{ProofMissing::act_unknown});
  const auto file = std::get<std::string>(clerk_->proof_file("demo", recorded.act, recorded.leaf));
  EXPECT_TRUE(tlog::verify_proof_file(*tlog::parse_proof_file(file), recorded.leaf,
                                      log_key().verifier_key()));
  start_anew();
  EXPECT_EQ(clerk_->proof_file("demo", recorded.act), ProofAnswer{ProofMissing::act_unknown});
  EXPECT_TRUE(
      std::holds_alternative<std::string>(clerk_->proof_file("demo", recorded.act, recorded.leaf)));
}

TEST_F(Clerks, GiveNoReceiptForALeafOfAnotherAct) {
  begin();
  const auto recorded = receipt_of(acts_.vote(0)).recorded;
  clerk_->sign_checkpoint("demo");
  EXPECT_EQ(clerk_->proof_file("demo", recorded.act, Digest{}),
            ProofAnswer{ProofMissing::act_unknown});
}

TEST_F(Clerks, HandOutEveryTileOfTheirCheckpointAndNoOther) {
  begin();
  clerk_->sign_checkpoint("demo");
  const auto signed_size = checkpoint().size;
  for (const auto& path : tlog::tiles_of(signed_size))
    EXPECT_TRUE(clerk_->tile("demo", tlog::to_string(path))) << tlog::to_string(path);
  for (const auto* path : {"tile/0/000", "tile/1/000.p/1", "tile/entries/001.p/1", "tile/0/../key",
                           "tile/63/x999/x999/999"})
    EXPECT_FALSE(clerk_->tile("demo", path)) << path;
}

TEST_F(Clerks, EraseWhatIsWithheld) {
  begin();
  const auto name = invented::words("Un nom");
  submit(acts_.participants[0].does(invented::stated("Un nom"), {name}));
  EXPECT_EQ(clerk_->words("demo", acts::digest_of(name)), "Un nom");
  submit(withholding(name));
  EXPECT_FALSE(clerk_->words("demo", acts::digest_of(name)));
  EXPECT_FALSE(store_.content("demo", acts::digest_of(name)));
}

TEST_F(Clerks, EraseAgainWhatACrashLeftBehind) {
  begin();
  const auto name = invented::words("Un nom");
  submit(acts_.participants[0].does(invented::stated("Un nom"), {name}));
  submit(withholding(name));
  store_.of("demo").contents.emplace(acts::digest_of(name), name);
  start_anew();
  EXPECT_FALSE(store_.content("demo", acts::digest_of(name)));
}

TEST_F(Clerks, DrawTheLiveMapAsAnybodyWouldDrawItCold) {
  begin(Mode::open, 12);
  for (std::size_t i = 0; i < 12; ++i)
    submit(acts_.vote(i, i % 2 == 0 ? discussion::Choice::agree : discussion::Choice::disagree));
  const auto live = clerk_->live_map("demo", QuestionId{1});
  ASSERT_TRUE(live);
  start_anew();
  const auto cold = clerk_->map_at("demo", QuestionId{1}, live->size, live->settings);
  ASSERT_TRUE(cold);
  EXPECT_EQ(*live->bytes, *cold->bytes);
  EXPECT_EQ(live->digest, crypto::sha256(*cold->bytes));
}

class Publishing : public Clerks {
 protected:
  constitution::MapPublishedV1 map_act(const Digest& digest) {
    const auto live = clerk_->live_map("demo", QuestionId{1});
    return {.question = QuestionId{1},
            .size = live->size,
            .algorithm = std::string{opinion::algorithm_name},
            .settings = live->settings,
            .digest = digest};
  }
};

TEST_F(Publishing, OfATrueMapIsRecorded) {
  begin();
  const auto act = acts_.facilitator.does(map_act(clerk_->live_map("demo", QuestionId{1})->digest));
  EXPECT_FALSE(receipt_of(act).recorded.already);
  EXPECT_TRUE(receipt_of(act).recorded.already);
}

TEST_F(Publishing, OfAFalseMapIsRefusedByTheHost) {
  begin();
  EXPECT_EQ(refusal_of(acts_.facilitator.does(map_act(Digest{}))), HostRefusal::map_digest_differs);
}

// Otherwise anybody could try guesses at votes until the host says that one is right.
TEST_F(Publishing, ByAStrangerIsRefusedByTheLawWhetherTrueOrFalse) {
  begin();
  invented::Person stranger{"stranger"};
  for (const auto& digest : {Digest{}, clerk_->live_map("demo", QuestionId{1})->digest})
    EXPECT_EQ(std::get<Refused>(submit(stranger.does(map_act(digest)))).refusal,
              constitution::AnyRefusal{constitution::Refusal::not_a_facilitator});
}

// The law of version 1 would allow it; so the host says no.
TEST_F(Publishing, InAProtectedDialogueOfTheFirstConstitutionKeepsToTheSteps) {
  begin(Mode::protected_, 12);
  for (std::size_t i = 0; i < 11; ++i) submit(acts_.vote(i));
  auto between = map_act({});
  between.size = size();
  between.digest = clerk_->map_at("demo", QuestionId{1}, between.size, between.settings)->digest;
  EXPECT_EQ(std::get<Refused>(submit(acts_.facilitator.does(between))).refusal,
            constitution::AnyRefusal{constitution::Refusal::map_between_steps});
  const auto live = clerk_->live_map("demo", QuestionId{1});
  EXPECT_FALSE(receipt_of(acts_.facilitator.does(map_act(live->digest))).recorded.already);
}

TEST_F(Clerks, ShowThePublicOfAProtectedDialogueNoVote) {
  begin(Mode::protected_, 6);
  std::vector<std::string> secrets = {"vote.cast", "\"choice\"", "\"places\""};
  for (std::size_t i = 0; i < 6; ++i) {
    const auto act = acts_.vote(i);
    const auto receipt = receipt_of(act);
    secrets.push_back(encoding::to_base64(receipt.recorded.salt->span()));
    secrets.push_back(encoding::to_base64(act.signature().span()));
  }
  submit(acts_.facilitator.does(discussion::QuestionClosedV1{QuestionId{1}}));
  clerk_->sign_checkpoint("demo");
  std::string shown = *clerk_->bundle("demo", Audience::public_);
  shown += *clerk_->live_map("demo", QuestionId{1})->bytes;
  for (const auto& path : tlog::tiles_of(checkpoint().size))
    shown += *clerk_->tile("demo", tlog::to_string(path));
  for (const auto& secret : secrets) EXPECT_EQ(shown.find(secret), std::string::npos) << secret;
}

TEST_F(Clerks, SignAndTellByThemselves) {
  std::promise<void> told;
  std::once_flag once;
  clerk_->on_change([&](const std::string& dialogue) {
    if (dialogue == "demo") std::call_once(once, [&] { told.set_value(); });
    return std::chrono::milliseconds{0};
  });
  begin();
  EXPECT_EQ(told.get_future().wait_for(std::chrono::seconds{60}), std::future_status::ready);
  for (int tries = 0; tries < 600 && checkpoint().size != size(); ++tries)
    std::this_thread::sleep_for(std::chrono::milliseconds{100});
  EXPECT_EQ(checkpoint().size, size());
  clerk_.reset();  // before what the listener refers to
}

// A large room is told less often; what happened meanwhile is told then.
TEST_F(Clerks, TellOnlyOnceListenersHaveRestedAndThenTellAll) {
  std::mutex mutex;
  std::vector<std::pair<std::chrono::steady_clock::time_point, std::uint64_t>> told;
  std::promise<void> told_all;
  clerk_->on_change([&](const std::string&) {
    const std::scoped_lock lock{mutex};
    told.emplace_back(std::chrono::steady_clock::now(), size());
    if (told.size() == 3) told_all.set_value();
    return std::chrono::milliseconds{300};
  });
  begin();
  auto waiting = told_all.get_future();
  for (int i = 0;
       i < 3'000 && waiting.wait_for(std::chrono::milliseconds{20}) != std::future_status::ready;
       ++i)
    submit(acts_.vote(0, discussion::Choice(i % 3 - 1)));
  ASSERT_EQ(waiting.wait_for(std::chrono::seconds{60}), std::future_status::ready);
  clerk_->on_change({});
  const std::scoped_lock lock{mutex};
  EXPECT_GE(told[1].first - told[0].first, std::chrono::milliseconds{300});
  EXPECT_GE(told[2].first - told[1].first, std::chrono::milliseconds{300});
  EXPECT_LT(told[0].second, told[1].second);
}

TEST_F(Clerks, AnswerEverythingThatWaitsBeforeTheyStop) {
  begin(Mode::open, 20);
  std::atomic<int> answered = 0;
  for (std::size_t i = 0; i < 20; ++i)
    clerk_->submit(acts_.vote(i), [&](const Answered&) { ++answered; });
  clerk_.reset();
  EXPECT_EQ(answered, 20);
}

}  // namespace
}  // namespace entente::clerk
