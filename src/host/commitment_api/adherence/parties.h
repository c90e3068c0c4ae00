#pragma once

// Parties: which adherents take part in a dialogue, and who of it promises in their name. The host
// says so, not the register: a country is spoken for by one constituency, an agency by one office
// of another. From it follows which of them has a promise anchored in an instrument, and which has
// none.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "host/commitment_api/adherence/adherence.h"
#include "host/commitment_api/views.h"

namespace entente::commitment_api {

struct Party {
  std::string adherent;  // a code of the file of adherence
  constituency::Code constituency;
  std::string office;  // as promises name it, in any language; empty: every promise of that side
};

// Of one dialogue, in the order they were named.
using PartiesOf = std::function<std::vector<Party>(const std::string& dialogue)>;

enum class PartyFault { not_json, shape, twice, one_voice };
// Adds a party; or takes its place where the adherent is one already. one_voice: another party
// speaks for the same constituency, and one of the two names no office, or both the same.
std::optional<PartyFault> seat(std::vector<Party>& parties, Party party);

// {"parties": [{"adherent", "constituency", "office"}]}, as the host keeps them.
std::string parties_bytes(const std::vector<Party>& parties);
Result<std::vector<Party>, PartyFault> read_parties(std::string_view json);

// One party and one instrument.
struct PartyHere {
  const Party* party = nullptr;
  std::vector<Adhering> known;        // empty: nothing is known
  std::vector<std::size_t> promises;  // anchored there, not withdrawn; numbers, ascending
};
struct OnInstrument {
  const Instrument* instrument = nullptr;
  std::vector<const Adherence*> adherences;  // all that the file has
  std::vector<PartyHere> parties;            // every one, in their order
};

// What adherence is told from. Everything outlives what is told.
struct AdherenceGiven {
  std::span<const Instrument> instruments;
  const AdherenceFile& file;
  const std::vector<Party>& parties;
};

// What a host knows of adherence: its files, and who takes part where.
struct AdherenceRoom {
  std::vector<Instrument> instruments;
  AdherenceFile file;
  PartiesOf parties;
};

// By instrument, in the order of their file.
std::vector<OnInstrument> on_instruments(const View& view, const AdherenceGiven& given);

// The party as an adherent; by its bare code where the file does not have it any more.
Adherent adherent_of(const AdherenceFile& file, const Party& party);

// openapi.yaml: DialogueAdherence.
encoding::Json dialogue_adherence(const View& view, const AdherenceGiven& given);
// The same as a table (docs/formats/adherence.md).
std::string adherence_table(const View& view, const AdherenceGiven& given);

}  // namespace entente::commitment_api
