// A SignedAct comes from checked bytes or from a key: it can not be put together.
// expect: calling a private constructor of class 'entente::acts::SignedAct'
// expect: is private within this context
#include "record/acts/signed_act.h"

using namespace entente;

acts::SignedAct forge(const constitution::Act& act) {
#ifdef MISUSE_OK
  return acts::SignedAct::open("").value();
#else
  return acts::SignedAct{act, "{}", Signature{}, {}};
#endif
}
