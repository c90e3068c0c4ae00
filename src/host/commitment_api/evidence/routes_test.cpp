#include "host/commitment_api/evidence/routes.h"

#include <gtest/gtest.h>

#include "adapters/memory/evidence_store.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "host/clerk_api/invented_house_test.h"
#include "host/commitment_api/routes.h"

namespace entente::commitment_api {
namespace {

namespace invented = acts::invented;
using namespace commitment;
using encoding::Json;

// A government that reported with one photograph.
class EvidenceRoutes : public clerk_api::InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    named(minister_, "gov");
    promise_and_report();
    add_routes(router_, clerk_, desk_, [this] { return clock_.now(); }, R"({"instruments":[]})");
  }
  void promise_and_report() {
    const auto action = invented::in_both("Open the registers");
    Terms terms;
    terms.owners = {{.constituency = invented::code("gov"), .office = action.texts}};
    terms.action = terms.beneficiaries = action.texts;
    terms.due = invented::after(invented::morning, 90 * 86'400);
    terms.verifier = invented::code("cso");
    must(minister_.does(CommitmentMadeV1{std::move(terms)}, action.contents));
    const auto note = invented::said({{"fr", "37 sur 50"}});
    const auto name = invented::said({{"fr", "photo.png"}});
    auto contents = note.contents;
    contents.insert(contents.end(), name.contents.begin(), name.contents.end());
    ProgressReportedV1 report{.commitment = CommitmentId{1}};
    report.completion = Completion::limited;
    report.note = note.texts;
    report.evidence = {{.digest = crypto::sha256(photograph_), .name = name.texts}};
    must(minister_.does(std::move(report), std::move(contents)));
  }
  void withhold() {
    must(facilitator_.does(
        constitution::ContentWithheldV1{.content = crypto::sha256(photograph_),
                                        .authority = constitution::Authority::facilitator,
                                        .reason = discussion::Reason::personal_data}));
  }
  http::Response ask(http::Method method, const std::string& what, std::string body = {}) {
    return answer_to({.method = method,
                      .path = "/api/v1/dialogues/demo/" + what,
                      .headers = {{"Host", "here.example"}},
                      .body = std::move(body)});
  }
  http::Response get(std::string_view salted) {
    return ask(http::Method::get, "evidence/" + name_of(salted));
  }
  std::string hand_in(std::string_view digest_of, const std::string& salted) {
    const auto response = ask(http::Method::post, "evidence/" + name_of(digest_of), salted);
    return std::to_string(response.status) + " " + code_in(response);
  }
  static std::string code_in(const http::Response& response) {
    const auto json = encoding::parse_json(response.body.view());
    const Json* code = json ? json->find("code") : nullptr;
    return code == nullptr ? "" : *code->as_string();
  }
  static std::string name_of(std::string_view salted) {
    return encoding::to_hex(crypto::sha256(salted).span());
  }
  Json evidence_on_the_page() {
    const auto page = *encoding::parse_json(ask(http::Method::get, "commitments/1").body.view());
    return page.find("reports")->as_array()->at(0).find("evidence")->as_array()->at(0);
  }

  const std::string photograph_ = std::string(Salt::size, 's') + "\x89PNG\r\n\x1a\n 37 of 50";
  invented::Person minister_{"minister"};
  memory::MemoryEvidenceStore evidence_;
  clerk::EvidenceDesk desk_{clerk_, evidence_};
};

TEST_F(EvidenceRoutes, TakeAFileOnceAndGiveItOutAsADownload) {
  EXPECT_EQ(code_in(get(photograph_)), "evidence_not_handed_in");
  EXPECT_EQ(hand_in(photograph_, photograph_), "201 ");
  EXPECT_EQ(hand_in(photograph_, photograph_), "200 ");
  const auto file = get(photograph_);
  EXPECT_EQ(file.status, 200);
  EXPECT_EQ(file.body.view(), std::string_view{photograph_}.substr(Salt::size));
  EXPECT_EQ(file.header("Content-Type"), "application/octet-stream");
  EXPECT_EQ(file.header("Content-Disposition"),
            "attachment; filename=\"evidence-" + name_of(photograph_).substr(0, 8) + ".png\"");
  EXPECT_EQ(file.header("Evidence-Salt"), encoding::to_hex(std::vector<std::uint8_t>(32, 's')));
}

TEST_F(EvidenceRoutes, SayWhatTheCommitmentHasOfIt) {
  EXPECT_EQ(evidence_on_the_page().find("file"), nullptr);
  const auto before = ask(http::Method::get, "commitments/1");
  hand_in(photograph_, photograph_);
  EXPECT_NE(ask(http::Method::get, "commitments/1").header("ETag"), before.header("ETag"))
      << "the page has changed";
  EXPECT_EQ(*evidence_on_the_page().find("file")->find("bytes")->as_integer(),
            static_cast<std::int64_t>(photograph_.size() - Salt::size));
  withhold();
  const auto withheld = evidence_on_the_page();
  EXPECT_EQ(withheld.find("file"), nullptr);
  EXPECT_EQ(*withheld.find("withheld")->find("reason")->as_string(), "personal_data");
  EXPECT_EQ(*withheld.find("withheld")->find("authority")->as_string(), "facilitator");
}

TEST_F(EvidenceRoutes, RefuseByNameWhatIsNotTheFile) {
  EXPECT_EQ(hand_in(photograph_, photograph_ + "!"), "409 evidence_digest_differs");
  EXPECT_EQ(hand_in("another", "another"), "404 evidence_unknown");
  EXPECT_EQ(hand_in(photograph_, std::string(Salt::size, 's')), "400 evidence_empty");
  EXPECT_EQ(hand_in(photograph_, std::string(clerk::evidence_bytes_max + Salt::size + 1, 'x')),
            "413 evidence_too_large");
  EXPECT_EQ(code_in(ask(http::Method::get, "evidence/abc")), "evidence_digest_malformed");
  EXPECT_EQ(code_in(get(photograph_)), "evidence_not_handed_in");
}

TEST_F(EvidenceRoutes, EraseWhatIsWithheldAndNeverTakeItAgain) {
  hand_in(photograph_, photograph_);
  withhold();
  EXPECT_EQ(code_in(get(photograph_)), "evidence_withheld");
  desk_.erase_withheld("demo");
  EXPECT_FALSE(evidence_.look("demo", crypto::sha256(photograph_)));
  EXPECT_EQ(hand_in(photograph_, photograph_), "410 evidence_withheld");
  EXPECT_FALSE(evidence_.look("demo", crypto::sha256(photograph_)));
}

}  // namespace
}  // namespace entente::commitment_api
