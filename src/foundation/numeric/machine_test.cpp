#include "foundation/numeric/machine.h"

#include <cfenv>
#include <gtest/gtest.h>

#ifdef __x86_64__
#include <xmmintrin.h>
#endif

namespace entente::numeric {
namespace {

TEST(Machine, ComputesAsAgreedHere) { EXPECT_TRUE(computes_as_agreed()); }

TEST(Machine, IsFoundOutWhenItRoundsInAnotherDirection) {
  for (const int direction : {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO}) {
    ASSERT_EQ(std::fesetround(direction), 0);
    EXPECT_FALSE(computes_as_agreed()) << direction;
  }
  ASSERT_EQ(std::fesetround(FE_TONEAREST), 0);
  EXPECT_TRUE(computes_as_agreed());
}

// What a library built with -ffast-math does to every thread of the program that loads it.
TEST(Machine, IsFoundOutWhenItDropsTheSmallestNumbers) {
#ifdef __x86_64__
  const unsigned before = _mm_getcsr();
  constexpr unsigned flush_to_zero = 0x8000, denormals_are_zero = 0x0040;
  for (const unsigned bits : {flush_to_zero, denormals_are_zero}) {
    _mm_setcsr(before | bits);
    EXPECT_FALSE(computes_as_agreed()) << bits;
    _mm_setcsr(before);
  }
#else
  GTEST_SKIP() << "this processor has no such switch that the test knows";
#endif
}

}  // namespace
}  // namespace entente::numeric
