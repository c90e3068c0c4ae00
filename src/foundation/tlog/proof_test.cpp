#include "foundation/tlog/proof.h"

#include <gtest/gtest.h>

namespace entente::tlog {
namespace {

using enum ProofFault;

class Receipt : public testing::Test {
 protected:
  Receipt() : log(*NoteSigner::make("localhost/d/demo", key())) {
    for (int i = 0; i < 100; ++i) tree.append(leaf_hash(std::to_string(i)));
  }
  static crypto::SigningKey key() { return crypto::SigningKey::from_seed(Digest{}.span()); }

  ProofFile receipt(std::uint64_t index) const {
    const Checkpoint checkpoint{
        .origin = log.verifier_key().name(), .size = tree.size(), .root = tree.root()};
    return {.extra = std::nullopt,
            .index = index,
            .hashes = tree.inclusion(index, tree.size()),
            .checkpoint = sign_checkpoint(checkpoint, log)};
  }

  Tree tree;
  NoteSigner log;
};

ProofFault refusal(std::string_view file) {
  const auto parsed = parse_proof_file(file);
  EXPECT_FALSE(parsed) << file;
  return parsed ? ProofFault{-1} : parsed.error();
}

TEST_F(Receipt, ComesBackFromItsFile) {
  ProofFile proof = receipt(42);
  EXPECT_EQ(*parse_proof_file(to_string(proof)), proof);
  proof.extra = "salt";
  EXPECT_EQ(*parse_proof_file(to_string(proof)), proof);
  proof.extra = "";
  proof.hashes.clear();
  EXPECT_EQ(*parse_proof_file(to_string(proof)), proof);
}

TEST_F(Receipt, LooksAsTheFormatSays) {
  EXPECT_TRUE(to_string(receipt(42)).starts_with("c2sp.org/tlog-proof@v1\nindex 42\n"));
  EXPECT_NE(to_string(receipt(42)).find("\n\nlocalhost/d/demo\n100\n"), std::string::npos);
}

TEST_F(Receipt, ProvesThatTheLogHasTheLeaf) {
  for (std::uint64_t index = 0; index < tree.size(); ++index) {
    const auto checkpoint = verify_proof_file(receipt(index), tree.leaf(index), log.verifier_key());
    ASSERT_TRUE(checkpoint);
    EXPECT_EQ(checkpoint->size, 100u);
  }
}

TEST_F(Receipt, ProvesNothingAboutAnotherLeafOrAnotherIndex) {
  EXPECT_EQ(verify_proof_file(receipt(42), tree.leaf(43), log.verifier_key()).error(),
            leaf_not_included);
  ProofFile moved = receipt(42);
  moved.index = 43;
  EXPECT_EQ(verify_proof_file(moved, tree.leaf(42), log.verifier_key()).error(), leaf_not_included);
}

TEST_F(Receipt, ProvesNothingWithoutTheSignatureOfTheLog) {
  const auto other = *NoteSigner::make("localhost/d/other", key());
  EXPECT_EQ(verify_proof_file(receipt(42), tree.leaf(42), other.verifier_key()).error(),
            checkpoint_refused);
}

TEST_F(Receipt, IsRefusedInAnyOtherSpelling) {
  const std::string hash = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
  const std::string first = "c2sp.org/tlog-proof@v1\n";
  EXPECT_EQ(refusal(""), not_a_proof);
  EXPECT_EQ(refusal("c2sp.org/tlog-proof@v1"), not_a_proof);
  EXPECT_EQ(refusal("c2sp.org/tlog-proof@v2\nindex 1\n\nnote"), not_a_proof);
  EXPECT_TRUE(parse_proof_file(first + "index 1\n\nnote"));
  const std::vector<std::string> refused = {
      "",
      "index 1",
      "index 1\n",
      "index 01\n\nn",
      "index -1\n\nn",
      "index 18446744073709551616\n\nn",
      "index 1\r\n\nn",
      "Index 1\n\nn",
      "index 1\n\n",
      "index 1\n" + hash,
      "index 1\n" + hash + " \nn",
      "index 1\nAAAA\n\nn",
      "extra AAA\nindex 1\n\nn",
      "extra AAA=\n",
      "extra AAA=\nextra AAA=\nindex 1\n\nn",
      "index 1\nextra AAA=\n\nn",
  };
  for (const std::string& rest : refused) EXPECT_EQ(refusal(first + rest), malformed) << rest;
  std::string many = first + "index 1\n";
  for (int i = 0; i < 65; ++i) many += hash;
  EXPECT_EQ(refusal(many + "\nn"), too_many_hashes);
}

}  // namespace
}  // namespace entente::tlog
