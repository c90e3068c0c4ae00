#include "host/session_api/routes.h"

#include <gtest/gtest.h>

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "host/clerk_api/invented_house_test.h"

namespace entente::session_api {
namespace {

namespace invented = acts::invented;
using namespace session;
using encoding::Json;

// A host with one dialogue, in which a session of two phases is open; and a second dialogue of the
// same facilitator, from which a stage might be carried over.
class Sessions : public clerk_api::InventedHouse {
 protected:
  Sessions() { open_doors(); }
  void SetUp() override {
    open_dialogue();
    must(facilitator_.does(invented::posed("What blocks?"),
                           invented::in_both("What blocks?").contents));
    for (const auto* text : {"Un", "Deux"})
      must(facilitator_.does(invented::stated(text), invented::said({{"fr", text}}).contents));
    const auto title = invented::in_both("An hour"), contact = invented::in_both("Counter 4");
    auto contents = title.contents;
    contents.insert(contents.end(), contact.contents.begin(), contact.contents.end());
    NotePublishedV1 note;
    note.title = title.texts;
    note.contact = contact.texts;
    must(facilitator_.does(note, contents));
    const Phase phase{.title = title.texts,
                      .hint = {},
                      .minutes = 5,
                      .stage = Stage::discuss,
                      .screen = Screen::gaps,
                      .question = QuestionId{1}};
    must(facilitator_.does(SessionOpenedV1{.title = title.texts,
                                           .phases = {phase, phase},
                                           .floor_balance = false,
                                           .starts = invented::morning},
                           title.contents));
  }
  void open_doors() {
    router_ = http::Router{};
    add_routes(router_, {.clerk = clerk_,
                         .now = [this] { return clock_.now(); },
                         .keeper = {.read = [this](const auto& name) { return kept(name); },
                                    .write =
                                        [this](const auto& name, auto bytes) {
                                          kept_.insert_or_assign(name, std::string{bytes});
                                        }},
                         .publish = [this](const auto&, const auto& event) { told_ = event; }});
  }
  std::optional<std::string> kept(const std::string& name) const {
    const auto found = kept_.find(name);
    return found == kept_.end() ? std::nullopt : std::optional{found->second};
  }
  http::Response ask(http::Method method, const std::string& path, std::string body = {}) {
    return answer_to({.method = method,
                      .path = "/api/v1/dialogues/" + path,
                      .headers = {},
                      .body = std::move(body)});
  }
  Json get(const std::string& path) {
    return *encoding::parse_json(ask(http::Method::get, path).body.view());
  }
  Json told_at(std::int64_t size) {
    return *encoding::parse_json(answer_to({.path = "/api/v1/dialogues/demo/sessions/1/told",
                                            .query = "size=" + std::to_string(size)})
                                     .body.view());
  }
  // "403 stage_not_yours"; of an answer: "200".
  static std::string said(const http::Response& response) {
    const auto json = encoding::parse_json(response.body.view());
    const Json* code = json ? json->find("code") : nullptr;
    return std::to_string(response.status) +
           (code != nullptr && code->is_string() ? " " + *code->as_string() : "");
  }
  static Json stage(std::int64_t counter, Json screen = "map", std::string dialogue = "demo") {
    return Json::object({{"base", nullptr},
                         {"blank", false},
                         {"counter", counter},
                         {"dialogue", std::move(dialogue)},
                         {"screen", std::move(screen)},
                         {"session", 1},
                         {"speakers", Json::Array{}}});
  }
  static std::string signed_by(const invented::Person& who, const Json& stage) {
    const auto seal =
        who.signing_key().sign(std::string{stage_domain} + encoding::canonical(stage));
    return encoding::canonical(Json::object({{"author", encoding::to_hex(who.key().span())},
                                             {"signature", encoding::to_base64(seal.span())},
                                             {"stage", stage}}));
  }
  std::string put(const std::string& body, const std::string& dialogue = "demo") {
    return said(ask(http::Method::put, dialogue + "/stage", body));
  }
  std::string shown() { return encoding::canonical(*get("demo/stage").find("screen")); }

