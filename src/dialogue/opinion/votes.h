#pragma once

// Votes: who said what to which statement of one question, ready to be counted.
//
// A value: the same last votes give the same Votes, whatever order they were cast in. Statements
// stand in id order, participants in seat order, and a participant's cells in statement order. Only
// participants who voted stand here. The order of first votes is kept beside it, for polis-1 alone.
// Two bytes a vote: a cell holds the statement's position and the choice.
//
//   VotesBuilder builder(std::move(constituencies), std::move(statements));
//   builder.seat({.seat = SeatId{7}, .constituency = 0});
//   builder.vote(SeatId{7}, StatementId{3}, Choice::agree);     // in data order: the last one wins
//   TRY(const auto votes, std::move(builder).build());

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "dialogue/discussion/vote.h"
#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/result.h"

namespace entente::opinion {

using discussion::Choice;

inline constexpr std::size_t statements_max = 10'000;
inline constexpr std::size_t participants_max = 2'000'000;
inline constexpr std::size_t votes_max = 200'000'000;
inline constexpr std::size_t constituencies_max = 200;
inline constexpr std::uint32_t id_number_max = 4'000'000;

enum class VotesRefusal {
  too_many_statements,
  too_many_participants,
  too_many_votes,
  too_many_constituencies,
  id_number_too_large,
  repeated_statement,
  unknown_statement,
  unknown_constituency,
};

struct VotedStatement {
  StatementId statement;
  bool rejected = false;  // by moderation: it is as if it had never been there
  bool about_me = false;  // a fact about the participant, not an opinion: counted, never placed

  // Live statements are the ones that shape the map.
  bool live() const { return !rejected && !about_me; }
  friend bool operator==(const VotedStatement&, const VotedStatement&) = default;
};

struct Participant {
  SeatId seat;
  std::optional<std::uint32_t> constituency;  // position in Votes::constituencies(); or none

  friend bool operator==(const Participant&, const Participant&) = default;
};

// One vote: position of the statement and choice.
struct Cell {
  std::uint16_t code = 0;  // 3 * statement + choice + 1

  Cell() = default;
  Cell(std::size_t statement, Choice choice)
      : code(static_cast<std::uint16_t>(3 * static_cast<int>(statement) + static_cast<int>(choice) +
                                        1)) {}
  std::size_t statement() const { return code / 3u; }
  Choice choice() const { return static_cast<Choice>(code % 3 - 1); }
  friend bool operator==(Cell, Cell) = default;
};

class Votes {
 public:
  Votes() = default;

  std::span<const VotedStatement> statements() const { return statements_; }
  std::span<const Participant> participants() const { return participants_; }
  const std::vector<std::string>& constituencies() const { return constituencies_; }
  std::span<const Cell> row(std::size_t participant) const {
    return std::span(cells_).subspan(begins_[participant],
                                     begins_[participant + 1] - begins_[participant]);
  }
  std::size_t size() const { return cells_.size(); }

  // Positions in the order of first votes; statements without a vote are not in it.
  std::span<const std::uint32_t> participants_by_first_vote() const { return first_participants_; }
  std::span<const std::uint32_t> statements_by_first_vote() const { return first_statements_; }

  // The votes of the participants at these positions only (ascending, each once).
  Votes only(std::span<const std::uint32_t> participants) const;

 private:
  friend class VotesBuilder;
  std::vector<std::string> constituencies_;
  std::vector<VotedStatement> statements_;
  std::vector<Participant> participants_;
  std::vector<std::size_t> begins_{0};
  std::vector<Cell> cells_;
  std::vector<std::uint32_t> first_participants_;
  std::vector<std::uint32_t> first_statements_;
};

// Takes the votes in data order. What cannot be taken is remembered and refused by build().
class VotesBuilder {
 public:
  VotesBuilder(std::vector<std::string> constituencies, std::vector<VotedStatement> statements);

  // Says where a seat belongs; a seat never mentioned belongs to no constituency.
  void seat(const Participant& participant);
  void vote(SeatId seat, StatementId statement, Choice choice);

  Result<Votes, VotesRefusal> build() &&;

 private:
  struct Entry {
    std::uint32_t seat = 0;
    Cell cell;
  };
  void refuse(VotesRefusal reason);
  void place_participants();
  void place_cells();
  void place_first_statements();

  Votes votes_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> statement_at_;     // by id number: position + 1, or 0
  std::vector<std::uint32_t> constituency_at_;  // by seat number: position + 1, or 0
  std::vector<std::uint32_t> participant_at_;   // by seat number: position + 1, or 0
  std::size_t participants_ = 0;
  std::optional<VotesRefusal> refused_;
};

}  // namespace entente::opinion
