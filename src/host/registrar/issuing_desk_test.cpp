#include "host/registrar/issuing_desk.h"

#include <atomic>
#include <future>
#include <gtest/gtest.h>

#include "adapters/memory/registry_store.h"

namespace entente::registrar {
namespace {

// A store that is slow to write, as disks are, and counts its writes.
struct SlowStore final : RegistryStore {
  std::vector<std::size_t> invite(std::string_view dialogue,
                                  std::span<const Invitation> invitations) override {
    return sound.invite(dialogue, invitations);
  }
  std::vector<Claim> claim_all(std::span<const ClaimAsked> asked) override {
    held.wait(true);
    ++writes;
    std::this_thread::sleep_for(std::chrono::milliseconds{10});
    if (failing) throw RegistryFault(RegistryFault::Kind::full, "as the test asked");
    return sound.claim_all(asked);
  }
  std::map<std::string, Issued> counts(std::string_view dialogue) override {
    return sound.counts(dialogue);
  }

  memory::MemoryRegistryStore sound;
  std::atomic<int> writes = 0;
  std::atomic<bool> failing = false;
  std::atomic<bool> held = false;  // while it is, no write begins
};

class IssuingDeskTest : public testing::Test {
 protected:
  IssuingDeskTest() {
    registrar.serve("demo", crypto::SigningKey::from_seed(std::array<std::uint8_t, 32>{1}));
    std::vector<Invitation> invitations;
    for (std::uint8_t i = 0; i < 200; ++i)
      invitations.push_back({code_digest("demo", code(i)), "cso_dom"});
    store.invite("demo", invitations);
  }
  static Code code(std::uint8_t number) {
    return Code::from_entropy(std::array<std::uint8_t, 6>{static_cast<std::uint8_t>(number % 32),
                                                          static_cast<std::uint8_t>(number / 32), 0,
                                                          0, 0, 0});
  }
  static Asked asked(std::uint8_t number) {
    return {.dialogue = "demo", .code = code(number).string(), .key = PublicKey{{number}}};
  }
  std::future<IssuingDesk::Answer> ask(IssuingDesk& desk, Asked what) {
    auto promise = std::make_shared<std::promise<IssuingDesk::Answer>>();
    EXPECT_TRUE(desk.ask(std::move(what), [promise](IssuingDesk::Answer answer) {
      promise->set_value(std::move(answer));
    }));
    return promise->get_future();
  }

  SlowStore store;
  Registrar registrar{store};
};

TEST_F(IssuingDeskTest, WritesOnceForManyWhoWaited) {
  IssuingDesk desk{registrar};
  std::vector<std::future<IssuingDesk::Answer>> answers;
  store.held = true;
  for (std::uint8_t i = 0; i < 200; ++i) answers.push_back(ask(desk, asked(i)));
  store.held = false;
  store.held.notify_all();
  for (std::uint8_t i = 0; i < 200; ++i) {
    const auto answer = answers[i].get();
    const auto* credential = std::get_if<Credential>(&answer);
    ASSERT_NE(credential, nullptr);
    EXPECT_EQ(credential->attestation,
              registrar.issue({"demo", code(i).string(), PublicKey{{i}}})->attestation);
  }
  EXPECT_LT(store.writes - 200, 20) << "the 200 are those of this test's own comparing";
}

TEST_F(IssuingDeskTest, RefusesOneWithoutTheOthers) {
  IssuingDesk desk{registrar};
  auto good = ask(desk, asked(1));
  auto malformed = ask(desk, {.dialogue = "demo", .code = "K7", .key = {}});
  auto unknown = ask(desk, {.dialogue = "demo", .code = "ZZZZZZ", .key = {}});
  auto elsewhere = ask(desk, {.dialogue = "other", .code = "ZZZZZZ", .key = {}});
  EXPECT_TRUE(std::holds_alternative<Credential>(good.get()));
  EXPECT_EQ(std::get<Refusal>(malformed.get()), Refusal::code_malformed);
  EXPECT_EQ(std::get<Refusal>(unknown.get()), Refusal::code_unknown);
  EXPECT_EQ(std::get<Refusal>(elsewhere.get()), Refusal::dialogue_unknown);
}

TEST_F(IssuingDeskTest, SaysWhenTheStoreFailsAndGoesOn) {
  IssuingDesk desk{registrar};
  store.failing = true;
  EXPECT_EQ(std::get<RegistryFault::Kind>(ask(desk, asked(1)).get()), RegistryFault::Kind::full);
  store.failing = false;
  EXPECT_TRUE(std::holds_alternative<Credential>(ask(desk, asked(1)).get()));
}

TEST_F(IssuingDeskTest, AnswersEverybodyBeforeItStops) {
  std::vector<std::future<IssuingDesk::Answer>> answers;
  {
    IssuingDesk desk{registrar};
    for (std::uint8_t i = 0; i < 100; ++i) answers.push_back(ask(desk, asked(i)));
  }
  for (auto& answer : answers)
    EXPECT_EQ(answer.wait_for(std::chrono::seconds{0}), std::future_status::ready);
}

}  // namespace
}  // namespace entente::registrar
