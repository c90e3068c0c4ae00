#include "adapters/net/source_network.h"

#include <gtest/gtest.h>

namespace entente::net {
namespace {

TEST(SourceNetwork, IsCoarserThanAnAddress) {
  EXPECT_EQ(source_network("203.0.113.7", {}), "203.0.113");
  EXPECT_EQ(source_network("2001:db8:1:2::9", {}), "2001:db8:1");
  EXPECT_EQ(source_network("2001:db8::9", {}), "2001:db8:0");
  EXPECT_EQ(source_network("::ffff:203.0.113.7", {}), "203.0.113");
}

TEST(SourceNetwork, IsThatOfWhomAProxyOfThisHouseNamesLast) {
  for (const auto* proxy : {"127.0.0.1", "::1", "10.1.2.3", "172.20.0.5", "192.168.1.1", "fd00::1"})
    EXPECT_EQ(source_network(proxy, "198.51.100.1, 203.0.113.7"), "203.0.113") << proxy;
  EXPECT_EQ(source_network("127.0.0.1", "[2001:db8:1::9]:4711"), "2001:db8:1");
  EXPECT_EQ(source_network("127.0.0.1", "203.0.113.7:80"), "203.0.113");
}

TEST(SourceNetwork, OfAStrangerIsNotWhatTheStrangerSays) {
  EXPECT_EQ(source_network("198.51.100.1", "203.0.113.7"), "198.51.100");
}

TEST(SourceNetwork, IsNotKnownWhereNobodyTells) {
  EXPECT_EQ(source_network("127.0.0.1", {}), "");
  for (const auto* nonsense : {"", "unknown", "1.2.3", "1.2.3.256", "1.2.3.4.5", ":::", "12345::1"})
    EXPECT_EQ(source_network("127.0.0.1", nonsense), "") << nonsense;
}

}  // namespace
}  // namespace entente::net
