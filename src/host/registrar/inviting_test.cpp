#include "host/registrar/inviting.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include "adapters/memory/registry_store.h"

namespace entente::registrar {
namespace {

const constituency::Code cso = *constituency::Code::parse("cso_dom");
const constituency::Code unions = *constituency::Code::parse("unions");

// Draws the codes 222222, 333333, 444444 ... and the first of them `repeats` times more.
Draw counting(int repeats) {
  return [drawn = 0, repeats](std::span<std::uint8_t> bytes) mutable {
    std::ranges::fill(bytes, static_cast<std::uint8_t>(std::max(0, drawn++ - repeats)));
  };
}

std::set<std::string> strings(const std::vector<Code>& codes) {
  std::set<std::string> all;
  for (const auto& code : codes) all.insert(code.string());
  return all;
}

TEST(Inviting, GivesEachSeatACodeOfItsOwn) {
  memory::MemoryRegistryStore store;
  const auto codes = invite(store, "demo", cso, 3, counting(0));
  EXPECT_EQ(strings(codes), (std::set<std::string>{"222222", "333333", "444444"}));
  EXPECT_EQ(store.counts("demo").at("cso_dom").invitations, 3U);
  const auto claim = store.claim("demo", code_digest("demo", codes[1]), PublicKey{});
  EXPECT_EQ(std::get<std::string>(claim), "cso_dom");
}

TEST(Inviting, DrawsAgainWhatWasDrawnTwice) {
  memory::MemoryRegistryStore store;
  const auto codes = invite(store, "demo", cso, 4, counting(2));
  EXPECT_EQ(strings(codes).size(), 4U);
  EXPECT_EQ(store.counts("demo").at("cso_dom").invitations, 4U);
}

TEST(Inviting, TakesNoCodeThatSomebodyHoldsAlready) {
  memory::MemoryRegistryStore store;
  const auto theirs = invite(store, "demo", cso, 2, counting(0));
  const auto ours = invite(store, "demo", unions, 2, counting(0));
  for (const auto& code : ours) EXPECT_FALSE(strings(theirs).contains(code.string()));
  EXPECT_EQ(store.counts("demo").at("cso_dom").invitations, 2U);
  EXPECT_EQ(store.counts("demo").at("unions").invitations, 2U);
}

TEST(Inviting, NobodyTouchesNothing) {
  memory::MemoryRegistryStore store;
  EXPECT_TRUE(invite(store, "demo", cso, 0, counting(0)).empty());
  EXPECT_TRUE(store.counts("demo").empty());
}

}  // namespace
}  // namespace entente::registrar
