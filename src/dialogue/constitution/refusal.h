#pragma once

// Every reason the law can give, of this room and of the concepts it joins.

#include <variant>

#include "dialogue/agreement/refusal.h"
#include "dialogue/commitment/refusal.h"
#include "dialogue/constituency/refusal.h"
#include "dialogue/decision/refusal.h"
#include "dialogue/discussion/refusal.h"
#include "dialogue/session/refusal.h"

namespace entente::constitution {

enum class Refusal {
  not_opened,
  already_opened,
  another_dialogue,
  sequence_not_greater,
  not_a_facilitator,
  not_a_focal_point,
  no_seat,
  not_the_import_key,
  imports_not_declared,
  constitution_version_unknown,
  constitution_not_newer,
  constitution_too_old,
  no_languages,
  title_not_in_every_language,
  no_facilitators,
  anonymity_floor_out_of_range,
  import_needs_open_mode,
  log_key_malformed,
  map_algorithm_unknown,
  map_settings_out_of_range,
  map_size_beyond_log,
  map_settings_not_usual,
  map_between_steps,
  content_unknown,
  content_already_withheld,
  not_your_content,
  dialogue_full,
  dialogue_paused,
};

using AnyRefusal =
    std::variant<Refusal, constituency::Refusal, discussion::Refusal, commitment::Refusal,
                 agreement::Refusal, decision::Refusal, session::Refusal>;

}  // namespace entente::constitution
