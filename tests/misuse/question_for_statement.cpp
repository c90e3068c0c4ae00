// A vote is on a statement: the id of its question does not fit.
// expect: no viable conversion from 'const Id<struct QuestionTag>' to 'Id<struct StatementTag>'
// expect: could not convert 'question' from
#include "dialogue/discussion/acts.h"

int main() {
  const entente::QuestionId question{1};
  const entente::StatementId statement{1};
#ifdef MISUSE_OK
  const entente::discussion::VoteCastV1 vote{.statement = statement};
#else
  const entente::discussion::VoteCastV1 vote{.statement = question};
#endif
  return static_cast<int>(vote.statement.number + statement.number + question.number);
}
