#include "dialogue/opinion/votes.h"

#include <algorithm>
#include <utility>

namespace entente::opinion {
namespace {

// Index by id number: position + 1, or 0. Id numbers are dense (the law hands them out in order).
std::uint32_t& at_number(std::vector<std::uint32_t>& positions, std::uint32_t number) {
  if (number >= positions.size())
    positions.resize(std::max<std::size_t>(number + std::size_t{1}, positions.size() * 2));
  return positions[number];
}

// The last choice on each statement, in statement order. `last` is all zero before and after.
void keep_last(std::span<Cell> cast, std::vector<Cell>& kept, std::vector<std::uint32_t>& last) {
  const auto begin = kept.size();
  for (std::uint32_t i = 0; i < cast.size(); ++i) last[cast[i].statement()] = i + 1;
  for (std::uint32_t i = 0; i < cast.size(); ++i)
    if (last[cast[i].statement()] == i + 1) kept.push_back(cast[i]);
  for (const Cell cell : cast) last[cell.statement()] = 0;
  std::sort(kept.begin() + static_cast<std::ptrdiff_t>(begin), kept.end(),
            [](Cell a, Cell b) { return a.code < b.code; });
}

}  // namespace

Votes Votes::only(std::span<const std::uint32_t> participants) const {
  Votes some;
  some.constituencies_ = constituencies_;
  some.statements_ = statements_;
  for (const auto participant : participants) {
    const auto cells = row(participant);
    some.first_participants_.push_back(static_cast<std::uint32_t>(some.participants_.size()));
    some.participants_.push_back(participants_[participant]);
    some.cells_.insert(some.cells_.end(), cells.begin(), cells.end());
    some.begins_.push_back(some.cells_.size());
  }
  some.first_statements_ = first_statements_;
  return some;
}

VotesBuilder::VotesBuilder(std::vector<std::string> constituencies,
                           std::vector<VotedStatement> statements) {
  if (constituencies.size() > constituencies_max) refuse(VotesRefusal::too_many_constituencies);
  if (statements.size() > statements_max) refuse(VotesRefusal::too_many_statements);
  std::ranges::sort(statements, {}, &VotedStatement::statement);
  votes_.constituencies_ = std::move(constituencies);
  votes_.statements_ = std::move(statements);
  std::uint32_t position = 0;
  for (const auto& voted : votes_.statements_) {
    const auto number = voted.statement.number;
    ++position;
    if (number > id_number_max) {
      refuse(VotesRefusal::id_number_too_large);
      break;
    }
    if (at_number(statement_at_, number) != 0) refuse(VotesRefusal::repeated_statement);
    at_number(statement_at_, number) = position;
  }
}

void VotesBuilder::refuse(VotesRefusal reason) {
  if (!refused_) refused_ = reason;
}

void VotesBuilder::seat(const Participant& participant) {
  if (participant.seat.number > id_number_max) return refuse(VotesRefusal::id_number_too_large);
  if (participant.constituency && *participant.constituency >= votes_.constituencies_.size())
    return refuse(VotesRefusal::unknown_constituency);
  at_number(constituency_at_, participant.seat.number) =
      participant.constituency ? *participant.constituency + 1 : 0;
}

void VotesBuilder::vote(SeatId seat, StatementId statement, Choice choice) {
  if (refused_) return;
  if (seat.number > id_number_max) return refuse(VotesRefusal::id_number_too_large);
  if (statement.number >= statement_at_.size() || statement_at_[statement.number] == 0)
    return refuse(VotesRefusal::unknown_statement);
  if (entries_.size() == votes_max) return refuse(VotesRefusal::too_many_votes);
  auto& at = at_number(participant_at_, seat.number);
  if (at == 0) {
    if (participants_ == participants_max) return refuse(VotesRefusal::too_many_participants);
    at = static_cast<std::uint32_t>(++participants_);
  }
  entries_.push_back({seat.number, Cell(statement_at_[statement.number] - 1, choice)});
}

// Positions are handed out by seat number; until here they were the order of first votes.
void VotesBuilder::place_participants() {
  votes_.first_participants_.resize(participants_);
  for (std::uint32_t number = 0; number < participant_at_.size(); ++number) {
    if (participant_at_[number] == 0) continue;
    const auto position = static_cast<std::uint32_t>(votes_.participants_.size());
    votes_.first_participants_[participant_at_[number] - 1] = position;
    participant_at_[number] = position + 1;
    Participant participant{.seat = SeatId{number}, .constituency = std::nullopt};
    if (number < constituency_at_.size() && constituency_at_[number] != 0)
      participant.constituency = constituency_at_[number] - 1;
    votes_.participants_.push_back(participant);
  }
}

void VotesBuilder::place_first_statements() {
  std::vector<bool> seen(votes_.statements_.size());
  for (const auto& entry : entries_) {
    const auto statement = entry.cell.statement();
    if (seen[statement]) continue;
    seen[statement] = true;
    votes_.first_statements_.push_back(static_cast<std::uint32_t>(statement));
  }
}

// Counting sort by participant, which keeps the data order inside a row; then the last votes.
void VotesBuilder::place_cells() {
  std::vector<std::size_t> end(participants_ + 1);
  for (const auto& entry : entries_) ++end[participant_at_[entry.seat]];
  for (std::size_t i = 1; i <= participants_; ++i) end[i] += end[i - 1];
  std::vector<Cell> cast(entries_.size());
  auto next = end;
  for (const auto& entry : entries_) cast[next[participant_at_[entry.seat] - 1]++] = entry.cell;
  entries_ = {};
  std::vector<std::uint32_t> last(votes_.statements_.size());
  votes_.cells_.reserve(cast.size());
  votes_.begins_.assign(1, 0);
  for (std::size_t i = 0; i < participants_; ++i) {
    keep_last(std::span(cast).subspan(end[i], end[i + 1] - end[i]), votes_.cells_, last);
    votes_.begins_.push_back(votes_.cells_.size());
  }
}

Result<Votes, VotesRefusal> VotesBuilder::build() && {
  if (refused_) return Failure{*refused_};
  place_participants();
  place_first_statements();
  place_cells();
  return std::move(votes_);
}

}  // namespace entente::opinion
