#include "foundation/tlog/tree.h"

#include <bit>

#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::tlog {
namespace {

std::string_view view(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.bytes.data()), Digest::size};
}

// RFC 6962 §2.1: the largest power of two smaller than `size`. Precondition: size > 1.
std::uint64_t split_of(std::uint64_t size) { return std::bit_floor(size - 1); }

unsigned height_of(std::uint64_t power_of_two) {
  return static_cast<unsigned>(std::countr_zero(power_of_two));
}

}  // namespace

Digest leaf_hash(std::string_view entry) {
  return crypto::Sha256{}.update(std::string_view{"\x00", 1}).update(entry).finish();
}

Digest node_hash(const Digest& left, const Digest& right) {
  char bytes[1 + 2 * Digest::size] = {0x01};
  view(left).copy(bytes + 1, Digest::size);
  view(right).copy(bytes + 1 + Digest::size, Digest::size);
  return crypto::sha256({bytes, sizeof bytes});
}

Digest empty_root() { return crypto::sha256({}); }

std::uint64_t Tree::size() const { return levels_.empty() ? 0 : levels_.front().size(); }

void Tree::append(const Digest& leaf) {
  Digest completed = leaf;
  for (std::size_t k = 0;; ++k) {
    if (k == levels_.size()) levels_.emplace_back();
    auto& level = levels_[k];
    level.push_back(completed);
    const std::size_t count = level.size();
    if (count % 4 != 0) return;
    completed = node_hash(node_hash(level[count - 4], level[count - 3]),
                          node_hash(level[count - 2], level[count - 1]));
  }
}

Digest Tree::subtree(unsigned height, std::uint64_t index) const {
  const auto& level = levels_[height / 2];
  const auto at = static_cast<std::size_t>(index);  // of a node that is in memory
  return height % 2 == 0 ? level[at] : node_hash(level[2 * at], level[2 * at + 1]);
}

Digest Tree::range(std::uint64_t begin, std::uint64_t end) const {
  const std::uint64_t count = end - begin;
  if (std::has_single_bit(count)) return subtree(height_of(count), begin >> height_of(count));
  const std::uint64_t middle = begin + split_of(count);
  return node_hash(range(begin, middle), range(middle, end));
}

Digest Tree::root(std::uint64_t size) const {
  ensure(size <= this->size(), "the root of a tree that is not there yet");
  return size == 0 ? empty_root() : range(0, size);
}

const Digest& Tree::leaf(std::uint64_t index) const {
  ensure(index < size(), "a leaf that is not there yet");
  return levels_.front()[static_cast<std::size_t>(index)];
}

// RFC 6962 §2.1.1, PATH(m, D[n]), walked from the root downwards.
Proof Tree::inclusion(std::uint64_t index, std::uint64_t size) const {
  ensure(index < size && size <= this->size(), "an inclusion proof beyond the tree");
  Proof proof;
  std::uint64_t begin = 0, end = size;
  while (end - begin > 1) {
    const std::uint64_t middle = begin + split_of(end - begin);
    const bool left = index < middle;
    proof.push_back(left ? range(middle, end) : range(begin, middle));
    (left ? end : begin) = middle;
  }
  return {proof.rbegin(), proof.rend()};
}

// RFC 6962 §2.1.2, SUBPROOF(m, D[n], b), walked from the root downwards. `known`: the verifier has
// the root of the older tree, so it need not stand in the proof.
Proof Tree::consistency(std::uint64_t from, std::uint64_t to) const {
  ensure(from <= to && to <= size(), "a consistency proof beyond the tree");
  Proof proof;
  if (from == 0 || from == to) return proof;
  std::uint64_t begin = 0, end = to;
  bool known = true;
  while (from != end) {
    const std::uint64_t middle = begin + split_of(end - begin);
    const bool left = from <= middle;
    proof.push_back(left ? range(middle, end) : range(begin, middle));
    known = known && left;
    (left ? end : begin) = middle;
  }
  if (!known) proof.push_back(range(begin, end));
  return {proof.rbegin(), proof.rend()};
}

std::optional<std::string> Tree::tile(unsigned level, std::uint64_t index, unsigned width) const {
  const std::size_t k = std::size_t{level} * 4;  // 256^level = 4^k
  if (width == 0 || width > 256 || k >= levels_.size()) return std::nullopt;
  const auto& hashes = levels_[k];
  if (index >= hashes.size() / 256 + 1 || index * 256 + width > hashes.size()) return std::nullopt;
  std::string bytes;
  bytes.reserve(width * Digest::size);
  const auto first = static_cast<std::size_t>(index) * 256;
  for (std::size_t i = first; i < first + width; ++i) bytes.append(view(hashes[i]));
  return bytes;
}

}  // namespace entente::tlog
