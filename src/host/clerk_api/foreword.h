#pragma once

// What a reader of a dialogue is told first, and so comes with its summary: the pause, if it
// is paused, and the rules that whoever takes a seat reads first. Pure functions of the register
// and of the words that are still given out; openapi.yaml describes the shapes.

#include "dialogue/constitution/state.h"
#include "foundation/encoding/json.h"
#include "host/clerk_api/views.h"

namespace entente::clerk_api {

// The measure of a proposal that holds the ground rules of a dialogue: the newest of them that a
// facilitator froze. It went the way of every text: amended, objected to, endorsed by sides.
inline constexpr std::string_view ground_rules_measure = "ground-rules";

// {at, until, reason, contact, safe_contact}, or null. The hour may have passed: whoever reads this
// has a clock, the register has none. Contacts are those of the newest note; absent without one.
encoding::Json paused(const constitution::State& state, const WordsOf& words);

// The rules of the dialogue, or null: the parts of this proposal after its summary.
const agreement::Proposal* rules_in_force(const constitution::State& state);
// The sides that have signed them, in the order in which they did.
std::vector<constituency::Code> signed_by(const constitution::State& state,
                                          const agreement::Proposal& rules);

// {proposal, rules: [texts], signed_by: [constituency]}, or null: the dialogue has none. A side has
// signed once its focal point endorses this very text beyond having seen it, and for as long as
// that counts: not withdrawn, no condition open.
encoding::Json ground_rules(const constitution::State& state, const WordsOf& words);

}  // namespace entente::clerk_api
