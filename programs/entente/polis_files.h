#pragma once

// A conversation as Polis exports it, normalised: votes.csv (timestamp_ms, participant, comment,
// vote: 1 agree, -1 disagree, 0 pass) and comments.csv (comment, author, created_ms, moderated,
// is_meta, is_seed, text). Read completely before anything is done with it; the first fault is
// named by file, line and column.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/discussion/vote.h"
#include "entente/terminal.h"

namespace entente::program {

struct PolisComment {
  std::uint32_t number = 0;
  int moderated = 0;  // -1 rejected, 0 not moderated, 1 accepted
  bool about_me = false;
  std::string text;
};

struct PolisVote {
  std::uint32_t participant = 0;
  std::uint32_t comment = 0;
  discussion::Choice choice = discussion::Choice::pass;
};

struct PolisConversation {
  std::vector<PolisComment> comments;  // by number
  std::vector<PolisVote> votes;        // in the order of the file
};

// Without comments, every comment that was voted on stands for itself. Throws Stop{bad_input}.
PolisConversation read_polis(const std::string& votes_file,
                             const std::optional<std::string>& comments_file,
                             const Terminal& terminal);

}  // namespace entente::program
