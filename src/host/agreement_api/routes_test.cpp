#include "host/agreement_api/routes.h"

#include <gtest/gtest.h>
#include <thread>

#include "dialogue/decision/conclusion.h"
#include "host/agreement_api/decision_days.h"
#include "host/clerk_api/invented_house_test.h"
#include "host/problems/problems.h"

namespace entente::agreement_api {
namespace {

namespace invented = acts::invented;
using encoding::Json;

constexpr std::int64_t day = 86'400;

// A host with one proposal of the civil society, and two sides that speak in public.
class Agreements : public clerk_api::InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    named(minister_, "gov");
    named(rosa_, "cso");
    for (std::size_t i = 0; i < 8; ++i) {
      people_.emplace_back("person " + std::to_string(i));
      must(people_.back().does(registrar_.attests("cso", people_.back().key())));
    }
    tabled(rosa_, "Meet monthly");
    add_routes(router_, clerk_, R"({"about":{"en":"a","fr":"b"},"measures":[]})");
  }
  void freeze() {
    must(facilitator_.does(agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = 1}));
  }
  void lean(std::size_t person, agreement::Stance stance) {
    must(people_[person].does(
        agreement::StanceTakenV1{.proposal = ProposalId{1}, .stance = stance}));
  }
  void propose_rule() {
    using namespace decision;
    const RuleRow cso{.constituency = invented::code("cso"),
                      .voice = Voice::ballots,
                      .seats = 10,
                      .quorum = 5,
                      .threshold = {1, 2},
                      .may_block = false};
    RuleRow gov = cso;
    gov.constituency = invented::code("gov");
    gov.voice = Voice::focal_point;
    must(facilitator_.does(DecisionProposedV1{
        .proposal = ProposalId{1},
        .rule = {.kind = Kind::qualified, .reached_min = std::nullopt, .rows = {gov, cso}},
        .closes = std::nullopt}));
    for (auto* focal : {&minister_, &rosa_})
      must(focal->does(DecisionRuleAcceptedV1{.decision = DecisionId{1}}));
  }
  void conclude() {
    decision::Conclusion conclusion;
    clerk_.read("demo", [&](const clerk::Register& kept) {
      conclusion = decision::conclude(*kept.state().decision.decision(decision::DecisionId{1}), 5);
    });
    must(facilitator_.does(decision::ConclusionStatedV1{.decision = decision::DecisionId{1},
                                                        .conclusion = conclusion}));
  }
  http::Response ask(const std::string& what) {
    return answer_to({.path = "/api/v1/dialogues/demo/" + what, .query = {}, .headers = {}});
  }
  // States that decision 1 was upheld or not, with no row: never the truth.
  http::Response state_end(invented::Person& who, std::string_view of = "1") {
    const auto act = who.does(
        decision::ConclusionStatedV1{.decision = decision::DecisionId{1}, .conclusion = {}});
    return answer_to({.method = http::Method::post,
                      .path = "/api/v1/dialogues/demo/decisions/" + std::string{of} + "/conclusion",
                      .query = {},
                      .headers = {},
                      .body = act.posted()});
  }
  std::string refused(acts::SignedAct act) {
    std::vector<acts::SignedAct> acts;
    acts.push_back(std::move(act));
    const auto answered = clerk_.submit_all(std::move(acts));
    const auto* refused = std::get_if<clerk::Refused>(&answered.front());
    return refused == nullptr ? "admitted" : std::string{problems::of(refused->refusal).code};
  }
  Json told(const std::string& what) { return *encoding::parse_json(ask(what).body.view()); }

  invented::Person minister_{"minister"}, rosa_{"rosa"};
  std::vector<invented::Person> people_;
};

const Json& in(const Json& json, std::string_view name) { return *json.find(name); }
const Json& at(const Json& json, std::size_t place) { return json.as_array()->at(place); }
std::string text(const Json& json, std::string_view name) { return *in(json, name).as_string(); }

TEST_F(Agreements, ShowAProposalWithItsAuthorByRoleAndNeverByKey) {
  const auto shown = told("proposals/1");
  EXPECT_EQ(text(shown, "status"), "open");
  EXPECT_EQ(text(in(shown, "author"), "role"), "focal_point");
  EXPECT_EQ(text(in(shown, "author"), "constituency"), "cso");
  EXPECT_EQ(text(in(in(shown, "author"), "name"), "en"), "The voice of cso (en)");
  EXPECT_EQ(text(in(at(in(shown, "versions"), 0), "summary"), "en"), "Meet monthly (en)");
  EXPECT_EQ(in(told("proposals"), "proposals").as_array()->size(), 1U);
}

