#pragma once

// A conversation as Polis exports it: votes.csv and comments.csv, under the names of columns that
// Polis uses, or those of the normalised files that researchers pass on:
//   votes.csv     voter-id | participant, comment-id | comment, vote (1 agree, -1 disagree, 0
//   pass),
//                 and timestamp | timestamp_ms if it is there: votes are put into its order,
//                 because the export of Polis sorts them by comment and the last one counts
//   comments.csv  comment-id | comment, moderated (-1, 0, 1), comment-body | text, and is_meta if
//   it
//                 is there
// Other columns are passed over. Read completely before anything is done with it; the first fault
// is named by file, line and column, also where there is more than a dialogue can hold.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/discussion/vote.h"
#include "entente/command_line/terminal.h"

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

// What summary.csv says the conversation was about; empty where there is no such file or line.
std::string read_polis_topic(const std::string& summary_file, const Terminal& terminal);

}  // namespace entente::program
