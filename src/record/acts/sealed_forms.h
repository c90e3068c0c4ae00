#pragma once

// Most of any log is votes, and their two forms, the sealed leaf and the row that opens it, have
// every byte but a few in a fixed place. They are read here from left to right, without a tree of
// JSON in between: a host that comes back after a crash reads a million of them.
//
// What is not read here may still be right: the general readers in entry.cpp have the last word,
// and say what is wrong. What is read here, they read alike (sealed_forms_test.cpp). Private to the
// room.

#include <optional>
#include <string_view>

#include "record/acts/entry.h"

namespace entente::acts {

// {"at":1795478400,"kind":"vote","sealed":"…"}, whatever the hour.
std::optional<Leaf> read_sealed_form(std::string_view leaf);

// {"act":{…},"index":7,"salt":"…","signature":"…"} of vote.cast.v1 or vote.imported.v1, with or
// without the index.
std::optional<OpenedRow> read_vote_form(std::string_view row);

}  // namespace entente::acts