TEST_F(Agreements, SayWhichLanguagesATextStillLacks) {
  EXPECT_TRUE(in(told("proposals/1"), "languages_missing").as_array()->empty());
  const auto only_french = invented::said({{"fr", "À tour de rôle, et par écrit."}});
  const auto why = invented::in_both("Paper stays");
  auto contents = only_french.contents;
  contents.insert(contents.end(), why.contents.begin(), why.contents.end());
  must(rosa_.does(agreement::AmendmentTabledV1{.proposal = ProposalId{1},
                                               .version = 1,
                                               .part = 1,
                                               .text = only_french.texts,
                                               .indicator = {},
                                               .reason = why.texts},
                  contents));
  EXPECT_EQ(*in(at(in(told("proposals"), "proposals"), 0), "amendments_open").as_integer(), 1);
  must(facilitator_.does(agreement::AmendmentDecidedV1{.amendment = agreement::AmendmentId{1},
                                                       .decision = agreement::Ruling::accepted,
                                                       .reason = {}}));
  const auto row = at(in(told("proposals"), "proposals"), 0);
  EXPECT_EQ(*at(in(row, "languages_missing"), 0).as_string(), "en");
  EXPECT_EQ(*in(row, "amendments_open").as_integer(), 0);
}

TEST_F(Agreements, CountStancesOnlyOnceTheTextIsFrozenAndNobodyShows) {
  for (std::size_t i = 0; i < 4; ++i) lean(i, agreement::Stance::in_favour);
  for (std::size_t i = 4; i < 8; ++i) lean(i, agreement::Stance::against);
  EXPECT_TRUE(in(at(in(told("proposals/1"), "stances"), 1), "counts").is_null());
  freeze();
  const auto stances = in(told("proposals/1"), "stances");
  EXPECT_TRUE(in(at(stances, 0), "counts").is_null());
  EXPECT_EQ(*in(in(at(stances, 1), "counts"), "in_favour").as_integer(), 4);
}

TEST_F(Agreements, KeepCountsBackWhereTwoStandAgainstTheRest) {
  for (std::size_t i = 0; i < 6; ++i) lean(i, agreement::Stance::in_favour);
  for (std::size_t i = 6; i < 8; ++i) lean(i, agreement::Stance::against);
  freeze();
  EXPECT_TRUE(in(at(in(told("proposals/1"), "stances"), 1), "counts").is_null());
}

TEST_F(Agreements, ShowADecisionByRowAndItsEndAsAMotion) {
  freeze();
  propose_rule();
  EXPECT_EQ(text(told("decisions/1"), "status"), "open");
  using namespace decision;
  must(
      minister_.does(VoiceGivenV1{.decision = DecisionId{1}, .choice = Choice::yes, .reason = {}}));
  for (std::size_t i = 0; i < 8; ++i)
    must(people_[i].does(
        BallotCastV1{.decision = DecisionId{1}, .choice = i < 5 ? Choice::yes : Choice::no}));
  EXPECT_TRUE(in(at(in(told("decisions/1"), "rows"), 1), "concluded").is_null());
  conclude();
  const auto shown = told("decisions/1");
  EXPECT_EQ(text(shown, "status"), "upheld");
  const auto& row = in(at(in(shown, "rows"), 1), "concluded");
  EXPECT_EQ(*in(in(row, "counts"), "yes").as_integer(), 5);
  const auto motions = told("motions.json");
  EXPECT_EQ(text(at(motions, 0), "result"), "pass");
  EXPECT_EQ(text(at(motions, 0), "text"), "Meet monthly (fr)\nIn turn (fr)");
  EXPECT_EQ(text(told("proposals/1"), "status"), "upheld");
}

TEST_F(Agreements, StandInACalendarFromTheHourAnswersAreTaken) {
  propose_rule();
  EXPECT_TRUE(in(told("decisions/1"), "opened").is_null()) << "the text is not frozen";
  EXPECT_EQ(ask("decisions.ics").body.view().find("BEGIN:VEVENT"), std::string::npos);
  freeze();
  EXPECT_FALSE(in(told("decisions/1"), "opened").is_null());
  const auto calendar = std::string{ask("decisions.ics").body.view()};
  EXPECT_NE(calendar.find("UID:demo-d1-opened@entente"), std::string::npos);
  EXPECT_NE(calendar.find("Meet monthly (fr)"), std::string::npos) << calendar;
  EXPECT_EQ(calendar.find("concluded"), std::string::npos);
}

TEST_F(Agreements, AreByTheirDaysOpenToComeAndPast) {
  const auto days = [&](Instant as_of) {
    std::array<std::size_t, 3> found{};
    clerk_.read("demo", [&](const clerk::Register& kept) {
      const auto sorted = by_days(kept.state(), as_of);
      found = {sorted.open.size(), sorted.coming.size(), sorted.past.size()};
    });
    return found;
  };
  using Found = std::array<std::size_t, 3>;
  EXPECT_EQ(days(clock_.now()), (Found{0, 0, 0}));
  propose_rule();
  EXPECT_EQ(days(clock_.now()), (Found{0, 1, 0}));
  freeze();
  EXPECT_EQ(days(clock_.now()), (Found{1, 0, 0}));
  must(minister_.does(decision::VoiceGivenV1{
      .decision = decision::DecisionId{1}, .choice = decision::Choice::yes, .reason = {}}));
  conclude();
  EXPECT_EQ(days(clock_.now()), (Found{0, 0, 1}));
}

