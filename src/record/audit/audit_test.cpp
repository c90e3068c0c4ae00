#include "record/audit/audit.h"

#include <gtest/gtest.h>
#include <set>

#include "foundation/encoding/base64.h"
#include "foundation/tlog/proof.h"
#include "record/audit/invented_log_test.h"

namespace entente::audit {
namespace {

using constitution::Audience;
using constitution::Mode;

std::string told(const Report& report) {
  std::string all;
  for (const auto& finding : report.findings) all += sentence(finding, Language::en) + "\n";
  return all;
}

Report of(const InventedStory& story, Audience audience) {
  return audit(story.log.bundle(audience), {});
}

TEST(Audit, FindsNothingInAnHonestOpenDialogue) {
  const auto report = of(InventedStory{}, Audience::public_);
  EXPECT_EQ(told(report), "");
  EXPECT_TRUE(report.not_made.empty());
}

TEST(Audit, FindsNothingInAnHonestProtectedDialogueForEitherAudience) {
  const InventedStory story{Mode::protected_};
  EXPECT_EQ(told(of(story, Audience::public_)), "");
  EXPECT_EQ(told(of(story, Audience::auditor)), "");
}

TEST(Audit, CountsWhatItLookedAt) {
  const InventedStory story;
  const auto report = of(story, Audience::public_);
  EXPECT_EQ(report.dialogue, "demo");
  EXPECT_EQ(report.audience, "public");
  EXPECT_EQ(report.origin, "localhost/d/demo");
  EXPECT_EQ(report.log_key, invented_log_key().verifier_key().string());
  EXPECT_EQ(report.entries, story.log.state().size);
  EXPECT_EQ(report.signatures, story.log.state().size);
  EXPECT_EQ(report.sealed, 12u);
  EXPECT_EQ(report.disclosed, 12u);
  EXPECT_EQ(report.maps, 1u);
  EXPECT_EQ(report.maps_recomputed, 1u);
}

TEST(Audit, SaysHowMuchItCouldNotSee) {
  const auto report = of(InventedStory{Mode::protected_}, Audience::public_);
  EXPECT_EQ(report.sealed, 12u);
  EXPECT_EQ(report.disclosed, 0u);
  EXPECT_EQ(report.maps, 1u);
  EXPECT_EQ(report.maps_recomputed, 0u);
}

TEST(Audit, ListsWithheldTextsWithTheirAuthority) {
  const auto report = of(InventedStory{}, Audience::public_);
  ASSERT_EQ(report.withheld.size(), 1u);
  EXPECT_EQ(report.withheld[0].content, acts::digest_of(invented::words("Un nom")));
  EXPECT_EQ(report.withheld[0].authority, "facilitator");
  EXPECT_EQ(report.withheld[0].reason, "personal_data");
}

TEST(Audit, KeepsVotesOfAnOpenQuestionClosedToThePublic) {
  InventedStory story;
  story.vote(0, 3, true);
  const auto report = of(story, Audience::public_);
  EXPECT_EQ(told(report), "");
  EXPECT_EQ(report.sealed, 13u);
  EXPECT_EQ(report.disclosed, 12u);
}

TEST(Audit, LetsAVoteStandBehindOthersOfItsHour) {
  InventedStory story;
  const auto act =
      story.facilitator.does(invented::posed("Why"), invented::in_both("Why").contents);
  ASSERT_TRUE(story.log.append(act, invented::after(invented::morning, 1'800)));
  const auto vote = story.participants[0].does(discussion::VoteCastV1{.statement = StatementId{3}});
  ASSERT_TRUE(story.log.append(vote, invented::after(invented::morning, 1'801)));
  EXPECT_EQ(told(of(story, Audience::public_)), "");
}

TEST(Audit, HandsSignaturesToWhoeverChecksThem) {
  const InventedStory story;
  std::size_t asked = 0;
  Request request;
  request.check_signatures = [&](std::span<const Claim> claims) {
    asked += claims.size();
    return std::vector<bool>(claims.size(), false);
  };
  const auto report = audit(story.log.bundle(Audience::public_), request);
  EXPECT_EQ(asked, story.log.state().size);
  EXPECT_EQ(report.findings.size(), asked);
  EXPECT_TRUE(report.found(Check::authors));
}

TEST(Audit, TellsItsProgressToTheEnd) {
  const InventedStory story;
  std::map<Check, std::pair<std::uint64_t, std::uint64_t>> last;
  Request request;
  request.progress = [&](Check check, std::uint64_t done, std::uint64_t all) {
    last[check] = {done, all};
  };
  audit(story.log.bundle(Audience::public_), request);
  EXPECT_EQ(last[Check::authors].first, last[Check::authors].second);
  EXPECT_EQ(last[Check::results], (std::pair<std::uint64_t, std::uint64_t>{1, 1}));
}

// What somebody who voted holds: the proof of entry `index` in the log of `size` entries.
std::string receipt(const InventedStory& story, std::uint64_t index, std::uint64_t size,
                    const tlog::NoteSigner& key = invented_log_key()) {
  tlog::Tree tree;
  for (std::uint64_t i = 0; i < size; ++i)
    tree.append(tlog::leaf_hash(story.log.entries()[i].leaf));
  return tlog::to_string(tlog::ProofFile{
      .extra = std::nullopt,
      .index = index,
      .hashes = tree.inclusion(index, size),
      .checkpoint = tlog::sign_checkpoint(
          {.origin = key.verifier_key().name(), .size = size, .root = tree.root()}, key)});
}

Report with_receipt(const InventedStory& story, std::string file) {
  Request request;
  request.receipt = std::move(file);
  return audit(story.log.bundle(Audience::public_), request);
}

TEST(AuditOfAReceipt, FindsNothingWhenTheLogKeptItsWord) {
  const InventedStory story;
  EXPECT_EQ(told(with_receipt(story, receipt(story, 3, 9))), "");
  EXPECT_EQ(told(with_receipt(story, receipt(story, 3, story.log.state().size))), "");
}

TEST(AuditOfAReceipt, FindsOneThatIsNone) {
  const auto report = with_receipt(InventedStory{}, "thanks for voting");
  ASSERT_EQ(report.findings.size(), 1u);
  EXPECT_EQ(report.findings[0].fault, Fault::receipt_unreadable);
}

TEST(AuditOfAReceipt, FindsOneOfAnotherLog) {
  const InventedStory story;
  const auto report = with_receipt(story, receipt(story, 3, 9, invented_log_key("another log")));
  ASSERT_EQ(report.findings.size(), 1u);
  EXPECT_EQ(report.findings[0].fault, Fault::receipt_not_of_this_log);
}

TEST(AuditOfAReceipt, FindsAnEntryThatWasTakenOut) {
  InventedStory story;
  const auto before = receipt(story, story.log.state().size - 1, story.log.state().size);
  InventedStory rewritten;
  rewritten.close(2);
  story.vote(0, 3, true);
  const auto promised = receipt(story, story.log.state().size - 1, story.log.state().size);
  EXPECT_EQ(told(with_receipt(rewritten, before)), "");
  const auto report = with_receipt(rewritten, promised);
  ASSERT_EQ(report.findings.size(), 1u);
  EXPECT_EQ(report.findings[0].fault, Fault::receipt_not_in_log);
}

TEST(AuditOfAReceipt, FindsALogThatIsShorterThanTheReceipt) {
  InventedStory longer;
  longer.close(2);
  const InventedStory story;
  const auto report = with_receipt(story, receipt(longer, 3, longer.log.state().size));
  ASSERT_EQ(report.findings.size(), 1u);
  EXPECT_EQ(report.findings[0].fault, Fault::receipt_not_in_log);
}

// Nothing of who voted what may stand in what the public gets of a PROTECTED dialogue: no row, no
// salt, no signature of a vote, no choice beside a key.
TEST(ProtectedDialogue, ShowsThePublicNoVoteInAnyForm) {
  const InventedStory story{Mode::protected_};
  const auto archive = story.log.bundle(Audience::public_);
  for (const auto& entry : story.log.entries()) {
    if (!entry.row) continue;
    EXPECT_EQ(archive.find(entry.row->act), std::string::npos);
    EXPECT_EQ(archive.find(encoding::to_base64(entry.row->salt.span())), std::string::npos);
    EXPECT_EQ(archive.find(encoding::to_base64(entry.row->signature.span())), std::string::npos);
  }
  EXPECT_EQ(archive.find("vote.cast"), std::string::npos);
  EXPECT_EQ(archive.find("\"choice\""), std::string::npos);
  EXPECT_EQ(archive.find("\"places\""), std::string::npos);
}

TEST(Findings, HaveWordsInBothLanguagesAndNamesOfTheirOwn) {
  std::set<std::string_view> names;
  for (int i = 0; i <= static_cast<int>(Fault::rows_missing); ++i) {
    const Finding finding{Check::law, static_cast<Fault>(i), "entry 3"};
    EXPECT_TRUE(names.insert(name_of(finding.fault)).second);
    EXPECT_NE(sentence(finding, Language::en), sentence(finding, Language::fr));
    EXPECT_TRUE(sentence(finding, Language::fr).ends_with(" (entry 3)."));
  }
  for (const Check check : all_checks)
    EXPECT_NE(question_of(check, Language::en), question_of(check, Language::fr));
}

}  // namespace
}  // namespace entente::audit
