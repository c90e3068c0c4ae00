// No byte of a bundle can be changed, dropped or added unseen, whoever makes the list of files fit.

#include <gtest/gtest.h>

#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "record/audit/audit.h"
#include "record/audit/invented_log_test.h"

namespace entente::audit {
namespace {

using constitution::Audience;

// The smallest dialogue that has something of everything.
std::string smallest_bundle() {
  invented::Person convener{"convener"}, facilitator{"facilitator"}, registrar{"registrar"},
      amina{"amina"};
  InventedLog log;
  const auto add = [&](const acts::SignedAct& act) {
    ensure(log.append(act).has_value(), "the law refused what a test stands on");
  };
  const auto asked =
      invented::terms(facilitator, registrar, invented_log_key().verifier_key().string());
  add(convener.does(asked, invented::title_contents()));
  add(facilitator.does(invented::declared("cso", 5), invented::in_both("cso").contents));
  add(amina.does(registrar.attests("cso", amina.key())));
  add(facilitator.does(invented::posed("What blocks"), invented::in_both("What blocks").contents));
  add(facilitator.does(invented::stated("Agir"), {invented::words("Agir")}));
  add(amina.does(discussion::VoteCastV1{.statement = StatementId{1}}));
  add(facilitator.does(log.map_act(QuestionId{1}, log.state().size)));
  return log.bundle(Audience::auditor);
}

// Signatures take most of an audit's time. What they protect is protected twice here, by the tree
// and by the seals, so the flips are found without them too; forgery_test.cpp checks them.
Request without_signatures() {
  Request request;
  request.check_signatures = [](std::span<const Claim> claims) {
    return std::vector<bool>(claims.size(), true);
  };
  return request;
}

// Empty: found, and every finding says where.
std::string complaint(const std::string& archive) {
  const auto report = audit(archive, without_signatures());
  if (report.findings.empty()) return "nothing found";
  for (const auto& finding : report.findings)
    if (finding.where.empty()) return std::string{name_of(finding.fault)} + " names no place";
  return {};
}

TEST(EachByte, BelongsToAnHonestBundleAtFirst) {
  EXPECT_TRUE(audit(smallest_bundle(), {}).findings.empty());
}

TEST(EachByte, OfABundleIsMissedWhenItChanges) {
  const auto honest = smallest_bundle();
  for (std::size_t i = 0; i < honest.size(); ++i) {
    auto changed = honest;
    changed[i] = static_cast<char>(changed[i] ^ (1 << (i % 8)));
    EXPECT_EQ(complaint(changed), "") << "byte " << i;
  }
}

TEST(EachByte, OfABundleIsMissedWhenItGoes) {
  const auto honest = smallest_bundle();
  for (std::size_t size = 0; size < honest.size(); ++size)
    EXPECT_EQ(complaint(honest.substr(0, size)), "") << "first " << size << " bytes";
}

TEST(EachByte, BehindABundleIsOneTooMany) {
  const auto honest = smallest_bundle();
  for (const auto* more : {"x", "\n", "0"}) EXPECT_EQ(complaint(honest + more), "");
  EXPECT_EQ(complaint(honest + std::string(1, '\0')), "");
  EXPECT_EQ(complaint(honest + std::string(512, '\0')), "");
  EXPECT_EQ(complaint(honest + honest), "");
}

// The same when the forger writes the list of files anew.
TEST(EachByte, OfAFileIsMissedEvenWhenTheListFits) {
  const auto honest = smallest_bundle();
  const auto read = bundle::read_bundle(honest);
  for (const auto& [name, bytes] : read->files) {
    const auto old_digest = encoding::to_hex(crypto::sha256(bytes).span());
    const auto from = static_cast<std::size_t>(bytes.data() - honest.data());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      auto changed = honest;
      changed[from + i] = static_cast<char>(changed[from + i] ^ (1 << (i % 8)));
      const auto digest = encoding::to_hex(
          crypto::sha256(std::string_view{changed}.substr(from, bytes.size())).span());
      changed.replace(changed.find(old_digest), digest.size(), digest);
      ASSERT_TRUE(bundle::read_bundle(changed)->changed.empty());
      EXPECT_EQ(complaint(changed), "") << name << ", byte " << i;
    }
  }
}

}  // namespace
}  // namespace entente::audit
