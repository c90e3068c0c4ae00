// The roles that a statement is about: its own, or else its question's; the newest tag counts.

#include <gtest/gtest.h>

#include "dialogue/discussion/state.h"

namespace entente::discussion {
namespace {

State with_two_statements() {
  State state;
  state.evolve(QuestionPosedV1{}, 0);
  for (std::uint64_t index = 1; index <= 2; ++index)
    state.evolve(StatementSubmittedV1{.question = QuestionId{1},
                                      .language = *LanguageTag::parse("fr"),
                                      .text = {},
                                      .about_me = false},
                 index, {});
  return state;
}

const Roles& of(const State& state, std::uint32_t statement) {
  return state.roles_of(*state.statement(StatementId{statement}));
}

TEST(Roles, OfAStatementAreItsQuestionsUntilItHasItsOwn) {
  auto state = with_two_statements();
  const auto& question = *state.question(QuestionId{1});
  EXPECT_FALSE(state.tells_roles(question));
  state.evolve(RoleTaggedV1{.about = QuestionId{1}, .roles = {Role::watchdog}});
  EXPECT_TRUE(state.tells_roles(question));
  state.evolve(RoleTaggedV1{.about = StatementId{2}, .roles = {Role::service, Role::advocacy}});
  EXPECT_EQ(of(state, 1), Roles{Role::watchdog});
  EXPECT_EQ(of(state, 2), (Roles{Role::service, Role::advocacy}));
}

TEST(Roles, AreTakenAwayByATagOfNone) {
  auto state = with_two_statements();
  state.evolve(RoleTaggedV1{.about = StatementId{1}, .roles = {Role::service}});
  EXPECT_TRUE(state.tells_roles(*state.question(QuestionId{1})));
  EXPECT_TRUE(of(state, 2).empty());
  state.evolve(RoleTaggedV1{.about = StatementId{1}, .roles = {}});
  EXPECT_TRUE(of(state, 1).empty());
  EXPECT_FALSE(state.tells_roles(*state.question(QuestionId{1})));
}

}  // namespace
}  // namespace entente::discussion
