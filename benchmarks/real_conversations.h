#pragma once

// The real conversations that quality is measured on (README.md of the shared data; not part of the
// repository), and what the benchmarks share to take them apart and put them together again.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "dialogue/polis/golden.h"
#include "foundation/numeric/sequence.h"

namespace entente::bench {

struct Conversation {
  std::string name;
  opinion::Votes votes;
};

// By number of votes. Empty, and said so, on a machine without the data.
inline std::vector<Conversation> real_conversations() {
  const auto folder = polis::golden::conversations();
  if (!folder) {
    std::printf("skipped: no shared data here (set ENTENTE_SHARED)\n");
    return {};
  }
  std::vector<Conversation> all;
  for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
    if (!entry.is_directory()) continue;
    const auto golden =
        polis::golden::Reader(polis::golden::read_file(entry.path() / "golden.json")).value();
    all.push_back(
        {entry.path().filename().string(), polis::golden::read_votes(entry.path(), golden)});
  }
  std::ranges::sort(all, {}, [](const Conversation& one) { return one.votes.size(); });
  return all;
}

// One vote, by positions.
struct Ballot {
  std::uint32_t participant = 0;
  std::uint32_t statement = 0;
  opinion::Choice choice = opinion::Choice::pass;
};

// Each participant's last votes on live statements, participants in the order of their first vote.
inline std::vector<std::vector<Ballot>> ballots_of(const opinion::Votes& votes) {
  std::vector<std::vector<Ballot>> all;
  for (const auto p : votes.participants_by_first_vote()) {
    all.emplace_back();
    for (const auto cell : votes.row(p))
      if (votes.statements()[cell.statement()].live())
        all.back().push_back({p, static_cast<std::uint32_t>(cell.statement()), cell.choice()});
  }
  return all;
}

// The same conversation with these votes only. `side`: by participant position; none if empty.
inline opinion::Votes with_votes(const opinion::Votes& like, const std::vector<Ballot>& ballots,
                                 const std::vector<std::uint32_t>& side = {},
                                 std::vector<std::string> codes = {}) {
  opinion::VotesBuilder builder(std::move(codes),
                                {like.statements().begin(), like.statements().end()});
  for (const auto& ballot : ballots) {
    const auto seat = like.participants()[ballot.participant].seat;
    if (!side.empty()) builder.seat({.seat = seat, .constituency = side[ballot.participant]});
    builder.vote(seat, like.statements()[ballot.statement].statement, ballot.choice);
  }
  return std::move(builder).build().value();
}

// A seed of its own for each number.
inline Digest seed_of(std::uint64_t number) {
  Digest seed;
  for (std::size_t i = 0; i < 8; ++i) seed.bytes[i] = static_cast<std::uint8_t>(number >> 8 * i);
  return seed;
}

}  // namespace entente::bench
