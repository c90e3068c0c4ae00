#include "dialogue/constituency/attestation.h"

namespace entente::constituency {

namespace {

std::string text_for(std::string text, std::string_view dialogue, const Code& constituency,
                     const PublicKey& key) {
  text.append(dialogue).append("\n").append(constituency.string()).append("\n");
  constexpr char digits[] = "0123456789abcdef";
  for (const std::uint8_t byte : key.bytes) {
    text.push_back(digits[byte >> 4]);
    text.push_back(digits[byte & 15]);
  }
  return text.append("\n");
}

}  // namespace

std::string attestation_text(std::string_view dialogue, const Code& constituency,
                             const PublicKey& key) {
  return text_for("entente/seat/v1\n", dialogue, constituency, key);
}

std::string focal_attestation_text(std::string_view dialogue, const Code& constituency,
                                   const PublicKey& key) {
  return text_for("entente/focal/v1\n", dialogue, constituency, key);
}

}  // namespace entente::constituency