TEST_F(Agreements, AreCountedForTheFacilitatorWhoStatesTheirEnd) {
  freeze();
  propose_rule();
  using namespace decision;
  const auto answers = [&](std::size_t person, Choice choice) {
    return people_[person].does(BallotCastV1{.decision = DecisionId{1}, .choice = choice});
  };
  must(
      minister_.does(VoiceGivenV1{.decision = DecisionId{1}, .choice = Choice::yes, .reason = {}}));
  const auto first = answers(0, Choice::yes);
  must(first);
  for (std::size_t i = 1; i < 7; ++i) must(answers(i, i < 4 ? Choice::yes : Choice::no));
  const auto told = *encoding::parse_json(state_end(facilitator_).body.view());
  EXPECT_FALSE(*in(told, "recorded").as_bool());
  EXPECT_EQ(*in(in(at(in(in(told, "conclusion"), "rows"), 1), "counts"), "no").as_integer(), 3);
  EXPECT_TRUE(*in(in(told, "conclusion"), "upheld").as_bool());
  // A ballot more, and a second count, would tell what that ballot was.
  EXPECT_EQ(refused(answers(7, Choice::yes)), "decision_closed");
  EXPECT_EQ(refused(minister_.does(
                VoiceGivenV1{.decision = DecisionId{1}, .choice = Choice::no, .reason = {}})),
            "decision_closed");
  EXPECT_EQ(refused(first), "admitted");  // sent again, it is what it was
  EXPECT_EQ(*encoding::parse_json(state_end(facilitator_).body.view()), told);
  conclude();
}

TEST_F(Agreements, AreCountedForNobodyElseAndNotBeforeTheirTime) {
  EXPECT_EQ(state_end(facilitator_).status, 409);  // there is no such decision yet
  propose_rule();
  EXPECT_EQ(state_end(rosa_).status, 403);
  EXPECT_EQ(state_end(facilitator_, "2").status, 400);
  EXPECT_EQ(state_end(facilitator_).status, 409);  // its text is not frozen
  freeze();
  EXPECT_EQ(state_end(facilitator_).status, 200);
}

TEST_F(Agreements, GiveOutNoWordsOfAPledgeBeforeBothAreOpen) {
  const auto asked = invented::said({{"fr", "Nous publions le budget."}});
  const auto given = invented::said({{"fr", "Nous publions nos comptes."}});
  const auto by = invented::after(invented::morning, day);
  must(minister_.does(agreement::PledgeSealedV1{.with = invented::code("cso"),
                                                .digest = asked.texts.begin()->second,
                                                .opens_before = by,
                                                .answers = {}}));
  must(rosa_.does(agreement::PledgeSealedV1{.with = invented::code("gov"),
                                            .digest = given.texts.begin()->second,
                                            .opens_before = by,
                                            .answers = agreement::PledgeId{1}}));
  must(minister_.does(
      agreement::PledgeOpenedV1{.pledge = agreement::PledgeId{1}, .text = asked.texts},
      asked.contents));
  const auto first = [&] { return in(at(in(told("pledges"), "pledges"), 0), "text"); };
  EXPECT_TRUE(first().as_object()->empty());
  EXPECT_FALSE(clerk_.words("demo", asked.texts.begin()->second).has_value());
  must(rosa_.does(agreement::PledgeOpenedV1{.pledge = agreement::PledgeId{2}, .text = given.texts},
                  given.contents));
  EXPECT_EQ(text(first(), "fr"), "Nous publions le budget.");
  EXPECT_TRUE(clerk_.words("demo", asked.texts.begin()->second).has_value());
}

TEST_F(Agreements, ForgetTheWordsOfAPledgeThatOnlyOneSideOpened) {
  const auto asked = invented::said({{"fr", "Nous ouvrons les portes."}});
  const auto given = invented::said({{"fr", "Nous viendrons."}});
  const Digest words = asked.texts.begin()->second;
  const auto by = invented::after(invented::morning, day);
  must(minister_.does(agreement::PledgeSealedV1{
      .with = invented::code("cso"), .digest = words, .opens_before = by, .answers = {}}));
  must(rosa_.does(agreement::PledgeSealedV1{.with = invented::code("gov"),
                                            .digest = given.texts.begin()->second,
                                            .opens_before = by,
                                            .answers = agreement::PledgeId{1}}));
  must(minister_.does(
      agreement::PledgeOpenedV1{.pledge = agreement::PledgeId{1}, .text = asked.texts},
      asked.contents));
  EXPECT_TRUE(store_.content("demo", words)) << "the other side may still open";
  clock_.seconds += 2 * day;
  const auto gone = [&] { return !store_.content("demo", words); };
  for (int i = 0; i < 6'000 && !gone(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  EXPECT_TRUE(gone()) << "nobody will ever read them, so nobody keeps them";
}

TEST_F(Agreements, SayByNameWhatIsNotThere) {
  for (const auto* missing : {"proposals/7", "proposals/0", "proposals/x", "decisions/7"})
    EXPECT_EQ(ask(missing).status, 404) << missing;
}

}  // namespace
}  // namespace entente::agreement_api
