#pragma once

// polis-1: the map that Polis would draw, cold, from the same votes.
//
// It is here to prove our arithmetic against the closest peer, and to let people who move from
// Polis check their history. It is not the map Entente publishes: that is opinion/map.h, which
// depends on the votes alone and on no earlier map. Quirks are kept on purpose, the sign too: Polis
// stores agreement as -1 and disagreement as +1, and so do all coordinates here. Where Polis' own
// order is arbitrary (hash order), ours is the lowest id; where it draws random numbers, the start
// is all ones. Rejected statements and facts about oneself are what Polis calls moderated out.

#include <array>
#include <cstdint>
#include <vector>

#include "dialogue/opinion/representative.h"
#include "dialogue/opinion/votes.h"

namespace entente::polis {

using opinion::Choice;
using opinion::Tally;

struct Spot {
  double x = 0;
  double y = 0;

  friend bool operator==(const Spot&, const Spot&) = default;
};

// Participants and statements are named by their positions in Votes.
struct BaseCluster {
  std::uint32_t id = 0;
  Spot centre;
  std::vector<std::uint32_t> participants;
};

struct GroupCluster {
  std::uint32_t id = 0;
  Spot centre;
  std::vector<std::uint32_t> base_clusters;  // ids
  std::uint32_t members = 0;                 // participants
  std::vector<Tally> votes;                  // by column, moderated ones too
  std::vector<opinion::Claim> representative;
};

struct Consensus {
  std::uint32_t statement = 0;
  std::uint32_t success = 0;
  std::uint32_t trials = 0;
  double share = 0;
  double share_test = 0;
};

struct PolisMap {
  std::vector<std::uint32_t> columns;  // statements with a vote, in the order of their first
  std::vector<double> centre;          // by column
  std::array<std::vector<double>, 2> components;
  std::vector<double> extremity;  // by column

  std::vector<std::uint32_t> included;  // participants who are clustered
  std::vector<BaseCluster> base;
  std::vector<double> silhouettes;  // of k = 2, 3, ...
  std::vector<GroupCluster> groups;
  std::vector<double> group_aware_consensus;  // by column
  std::vector<Consensus> agreed;
  std::vector<Consensus> refused;
};

// Pure and total, like draw_map.
PolisMap draw_polis_map(const opinion::Votes& votes);

// How eagerly Polis shows a statement, from its votes so far and its extremity (B 2.12).
double priority(const Tally& votes, double extremity, bool about_me);

}  // namespace entente::polis
