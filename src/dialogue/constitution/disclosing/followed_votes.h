#pragma once

// The votes of one question, followed as the log grows: each vote is taken out of the state once,
// in short steps, and the votes are gathered without the state. So whoever guards the state with a
// lock holds it for the new votes only, never for all of them.
//
//   FollowedVotes followed{question};
//   while (!locked([&] { return followed.follow(state, size, 65'536); })) {}
//   const auto votes = followed.gathered();   // the same as votes_at(state, question, size)
//
// Eight bytes a vote. One thread at a time.

#include <cstdint>
#include <vector>

#include "dialogue/constitution/state.h"
#include "dialogue/opinion/votes.h"

namespace entente::constitution {

class FollowedVotes {
 public:
  explicit FollowedVotes(QuestionId question) : question_(question) {}

  // Takes what stands before `size` and was not taken yet, `votes_max` votes at most. True once all
  // of it is here. Precondition: the question exists; sizes never fall, nor is the state another.
  bool follow(const State& state, std::uint64_t size, std::size_t votes_max);

  // How many votes were taken, replaced ones included.
  std::size_t taken() const { return taken_.size(); }

  // As they stood at the size that was reached. Statements that were rejected by then are marked
  // so. Precondition: the last follow returned true.
  Result<opinion::Votes, opinion::VotesRefusal> gathered() const;

 private:
  struct Taken {
    std::uint32_t seat = 0;
    std::uint32_t statement_and_choice = 0;  // 4 * statement + choice + 1
  };
  void take(const State& state, const discussion::Vote& vote);

  QuestionId question_;
  std::vector<Taken> taken_;  // in the order of the log
  std::vector<bool> met_;     // by seat number
  std::vector<opinion::Participant> seats_;
  std::vector<opinion::VotedStatement> statements_;
  std::vector<std::string> codes_;
};

}  // namespace entente::constitution
