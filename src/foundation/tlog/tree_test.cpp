#include "foundation/tlog/tree.h"

#include <bit>
#include <gtest/gtest.h>

#include "foundation/encoding/hex.h"

namespace entente::tlog {
namespace {

std::string hex(const Digest& digest) { return encoding::to_hex(digest.span()); }

// The first eight bytes of each hash of a proof.
std::vector<std::string> heads(const Proof& proof) {
  std::vector<std::string> result;
  for (const Digest& hash : proof) result.push_back(hex(hash).substr(0, 16));
  return result;
}

// The leaves of the classic Certificate Transparency vectors (transparency-dev/merkle, testonly).
Tree classic_tree() {
  Tree tree;
  for (const std::string_view leaf : {"", "00", "10", "2021", "3031", "40414243",
                                      "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
    tree.append(leaf_hash(*encoding::from_hex(leaf)));
  return tree;
}

std::vector<Digest> numbered_leaves(std::size_t count) {
  std::vector<Digest> leaves;
  for (std::size_t i = 0; i < count; ++i) leaves.push_back(leaf_hash(std::to_string(i)));
  return leaves;
}

Tree tree_of(std::span<const Digest> leaves) {
  Tree tree;
  for (const Digest& leaf : leaves) tree.append(leaf);
  return tree;
}

// RFC 6962 §2.1, word for word: what Tree must agree with.
Digest mth(std::span<const Digest> leaves) {
  if (leaves.empty()) return empty_root();
  if (leaves.size() == 1) return leaves[0];
  const std::size_t k = std::bit_floor(leaves.size() - 1);
  return node_hash(mth(leaves.first(k)), mth(leaves.subspan(k)));
}

Proof path(std::size_t m, std::span<const Digest> leaves) {
  if (leaves.size() == 1) return {};
  const std::size_t k = std::bit_floor(leaves.size() - 1);
  Proof proof = m < k ? path(m, leaves.first(k)) : path(m - k, leaves.subspan(k));
  proof.push_back(m < k ? mth(leaves.subspan(k)) : mth(leaves.first(k)));
  return proof;
}

Proof subproof(std::size_t m, std::span<const Digest> leaves, bool known) {
  if (m == leaves.size()) return known ? Proof{} : Proof{mth(leaves)};
  const std::size_t k = std::bit_floor(leaves.size() - 1);
  Proof proof =
      m <= k ? subproof(m, leaves.first(k), known) : subproof(m - k, leaves.subspan(k), false);
  proof.push_back(m <= k ? mth(leaves.subspan(k)) : mth(leaves.first(k)));
  return proof;
}

TEST(Tree, GivesThePublishedRoots) {
  const Tree tree = classic_tree();
  const std::string_view roots[] = {
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
      "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
      "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
      "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
      "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
      "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
  for (std::size_t size = 0; size <= 8; ++size) EXPECT_EQ(hex(tree.root(size)), roots[size]);
  EXPECT_EQ(hex(tree.root()), roots[8]);
}

TEST(Tree, GivesThePublishedProofs) {
  const Tree tree = classic_tree();
  using Heads = std::vector<std::string>;
  EXPECT_EQ(heads(tree.inclusion(5, 8)),
            (Heads{"bc1a0643b12e4d2d", "ca854ea128ed050b", "d37ee418976dd957"}));
  EXPECT_EQ(heads(tree.consistency(6, 8)),
            (Heads{"0ebc5d3437fbe2db", "ca854ea128ed050b", "d37ee418976dd957"}));
  EXPECT_EQ(heads(tree.consistency(2, 5)), (Heads{"5f083f0a1a33ca07", "bc1a0643b12e4d2d"}));
}

TEST(Tree, AgreesWithTheDefinitionAtEverySize) {
  const auto leaves = numbered_leaves(70);
  const Tree tree = tree_of(leaves);
  for (std::size_t n = 0; n <= leaves.size(); ++n) {
    const auto first = std::span{leaves}.first(n);
    ASSERT_EQ(tree.root(n), mth(first)) << n;
    for (std::size_t m = 0; m < n; ++m) ASSERT_EQ(tree.inclusion(m, n), path(m, first));
    for (std::size_t m = 1; m <= n; ++m)
      ASSERT_EQ(tree.consistency(m, n), subproof(m, first, true)) << m << " " << n;
  }
}

TEST(Tree, ProvesEveryLeafAtEverySize) {
  const auto leaves = numbered_leaves(70);
  const Tree tree = tree_of(leaves);
  for (std::size_t n = 1; n <= leaves.size(); ++n)
    for (std::size_t m = 0; m < n; ++m)
      ASSERT_TRUE(verify_inclusion(leaves[m], m, tree.inclusion(m, n), {n, tree.root(n)}));
}

TEST(Tree, ProvesThatItOnlyGrewBetweenAnyTwoSizes) {
  const Tree tree = tree_of(numbered_leaves(70));
  for (std::size_t n = 0; n <= 70; ++n)
    for (std::size_t m = 0; m <= n; ++m)
      ASSERT_TRUE(verify_consistency({m, tree.root(m)}, {n, tree.root(n)}, tree.consistency(m, n)))
          << m << " " << n;
}

TEST(Tree, AgreesWithTheDefinitionWhenItIsLarge) {
  const auto leaves = numbered_leaves(70'001);
  const Tree tree = tree_of(leaves);
  for (const std::size_t n : {255u, 256u, 257u, 65'535u, 65'536u, 65'537u, 70'000u, 70'001u}) {
    EXPECT_EQ(tree.root(n), mth(std::span{leaves}.first(n)));
    const TreeHead head{n, tree.root(n)};
    for (std::size_t m = 0; m < n; m += 1'009) {
      EXPECT_TRUE(verify_inclusion(leaves[m], m, tree.inclusion(m, n), head));
      EXPECT_TRUE(verify_consistency({m, tree.root(m)}, head, tree.consistency(m, n)));
    }
    EXPECT_TRUE(verify_inclusion(leaves[n - 1], n - 1, tree.inclusion(n - 1, n), head));
  }
}

// c2sp.org/tlog-tiles: tile n at level l is MTH(D[(n*256+i)*256^l : (n*256+i+1)*256^l]).
TEST(Tree, HandsOutItsTiles) {
  const auto leaves = numbered_leaves(70'000);
  const Tree tree = tree_of(leaves);
  EXPECT_EQ(tree.tile(0, 0, 256)->substr(0, 32), *encoding::from_hex(hex(leaves[0])));
  EXPECT_EQ(tree.tile(0, 273, 112)->size(), 112 * 32u);
  EXPECT_EQ(tree.tile(1, 1, 17)->size(), 17 * 32u);
  EXPECT_EQ(tree.tile(1, 1, 17)->substr(16 * 32),
            *encoding::from_hex(hex(mth(std::span{leaves}.subspan((256 + 16) * 256, 256)))));
  EXPECT_EQ(*tree.tile(2, 0, 1), *encoding::from_hex(hex(mth(std::span{leaves}.first(65'536)))));
}

TEST(Tree, HasNoTileBeyondItsLeaves) {
  const Tree tree = tree_of(numbered_leaves(70'000));
  EXPECT_TRUE(tree.tile(0, 273, 111));
  EXPECT_FALSE(tree.tile(0, 273, 113));
  EXPECT_FALSE(tree.tile(0, 273, 256));
  EXPECT_FALSE(tree.tile(0, 274, 1));
  EXPECT_FALSE(tree.tile(0, 0, 0));
  EXPECT_FALSE(tree.tile(0, 0, 257));
  EXPECT_FALSE(tree.tile(3, 0, 1));
  EXPECT_FALSE(tree.tile(63, 0, 1));
  EXPECT_FALSE(tree.tile(0xFFFFFFFF, 0, 1));
  EXPECT_FALSE(tree.tile(0, UINT64_MAX, 1));
  EXPECT_FALSE(tree.tile(0, std::uint64_t{1} << 56, 1));
  EXPECT_FALSE(Tree{}.tile(0, 0, 1));
}

TEST(TreeDeathTest, StopsWhenItIsAskedForMoreThanItHas) {
  const Tree tree = classic_tree();
  EXPECT_DEATH(static_cast<void>(tree.root(9)), "not there yet");
  EXPECT_DEATH(static_cast<void>(tree.leaf(8)), "not there yet");
  EXPECT_DEATH(static_cast<void>(tree.inclusion(8, 8)), "beyond the tree");
  EXPECT_DEATH(static_cast<void>(tree.inclusion(0, 9)), "beyond the tree");
  EXPECT_DEATH(static_cast<void>(tree.consistency(5, 4)), "beyond the tree");
}

}  // namespace
}  // namespace entente::tlog
