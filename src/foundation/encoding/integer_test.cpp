#include "foundation/encoding/integer.h"

#include <cstdint>
#include <gtest/gtest.h>

namespace entente::encoding {
namespace {

TEST(Integer, IsReadUpToTheEndsOfItsType) {
  EXPECT_EQ(read_integer<std::uint32_t>("0"), 0U);
  EXPECT_EQ(read_integer<std::uint32_t>("4294967295"), UINT32_MAX);
  EXPECT_EQ(read_integer<std::int64_t>("-9223372036854775808"), INT64_MIN);
  EXPECT_FALSE(read_integer<std::uint32_t>("4294967296"));
  EXPECT_FALSE(read_integer<std::int64_t>("9223372036854775808"));
}

TEST(Integer, IsAllOfTheTextOrNothing) {
  for (const std::string_view text : {"", " 1", "1 ", "+1", "1.5", "1e3", "x", "0x10", "1,000"})
    EXPECT_FALSE(read_integer<std::int64_t>(text)) << text;
  EXPECT_FALSE(read_integer<std::uint32_t>("-1"));
  EXPECT_EQ(read_integer<std::uint32_t>("007"), 7U);
}

}  // namespace
}  // namespace entente::encoding
