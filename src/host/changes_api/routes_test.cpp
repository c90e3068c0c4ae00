#include "host/changes_api/routes.h"

#include <gtest/gtest.h>

#include "host/clerk_api/invented_house_test.h"

namespace entente::changes_api {
namespace {

namespace invented = acts::invented;

// A proposal of the civil society, frozen; a rule that one side accepted.
class Feeds : public clerk_api::InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    named(rosa_, "cso");
    tabled(rosa_, "Meet <monthly>");
    must(facilitator_.does(agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = 1}));
    decision::RuleRow cso{.constituency = invented::code("cso"),
                          .voice = decision::Voice::focal_point,
                          .seats = 10,
                          .quorum = 1,
                          .threshold = {1, 1},
                          .may_block = false};
    must(facilitator_.does(decision::DecisionProposedV1{
        .proposal = ProposalId{1},
        .rule = {.kind = decision::Kind::qualified, .reached_min = std::nullopt, .rows = {cso}},
        .closes = std::nullopt}));
    must(rosa_.does(decision::DecisionRuleAcceptedV1{.decision = decision::DecisionId{1}}));
    add_routes(router_, clerk_);
  }
  http::Response ask(const std::string& what, std::vector<http::Header> headers = {}) {
    return answer_to({.path = "/api/v1/dialogues/demo/" + what + "/changes.atom",
                      .query = {},
                      .headers = std::move(headers)});
  }
  // Do these words stand in it, each behind the one before?
  static bool in_this_order(std::string_view text, std::initializer_list<std::string_view> words) {
    std::size_t from = 0;
    for (const auto word : words) {
      from = text.find(word, from);
      if (from == text.npos) return false;
    }
    return true;
  }
  invented::Person rosa_{"rosa"};
};

TEST_F(Feeds, TellTheNewsOfAProposalNewestFirst) {
  const auto response = ask("proposals/1", {{"Accept-Language", "en"}});
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.header("Content-Type"), "application/atom+xml; charset=utf-8");
  EXPECT_TRUE(in_this_order(response.body.view(),
                            {"xml:lang=\"en\"", "Text frozen for good: Meet &lt;monthly&gt;",
                             "Proposal tabled: Meet", "<name>cso</name>", "/proposals/1"}))
      << response.body.view();
}

TEST_F(Feeds, TellTheNewsOfADecisionInTheReadersLanguage) {
  const auto response = ask("decisions/1", {{"Accept-Language", "fr"}});
  EXPECT_TRUE(in_this_order(
      response.body.view(),
      {"xml:lang=\"fr\"", "Règle acceptée", "<name>cso</name>", "Règle de décision proposée"}))
      << response.body.view();
}

TEST_F(Feeds, AreNotReadTwiceAndNameWhatIsMissing) {
  const auto tag = std::string{*ask("proposals/1").header("ETag")};
  EXPECT_EQ(ask("proposals/1", {{"If-None-Match", tag}}).status, 304);
  for (const auto* what : {"commitments/1", "proposals/2", "decisions/2", "proposals/x"})
    EXPECT_EQ(ask(what).status, 404) << what;
}

}  // namespace
}  // namespace entente::changes_api
