#pragma once

// In which order a batch enters the log.

#include <cstddef>
#include <span>
#include <vector>

#include "host/ports/entropy.h"
#include "record/acts/signed_act.h"

namespace entente::clerk {

// Positions in `acts`, in the order to decide about them: public acts keep their place; each run of
// private acts between them is shuffled uniformly over authors, the acts of one author in order.
std::vector<std::size_t> sequencing_order(std::span<const acts::SignedAct> acts,
                                          ports::Entropy& entropy);

}  // namespace entente::clerk
