#include "dialogue/constitution/opening.h"

namespace entente::constitution {

Result<Done, Refusal> admit_opening(const DialogueOpenedV1& act) {
  if (act.constitution < constitution_version_min || act.constitution > constitution_version)
    return Failure{Refusal::constitution_version_unknown};
  if (act.languages.empty()) return Failure{Refusal::no_languages};
  if (!covers(act.title, act.languages)) return Failure{Refusal::title_not_in_every_language};
  if (act.facilitators.empty()) return Failure{Refusal::no_facilitators};
  if (act.anonymity_floor < constituency::anonymity_floor_min ||
      act.anonymity_floor > anonymity_floor_max)
    return Failure{Refusal::anonymity_floor_out_of_range};
  if (act.import_key && act.mode != Mode::open) return Failure{Refusal::import_needs_open_mode};
  if (act.log.empty() || act.log.size() > log_key_bytes_max)
    return Failure{Refusal::log_key_malformed};
  return Done{};
}

}  // namespace entente::constitution
