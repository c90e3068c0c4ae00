#pragma once

// What every RegistryStore keeps to: the contract of registry_store.h, as tests. Only for tests.
//
// The test of an adapter includes this file once and says how its store is opened:
//   INSTANTIATE_TEST_SUITE_P(Sqlite, RegistryStoreContract, testing::Values(place));
//   INSTANTIATE_TEST_SUITE_P(Sqlite, LastingRegistryStoreContract, testing::Values(place));
// The second line is for stores that outlive the program. `fresh_place` makes an empty place (a
// folder, say) and returns the way to open the store there; to open it again is to start again.

#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

#include "host/registrar/registry_store.h"

namespace entente::registrar {

struct RegistryStorePlace {
  using Open = std::function<std::unique_ptr<RegistryStore>()>;
  const char* name = "";
  std::function<Open()> fresh_place;

  friend std::ostream& operator<<(std::ostream& out, const RegistryStorePlace& place) {
    return out << place.name;
  }
};

class RegistryStoreContract : public testing::TestWithParam<RegistryStorePlace> {
 protected:
  static Digest code(int number) {
    Digest digest;
    digest.bytes.fill(static_cast<std::uint8_t>(number));
    return digest;
  }
  static PublicKey key(int number) {
    PublicKey key;
    key.bytes.fill(static_cast<std::uint8_t>(number));
    return key;
  }
  std::vector<std::size_t> invite(std::string_view dialogue, std::vector<Invitation> invitations) {
    return store->invite(dialogue, invitations);
  }
  // "cso_dom", "unknown" or "used".
  std::string claim(std::string_view dialogue, const Digest& code, const PublicKey& key) {
    const Claim claim = store->claim(dialogue, code, key);
    if (const auto* constituency = std::get_if<std::string>(&claim)) return *constituency;
    return std::get<ClaimRefused>(claim) == ClaimRefused::unknown ? "unknown" : "used";
  }

  RegistryStorePlace::Open open = GetParam().fresh_place();
  std::unique_ptr<RegistryStore> store = open();
};

class LastingRegistryStoreContract : public RegistryStoreContract {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(LastingRegistryStoreContract);

TEST_P(RegistryStoreContract, BeginsEmpty) {
  EXPECT_TRUE(store->counts("demo").empty());
  EXPECT_EQ(claim("demo", code(1), key(1)), "unknown");
}

TEST_P(RegistryStoreContract, TellsTheConstituencyOfAnInvitation) {
  EXPECT_TRUE(invite("demo", {{code(1), "cso_dom"}, {code(2), "unions"}}).empty());
  EXPECT_EQ(claim("demo", code(2), key(1)), "unions");
  EXPECT_EQ(claim("demo", code(1), key(2)), "cso_dom");
  EXPECT_EQ(claim("demo", code(3), key(3)), "unknown");
}

TEST_P(RegistryStoreContract, KeepsACodeForTheFirstKeyThatClaimsIt) {
  invite("demo", {{code(1), "cso_dom"}});
  EXPECT_EQ(claim("demo", code(1), key(1)), "cso_dom");
  EXPECT_EQ(claim("demo", code(1), key(2)), "used");
  EXPECT_EQ(claim("demo", code(1), key(1)), "cso_dom") << "the same key may ask again";
  EXPECT_EQ(store->counts("demo").at("cso_dom").used, 1U);
}

TEST_P(RegistryStoreContract, TakesManyClaimsInTheirOrder) {
  const ClaimAsked asked[] = {{.dialogue = "demo", .code = code(1), .key = key(1)},
                              {.dialogue = "demo", .code = code(3), .key = key(2)},
                              {.dialogue = "demo", .code = code(1), .key = key(3)},
                              {.dialogue = "demo", .code = code(2), .key = key(3)},
                              {.dialogue = "demo", .code = code(1), .key = key(1)}};
  invite("demo", {{code(1), "cso_dom"}, {code(2), "unions"}});
  const std::vector<Claim> expected = {"cso_dom", ClaimRefused::unknown,
                                       ClaimRefused::used_by_another_key, "unions", "cso_dom"};
  EXPECT_EQ(store->claim_all(asked), expected);
  EXPECT_EQ(claim("demo", code(2), key(3)), "unions");
}

TEST_P(RegistryStoreContract, KeepsDialoguesApart) {
  invite("demo", {{code(1), "cso_dom"}});
  invite("other", {{code(1), "unions"}});
  EXPECT_EQ(claim("third", code(1), key(1)), "unknown");
  EXPECT_EQ(claim("other", code(1), key(1)), "unions");
  EXPECT_EQ(claim("demo", code(1), key(2)), "cso_dom");
}

TEST_P(RegistryStoreContract, NamesTheCodesThatWereTakenAndLeavesThemAsTheyWere) {
  invite("demo", {{code(1), "cso_dom"}});
  claim("demo", code(1), key(1));
  const auto taken = invite(
      "demo", {{code(2), "unions"}, {code(1), "unions"}, {code(3), "unions"}, {code(2), "media"}});
  EXPECT_EQ(taken, (std::vector<std::size_t>{1, 3}));
  EXPECT_EQ(claim("demo", code(1), key(2)), "used");
  EXPECT_EQ(claim("demo", code(1), key(1)), "cso_dom");
  EXPECT_EQ(claim("demo", code(2), key(2)), "unions");
  EXPECT_FALSE(store->counts("demo").contains("media"));
}

TEST_P(RegistryStoreContract, CountsInvitationsAndThoseUsedByConstituency) {
  invite("demo", {{code(1), "cso_dom"}, {code(2), "cso_dom"}, {code(3), "unions"}});
  claim("demo", code(2), key(1));
  claim("demo", code(2), key(1));
  const auto counts = store->counts("demo");
  ASSERT_EQ(counts.size(), 2U);
  EXPECT_EQ(counts.at("cso_dom").invitations, 2U);
  EXPECT_EQ(counts.at("cso_dom").used, 1U);
  EXPECT_EQ(counts.at("unions").invitations, 1U);
  EXPECT_EQ(counts.at("unions").used, 0U);
}

TEST_P(RegistryStoreContract, GivesACodeToOneOfManyWhoClaimItAtOnce) {
  constexpr int callers = 4;
  std::vector<Invitation> invitations;
  for (int i = 0; i < 10; ++i) invitations.push_back({code(i), "cso_dom"});
  store->invite("demo", invitations);
  std::atomic<int> won = 0;
  std::vector<std::thread> threads;
  for (int caller = 0; caller < callers; ++caller)
    threads.emplace_back([&, caller] {
      for (int i = 0; i < 10; ++i)
        if (claim("demo", code(i), key(caller)) == "cso_dom") ++won;
    });
  for (auto& thread : threads) thread.join();
  EXPECT_EQ(won, 10);
  EXPECT_EQ(store->counts("demo").at("cso_dom").used, 10U);
}

TEST_P(LastingRegistryStoreContract, KeepsEverythingWhenOpenedAgain) {
  invite("demo", {{code(1), "cso_dom"}, {code(2), "unions"}});
  claim("demo", code(1), key(1));
  store.reset();
  store = open();
  EXPECT_EQ(claim("demo", code(1), key(2)), "used");
  EXPECT_EQ(claim("demo", code(1), key(1)), "cso_dom");
  EXPECT_EQ(claim("demo", code(2), key(2)), "unions");
}

}  // namespace entente::registrar
