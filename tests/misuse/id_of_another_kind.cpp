// A statement's id is not a question's id, and a number is no id at all.
// expect: no viable conversion from 'Id<struct StatementTag>' to 'const Id<struct QuestionTag>'
// expect: conversion from 'Id<entente::StatementTag>' to non-scalar type 'Id<entente::QuestionTag>'
#include "foundation/vocabulary/id.h"

int main() {
#ifdef MISUSE_OK
  const entente::QuestionId question{1};
#else
  const entente::QuestionId question = entente::StatementId{1};
#endif
  return static_cast<int>(question.number) - 1;
}
