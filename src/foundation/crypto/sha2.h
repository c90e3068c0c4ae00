#pragma once

// SHA-256 and SHA-512 (FIPS 180-4) in plain C++, for machines that have no libsodium: a browser.
// The two are one algorithm over words of 32 and of 64 bits, and the shorter constants are the
// upper halves of the longer ones. Private to the room; portable_test.cpp holds it to libsodium.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::crypto {

// FIPS 180-4 §4.2.3: the first 64 bits of the fractions of the cube roots of the first 80 primes.
extern const std::array<std::uint64_t, 80> sha2_rounds;
// §5.3.5: the same of the square roots of the first 8 primes.
extern const std::array<std::uint64_t, 8> sha2_start;

template <class Word>
struct Sha2Shape;

// Sigma and sigma of §4.1: two rotations and a third, or a shift.
template <>
struct Sha2Shape<std::uint32_t> {
  static constexpr int rounds = 64, sum0[] = {2, 13, 22}, sum1[] = {6, 11, 25}, mix0[] = {7, 18, 3},
                       mix1[] = {17, 19, 10};
};
template <>
struct Sha2Shape<std::uint64_t> {
  static constexpr int rounds = 80, sum0[] = {28, 34, 39}, sum1[] = {14, 18, 41},
                       mix0[] = {1, 8, 7}, mix1[] = {19, 61, 6};
};

template <class Word>
class Sha2 {
 public:
  static constexpr std::size_t block_size = 16 * sizeof(Word), digest_size = 8 * sizeof(Word);

  Sha2();
  void update(std::string_view bytes);
  std::array<std::uint8_t, digest_size> finish();

 private:
  using Shape = Sha2Shape<Word>;
  static constexpr int bits = 8 * sizeof(Word);

  static Word turned(Word word, int by) { return (word >> by) | (word << (bits - by)); }
  static Word sum(Word word, const int (&by)[3]) {
    return turned(word, by[0]) ^ turned(word, by[1]) ^ turned(word, by[2]);
  }
  static Word mix(Word word, const int (&by)[3]) {
    return turned(word, by[0]) ^ turned(word, by[1]) ^ (word >> by[2]);
  }
  void compress(const std::uint8_t* block);

  std::array<Word, 8> state_;
  std::uint64_t count_ = 0;  // of bytes so far
  std::array<std::uint8_t, block_size> held_;
};

template <class Word>
Sha2<Word>::Sha2() {
  std::ranges::transform(sha2_start, state_.begin(), [](std::uint64_t constant) {
    return static_cast<Word>(constant >> (64 - bits));
  });
}

template <class Word>
void Sha2<Word>::update(std::string_view bytes) {
  auto held = static_cast<std::size_t>(count_ % block_size);
  count_ += bytes.size();
  if (held > 0) {
    const auto taken = std::min(block_size - held, bytes.size());
    std::copy_n(bytes.begin(), taken, held_.begin() + static_cast<std::ptrdiff_t>(held));
    bytes.remove_prefix(taken);
    if (held + taken < block_size) return;
    compress(held_.data());
  }
  for (; bytes.size() >= block_size; bytes.remove_prefix(block_size))
    compress(reinterpret_cast<const std::uint8_t*>(bytes.data()));
  std::ranges::copy(bytes, held_.begin());
}

// §5.1: a one bit, zeros, and the length in bits at the end of a block. Its upper half stays zero
// for SHA-512: nobody has 2^64 bits.
template <class Word>
std::array<std::uint8_t, Sha2<Word>::digest_size> Sha2<Word>::finish() {
  const std::uint64_t length = count_ * 8;
  std::array<std::uint8_t, 2 * block_size> tail{0x80};
  const auto held = static_cast<std::size_t>(count_ % block_size);
  const auto ends = held < block_size - 2 * sizeof(Word) ? block_size : 2 * block_size;
  for (std::size_t i = 0; i < 8; ++i)
    tail[ends - held - 1 - i] = static_cast<std::uint8_t>(length >> (8 * i));
  update({reinterpret_cast<const char*>(tail.data()), ends - held});
  std::array<std::uint8_t, digest_size> digest;
  for (std::size_t i = 0; i < digest_size; ++i)
    digest[i] = static_cast<std::uint8_t>(state_[i / sizeof(Word)] >>
                                          (bits - 8 - 8 * static_cast<int>(i % sizeof(Word))));
  return digest;
}

// §6.2.2 and §6.4.2.
template <class Word>
void Sha2<Word>::compress(const std::uint8_t* block) {
  std::array<Word, 16> schedule;  // the last sixteen words of it
  for (Word& word : schedule) {
    word = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i) word = static_cast<Word>(word << 8) | *block++;
  }
  auto [a, b, c, d, e, f, g, h] = state_;
  for (std::size_t t = 0; t < Shape::rounds; ++t) {
    Word& word = schedule[t % 16];
    if (t >= 16)
      word += mix(schedule[(t + 1) % 16], Shape::mix0) + schedule[(t + 9) % 16] +
              mix(schedule[(t + 14) % 16], Shape::mix1);
    const Word constant = static_cast<Word>(sha2_rounds[t] >> (64 - bits));
    const Word first = h + sum(e, Shape::sum1) + ((e & f) ^ (~e & g)) + constant + word;
    const Word second = sum(a, Shape::sum0) + ((a & b) ^ (a & c) ^ (b & c));
    h = g, g = f, f = e, e = d + first, d = c, c = b, b = a, a = first + second;
  }
  const Word after[] = {a, b, c, d, e, f, g, h};
  for (std::size_t i = 0; i < 8; ++i) state_[i] += after[i];
}

}  // namespace entente::crypto
