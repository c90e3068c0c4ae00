#include "dialogue/constitution/disclosing/votes_at.h"

#include "dialogue/constitution/disclosing/followed_votes.h"

namespace entente::constitution {

Result<opinion::Votes, opinion::VotesRefusal> votes_at(const State& state, QuestionId question,
                                                       std::uint64_t size) {
  FollowedVotes followed{question};
  followed.follow(state, size, SIZE_MAX);
  return followed.gathered();
}

}  // namespace entente::constitution
