#pragma once

// A selection of the commitments register: which commitments a reader asked for, in which order,
// and how many there are of each kind. What a page keeps in its address is read here.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "dialogue/commitment/standing.h"
#include "host/http/message.h"

namespace entente::commitment_api {

inline constexpr std::size_t page_items = 50;
inline constexpr std::size_t page_items_max = 200;

// Everything left out means all. `from` counts within the selection, from 0.
struct Selection {
  std::optional<std::string> owner;     // constituency code
  std::optional<std::string> verifier;  // constituency code
  std::optional<commitment::Standing> standing;
  std::optional<commitment::Escalation> escalation;
  std::optional<std::string> anchor;        // paragraph code
  std::optional<commitment::Link> missing;  // of the chain; what was withdrawn lacks nothing
  std::optional<std::size_t> proposal;      // number of the one it carries out
  enum class Order { newest, oldest, due } order = Order::newest;
  std::size_t from = 0;
  std::size_t limit = page_items;
};

enum class SelectionError {
  standing_unknown,
  escalation_unknown,
  link_unknown,
  order_unknown,
  number_malformed
};

struct WrongSelection {
  SelectionError error = SelectionError::number_malformed;
  std::string_view where;  // the name in the query
};

Result<Selection, WrongSelection> read_selection(const http::Request& request);

struct Chosen {
  const commitment::Commitment* commitment = nullptr;
  commitment::Standing standing = commitment::Standing::on_track;
  commitment::Escalation escalation = commitment::Escalation::none;
};

// How many of all commitments, by what can be chosen: the numbers on the filter chips.
struct Counts {
  std::map<std::string, std::size_t> owners, verifiers, standings, escalations, anchors;
};

struct Found {
  std::vector<Chosen> page;  // from `from`, `limit` of them at most
  std::size_t total = 0;     // of the selection
  Counts counts;             // of the whole register
};

Found find(const commitment::State& state, const Selection& selection, Instant as_of);

// The page as a query, for links: "standing=late&from=50".
std::string query_of(const Selection& selection);

}  // namespace entente::commitment_api
