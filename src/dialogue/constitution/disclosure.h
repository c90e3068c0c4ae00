#pragma once

// Who may read what: one visibility policy, for pages, interfaces, exports and bundles alike.
//
// OPEN: the rows of a question are public once it is closed, unless that would name a constituency
// of which too few people took part; then they stay with the auditors. PROTECTED: rows are for the
// auditors whom each constituency names, and nobody else.

#include <cstdint>

#include "dialogue/constitution/state.h"

namespace entente::constitution {

enum class Audience : std::uint8_t { public_, auditor };

constexpr std::string_view name_of(Audience audience) {
  return audience == Audience::public_ ? "public" : "auditor";
}

// May this audience read the rows of votes in this question? Precondition: the question exists.
bool rows_disclosed(const State& state, QuestionId question, Audience audience);

// Do maps of this question, drawn over the first `size` entries, show single people? They do where
// everybody may read the rows anyway: in an OPEN dialogue, once the question was closed, unless a
// constituency stood out then.
bool places_shown(const State& state, QuestionId question, std::uint64_t size);

}  // namespace entente::constitution
