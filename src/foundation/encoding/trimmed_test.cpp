#include "foundation/encoding/trimmed.h"

#include <gtest/gtest.h>

namespace entente::encoding {
namespace {

TEST(Trimmed, LeavesOnlyWhatStandsBetweenTheBlanks) {
  EXPECT_EQ(trimmed(" \t rosa@example.org\r\n"), "rosa@example.org");
  EXPECT_EQ(trimmed("two words"), "two words");
  EXPECT_EQ(trimmed(" \r\n"), "");
  EXPECT_EQ(trimmed(""), "");
}

TEST(Trimmed, KnowsOtherBlanksWhereTheyAreNamed) {
  EXPECT_EQ(trimmed("\t a \n", " \n"), "\t a");
  EXPECT_EQ(trimmed(" \n ", " \n"), "");
}

}  // namespace
}  // namespace entente::encoding
