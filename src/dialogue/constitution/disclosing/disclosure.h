#pragma once

// Who may read what: one visibility policy, for pages, interfaces, exports and bundles alike.
//
// OPEN: the rows of a question are public once it is closed, unless that would name a constituency
// of which too few people took part; then they stay with the auditors. PROTECTED: rows are for the
// auditors whom each constituency names, and nobody else.

#include <cstdint>

#include "dialogue/constitution/refusal.h"
#include "dialogue/constitution/state.h"

namespace entente::constitution {

enum class Audience : std::uint8_t { public_, auditor };

constexpr std::string_view name_of(Audience audience) {
  return audience == Audience::public_ ? "public" : "auditor";
}

// May this audience read the rows of votes in this question? Precondition: the question exists.
bool rows_disclosed(const State& state, QuestionId question, Audience audience);

// May this audience read the rows of stances and ballots? In neither mode does the public: what
// somebody answered when it counted is never told, not even after the close.
constexpr bool answers_disclosed(Audience audience) { return audience == Audience::auditor; }

// Do maps of this question, drawn over the first `size` entries, show single people? They do where
// everybody may read the rows anyway: in an OPEN dialogue, once the question was closed, unless a
// constituency stood out then.
bool places_shown(const State& state, QuestionId question, std::uint64_t size);

// The settings of every live map, and in a PROTECTED dialogue of every map: two that differ in
// their settings alone can be subtracted as well.
opinion::Settings usual_settings(const State& state);

// At which size the newest map of a question is drawn. OPEN: now. PROTECTED: at the last step that
// may be given out (map_steps.h); before the first, without any vote; after the close, with all of
// them, and at that size for ever. Precondition: the question exists.
std::uint64_t newest_map_size(const State& state, QuestionId question);

// Would this map, beside others that may be given out, show single people? Only a PROTECTED
// dialogue minds. Whoever does not have all rows can not tell, and is told that it would not. The
// law asks this from version 2 on, and the clerk in older dialogues too. Precondition: the question
// exists.
Result<Done, Refusal> map_keeps_people_hidden(const State& state, const MapPublishedV1& map);

}  // namespace entente::constitution
