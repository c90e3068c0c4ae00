// Words become a Text by being read and checked, and in no other way.
// expect: calling a private constructor of class 'entente::Text'
// expect: is private within this context
#include "foundation/vocabulary/text.h"

int main() {
#ifdef MISUSE_OK
  const auto text = entente::Text::parse("hello").value();
#else
  const entente::Text text{"hello"};
#endif
  return static_cast<int>(text.string().size());
}
