// A refusal can not be dropped silently.
// expect: ignoring return value of function declared with 'nodiscard' attribute
// expect: ignoring returned value of type 'entente::Result<entente::Done, Reason>', declared with
#include "foundation/vocabulary/result.h"

#pragma GCC diagnostic error "-Wunused-result"

enum class Reason { closed };
entente::Result<entente::Done, Reason> ask();

int main() {
#ifdef MISUSE_OK
  return ask() ? 0 : 1;
#else
  ask();
#endif
}
