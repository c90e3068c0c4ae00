#include "dialogue/opinion/votes.h"

#include <gtest/gtest.h>

namespace entente::opinion {
namespace {

VotesBuilder three_statements() {
  return {{"cso", "gov"}, {{StatementId{9}}, {StatementId{4}}, {StatementId{6}}}};
}

TEST(Votes, StandInSeatAndStatementOrderWhateverTheDataOrder) {
  auto builder = three_statements();
  builder.vote(SeatId{8}, StatementId{9}, Choice::agree);
  builder.vote(SeatId{2}, StatementId{6}, Choice::pass);
  builder.vote(SeatId{8}, StatementId{4}, Choice::disagree);
  const auto votes = std::move(builder).build().value();
  ASSERT_EQ(votes.statements().size(), 3u);
  EXPECT_EQ(votes.statements()[0].statement, StatementId{4});
  ASSERT_EQ(votes.participants().size(), 2u);
  EXPECT_EQ(votes.participants()[0].seat, SeatId{2});
  ASSERT_EQ(votes.row(1).size(), 2u);
  EXPECT_EQ(votes.row(1)[0], Cell(0, Choice::disagree));
  EXPECT_EQ(votes.row(1)[1].statement(), 2u);
  EXPECT_EQ(votes.row(1)[1].choice(), Choice::agree);
  // First votes: seat 8 before seat 2; statements 9, 6, 4.
  EXPECT_EQ(votes.participants_by_first_vote()[0], 1u);
  const std::vector<std::uint32_t> first(votes.statements_by_first_vote().begin(),
                                         votes.statements_by_first_vote().end());
  EXPECT_EQ(first, (std::vector<std::uint32_t>{2, 1, 0}));
}

TEST(Votes, TheLastOfAParticipantOnAStatementWins) {
  auto builder = three_statements();
  for (const auto choice : {Choice::agree, Choice::disagree, Choice::pass})
    builder.vote(SeatId{1}, StatementId{6}, choice);
  const auto votes = std::move(builder).build().value();
  ASSERT_EQ(votes.size(), 1u);
  EXPECT_EQ(votes.row(0)[0].choice(), Choice::pass);
}

TEST(Votes, KnowWhereASeatBelongsEvenWhenToldLater) {
  auto builder = three_statements();
  builder.vote(SeatId{1}, StatementId{6}, Choice::agree);
  builder.vote(SeatId{2}, StatementId{6}, Choice::agree);
  builder.seat({SeatId{2}, 1});
  builder.seat({SeatId{3}, 0});  // never votes, so does not stand here
  const auto votes = std::move(builder).build().value();
  ASSERT_EQ(votes.participants().size(), 2u);
  EXPECT_FALSE(votes.participants()[0].constituency);
  EXPECT_EQ(votes.participants()[1].constituency, 1u);
}

TEST(Votes, CanBeTakenForSomeParticipantsOnly) {
  auto builder = three_statements();
  for (std::uint32_t seat = 1; seat <= 4; ++seat)
    builder.vote(SeatId{seat}, StatementId{seat % 2 == 0 ? 4u : 6u}, Choice::agree);
  const auto votes = std::move(builder).build().value();
  const auto some = votes.only(std::vector<std::uint32_t>{1, 3});
  ASSERT_EQ(some.participants().size(), 2u);
  EXPECT_EQ(some.participants()[1].seat, SeatId{4});
  EXPECT_EQ(some.row(1)[0], Cell(0, Choice::agree));
}

VotesRefusal refusal(VotesBuilder builder) { return std::move(builder).build().error(); }

TEST(Votes, RefuseWhatTheyCannotHold) {
  auto builder = three_statements();
  builder.vote(SeatId{1}, StatementId{5}, Choice::agree);
  EXPECT_EQ(refusal(std::move(builder)), VotesRefusal::unknown_statement);

  builder = three_statements();
  builder.seat({SeatId{1}, 2});
  EXPECT_EQ(refusal(std::move(builder)), VotesRefusal::unknown_constituency);

  builder = three_statements();
  builder.vote(SeatId{id_number_max + 1}, StatementId{4}, Choice::agree);
  EXPECT_EQ(refusal(std::move(builder)), VotesRefusal::id_number_too_large);

  EXPECT_EQ(refusal({{}, {{StatementId{id_number_max + 1}}}}), VotesRefusal::id_number_too_large);
  EXPECT_EQ(refusal({{}, {{StatementId{4}}, {StatementId{4}}}}), VotesRefusal::repeated_statement);
  EXPECT_EQ(refusal({std::vector<std::string>(constituencies_max + 1), {}}),
            VotesRefusal::too_many_constituencies);
  std::vector<VotedStatement> many;
  for (std::uint32_t i = 0; i <= statements_max; ++i) many.push_back({StatementId{i}});
  EXPECT_EQ(refusal({{}, many}), VotesRefusal::too_many_statements);
}

TEST(Votes, OfNobodyAreEmpty) {
  EXPECT_EQ(Votes{}.size(), 0u);
  const auto votes = three_statements().build().value();
  EXPECT_EQ(votes.participants().size(), 0u);
  EXPECT_EQ(votes.statements().size(), 3u);
}

}  // namespace
}  // namespace entente::opinion
