#pragma once

// In which order one participant meets the statements (docs/formats/route-1.md), from the newest
// live map that anybody can fetch: the order tells no more than that map does.

#include <optional>
#include <string>
#include <vector>

#include "host/clerk/live_map.h"
#include "host/clerk/register.h"

namespace entente::clerk {

struct Route {
  QuestionId question;
  std::optional<DrawnMap> map;              // whose counts were used; none before the first
  Digest seed;                              // root of the log at its size; of an empty log without
  std::optional<std::string> constituency;  // of the key; none where the map does not show it
  std::vector<StatementId> order;           // all that may be voted on
};

// Precondition: the question exists. Quick enough for a reader under the register's lock.
Route route(const Register& kept, QuestionId question, const PublicKey& participant,
            std::optional<DrawnMap> map);

// The statements of a question that may be voted on now, by id.
std::vector<StatementId> votable(const constitution::State& state, QuestionId question);

}  // namespace entente::clerk
