#include "dialogue/constituency/attestation.h"

namespace entente::constituency {

std::string attestation_text(std::string_view dialogue, const Code& constituency,
                             const PublicKey& key) {
  std::string text = "entente/seat/v1\n";
  text.append(dialogue).append("\n").append(constituency.string()).append("\n");
  constexpr char digits[] = "0123456789abcdef";
  for (const std::uint8_t byte : key.bytes) {
    text.push_back(digits[byte >> 4]);
    text.push_back(digits[byte & 15]);
  }
  return text.append("\n");
}

}  // namespace entente::constituency
