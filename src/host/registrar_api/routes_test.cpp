#include "host/registrar_api/routes.h"

#include <future>
#include <gtest/gtest.h>

#include "adapters/memory/registry_store.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/json.h"
#include "host/http/standard_problems.h"
#include "host/registrar/code.h"

namespace entente::registrar_api {
namespace {

using encoding::Json;

const std::string ana(64, 'a');
const std::string ben(64, 'b');

// A store whose disk is full, or otherwise in trouble, once it is told.
struct TroubledStore final : registrar::RegistryStore {
  std::vector<std::size_t> invite(std::string_view dialogue,
                                  std::span<const registrar::Invitation> invitations) override {
    return sound.invite(dialogue, invitations);
  }
  std::vector<registrar::Claim> claim_all(std::span<const registrar::ClaimAsked> asked) override {
    if (trouble) throw registrar::RegistryFault(*trouble, "made for a test");
    return sound.claim_all(asked);
  }
  std::map<std::string, registrar::Issued> counts(std::string_view dialogue) override {
    return sound.counts(dialogue);
  }

  memory::MemoryRegistryStore sound;
  std::optional<registrar::RegistryFault::Kind> trouble;
};

struct CredentialsTest : testing::Test {
  CredentialsTest() {
    registrar.serve("demo", crypto::SigningKey::from_seed(std::array<std::uint8_t, 32>{1}));
    const auto code = *registrar::Code::parse("K7P2M9");
    store.invite("demo", std::vector<registrar::Invitation>{
                             {registrar::code_digest("demo", code), "cso_dom"}});
    add_routes(router, registrar, [this] { return now; });
  }

  http::Response post(std::string body, const std::string& dialogue = "demo",
                      const std::string& what = "credentials") {
    std::promise<http::Response> given;
    http::Request request{.method = http::Method::post,
                          .path = "/api/v1/dialogues/" + dialogue + "/" + what,
                          .headers = {{"Accept-Language", language}},
                          .body = std::move(body)};
    router.answer(std::move(request),
                  [&](http::Response response) { given.set_value(std::move(response)); });
    return given.get_future().get();
  }
  http::Response join(const std::string& code, const std::string& key = ana) {
    return post(R"({"code":")" + code + R"(","key":")" + key + R"("})");
  }
  static std::string member(const http::Response& response, std::string_view name) {
    const auto json = encoding::parse_json(response.body.view());
    const Json* found = json ? json->find(name) : nullptr;
    return found != nullptr && found->is_string() ? *found->as_string() : "";
  }
  // "404 unknown_code"
  static std::string said(const http::Response& response) {
    return std::to_string(response.status) + " " + member(response, "code");
  }

