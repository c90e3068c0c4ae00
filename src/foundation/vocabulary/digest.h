#pragma once

// Digest: 32 bytes that stand for something longer (SHA-256, FIPS 180-4).
// PublicKey and Signature: Ed25519 (RFC 8032), 32 and 64 bytes. Salt: 32 random bytes.
// Four types, because bytes of one kind must never pass for bytes of another.

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>

namespace entente {

template <class Tag, std::size_t Size>
struct FixedBytes {
  std::array<std::uint8_t, Size> bytes{};

  static constexpr std::size_t size = Size;
  friend auto operator<=>(const FixedBytes&, const FixedBytes&) = default;
  std::span<const std::uint8_t, Size> span() const { return bytes; }
};

using Digest = FixedBytes<struct DigestTag, 32>;
using Salt = FixedBytes<struct SaltTag, 32>;
using PublicKey = FixedBytes<struct PublicKeyTag, 32>;
using Signature = FixedBytes<struct SignatureTag, 64>;

}  // namespace entente

// The bytes are already uniform, so their first eight serve as the hash. Only ever used to find
// things: no result may depend on hash order (STYLE.md, rule 9).
template <class Tag, std::size_t Size>
struct std::hash<entente::FixedBytes<Tag, Size>> {
  std::size_t operator()(const entente::FixedBytes<Tag, Size>& value) const noexcept {
    std::size_t head;
    std::memcpy(&head, value.bytes.data(), sizeof head);
    return head;
  }
};
