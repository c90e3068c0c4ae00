#pragma once

// The files in which Polis gives out a conversation, under the names and headers that Polis uses,
// so that whatever reads its exports reads ours:
//   summary.csv            what it was about and how many took part, one figure a line
//   comments.csv           the statements
//   comment-groups.csv     who answered what, by opinion group
//   votes.csv              every vote in order, replaced ones included       } only where the rows
//   participant-votes.csv  one line a person, with their group and answers   } may be shown
//
// Headers, order of columns, seconds and the form of dates are those of the exporter of Polis
// (compdemocracy/polis, server/src/routes/export.ts, and the exports in compdemocracy/openData).
// What Polis has no column for is lost: constituencies, languages, facts about oneself.
// Votes are 1 agree, -1 disagree, 0 pass; groups are letters from a on; our own numbers are kept.

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dialogue/opinion/map.h"
#include "dialogue/opinion/votes.h"
#include "foundation/vocabulary/instant.h"

namespace entente::results {

struct PolisComment {
  StatementId statement;
  Instant at;
  SeatId author;      // number 0: a facilitator's, or imported
  int moderated = 0;  // -1 rejected, 0 not yet, 1 accepted
  std::string text;   // of the original; empty where it is withheld
};

struct PolisVote {
  Instant at;  // the full hour
  SeatId seat;
  StatementId statement;
  opinion::Choice choice = opinion::Choice::pass;
};

struct PolisSet {
  std::string topic;
  std::string url;
  std::string description;
  std::vector<PolisComment> comments;  // by id
  std::vector<PolisVote> votes;        // in the order of the log; none where rows may not be shown
  opinion::Map map;
  opinion::Votes last_votes;
  bool rows = false;  // may they be shown?
};

using Write = std::function<void(std::string_view)>;

struct PolisFile {
  std::string_view name;
  bool of_rows;  // written only where the rows may be shown
  void (*write)(const PolisSet& set, const Write& out);
};

std::span<const PolisFile> polis_files();

// "Mon Nov 23 2026 09:30:00 GMT+0000 (Coordinated Universal Time)", as Polis writes dates.
std::string polis_date(Instant at);

}  // namespace entente::results
