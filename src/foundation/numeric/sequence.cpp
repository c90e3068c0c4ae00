#include "foundation/numeric/sequence.h"

#include <bit>

namespace entente::numeric {
namespace {

// SplitMix64, as its authors advise for starting the other.
std::uint64_t mixed(std::uint64_t& counter) {
  std::uint64_t z = counter += 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

}  // namespace

Sequence::Sequence(const Digest& seed, std::uint64_t stream) : state_{} {
  std::uint64_t counter = stream;
  for (std::size_t word = 0; word < state_.size(); ++word) {
    std::uint64_t little_endian = 0;
    for (std::size_t i = 8; i-- > 0;) little_endian = little_endian << 8 | seed.bytes[8 * word + i];
    counter ^= little_endian;
    state_[word] = mixed(counter);
  }
}

std::uint64_t Sequence::next() {
  const std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  const std::uint64_t shifted = state_[1] << 17;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

std::uint64_t Sequence::below(std::uint64_t bound) {
  // Values beyond the last whole multiple of the bound would favour the first ones.
  const std::uint64_t unfair = (0 - bound) % bound;
  std::uint64_t value = next();
  while (value < unfair) value = next();
  return value % bound;
}

// A run of falling fractions that begins at x has odd length with probability exp(-x).
double Sequence::waiting() {
  for (double whole = 0;; whole += 1) {
    const double first = fraction();
    unsigned length = 1;
    double last = first;
    for (double drawn = fraction(); drawn < last; drawn = fraction()) last = drawn, ++length;
    if (length % 2 == 1) return whole + first;
  }
}

}  // namespace entente::numeric
