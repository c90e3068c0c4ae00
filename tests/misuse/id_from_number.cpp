// A bare number does not become an id by itself.
// expect: no viable conversion from 'int' to
// expect: conversion from 'int' to non-scalar type
#include "foundation/vocabulary/id.h"

int main() {
#ifdef MISUSE_OK
  const entente::SeatId seat{1};
#else
  const entente::SeatId seat = 1;
#endif
  return static_cast<int>(seat.number) - 1;
}