  invented::Person rosa_{"rosa"};
  std::map<std::string, std::string> kept_;
  std::string told_;
};

TEST_F(Sessions, BeginWithAStageThatNobodyTouched) {
  const auto stage = get("demo/stage");
  EXPECT_TRUE(stage.find("screen")->is_null());
  EXPECT_TRUE(stage.find("item")->is_null());
  EXPECT_EQ(*stage.find("counter")->as_integer(), 0);
  EXPECT_EQ(said(ask(http::Method::get, "nobody/stage")), "404 dialogue_unknown");
}

TEST_F(Sessions, ShowWhatAFacilitatorSignedAndTellItToOpenPages) {
  EXPECT_EQ(put(signed_by(facilitator_, stage(1))), "200");
  EXPECT_EQ(shown(), R"("map")");
  EXPECT_NE(told_.find("event: stage"), std::string::npos);
  EXPECT_NE(told_.find(R"("screen":"map")"), std::string::npos);
}

TEST_F(Sessions, LeaveTheStageToFacilitators) {
  EXPECT_EQ(put(signed_by(rosa_, stage(1))), "403 stage_not_yours");
  EXPECT_EQ(put(signed_by(convener_, stage(1))), "403 stage_not_yours");
  EXPECT_EQ(shown(), "null");
  EXPECT_TRUE(told_.empty());
}

TEST_F(Sessions, DoNotTakeAnothersSignature) {
  auto borrowed = *encoding::parse_json(signed_by(rosa_, stage(1)));
  borrowed.set("author", encoding::to_hex(facilitator_.key().span()));
  EXPECT_EQ(put(encoding::canonical(borrowed)), "400 stage_malformed");
  auto changed = *encoding::parse_json(signed_by(facilitator_, stage(1, "map")));
  changed.set("stage", stage(1, "closing"));
  EXPECT_EQ(put(encoding::canonical(changed)), "400 stage_malformed");
  EXPECT_EQ(shown(), "null");
}

TEST_F(Sessions, RefuseAStageThatWasOvertakenAndOneShownAgain) {
  const auto first = signed_by(facilitator_, stage(1, "title"));
  EXPECT_EQ(put(first), "200");
  EXPECT_EQ(put(signed_by(facilitator_, stage(3, "map"))), "200");
  EXPECT_EQ(put(first), "409 stage_overtaken");
  EXPECT_EQ(put(signed_by(facilitator_, stage(3, "closing"))), "409 stage_overtaken");
  EXPECT_EQ(put(signed_by(facilitator_, stage(2, "closing"))), "409 stage_overtaken");
  EXPECT_EQ(shown(), R"("map")");
}

TEST_F(Sessions, RefuseAStageOfAnotherDialogue) {
  EXPECT_EQ(put(signed_by(facilitator_, stage(1, "map", "other"))), "400 stage_malformed");
  EXPECT_EQ(put(signed_by(facilitator_, stage(1, "map", "other")), "other"),
            "404 dialogue_unknown");
  EXPECT_EQ(put(signed_by(facilitator_, stage(1)), "other"), "400 stage_malformed");
}

TEST_F(Sessions, RefuseAStageWhoseFormIsNotTheOne) {
  EXPECT_EQ(put("not json"), "400 stage_malformed");
  EXPECT_EQ(put("{}"), "400 stage_malformed");
  EXPECT_EQ(put(signed_by(facilitator_, stage(1, "fireworks"))), "400 stage_malformed");
  EXPECT_EQ(put(signed_by(facilitator_, stage(1, 3))), "400 stage_malformed");
  auto more = stage(1);
  more.set("banner", "vote for us");
  EXPECT_EQ(put(signed_by(facilitator_, more)), "400 stage_malformed");
  auto nameless = stage(1);
  nameless.set("speakers", Json::Array{Json::object({{"constituency", "gov"}})});
  EXPECT_EQ(put(signed_by(facilitator_, nameless)), "400 stage_malformed");
  auto long_queue = stage(1);
  Json::Array speakers(1'000, Json::object({{"constituency", "gov"}, {"since", nullptr}}));
  long_queue.set("speakers", std::move(speakers));
  EXPECT_EQ(put(signed_by(facilitator_, long_queue)), "400 stage_malformed");
}

TEST_F(Sessions, ShowEveryScreenOfARunSheetAndTheOneChosenByHand) {
  std::int64_t counter = 0;
  for (const auto name : screen_names)
    EXPECT_EQ(put(signed_by(facilitator_, stage(++counter, std::string{name}))), "200") << name;
  EXPECT_EQ(put(signed_by(facilitator_, stage(++counter, std::string{unlock_screen}))), "200");
  EXPECT_EQ(put(signed_by(facilitator_, stage(++counter, nullptr))), "200");
  EXPECT_EQ(shown(), "null");
}

TEST_F(Sessions, PickOneStepOrDecision) {
  auto second = stage(1, "decision");
  second.set("item", 2);
  EXPECT_EQ(put(signed_by(facilitator_, second)), "200");
  EXPECT_EQ(*get("demo/stage").find("item")->as_integer(), 2);
  for (const Json& wrong : {Json{0}, Json{-1}, Json{"2"}}) {
    auto malformed = stage(2, "decision");
    malformed.set("item", wrong);
    EXPECT_EQ(put(signed_by(facilitator_, malformed)), "400 stage_malformed");
  }
}

TEST_F(Sessions, KeepTheStageOverARestart) {
  EXPECT_EQ(put(signed_by(facilitator_, stage(4, "closing"))), "200");
  open_doors();
  EXPECT_EQ(shown(), R"("closing")");
  EXPECT_EQ(put(signed_by(facilitator_, stage(4, "map"))), "409 stage_overtaken");
}

TEST_F(Sessions, AreShownAsTheyStand) {
  must(facilitator_.does(
      PhaseEnteredV1{.session = SessionId{1}, .phase = 1, .from = 0, .reason = {}}));
  const auto room = get("demo/session");
  EXPECT_EQ(*room.find("session")->find("phase")->as_integer(), 1);
  const Json phase = room.find("session")->find("phases")->as_array()->front();
  EXPECT_EQ(*phase.find("screen")->as_string(), "gaps");
  EXPECT_EQ(encoding::canonical(get("demo/sessions/1")), encoding::canonical(room));
  EXPECT_EQ(said(ask(http::Method::get, "demo/sessions/2")), "404 session_not_found");
  EXPECT_EQ(said(ask(http::Method::get, "demo/sessions/one")), "404 session_not_found");
}

TEST_F(Sessions, SayWhichStatementsWereMergedAndThatTheyAreDuplicates) {
  must(facilitator_.does(StatementMergedV1{.statement = StatementId{2}, .into = StatementId{1}}));
  const auto merges = *get("demo/session").find("merges")->as_array();
  ASSERT_EQ(merges.size(), 1U);
  EXPECT_EQ(*merges[0].find("statement")->as_integer(), 2);
  EXPECT_EQ(*merges[0].find("into")->as_integer(), 1);
}

TEST_F(Sessions, SayThatTheDialogueIsPausedUntilItsHourOrUntilItGoesOn) {
  const auto why = invented::in_both("Threats in the corridor");
  const auto until = invented::after(invented::morning, 7'200);
  must(facilitator_.does(DialoguePausedV1{.reason = why.texts, .until = until}, why.contents));
  const auto paused = get("demo/session");
  EXPECT_EQ(*paused.find("paused")->find("until")->as_integer(), until.seconds);
  EXPECT_EQ(*paused.find("paused")->find("reason")->find("en")->as_string(),
            "Threats in the corridor (en)");
  must(facilitator_.does(DialogueResumedV1{}));
  EXPECT_TRUE(get("demo/session").find("paused")->is_null());
}

// What is told of a closed session does not change with what happens afterwards.
TEST_F(Sessions, AreToldAsTheyStoodWhenTheirOutcomeWasSigned) {
  const auto later = invented::in_both("Later");
  const auto due = invented::after(invented::morning, 30 * 86'400);
  const auto asked = [&](std::uint32_t statement) {
    must(facilitator_.does(AnswerRequestedV1{
        .statement = StatementId{statement}, .of = invented::code("gov"), .due = due}));
  };
  const auto parked = [&] {
    must(facilitator_.does(ItemParkedV1{.text = later.texts, .statement = {}, .assigned = {}},
                           later.contents));
  };
  asked(1);
  parked();
  must(facilitator_.does(SessionClosedV1{.session = SessionId{1}, .follow_up = due, .reason = {}}));
  const auto size = *get("demo/session").find("size")->as_integer();
  const auto at_closing = encoding::canonical(told_at(size));
  must(facilitator_.does(ItemAssignedV1{.item = ItemId{1}, .constituency = invented::code("gov")}));
  parked();
  asked(2);
  must(facilitator_.does(invented::declared("latecomers", 10),
                         invented::in_both("latecomers").contents));
  must(facilitator_.does(StatementMergedV1{.statement = StatementId{2}, .into = StatementId{1}}));
  EXPECT_EQ(encoding::canonical(told_at(size)), at_closing);
  const auto items = *told_at(size).find("items")->as_array();
  ASSERT_EQ(items.size(), 1U);
  EXPECT_TRUE(items.front().find("assigned")->is_null());
  EXPECT_EQ(get("demo/sessions/1/told").find("items")->as_array()->size(), 2U)
      << "while none is signed, it is told as it stands";
}

TEST_F(Sessions, AreNotToldAtASizeThatTheLogDoesNotHave) {
  for (const auto* size : {"99999", "0", "many"})
    EXPECT_EQ(said(answer_to({.path = "/api/v1/dialogues/demo/sessions/1/told",
                              .query = "size=" + std::string{size}})),
              "404 session_not_found")
        << size;
  EXPECT_EQ(said(ask(http::Method::get, "demo/sessions/2/told")), "404 session_not_found");
}

TEST_F(Sessions, HaveAnOutcomeAtASizeThatTheLogHas) {
  EXPECT_EQ(said(ask(http::Method::get, "demo/sessions/1/outcome")), "200");
  EXPECT_EQ(said(ask(http::Method::get, "demo/sessions/2/outcome")), "404 session_not_found");
}

}  // namespace
}  // namespace entente::session_api
