#pragma once

// The opinion map of one question: who stands near whom, and what bridges them.
//
// Pure: the same votes and settings give the same bytes on every machine (docs/formats/map-1.md).
// No earlier map, no randomness, no clock; only + - x / and square roots, in a fixed order.
// All numbers here are integers: `_micro` counts millionths, `_ppm` parts per million. Everyone's
// place is computed from the published axes, so anyone can check their own with pencil and paper.
// Every input gives a defined map: nobody, one person, one statement, everyone passing.
//
// Groups emerge from the votes; constituencies are declared. Both are *sides*. A statement is
// common ground when even the side that likes it least agrees, judged by the lower end of the
// interval of its share of agreement, so that few votes never look like consensus.
//
// Anonymity: no group smaller than the floor is ever drawn (it joins its nearest neighbour), and no
// constituency with fewer voters than the floor is shown, nor could it be had by subtraction. Group
// outlines come from means and spreads, never from a person's place. `places` are people: they may
// be published in OPEN dialogues only (record/results/map_json.h).

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dialogue/opinion/settings.h"
#include "dialogue/opinion/votes.h"
#include "foundation/vocabulary/id.h"

namespace entente::opinion {

struct Point {
  std::int64_t x_micro = 0;
  std::int64_t y_micro = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

struct Tally {
  std::uint32_t agree = 0;
  std::uint32_t disagree = 0;
  std::uint32_t pass = 0;

  std::uint32_t voters() const { return agree + disagree + pass; }
  friend bool operator==(const Tally&, const Tally&) = default;
};

// The worst side's lower bound, over each kind of side and over all of them; none without sides.
struct Bridge {
  std::optional<std::int32_t> groups_ppm;
  std::optional<std::int32_t> constituencies_ppm;
  std::optional<std::int32_t> both_ppm;

  friend bool operator==(const Bridge&, const Bridge&) = default;
};

struct Interval {
  std::int32_t low_ppm = 0;
  std::int32_t high_ppm = 0;

  friend bool operator==(const Interval&, const Interval&) = default;
};

// Rejected statements are not on the map. Facts about oneself are, with `live` false: they are
// counted, and stand at 0 on both axes, without bridges.
struct MapStatement {
  StatementId statement;
  bool live = true;
  Tally tally;                               // of everybody
  Interval agreement;                        // Wilson interval of tally.agree / tally.voters()
  std::array<std::int64_t, 2> axes_micro{};  // weight on each axis
  std::vector<Tally> groups;                 // in the order of Map::groups
  std::vector<Tally> constituencies;         // in the order of Map::constituencies
  Bridge common_ground;                      // agreement
  Bridge common_refusal;                     // disagreement
  std::int32_t divisive_ppm = 0;  // widest gap between two sides whose intervals do not overlap

  friend bool operator==(const MapStatement&, const MapStatement&) = default;
};

// A statement that sets a group apart from the others.
struct KnownFor {
  StatementId statement;
  Choice direction = Choice::agree;     // agree or disagree
  std::uint32_t success = 0;            // members who voted that way
  std::uint32_t trials = 0;             // members who voted
  std::int32_t share_ppm = 0;           // (success + 1) / (trials + 2)
  std::int64_t repness_micro = 0;       // that share over the same share among the others
  std::int64_t share_test_micro = 0;    // z score of the share against one half
  std::int64_t repness_test_micro = 0;  // z score of the share against the others'

  friend bool operator==(const KnownFor&, const KnownFor&) = default;
};

struct Group {
  std::uint32_t members = 0;
  Point centre;
  std::vector<Point> hull;  // 16 corners, counter-clockwise: most members stand inside
  std::vector<KnownFor> known_for;

  friend bool operator==(const Group&, const Group&) = default;
};

// How well the participants fall into groups when k are sought (`groups` remain after merging).
struct GroupsScore {
  std::uint32_t k = 0;
  std::uint32_t groups = 0;
  std::int32_t silhouette_ppm = 0;  // -1,000,000..1,000,000

  friend bool operator==(const GroupsScore&, const GroupsScore&) = default;
};

struct MapConstituency {
  std::string code;
  std::uint32_t participants = 0;

  friend bool operator==(const MapConstituency&, const MapConstituency&) = default;
};

// One person: never to be published in a PROTECTED dialogue.
struct Place {
  SeatId seat;
  Point at;
  std::optional<std::uint32_t> group;  // position in Map::groups; none when there are no groups

  friend bool operator==(const Place&, const Place&) = default;
};

struct Map {
  Settings settings;
  std::vector<MapStatement> statements;         // id order
  std::vector<Group> groups;                    // largest first
  std::vector<MapConstituency> constituencies;  // those with enough voters, in declared order
  std::vector<GroupsScore> scores;              // k ascending
  std::uint32_t participants = 0;               // voted on a live statement
  std::uint32_t placed = 0;                     // on enough of them
  std::vector<Place> places;                    // seat order

  friend bool operator==(const Map&, const Map&) = default;
};

// Precondition: in_range(settings).
Map draw_map(const Votes& votes, const Settings& settings);

}  // namespace entente::opinion
