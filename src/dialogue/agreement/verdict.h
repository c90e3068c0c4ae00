#pragma once

// What every admission of this concept says in the same words. Within this room only.

#include "dialogue/agreement/admit.h"

namespace entente::agreement {

using Verdict = Result<Done, Refusal>;

inline Verdict refuse(Refusal refusal) { return Failure{refusal}; }

// People write in their own language; a text must be in all of them only when it is frozen.
inline bool said(const Translations& text, const Hearing& who) {
  return written_in(text, who.languages);
}

}  // namespace entente::agreement
