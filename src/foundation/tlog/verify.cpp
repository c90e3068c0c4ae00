#include <bit>

#include "foundation/tlog/tree.h"

namespace entente::tlog {

// RFC 9162 §2.1.3.2, with its step numbers.
bool verify_inclusion(const Digest& leaf, std::uint64_t index, std::span<const Digest> proof,
                      const TreeHead& head) {
  if (index >= head.size) return false;          // 1
  std::uint64_t fn = index, sn = head.size - 1;  // 2
  Digest r = leaf;                               // 3
  for (const Digest& p : proof) {                // 4
    if (sn == 0) return false;                   // 4.1
    if ((fn & 1) != 0 || fn == sn) {             // 4.2
      r = node_hash(p, r);
      const int shift = std::countr_zero(fn);  // fn is not 0: it is odd, or equals sn
      fn >>= shift;
      sn >>= shift;
    } else {  // 4.3
      r = node_hash(r, p);
    }
    fn >>= 1;  // 4.4
    sn >>= 1;
  }
  return sn == 0 && r == head.root;  // 5
}

namespace {

// RFC 9162 §2.1.4.2 for 0 < older.size < newer.size, with its step numbers.
bool verify_growth(const TreeHead& older, const TreeHead& newer, std::span<const Digest> proof) {
  if (proof.empty()) return false;  // 1
  // 2: a complete older tree is a node of the newer one, and begins the path itself.
  const bool complete = std::has_single_bit(older.size);
  std::uint64_t fn = older.size - 1, sn = newer.size - 1;  // 3
  const int shift = std::countr_one(fn);                   // 4
  fn >>= shift;
  sn >>= shift;
  Digest fr = complete ? older.root : proof.front(), sr = fr;  // 5
  for (const Digest& c : proof.subspan(complete ? 0 : 1)) {    // 6
    if (sn == 0) return false;                                 // 6.1
    if ((fn & 1) != 0 || fn == sn) {                           // 6.2
      fr = node_hash(c, fr);
      sr = node_hash(c, sr);
      const int skipped = std::countr_zero(fn);
      fn >>= skipped;
      sn >>= skipped;
    } else {  // 6.3
      sr = node_hash(sr, c);
    }
    fn >>= 1;  // 6.4
    sn >>= 1;
  }
  return sn == 0 && fr == older.root && sr == newer.root;  // 7
}

}  // namespace

bool verify_consistency(const TreeHead& older, const TreeHead& newer,
                        std::span<const Digest> proof) {
  if (older.size > newer.size) return false;
  if (older.size == newer.size) return proof.empty() && older.root == newer.root;
  if (older.size == 0) return proof.empty() && older.root == empty_root();
  return verify_growth(older, newer, proof);
}

}  // namespace entente::tlog
