#include "entente/acting/hand_in.h"

namespace entente::program {

void hand_in(clerk::EvidenceDesk& desk, const std::string& dialogue, Hand& hand) {
  for (const auto& file : hand.take_attached()) {
    const auto taken = desk.take(dialogue, file.digest, file.salted);
    ensure(taken || taken.error() == clerk::EvidenceRefusal::evidence_unknown ||
               taken.error() == clerk::EvidenceRefusal::evidence_withheld,
           "a file that the hand signed for is taken");
  }
}

}  // namespace entente::program
