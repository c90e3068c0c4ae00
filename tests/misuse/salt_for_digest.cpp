// Thirty-two bytes of one kind do not pass for thirty-two of another.
// expect: no viable conversion from 'const FixedBytes<struct SaltTag,
// expect: conversion from 'FixedBytes<entente::SaltTag,
#include "foundation/vocabulary/digest.h"

int main() {
  const entente::Salt salt;
#ifdef MISUSE_OK
  const entente::Digest digest{salt.bytes};
#else
  const entente::Digest digest = salt;
#endif
  return digest.bytes[0];
}
