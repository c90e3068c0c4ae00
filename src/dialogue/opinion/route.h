#pragma once

// route-1: which statement a participant is asked about next.
//
// Deterministic and public: from a seed everyone knows, the seat, and the counts so far, anyone can
// check that nobody was steered. A statement is drawn with a weight that is the product of
//   - how much one more vote of this constituency is expected to narrow its interval of agreement
//     (so what a constituency has seen least comes first, and exposure evens out between them);
//   - how far it may still be common ground, or common refusal, for all constituencies.
// Facts about oneself weigh as much as a statement that everybody may agree on.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "dialogue/opinion/map.h"
#include "dialogue/opinion/votes.h"
#include "foundation/vocabulary/digest.h"

namespace entente::opinion {

// Counts of one statement so far. `sides` has one tally for each declared constituency, in order;
// where none is declared, a single one for everybody.
struct Exposure {
  StatementId statement;
  bool about_me = false;
  std::vector<Tally> sides;
};

struct Asked {
  SeatId seat;
  std::uint32_t side = 0;             // position in Exposure::sides
  std::span<const StatementId> seen;  // ascending: voted on already
};

// None when everything has been seen. Precondition: every statement has the side of `asked`.
std::optional<StatementId> next_statement(std::span<const Exposure> statements, const Asked& asked,
                                          const Digest& seed);

// The weight described above; more than 0.
double route_weight(const Exposure& statement, std::uint32_t side);

}  // namespace entente::opinion
