#pragma once

// Act: something a person or an institution did, signed by them.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "dialogue/constitution/body.h"
#include "dialogue/constitution/dialogue_id.h"

namespace entente::constitution {

struct Act {
  PublicKey author;
  DialogueId dialogue;
  std::uint64_t sequence = 0;  // the author's own counter, strictly increasing: no replay
  Body body;
};

// The first version of the law that knows this kind of act.
std::uint32_t version_of(const Body& body);

// Private acts enter the log as a salted commitment and carry no more of their time than the hour.
// The sealed leaf says which of these kinds it holds, so that nobody need guess what is missing.
enum class Sealed : std::uint8_t { vote, stance, ballot };
inline constexpr std::array sealed_names = {std::string_view{"vote"}, std::string_view{"stance"},
                                            std::string_view{"ballot"}};
std::optional<Sealed> sealed_as(const Body& body);  // nullopt: a public act
bool is_private(const Body& body);

// The moment an act counts as done: the hour for private acts, because that is all that those who
// recompute the law will see; the second for all others.
Instant counted_time(const Body& body, Instant at);

}  // namespace entente::constitution
