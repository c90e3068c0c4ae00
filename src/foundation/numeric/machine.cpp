#include "foundation/numeric/machine.h"

#include <cmath>

namespace entente::numeric {

bool computes_as_agreed() {
  // Volatile: computed here and now, not by the compiler.
  volatile double one = 1, half_step = 0x1p-53, two = 2, three = 3, longer = 1 + 0x1p-27;
  volatile double normal = 0x1p-1022, vast = 0x1p1022;
  const double tie_down = one + half_step, tie_up = one + three * half_step;
  volatile double smallest = normal * (half_step * two);
  const double product = longer * longer;
  return tie_down == 1 && tie_up == 1 + 0x1p-51 && -one - half_step == -1 &&  // ties to even
         smallest * vast == 0x1p-52 && smallest / two == 0 &&                 // down to the last
         product - (1 + 0x1p-26) == 0 &&                                      // not fused
         one / three == 0x1.5555555555555p-2 && std::sqrt(two) == 0x1.6a09e667f3bcdp+0;
}

}  // namespace entente::numeric