  std::string language = "en";
  std::chrono::nanoseconds now{0};
  TroubledStore store;
  registrar::Registrar registrar{store};
  http::Router router;
};

TEST_F(CredentialsTest, AreGivenForACodeAndAKey) {
  const auto response = join("k7p-2m9");
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(member(response, "constituency"), "cso_dom");
  EXPECT_TRUE(encoding::fixed_from_base64<Signature>(member(response, "attestation")));
  EXPECT_EQ(response.header("Content-Type"), "application/json");
  EXPECT_EQ(response.header("Cache-Control"), "no-store");
}

TEST_F(CredentialsTest, OfFocalPointsHaveCodesOfTheirOwn) {
  const auto list = registrar::list_of("demo", registrar::Role::focal_point);
  const auto code = *registrar::Code::parse("R4T5W6");
  store.invite(list,
               std::vector<registrar::Invitation>{{registrar::code_digest(list, code), "gov"}});
  const auto asked = [&](const std::string& typed) {
    return post(R"({"code":")" + typed + R"(","key":")" + ben + R"("})", "demo",
                "focal_credentials");
  };
  EXPECT_EQ(member(asked("r4t-5w6"), "constituency"), "gov");
  EXPECT_EQ(said(asked("K7P2M9")), "404 unknown_code");
  EXPECT_EQ(said(join("R4T5W6")), "404 unknown_code");
}

TEST_F(CredentialsTest, AreTheSameWhenTheAnswerWasLost) {
  const auto first = join("K7P2M9");
  EXPECT_EQ(first.body.view(), join("K7P2M9").body.view());
}

TEST_F(CredentialsTest, AreRefusedWithAReason) {
  ASSERT_EQ(join("K7P2M9").status, 200);
  EXPECT_EQ(said(join("K7P2M9", ben)), "409 code_used");
  EXPECT_EQ(said(join("K7P2M8")), "404 unknown_code");
  EXPECT_EQ(said(join("K7P2M0")), "400 code_malformed");
  EXPECT_EQ(said(join("K7P2M9", "abc")), "400 key_malformed");
  EXPECT_EQ(said(join("K7P2M9", std::string(64, 'A'))), "400 key_malformed");
  EXPECT_EQ(said(post(R"({"code":"K7P2M9","key":")" + ana + "\"}", "other")),
            "404 registrar_dialogue_unknown");
}

TEST_F(CredentialsTest, AreRefusedToWhatIsNoRequest) {
  for (const char* body : {"", "{}", "[]", "null", R"({"code":"K7P2M9"})", R"({"code":7,"key":8})",
                           "{\"code\":\"\xff\",\"key\":\"\"}"})
    EXPECT_EQ(said(post(body)), "400 malformed_body") << body;
}

TEST_F(CredentialsTest, AreRefusedInTheReadersLanguage) {
  language = "fr";
  const auto response = join("K7P2M8");
  EXPECT_EQ(response.header("Content-Language"), "fr");
  EXPECT_EQ(member(response, "title"), "Ce code n’est pas connu ici.");
}

TEST_F(CredentialsTest, AreHeldBackFromSomebodyWhoGuesses) {
  for (int i = 0; i < 60; ++i) EXPECT_EQ(said(join("K7P2M8")), "404 unknown_code");
  const auto held_back = join("K7P2M9");
  EXPECT_EQ(said(held_back), "429 too_many_wrong_codes");
  EXPECT_EQ(held_back.header("Retry-After"), "2");
  now += std::chrono::seconds{2};
  EXPECT_EQ(join("K7P2M9").status, 200);
}

// Somebody may hold down the brake for all who type. Nobody holds up those who come by link.
TEST_F(CredentialsTest, AreNeverHeldBackFromACodeWithItsSeal) {
  const std::string seal =
      registrar.seal("demo", *registrar::Code::parse("K7P2M9"), registrar::Role::seat);
  for (int i = 0; i < 100; ++i) join("K7P2M8");
  EXPECT_EQ(join("K7P2M9").status, 429);
  EXPECT_EQ(join("K7P2M9" + seal).status, 200);
  EXPECT_EQ(join("k7p2m9-" + seal).status, 200) << "and again";
}

TEST_F(CredentialsTest, AreNotGivenForAWrongSeal) {
  const auto other_seal =
      registrar.seal("demo", *registrar::Code::parse("K7P2M8"), registrar::Role::seat);
  EXPECT_EQ(said(join("K7P2M9" + other_seal)), "404 unknown_code");
  EXPECT_EQ(said(join("K7P2M9" + other_seal.substr(1))), "400 code_malformed");
  for (int i = 0; i < 100; ++i) join("K7P2M9" + other_seal);
  EXPECT_EQ(join("K7P2M9" + other_seal).status, 429) << "such a guess is one like any other";
  EXPECT_EQ(said(join("K7P2M8" + other_seal)), "404 unknown_code") << "but its own code is not";
}

TEST_F(CredentialsTest, AreNotHeldBackFromAWholeRoomThatJoins) {
  for (int i = 0; i < 100; ++i) ASSERT_EQ(join("K7P2M9").status, 200);
  for (int i = 0; i < 100; ++i) ASSERT_EQ(said(join("K7P2")), "400 code_malformed");
  EXPECT_EQ(join("K7P2M9").status, 200);
}

TEST_F(CredentialsTest, OfUsedCodesAreGuessesToo) {
  ASSERT_EQ(join("K7P2M9").status, 200);
  for (int i = 0; i < 60; ++i) EXPECT_EQ(said(join("K7P2M9", ben)), "409 code_used");
  EXPECT_EQ(join("K7P2M9", ben).status, 429);
}

TEST_F(CredentialsTest, SayThatTheDiskIsFull) {
  store.trouble = registrar::RegistryFault::Kind::full;
  EXPECT_EQ(said(join("K7P2M9")), "507 storage_full");
  store.trouble = registrar::RegistryFault::Kind::other;
  EXPECT_EQ(said(join("K7P2M9")), "500 internal_fault");
  store.trouble.reset();
  EXPECT_EQ(join("K7P2M9").status, 200) << "no code was spent";
}

TEST(RegistrarProblems, FitIntoOneCatalogue) {
  http::Catalogue catalogue;
  catalogue.add(http::standard_problems());
  catalogue.add(problems());
  EXPECT_NE(catalogue.find("registrar_dialogue_unknown"), nullptr);
}

}  // namespace
}  // namespace entente::registrar_api
