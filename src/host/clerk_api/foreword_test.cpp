#include "host/clerk_api/foreword.h"

#include "host/clerk_api/invented_house_test.h"

namespace entente::clerk_api {
namespace {

namespace invented = acts::invented;
using agreement::Mandate;
using agreement::Step;
using encoding::Json;

// Rules that a facilitator tabled, and three who may stand behind them: the two focal points, and
// one seat of the civil society.
class GroundRules : public InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    named(minister_, "gov");
    named(rosa_, "cso");
    must(amina_.does(registrar_.attests("cso", amina_.key())));
    const auto said = invented::in_both("In turn");
    must(facilitator_.does(
        agreement::ProposalTabledV1{.summary = said.texts,
                                    .clauses = {{.text = said.texts, .indicator = {}}},
                                    .statements = {},
                                    .measure = std::string{ground_rules_measure}},
        said.contents));
  }
  void freeze(std::uint32_t version = 1) {
    must(facilitator_.does(agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = version}));
  }
  void endorses(invented::Person& who, Step step,
                std::optional<agreement::Condition> condition = std::nullopt) {
    must(who.does(agreement::EndorsementGivenV1{.proposal = ProposalId{1},
                                                .step = step,
                                                .mandate = Mandate::personal,
                                                .document = std::nullopt,
                                                .condition = std::move(condition)}));
  }
  void the_text_changes() {
    const auto said = invented::in_both("By turns");
    must(facilitator_.does(agreement::AmendmentTabledV1{.proposal = ProposalId{1},
                                                        .version = 1,
                                                        .part = 1,
                                                        .text = said.texts,
                                                        .indicator = {},
                                                        .reason = said.texts},
                           said.contents));
    must(facilitator_.does(agreement::AmendmentDecidedV1{.amendment = agreement::AmendmentId{1},
                                                         .decision = agreement::Ruling::accepted,
                                                         .reason = {}}));
  }
  Json told() {
    Json json;
    clerk_.read("demo", [&](const clerk::Register& kept) {
      json = ground_rules(kept.state(), [](const Digest&) { return std::string{"words"}; });
    });
    return json;
  }
  // "gov cso": who signed, in the order told.
  std::string signed_by() {
    std::string sides;
    const auto rules = told();
    for (const auto& side : *rules.find("signed_by")->as_array())
      sides += (sides.empty() ? "" : " ") + *side.as_string();
    return sides;
  }

  invented::Person minister_{"minister"}, rosa_{"rosa"}, amina_{"amina"};
};

TEST_F(GroundRules, AreNotToldBeforeTheirTextIsFrozen) {
  EXPECT_TRUE(told().is_null());
  freeze();
  EXPECT_EQ(*told().find("proposal")->as_integer(), 1);
  EXPECT_EQ(told().find("rules")->as_array()->size(), 1U);
  EXPECT_EQ(signed_by(), "");
}

TEST_F(GroundRules, AreSignedByASideOnceItsFocalPointStandsBehindThem) {
  freeze();
  endorses(amina_, Step::committed);  // who holds a seat speaks for nobody else
  endorses(rosa_, Step::seen);        // to have seen them is not to stand behind them
  EXPECT_EQ(signed_by(), "");
  endorses(minister_, Step::in_favour);
  endorses(rosa_, Step::committed);
  EXPECT_EQ(signed_by(), "gov cso");
  endorses(minister_, Step::committed);  // more of the same: still once
  EXPECT_EQ(signed_by(), "cso gov");
}

TEST_F(GroundRules, AreNoLongerSignedByWhoTookTheWordBack) {
  freeze();
  endorses(minister_, Step::committed);
  endorses(rosa_, Step::committed);
  const auto why = invented::in_both("They were not kept");
  must(minister_.does(agreement::EndorsementWithdrawnV1{.endorsement = agreement::EndorsementId{1},
                                                        .reason = why.texts},
                      why.contents));
  EXPECT_EQ(signed_by(), "cso");
}

TEST_F(GroundRules, AreNotSignedByWhoStillWaitsForAnother) {
  freeze();
  endorses(rosa_, Step::committed,
           agreement::Condition{.constituency = invented::code("gov"), .step = Step::committed});
  EXPECT_EQ(signed_by(), "");
  endorses(minister_, Step::in_favour);
  EXPECT_EQ(signed_by(), "gov");
  endorses(minister_, Step::committed);
  EXPECT_EQ(signed_by(), "cso gov");
}

TEST_F(GroundRules, AreNotSignedByWhoStoodBehindAnotherText) {
  endorses(minister_, Step::committed);
  the_text_changes();
  freeze(2);
  EXPECT_EQ(signed_by(), "");
  endorses(rosa_, Step::committed);
  EXPECT_EQ(signed_by(), "cso");
}

}  // namespace
}  // namespace entente::clerk_api
