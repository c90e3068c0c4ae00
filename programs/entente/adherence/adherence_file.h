#pragma once

// Who adheres to what, as this program knows it: the file it was built with, or one of the host's
// own; and who of the adherents takes part in a dialogue, which the host keeps in its store:
//   adherence.json        a file of its own, where --adherence names none
//   parties/DIALOGUE.json who of them takes part, and who promises in their name

#include "entente/store/store_folder.h"
#include "host/commitment_api/adherence/parties.h"

namespace entente::program {

// data/instruments.json and data/adherence.json. Tests read both: a fault in them is a bug.
std::vector<commitment_api::Instrument> built_in_instruments();
commitment_api::AdherenceFile built_in_adherence();

// `named`: what --adherence says. Throws Stop{bad_input} with the place that is wrong.
commitment_api::AdherenceFile adherence_file(const std::optional<std::string>& named,
                                             const StoreFolder* store, const Terminal& terminal);

// A dialogue of which nobody said anything has none. Throws StoreFault where the file can not be
// read.
std::vector<commitment_api::Party> parties_in(const StoreFolder& store,
                                              const std::string& dialogue);
void keep_parties(const StoreFolder& store, const std::string& dialogue,
                  const std::vector<commitment_api::Party>& parties);

}  // namespace entente::program
