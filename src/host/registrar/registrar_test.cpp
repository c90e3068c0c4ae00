#include "host/registrar/registrar.h"

#include <gtest/gtest.h>

#include "adapters/memory/registry_store.h"
#include "dialogue/constituency/attestation.h"
#include "host/registrar/code.h"

namespace entente::registrar {
namespace {

crypto::SigningKey key_of(std::uint8_t seed) {
  std::array<std::uint8_t, 32> bytes{};
  bytes.fill(seed);
  return crypto::SigningKey::from_seed(bytes);
}

struct RegistrarTest : testing::Test {
  RegistrarTest() {
    registrar.serve("demo", key_of(1));
    store.invite("demo", std::vector<Invitation>{{code_digest("demo", code), "cso_dom"}});
  }
  memory::MemoryRegistryStore store;
  Registrar registrar{store};
  Code code = *Code::parse("K7P2M9");
  PublicKey ana = key_of(2).public_key(), ben = key_of(3).public_key();
};

TEST_F(RegistrarTest, AttestsAKeyForTheConstituencyOfItsInvitation) {
  const auto credential = registrar.issue({"demo", "k7p-2m9", ana});
  ASSERT_TRUE(credential);
  EXPECT_EQ(credential->constituency.string(), "cso_dom");
  const auto text = constituency::attestation_text("demo", credential->constituency, ana);
  EXPECT_TRUE(crypto::verify(key_of(1).public_key(), text, credential->attestation));
}

TEST_F(RegistrarTest, GivesTheSameAnswerToTheSameKeyAgain) {
  const auto first = registrar.issue({"demo", "K7P2M9", ana});
  const auto again = registrar.issue({"demo", "K7P2M9", ana});
  ASSERT_TRUE(first && again);
  EXPECT_EQ(first->attestation, again->attestation);
}

TEST_F(RegistrarTest, RefusesACodeThatAnotherKeyUsed) {
  ASSERT_TRUE(registrar.issue({"demo", "K7P2M9", ana}));
  EXPECT_EQ(registrar.issue({"demo", "K7P2M9", ben}).error(), Refusal::code_used);
  EXPECT_EQ(store.counts("demo").at("cso_dom").used, 1U);
}

TEST_F(RegistrarTest, NamesWhatIsWrongWithACode) {
  EXPECT_EQ(registrar.issue({"demo", "K7P2M8", ana}).error(), Refusal::code_unknown);
  EXPECT_EQ(registrar.issue({"demo", "K7P2M", ana}).error(), Refusal::code_malformed);
  EXPECT_EQ(registrar.issue({"demo", "K7P2M0", ana}).error(), Refusal::code_malformed);
  EXPECT_EQ(registrar.issue({"other", "K7P2M9", ana}).error(), Refusal::dialogue_unknown);
}

TEST_F(RegistrarTest, AttestsAFocalPointForACodeOfTheirOwnList) {
  const auto list = list_of("demo", Role::focal_point);
  store.invite(list, std::vector<Invitation>{{code_digest(list, code), "gov"}});
  const auto credential = registrar.issue({"demo", "K7P2M9", ben, Role::focal_point});
  ASSERT_TRUE(credential);
  EXPECT_EQ(credential->constituency.string(), "gov");
  const auto text = constituency::focal_attestation_text("demo", credential->constituency, ben);
  EXPECT_TRUE(crypto::verify(key_of(1).public_key(), text, credential->attestation));
  EXPECT_EQ(store.counts("demo").count("gov"), 0U) << "a focal point takes no seat";
}

TEST_F(RegistrarTest, KnowsACodeOnlyForTheRoleItWasMadeFor) {
  EXPECT_EQ(registrar.issue({"demo", "K7P2M9", ana, Role::focal_point}).error(),
            Refusal::code_unknown);
  const auto sealed = code.string() + registrar.seal("demo", code, Role::seat);
  EXPECT_TRUE(registrar.vouches_for("demo", sealed, Role::seat));
  EXPECT_FALSE(registrar.vouches_for("demo", sealed, Role::focal_point));
}

TEST_F(RegistrarTest, SaysWhichDialoguesItServes) {
  EXPECT_TRUE(registrar.serves("demo"));
  EXPECT_FALSE(registrar.serves("other"));
}

TEST_F(RegistrarTest, SpendsNoCodeOnARefusal) {
  EXPECT_FALSE(registrar.issue({"other", "K7P2M9", ben}));
  EXPECT_FALSE(registrar.issue({"demo", "K7P2M9!", ben}));
  EXPECT_TRUE(registrar.issue({"demo", "K7P2M9", ana}));
}

}  // namespace
}  // namespace entente::registrar
