// Only the law makes an Admitted: nothing can enter the state past it.
// expect: calling a private constructor of class 'entente::constitution::Admitted'
// expect: is private within this context
#include "dialogue/constitution/admit.h"

using namespace entente;

void enter(constitution::State& state, const constitution::Act& act) {
#ifdef MISUSE_OK
  if (const auto admitted = constitution::admit(state, act, Instant{}))
    constitution::evolve(state, *admitted);
#else
  constitution::evolve(state, constitution::Admitted{act, Instant{}});
#endif
}
