#include "host/forms/routes.h"

#include <array>
#include <gtest/gtest.h>

#include "adapters/memory/registry_store.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "host/clerk_api/invented_house_test.h"
#include "host/registrar/registrar.h"
#include "host/registrar_api/routes.h"

namespace entente::forms {
namespace {

namespace invented = acts::invented;
using discussion::Choice;
using http::Method;
using http::Request;
using http::Response;

const std::string seat = "/d/demo/seat", first_question = "/d/demo/seat/q/1";

bool holds(const Response& page, std::string_view what) {
  return page.body.view().find(what) != std::string_view::npos;
}

// What follows `before` up to the next quote.
std::string quoted(const Response& page, std::string_view before) {
  const auto text = page.body.view();
  const auto at = text.find(before);
  if (at == text.npos) return {};
  const auto begin = at + before.size();
  return std::string{text.substr(begin, text.find('"', begin) - begin)};
}

// A browser without script: keeps its one cookie, and sends the forms of the page it is on.
class Browser {
 public:
  explicit Browser(http::Router& router) : router_(router) {}

  Response get(const std::string& path, std::string query = "lang=en") {
    return asks({.method = Method::get, .path = path, .query = std::move(query)});
  }
  Response post(const std::string& path, const std::string& fields) {
    return asks({.method = Method::post,
                 .path = path,
                 .query = "lang=en",
                 .body = "token=" + token + "&" + fields});
  }
  // Fills in the form of the last page.
  Response vote(const std::string& choice) {
    return post(first_question,
                "number=" + number + "&statement=" + statement + "&choice=" + choice);
  }
  Response join(const std::string& code, const std::string& more = "&loss=1") {
    get(seat);
    return post(seat, "code=" + code + more);
  }

  std::string cookie, token, number, statement;
  std::string set_cookie;  // the last header, whole
  bool encrypted = false;

 private:
  Response asks(Request request) {
    if (!cookie.empty()) request.headers.push_back({"Cookie", "other=1; " + cookie});
    if (encrypted) request.headers.push_back({"X-Forwarded-Proto", "https"});
    std::promise<Response> answer;
    router_.answer(std::move(request),
                   [&](Response response) { answer.set_value(std::move(response)); });
    auto response = answer.get_future().get();
    if (const auto set = response.header("Set-Cookie")) {
      set_cookie = *set;
      cookie = set_cookie.substr(0, set_cookie.find(';'));
    }
    const auto remember = [&](std::string& what, std::string_view before) {
      if (auto found = quoted(response, before); !found.empty()) what = std::move(found);
    };
    remember(token, "name=\"token\" value=\"");
    remember(number, "name=\"number\" value=\"");
    remember(statement, "name=\"statement\" value=\"");
    return response;
  }

  http::Router& router_;
};

class Forms : public clerk_api::InventedHouse {
 protected:
  void begin(std::uint32_t law = 3, bool offered = true) {
    open_dialogue();
    if (law > 2) must(facilitator_.does(constitution::ConstitutionAdoptedV1{law}));
    must(facilitator_.does(invented::posed("What blocks"),
                           invented::in_both("What blocks").contents));
    for (const auto* text : {"Agir", "Dire", "Taire"})
      must(facilitator_.does(invented::stated(text), {invented::words(text)}));
    names_.serve("demo",
                 crypto::SigningKey::from_seed(crypto::sha256("invented person registrar").span()));
    for (const auto* code : {"K7P2M9", "B2B2B2"})
      registry_.invite("demo",
                       std::vector<registrar::Invitation>{
                           {registrar::code_digest("demo", *registrar::Code::parse(code)), "cso"}});
    registrar_api::add_routes(router_, names_, [] { return std::chrono::nanoseconds{1}; });
    add_routes(router_, {.clerk = clerk_,
                         .house = router_.entrance(),
                         .entropy = std::make_shared<clerk::FixedChance>("forms"),
                         .now = [this] { return clock_.now(); },
                         .offered = offered});
  }
  void seated() {
    ASSERT_EQ(browser.join("K7P2M9").status, 303);
    ASSERT_EQ(browser.get(first_question).status, 200);
  }
  template <class Ask>
  auto state(Ask ask) {
    decltype(ask(std::declval<const constitution::State&>())) found{};
    clerk_.read("demo", [&](const clerk::Register& kept) { found = ask(kept.state()); });
    return found;
  }
  std::vector<discussion::Vote> votes() {
    return state([](const auto& now) { return now.discussion.questions().front().votes; });
  }
  std::uint64_t size() {
    return state([](const auto& now) { return now.size; });
  }

