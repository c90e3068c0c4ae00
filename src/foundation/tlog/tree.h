#pragma once

// The Merkle tree of a log (RFC 6962 §2.1 with SHA-256): one root stands for every entry in order.
//
// Two proofs make the root useful. Inclusion: this leaf stands at that index. Consistency: the
// older tree is the beginning of the newer one, so nothing was rewritten. Both can be made for any
// past size, because a tree only grows and its complete subtrees never change.
//
// Tree keeps every second level of complete subtrees: 43 bytes a leaf, 430 MB for ten million.
// append takes constant time on average; roots and proofs take time in the logarithm of the size.
// Asking for more than there is, is a bug of the caller and stops the program (ensure), except for
// tiles, whose numbers come from addresses that anybody may type. Not synchronised.

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/digest.h"

namespace entente::tlog {

// SHA-256(0x00 || entry): a leaf can never pass for an inner node.
Digest leaf_hash(std::string_view entry);
// SHA-256(0x01 || left || right).
Digest node_hash(const Digest& left, const Digest& right);
// The root of a tree without leaves: SHA-256 of nothing.
Digest empty_root();

// Inclusion: the leaf's sibling first, the root's child last. Consistency: as RFC 6962 §2.1.2 says.
using Proof = std::vector<Digest>;

class Tree {
 public:
  void append(const Digest& leaf);
  std::uint64_t size() const;

  Digest root() const { return root(size()); }
  // The root when the tree had `size` leaves. Precondition: size <= size().
  Digest root(std::uint64_t size) const;

  // Precondition: index < size().
  const Digest& leaf(std::uint64_t index) const;
  // That leaf `index` stands in the tree of `size` leaves. Precondition: index < size <= size().
  Proof inclusion(std::uint64_t index, std::uint64_t size) const;
  // That the tree of `from` leaves begins the tree of `to`. Empty when from is 0 or equals to.
  // Precondition: from <= to <= size().
  Proof consistency(std::uint64_t from, std::uint64_t to) const;

  // The bytes of a tile (tile.h): `width` hashes, 1 to 256, from `index` * 256 on, each the root
  // of 256^level leaves. None when the tree does not hold them, or the width is out of range.
  std::optional<std::string> tile(unsigned level, std::uint64_t index, unsigned width) const;

 private:
  // The root of the 2^height leaves from `index` * 2^height on, all of them present.
  Digest subtree(unsigned height, std::uint64_t index) const;
  // The root of the leaves from `begin`, a multiple of a power of two not below end - begin.
  Digest range(std::uint64_t begin, std::uint64_t end) const;
  void prove(std::uint64_t from, std::uint64_t begin, std::uint64_t end, bool known,
             Proof& proof) const;

  std::vector<std::deque<Digest>> levels_;  // levels_[k]: subtrees of 4^k leaves
};

struct TreeHead {
  std::uint64_t size;
  Digest root;

  friend bool operator==(const TreeHead&, const TreeHead&) = default;
};

// RFC 9162 §2.1.3.2: does `leaf` stand at `index` in the tree with this head?
bool verify_inclusion(const Digest& leaf, std::uint64_t index, std::span<const Digest> proof,
                      const TreeHead& head);

// RFC 9162 §2.1.4.2: does the older tree begin the newer one? An older tree of size 0 begins every
// tree, with an empty proof, if its root is the empty root; equal sizes need equal roots and an
// empty proof.
bool verify_consistency(const TreeHead& older, const TreeHead& newer,
                        std::span<const Digest> proof);

}  // namespace entente::tlog
