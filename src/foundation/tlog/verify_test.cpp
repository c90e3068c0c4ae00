#include <gtest/gtest.h>

#include "foundation/tlog/tree.h"

namespace entente::tlog {
namespace {

class Proofs : public testing::Test {
 protected:
  static constexpr std::uint64_t size = 21;

  Proofs() {
    for (std::uint64_t i = 0; i < size; ++i) tree.append(leaf_hash(std::to_string(i)));
  }
  TreeHead head(std::uint64_t at) const { return {at, tree.root(at)}; }

  Tree tree;
};

Digest changed(Digest digest) {
  digest.bytes[31] ^= 1;
  return digest;
}

TEST_F(Proofs, OfInclusionHoldForOneLeafAtOneIndexOnly) {
  for (std::uint64_t m = 0; m < size; ++m) {
    const Proof proof = tree.inclusion(m, size);
    EXPECT_FALSE(verify_inclusion(changed(tree.leaf(m)), m, proof, head(size)));
    for (std::uint64_t other = 0; other < size + 3; ++other) {
      EXPECT_EQ(verify_inclusion(tree.leaf(m), other, proof, head(size)), other == m);
    }
  }
}

TEST_F(Proofs, OfInclusionHoldForOneRootOnly) {
  const Proof proof = tree.inclusion(3, size);
  EXPECT_FALSE(verify_inclusion(tree.leaf(3), 3, proof, {size, changed(tree.root())}));
  EXPECT_FALSE(verify_inclusion(tree.leaf(3), 3, proof, head(size - 1)));
  EXPECT_FALSE(verify_inclusion(tree.leaf(3), 3, proof, {0, tree.root()}));
}

TEST_F(Proofs, OfInclusionNeedEveryHashAndNoMore) {
  for (std::uint64_t m = 0; m < size; ++m) {
    const Proof proof = tree.inclusion(m, size);
    for (std::size_t i = 0; i < proof.size(); ++i) {
      Proof bent = proof;
      bent[i] = changed(bent[i]);
      EXPECT_FALSE(verify_inclusion(tree.leaf(m), m, bent, head(size)));
      bent = proof;
      bent.erase(bent.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_FALSE(verify_inclusion(tree.leaf(m), m, bent, head(size)));
    }
    Proof longer = proof;
    longer.push_back(tree.root());
    EXPECT_FALSE(verify_inclusion(tree.leaf(m), m, longer, head(size)));
  }
}

TEST_F(Proofs, OfInclusionInATreeOfOneLeafAreEmpty) {
  const TreeHead one{1, tree.leaf(0)};
  EXPECT_TRUE(verify_inclusion(tree.leaf(0), 0, {}, one));
  EXPECT_FALSE(verify_inclusion(tree.leaf(0), 0, Proof{tree.leaf(1)}, one));
  EXPECT_FALSE(verify_inclusion(tree.leaf(0), 1, {}, one));
}

// An inner node presented as a leaf would need a leaf hash that starts with 0x01.
TEST_F(Proofs, OfInclusionDoNotTakeTheBytesOfANodeForAnEntry) {
  std::string node{"\x01"};
  for (const Digest& child : {tree.leaf(0), tree.leaf(1)})
    node.append(reinterpret_cast<const char*>(child.bytes.data()), Digest::size);
  const Proof from_two_up = {node_hash(tree.leaf(2), tree.leaf(3))};
  EXPECT_FALSE(verify_inclusion(leaf_hash(node.substr(1)), 0, from_two_up, {2, tree.root(4)}));
  EXPECT_FALSE(verify_inclusion(leaf_hash(node), 0, from_two_up, {2, tree.root(4)}));
}

TEST_F(Proofs, OfConsistencyNeedEveryHashAndNoMore) {
  for (std::uint64_t m = 1; m < size; ++m) {
    const Proof proof = tree.consistency(m, size);
    for (std::size_t i = 0; i < proof.size(); ++i) {
      Proof bent = proof;
      bent[i] = changed(bent[i]);
      EXPECT_FALSE(verify_consistency(head(m), head(size), bent)) << m << " " << i;
      bent = proof;
      bent.erase(bent.begin() + static_cast<std::ptrdiff_t>(i));
      EXPECT_FALSE(verify_consistency(head(m), head(size), bent)) << m << " " << i;
    }
    Proof longer = proof;
    longer.push_back(tree.root());
    EXPECT_FALSE(verify_consistency(head(m), head(size), longer)) << m;
  }
}

TEST_F(Proofs, OfConsistencyHoldForTwoHeadsOnly) {
  for (std::uint64_t m = 1; m < size; ++m) {
    const Proof proof = tree.consistency(m, size);
    EXPECT_FALSE(verify_consistency({m, changed(tree.root(m))}, head(size), proof));
    EXPECT_FALSE(verify_consistency(head(m), {size, changed(tree.root())}, proof));
    EXPECT_FALSE(verify_consistency(head(size), head(m), proof));
  }
}

TEST_F(Proofs, OfConsistencyFromNothingAreEmpty) {
  EXPECT_TRUE(verify_consistency({0, empty_root()}, head(size), {}));
  EXPECT_TRUE(verify_consistency({0, empty_root()}, {0, empty_root()}, {}));
  EXPECT_FALSE(verify_consistency({0, empty_root()}, head(size), Proof{tree.root()}));
  EXPECT_FALSE(verify_consistency({0, tree.root()}, head(size), {}));
}

TEST_F(Proofs, OfConsistencyBetweenEqualSizesAreEmptyAndNeedEqualRoots) {
  EXPECT_TRUE(verify_consistency(head(size), head(size), {}));
  EXPECT_FALSE(verify_consistency(head(size), {size, changed(tree.root())}, {}));
  EXPECT_FALSE(verify_consistency(head(size), head(size), Proof{tree.root()}));
}

TEST_F(Proofs, OfSizesThatNoLogHasAreRefusedWithoutHarm) {
  const Proof proof(100, tree.root());
  constexpr std::uint64_t most = UINT64_MAX;
  for (const std::uint64_t m : {std::uint64_t{1}, most / 2, most / 2 + 1, most - 1, most}) {
    EXPECT_FALSE(verify_inclusion(tree.root(), m, proof, {most, tree.root()}));
    EXPECT_FALSE(verify_inclusion(tree.root(), m - 1, proof, {m, tree.root(2)}));
    EXPECT_FALSE(verify_consistency({m, tree.root()}, {most, tree.root(2)}, proof));
  }
}

}  // namespace
}  // namespace entente::tlog