  memory::MemoryRegistryStore registry_;
  registrar::Registrar names_{registry_};
  Browser browser{router_};
};

TEST_F(Forms, SayThePriceBeforeTheCode) {
  begin();
  const auto page = browser.get(seat);
  EXPECT_EQ(page.status, 200);
  const auto text = page.body.view();
  EXPECT_LT(text.find("it could see how you vote"), text.find("name=\"code\""));
  EXPECT_TRUE(holds(page, "href=\"/d/demo/join\""));
  EXPECT_EQ(page.header("Cache-Control"), "no-store");
  EXPECT_FALSE(page.header("Access-Control-Allow-Origin"));
  EXPECT_FALSE(holds(page, "<script"));
}

TEST_F(Forms, ACodeGivesASeatThatSaysItsKeyWasSeen) {
  begin();
  EXPECT_EQ(browser.join("k7p2-m9").header("Location"), "/d/demo/seat?lang=en");
  const auto& sides = state([](const auto& now) { return now.constituency; });
  ASSERT_EQ(sides.seats().size(), 1U);
  EXPECT_TRUE(sides.seats().front().entrusted);
  EXPECT_EQ(sides.entrusted_before(size()), 1U);
  EXPECT_TRUE(holds(browser.get(seat), "You have your seat"));
}

// An answer that was lost on the way: the same browser asks again.
TEST_F(Forms, TheSameFormSentAgainTakesNoSecondSeat) {
  begin();
  browser.get(seat);
  const auto before = browser.cookie;
  for (int i = 0; i < 3; ++i) EXPECT_EQ(browser.post(seat, "code=K7P2M9&loss=1").status, 303);
  EXPECT_EQ(browser.cookie, before);
  EXPECT_EQ(state([](const auto& now) { return now.constituency.seats().size(); }), 1U);
}

TEST_F(Forms, TheCookieIsOutOfReachAndBounded) {
  begin();
  browser.join("K7P2M9");
  for (const auto* part :
       {"; Path=/d/demo/seat;", "; HttpOnly", "; SameSite=Lax", "; Max-Age=2592000"})
    EXPECT_NE(browser.set_cookie.find(part), std::string::npos) << part;
  EXPECT_EQ(browser.set_cookie.find("Secure"), std::string::npos);
  Browser other{router_};
  other.encrypted = true;
  other.join("B2B2B2", "&loss=1&shared=1");
  EXPECT_NE(other.set_cookie.find("; Secure"), std::string::npos);
  EXPECT_EQ(other.set_cookie.find("Max-Age"), std::string::npos);
}

TEST_F(Forms, WhatIsWrongAtTheDoorIsSaidAndTheCodeKept) {
  begin();
  struct Case {
    std::string fields;
    int status;
    std::string_view said;
  };
  for (const auto& [fields, status, said] :
       {Case{"code=K7P2M9", 400, "Say first that you know"},
        Case{"code=2222&loss=1", 400, "A code has six letters"},
        Case{"code=222222&loss=1", 404, "This code is not known here"},
        Case{"code=%FF%FE&loss=1", 400, "A code has six letters"}}) {
    browser.get(seat);
    const auto page = browser.post(seat, fields);
    EXPECT_EQ(page.status, status) << fields;
    EXPECT_TRUE(holds(page, said)) << fields;
    EXPECT_TRUE(holds(page, "name=\"code\"")) << fields;
  }
  const auto typed = browser.post(seat, "code=K7P2%22M9");
  EXPECT_TRUE(holds(typed, "value=\"K7P2&quot;M9\""));
}

TEST_F(Forms, ACodeServesOnce) {
  begin();
  browser.join("K7P2M9");
  Browser other{router_};
  const auto page = other.join("K7P2M9");
  EXPECT_EQ(page.status, 409);
  EXPECT_TRUE(holds(page, "This code was used on another device"));
}

// A form that another site sent comes without the cookie: it gets nothing, and takes nothing away.
TEST_F(Forms, OfAnotherSiteDoNothing) {
  begin();
  seated();
  const auto size_before = size();
  Browser stranger{router_};
  const auto page = stranger.post(first_question, "statement=1&choice=disagree");
  EXPECT_EQ(page.status, 403);
  EXPECT_TRUE(stranger.cookie.empty());
  browser.token = std::string(64, 'a');
  EXPECT_EQ(browser.vote("agree").status, 403);
  browser.token = std::string(64, 'a');
  EXPECT_EQ(browser.post(seat + "/leave", "").status, 403);
  EXPECT_EQ(size(), size_before);
  EXPECT_EQ(stranger.post(seat + "/leave", "").status, 403);
  EXPECT_TRUE(stranger.set_cookie.empty());
  EXPECT_EQ(stranger.get(seat + "/receipts/1").status, 404);
}

TEST_F(Forms, LeadFromStatementToStatement) {
  begin();
  seated();
  const auto first = browser.statement;
  const auto answered = browser.vote("agree");
  EXPECT_EQ(answered.header("Location"), first_question + "?lang=en&done=" + first);
  const auto next = browser.get(first_question, "lang=en&done=" + first);
  EXPECT_TRUE(holds(next, "Recorded: “Agree”"));
  EXPECT_TRUE(holds(next, "1 of 3 answered"));
  EXPECT_NE(browser.statement, first);
  ASSERT_EQ(votes().size(), 1U);
  EXPECT_EQ(votes().front().choice, Choice::agree);
}

TEST_F(Forms, AVoteSentTwiceIsOneAct) {
  begin();
  seated();
  EXPECT_EQ(browser.vote("agree").status, 303);
  EXPECT_EQ(browser.vote("agree").status, 303);
  EXPECT_EQ(votes().size(), 1U);
}

// Back, and another answer from the old page, whose number is used: a change of vote.
TEST_F(Forms, AVoteFromAnOldPageIsAChange) {
  begin();
  seated();
  browser.vote("agree");
  EXPECT_EQ(browser.vote("disagree").status, 303);
  ASSERT_EQ(votes().size(), 2U);
  EXPECT_EQ(votes().back().choice, Choice::disagree);
  EXPECT_EQ(browser.vote("disagree").status, 303);
  EXPECT_EQ(votes().size(), 2U);
}

TEST_F(Forms, ANumberThatNobodyGaveIsNotTaken) {
  begin();
  seated();
  for (const auto* number : {"9223372036854775807", "9007199254740991", "0", "-1", "x"}) {
    browser.number = number;
    EXPECT_EQ(browser.vote("pass").status, 303) << number;
  }
  EXPECT_EQ(votes().size(), 1U);
}

TEST_F(Forms, ALastNumberThatIsUsedIsRefusedInWords) {
  begin();
  seated();
  const auto hex = browser.cookie.substr(browser.cookie.find('=') + 1);
  const auto seed = *encoding::fixed_from_hex<Digest>(hex);
  invented::Person elsewhere{crypto::SigningKey::from_seed(seed.span())};
  must(elsewhere.does_as(encoding::json_integer_max,
                         discussion::VoteCastV1{.statement = StatementId{1}}));
  const auto page = browser.vote("agree");
  EXPECT_EQ(page.status, 409);
}

TEST_F(Forms, AnAnswerIsChangedUntilTheQuestionCloses) {
  begin();
  seated();
  browser.vote("agree");
  const auto page = browser.get(first_question, "lang=en&statement=1");
  EXPECT_EQ(browser.statement, "1");
  must(facilitator_.does(discussion::QuestionClosedV1{QuestionId{1}}));
  const auto late = browser.vote("pass");
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(holds(late, "This question is closed"));
  EXPECT_EQ(votes().size(), 1U);
}

TEST_F(Forms, WithoutAnAnswerNothingIsRecorded) {
  begin();
  seated();
  const auto page = browser.vote("maybe");
  EXPECT_EQ(page.status, 400);
  EXPECT_TRUE(holds(page, "Press one of the three answers"));
  EXPECT_TRUE(votes().empty());
}

TEST_F(Forms, AStatementIsTakenOnceAndKeptWhereItIsNot) {
  begin();
  seated();
  const auto path = first_question + "/statements";
  const auto empty = browser.post(path, "text=+%0D%0A&language=fr");
  EXPECT_EQ(empty.status, 400);
  EXPECT_TRUE(holds(empty, "<title>There is nothing in it yet. · What blocks"));
  const std::string long_text(301, 'x');
  const auto too_long = browser.post(path, "text=" + long_text + "&language=en&about_me=1");
  EXPECT_EQ(too_long.status, 400);
  EXPECT_TRUE(holds(too_long, long_text));
  EXPECT_TRUE(holds(too_long, "value=\"en\" checked"));
  EXPECT_EQ(browser.post(path, "text=%E2%80%AE&language=fr").status, 400);
  EXPECT_EQ(browser.post(path, "text=Parler&language=xx").status, 409);
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(browser.post(path, "text=+Parler%0D%0Aici+&language=fr").status, 303);
  const auto statements = state([](const auto& now) { return now.discussion.statements(); });
  ASSERT_EQ(statements.size(), 4U);
  EXPECT_EQ(clerk_.words("demo", statements.back().text.begin()->second), "Parler\nici");
}

TEST_F(Forms, WithoutAKeyWhatWasWrittenIsGivenBack) {
  begin();
  Browser other{router_};
  const auto page =
      other.post(first_question + "/statements", "text=A+%3Cb%3E+thought&language=en");
  EXPECT_EQ(page.status, 403);
  EXPECT_TRUE(holds(page, "A &lt;b&gt; thought"));
  EXPECT_EQ(other.get(first_question).header("Location"), "/d/demo/seat?lang=en");
}

TEST_F(Forms, AskForAStatementHalfWay) {
  begin();
  seated();
  browser.vote("agree");
  EXPECT_FALSE(holds(browser.get(first_question), "<textarea"));
  browser.vote("agree");
  EXPECT_TRUE(holds(browser.get(first_question), "What has nobody said yet?"));
  EXPECT_FALSE(holds(browser.get(first_question, "lang=en&later=1"), "<textarea"));
}

TEST_F(Forms, GiveTheReceiptOfOnesOwnActAndOfNoOther) {
  begin();
  seated();
  browser.vote("agree");
  const auto index = std::to_string(votes().front().index);
  EXPECT_TRUE(holds(browser.get(seat + "/receipts/" + index), "The host has signed"));
  const auto proof = browser.get(seat + "/receipts/" + index + "/proof");
  EXPECT_EQ(proof.status, 200);
  EXPECT_TRUE(holds(proof, "c2sp.org/tlog-proof"));
  EXPECT_EQ(browser.get(seat + "/receipts/1").status, 404);
  Browser other{router_};
  other.join("B2B2B2");
  EXPECT_EQ(other.get(seat + "/receipts/" + index).status, 404);
}

TEST_F(Forms, LeavingErasesTheKeyHere) {
  begin();
  seated();
  const auto page = browser.post(seat + "/leave", "");
  EXPECT_TRUE(holds(page, "You have left"));
  EXPECT_NE(browser.set_cookie.find("; Max-Age=0"), std::string::npos);
  EXPECT_EQ(browser.cookie, "entente_seat=");
}

TEST_F(Forms, UnderAnOlderLawNoCodeIsSpent) {
  begin(2);
  const auto page = browser.get(seat);
  EXPECT_EQ(page.status, 409);
  EXPECT_TRUE(holds(page, "older rules"));
  EXPECT_FALSE(holds(page, "name=\"code\""));
  Browser other{router_};
  other.cookie = "entente_seat=" + std::string(64, '1');
  EXPECT_EQ(other.post(seat, "code=K7P2M9&loss=1").status, 403);
  EXPECT_EQ(size(), 7U);
}

TEST_F(Forms, WhileTheDialogueIsPausedNoCodeIsSpent) {
  begin();
  const auto why = invented::in_both("Threats");
  must(facilitator_.does(
      session::DialoguePausedV1{.reason = why.texts,
                                .until = invented::after(invented::morning, 7'200)},
      why.contents));
  const auto page = browser.join("K7P2M9");
  EXPECT_EQ(page.status, 409);
  EXPECT_TRUE(holds(page, "value=\"K7P2M9\""));
  must(facilitator_.does(session::DialogueResumedV1{}));
  EXPECT_EQ(browser.join("K7P2M9").status, 303);
}

TEST_F(Forms, WhileTheDialogueIsPausedNobodyIsAskedForAnAnswer) {
  begin();
  seated();
  const auto why = invented::in_both("Threats");
  must(facilitator_.does(
      session::DialoguePausedV1{.reason = why.texts,
                                .until = invented::after(invented::morning, 7'200)},
      why.contents));
  const auto late = browser.vote("agree");
  EXPECT_EQ(late.status, 409);
  EXPECT_TRUE(holds(late, "Threats"));
  const auto page = browser.get(first_question);
  EXPECT_FALSE(holds(page, "name=\"choice\""));
  EXPECT_TRUE(votes().empty());
}

TEST_F(Forms, AHostMayTakeNone) {
  begin(3, false);
  const auto page = browser.get(seat);
  EXPECT_EQ(page.status, 403);
  EXPECT_TRUE(holds(page, "does not take votes by forms"));
  EXPECT_TRUE(browser.cookie.empty());
}

TEST_F(Forms, OfADialogueThatIsNotThereSaySo) {
  begin();
  EXPECT_EQ(browser.get("/d/none/seat").status, 404);
  EXPECT_EQ(browser.get("/d/no%0D%0Ane/seat/q/1").status, 404);
  EXPECT_EQ(browser.post("/d/no%0D%0Ane/seat/leave", "").status, 404);
  seated();
  EXPECT_EQ(browser.get("/d/demo/seat/q/9").status, 404);
}

TEST(WayWithoutScript, LeadsFromAnyPageToItsForms) {
  const auto way = [](const std::string& path, bool offered = true) {
    const auto response = way_without_script({.path = path, .query = "without-script=fr"}, offered);
    return std::string{response->header("Location").value_or("")};
  };
  EXPECT_EQ(way("/"), "/read?lang=fr");
  EXPECT_EQ(way("/d/demo/join"), "/d/demo/seat?lang=fr");
  EXPECT_EQ(way("/d/demo/q/2/map"), "/d/demo/seat/q/2?lang=fr");
  EXPECT_EQ(way("/d/demo", false), "/d/demo/read?lang=fr");
  EXPECT_EQ(way("/d/de%0Amo/join"), "/read?lang=fr");
  EXPECT_FALSE(way_without_script({.path = "/d/demo"}, true));
}

}  // namespace
}  // namespace entente::forms
