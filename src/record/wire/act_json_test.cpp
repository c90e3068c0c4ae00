#include "record/wire/act_json.h"

#include <gtest/gtest.h>
#include <set>

#include "record/wire/bodies_of_agreements_test.h"

namespace entente::wire {
namespace {

using constitution::Body;
using encoding::Json;
using Fault = DecodeError::Fault;
using namespace acts::invented;

constexpr std::uint8_t signature_byte = 0x5A;

Signature some_signature() {
  Signature signature;
  signature.bytes.fill(signature_byte);
  return signature;
}

// The acts of commitments, with all that may be absent once there and once not.
std::vector<Body> bodies_of_commitments() {
  using namespace commitment;
  const Translations text = in_both("A text").texts;
  const Milestone bare{.title = text, .due = morning, .unit = {}, .baseline = -5, .target = 50};
  Milestone measured = bare;
  measured.unit = text;
  Terms full;
  full.proposal = ProposalId{3};
  full.owners = {{.constituency = code("gov"), .office = text, .contribution = text},
                 {.constituency = code("cso"), .office = text, .contribution = {}}};
  full.action = full.beneficiaries = full.deliverable = full.indicator = full.resource = text;
  full.due = morning;
  full.verifier = code("union");
  full.anchors = {{.level = Level::global, .paragraph = "busan-2011-22", .text = {}},
                  {.level = Level::budget, .paragraph = "", .text = text}};
  full.milestones = {bare, measured};
  Terms least;
  least.action = least.beneficiaries = text;
  ProgressReportedV1 report{.commitment = CommitmentId{1}};
  report.note = text;
  auto figured = report;
  figured.milestone = 2;
  figured.actual = -4;
  figured.evidence = {{.digest = digest_of(words("a file")), .name = text}};
  ProgressVerifiedV1 found{.report = ReportId{1}};
  found.note = text;
  auto rated = found;
  rated.ambition = Ambition::substantial;
  rated.finding = Judgement::confirmed;
  rated.evidence = figured.evidence;
  return {CommitmentMadeV1{full},
          CommitmentMadeV1{least},
          CommitmentConfirmedV1{CommitmentId{1}},
          CommitmentAnchoredV1{.commitment = CommitmentId{1}, .anchors = full.anchors},
          CommitmentWithdrawnV1{.commitment = CommitmentId{1}, .reason = text},
          MilestoneAddedV1{.commitment = CommitmentId{1}, .milestone = measured},
          MilestoneClosedV1{.commitment = CommitmentId{1}, .milestone = 2},
          report,
          figured,
          found,
          rated,
          FindingDisputedV1{.finding = FindingId{1}, .reason = text},
          FindingRepliedV1{.dispute = DisputeId{1}, .upheld = true, .text = text},
          CommentGivenV1{.commitment = CommitmentId{1}, .text = text}};
}

// The acts of sessions, with all that may be absent once there and once not.
std::vector<Body> bodies_of_sessions() {
  using namespace session;
  const Translations text = in_both("A text").texts;
  NotePublishedV1 note;
  note.title = note.contact = text;
  note.objectives = {text, text};
  auto full = note;
  full.context = full.safe_contact = text;
  full.agenda = {text};
  full.starts = morning;
  full.minutes = 60;
  SessionOpenedV1 opened;
  opened.title = text;
  opened.phases = {{.title = text, .hint = {}, .minutes = 5},
                   {.title = text,
                    .hint = text,
                    .minutes = 5,
                    .stage = Stage::follow_up,
                    .screen = Screen::common_ground,
                    .question = QuestionId{2}}};
  opened.starts = morning;
  const SessionId first{1};
  return {
      note,
      full,
      opened,
      PhaseEnteredV1{.session = first, .phase = 1, .from = 0, .reason = {}},
      PhaseEnteredV1{.session = first, .phase = 1, .from = 2, .reason = text},
      PresenceNotedV1{.session = first, .present = {{code("gov"), 12}, {code("cso"), 0}}},
      PresenceNotedV2{.session = first, .present = {{code("gov"), 12}}, .decision_makers = {}},
      PresenceNotedV2{.session = first,
                      .present = {{code("gov"), 12}},
                      .decision_makers = {{code("gov"), text}, {code("gov"), text}}},
      TurnTakenV1{.session = first, .constituency = code("gov"), .seconds = 90},
      TurnTakenV1{.session = first, .constituency = std::nullopt, .seconds = 1},
      StatementMergedV1{.statement = StatementId{2}, .into = StatementId{1}},
      UnderstandingSubmittedV1{
          .statement = StatementId{1}, .language = language("fr"), .word = text, .meaning = text},
      ThemeNamedV1{.question = QuestionId{1}, .title = text, .statements = {StatementId{1}}},
      ThemeDroppedV1{ThemeId{1}},
      ItemParkedV1{.text = text, .statement = {}, .assigned = std::nullopt},
      ItemParkedV1{.text = text, .statement = StatementId{1}, .assigned = code("gov")},
      ItemAssignedV1{.item = ItemId{1}, .constituency = code("gov")},
      AnswerRequestedV1{.statement = StatementId{1}, .of = code("gov"), .due = morning},
      StatementAnsweredV1{
          .request = RequestId{1}, .outcome = Answer::in_part, .where = text, .reason = text},
      StatementAnsweredV1{
          .request = RequestId{1}, .outcome = Answer::taken_up, .where = text, .reason = {}},
      SessionClosedV1{.session = first, .follow_up = morning, .reason = {}},
      SessionClosedV1{.session = first, .follow_up = std::nullopt, .reason = text},
      OutcomePublishedV1{.session = first, .size = 12, .digest = digest_of(words("an outcome"))},
      DialoguePausedV1{.reason = text, .until = morning},
      DialogueResumedV1{}};
}

// One act of every type, with every optional field once there and once not.
std::vector<Body> every_body() {
  const Person facilitator{"facilitator"}, registrar{"registrar"}, importer{"importer"};
  auto opened = terms(facilitator, registrar);
  auto importing = opened;
  importing.mode = constitution::Mode::open;
  importing.moderation = discussion::Moderation::after;
  importing.import_key = importer.key();
  opened.mode = constitution::Mode::protected_;
  const Translations note = in_both("Twice").texts;
  const auto moderated = [](discussion::Decision decision, discussion::Reason reason,
                            Translations why) {
    return discussion::StatementModeratedV1{
        .statement = StatementId{3}, .decision = decision, .reason = reason, .note = why};
  };
  std::vector<Body> bodies = {
      opened,
      importing,
      declared("cso_dom", 120),
      constituency::SeatTakenV1{.constituency = code("cso_dom"), .attestation = some_signature()},
      constituency::SeatImportedV1{.source = 7},
      constituency::KeyEntrustedV1{},
      posed("What blocks"),
      posed("What blocks", morning),
      discussion::QuestionClosedV1{QuestionId{1}},
      stated("Il faut se parler"),
      discussion::StatementImportedV1{.question = QuestionId{1},
                                      .language = language("fr"),
                                      .text = said({{"fr", "Il faut"}}).texts,
                                      .about_me = true,
                                      .source = 9},
      moderated(discussion::Decision::accepted, discussion::Reason::clear, {}),
      moderated(discussion::Decision::rejected, discussion::Reason::duplicate, note),
      discussion::RoleTaggedV1{.about = QuestionId{1}, .roles = {}},
      discussion::RoleTaggedV1{
          .about = StatementId{2},
          .roles = {discussion::Role::watchdog, discussion::Role::accountability}},
      discussion::VoteCastV1{.statement = StatementId{3}, .choice = discussion::Choice::disagree},
      discussion::VoteImportedV1{
          .seat = SeatId{2}, .statement = StatementId{3}, .choice = discussion::Choice::pass},
      registrar.attests_focal("cso_dom", importer.key(), note),
      constitution::ConstitutionAdoptedV1{.version = 2},
      constitution::MapPublishedV1{.question = QuestionId{1},
                                   .size = 9'000,
                                   .algorithm = "map-1",
                                   .settings = {},
                                   .digest = digest_of(words("a map"))},
      constitution::ContentWithheldV1{.content = digest_of(words("a name")),
                                      .authority = constitution::Authority::court,
                                      .reason = discussion::Reason::personal_data},
  };
  for (const auto& more : {bodies_of_commitments(), bodies_of_agreements(), bodies_of_decisions(),
                           bodies_of_sessions()})
    bodies.insert(bodies.end(), more.begin(), more.end());
  return bodies;
}

constitution::Act act_with(Body body) {
  return {.author = Person{"amina"}.key(),
          .dialogue = dialogue("demo"),
          .sequence = 4,
          .body = std::move(body)};
}

// The same object without one member.
Json without(const Json& object, std::string_view name) {
  Json::Object members;
  for (const auto& member : *object.as_object())
    if (member.name != name) members.push_back(member);
  return Json::object_in_order(std::move(members));
}

bool may_be_absent(std::string_view name) {
  for (const auto* optional : {"import_key", "closes",         "note",         "due",
                               "verifier",   "proposal",       "deliverable",  "indicator",
                               "resource",   "contribution",   "unit",         "paragraph",
                               "milestone",  "actual",         "ambition",     "measure",
                               "reason",     "document",       "condition",    "answers",
                               "version",    "context",        "safe_contact", "agenda",
                               "starts",     "minutes",        "hint",         "constituency",
                               "statement",  "assigned",       "where",        "follow_up",
                               "text",       "decision_makers"})
    if (name == optional) return true;
  return false;
}

// A tag names a question or a statement: where it names neither, the statement is missed.
std::string asked_for(const Body& body, const std::string& missing) {
  return std::holds_alternative<discussion::RoleTaggedV1>(body) && missing == "question"
             ? "statement"
             : missing;
}

TEST(ActJson, ReadsBackWhatItWrote) {
  for (const Body& body : every_body()) {
    const auto json = to_json(act_with(body));
    const auto read = act_from_json(json);
    ASSERT_TRUE(read) << encoding::canonical(json) << " " << read.error().field;
    EXPECT_EQ(to_json(*read), json);
    EXPECT_EQ(read->body.index(), body.index());
  }
}

TEST(ActJson, CoversEveryTypeOfAct) {
  std::set<std::size_t> kinds;
  for (const Body& body : every_body()) kinds.insert(body.index());
  EXPECT_EQ(kinds.size(), std::variant_size_v<constitution::AnyBody>);
}

TEST(ActJson, RefusesAFieldTooManyAnywhere) {
  for (const Body& body : every_body()) {
    auto json = to_json(act_with(body));
    auto with_more = json;
    with_more.set("more", 1);
    EXPECT_EQ(act_from_json(with_more).error().fault, Fault::field_wrong);
    auto inner = *json.find("body");
    inner.set("more", 1);
    json.set("body", inner);
    EXPECT_EQ(act_from_json(json).error().fault, Fault::field_wrong) << type_of(body);
  }
}

TEST(ActJson, RefusesAMissingFieldAnywhere) {
  for (const Body& body : every_body()) {
    const auto json = to_json(act_with(body));
    for (const auto& member : *json.as_object())
      EXPECT_EQ(act_from_json(without(json, member.name)).error().field, member.name);
    const auto inner = *json.find("body");
    for (const auto& member : *inner.as_object()) {
      auto changed = json;
      changed.set("body", without(inner, member.name));
      const auto read = act_from_json(changed);
      if (read)
        EXPECT_TRUE(may_be_absent(member.name)) << type_of(body) << " " << member.name;
      else
        EXPECT_EQ(read.error().field, "body." + asked_for(body, member.name)) << type_of(body);
    }
  }
}

TEST(ActJson, RefusesAFieldOfAnotherKindAnywhere) {
  for (const Body& body : every_body()) {
    const auto json = to_json(act_with(body));
    const auto inner = *json.find("body");
    for (const auto& member : *inner.as_object()) {
      auto changed_body = inner;
      changed_body.set(member.name, Json{});
      auto changed = json;
      changed.set("body", changed_body);
      EXPECT_EQ(act_from_json(changed).error().field, "body." + member.name) << type_of(body);
    }
  }
}

// What `body` becomes with one field set to `value`.
std::string refused_field(Body body, std::string_view field, Json value) {
  auto json = to_json(act_with(std::move(body)));
  auto inner = *json.find("body");
  inner.set(field, std::move(value));
  json.set("body", inner);
  const auto read = act_from_json(json);
  return read ? "(admitted)" : read.error().field;
}

TEST(ActJson, RefusesValuesOutsideTheirSet) {
  const Body vote = discussion::VoteCastV1{.statement = StatementId{3}};
  EXPECT_EQ(refused_field(vote, "choice", "abstain"), "body.choice");
  EXPECT_EQ(refused_field(vote, "statement", -1), "body.statement");
  EXPECT_EQ(refused_field(vote, "statement", std::int64_t{1} << 32), "body.statement");
  EXPECT_EQ(refused_field(posed("Q"), "text", Json::object({{"fr", "ff"}})), "body.text");
  EXPECT_EQ(refused_field(posed("Q"), "text", Json::object({{"FR", Json{}}})), "body.text");
  EXPECT_EQ(refused_field(declared("cso", 10), "code", "CSO"), "body.code");
}

TEST(ActJson, RefusesHexInUpperCaseSoThatAnActHasOneForm) {
  auto json = to_json(act_with(posed("Q")));
  auto author = *json.find("author")->as_string();
  for (char& c : author)
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  json.set("author", author);
  EXPECT_EQ(act_from_json(json).error().field, "author");
}

TEST(ActJson, RefusesAnEmptyNoteSoThatAnActHasOneForm) {
  const Body moderated = discussion::StatementModeratedV1{.statement = StatementId{3}};
  EXPECT_EQ(refused_field(moderated, "note", Json::object({})), "body.note");
}

TEST(ActJson, RefusesNoDecisionMakersSoThatAnActHasOneForm) {
  const Body noted = session::PresenceNotedV2{
      .session = session::SessionId{1}, .present = {{code("gov"), 1}}, .decision_makers = {}};
  EXPECT_EQ(refused_field(noted, "decision_makers", Json{Json::Array{}}), "body.decision_makers");
}

TEST(ActJson, RefusesRolesOutOfTheirOrderTwiceOrUnknown) {
  const Body tagged = discussion::RoleTaggedV1{.about = QuestionId{1}, .roles = {}};
  const auto roles = [](std::initializer_list<const char*> names) {
    Json::Array all;
    for (const auto* name : names) all.emplace_back(name);
    return Json{std::move(all)};
  };
  EXPECT_EQ(refused_field(tagged, "roles", roles({"service", "watchdog"})), "body.roles");
  EXPECT_EQ(refused_field(tagged, "roles", roles({"service", "service"})), "body.roles");
  EXPECT_EQ(refused_field(tagged, "roles", roles({"friend"})), "body.roles");
  EXPECT_NE(refused_field(tagged, "statement", Json{2}), "(admitted)");  // one of the two
}

TEST(ActJson, RefusesATypeItDoesNotKnow) {
  auto json = to_json(act_with(posed("Q")));
  json.set("type", "question.posed.v2");
  EXPECT_EQ(act_from_json(json).error().fault, Fault::unknown_type);
}

TEST(ActJson, RefusesSequenceZero) {
  auto json = to_json(act_with(posed("Q")));
  json.set("sequence", 0);
  EXPECT_EQ(act_from_json(json).error().field, "sequence");
}

TEST(ActJson, RefusesWhatIsNoObject) {
  EXPECT_EQ(act_from_json(Json{"act"}).error().fault, Fault::not_an_act);
  auto json = to_json(act_with(posed("Q")));
  json.set("body", Json{Json::Array{}});
  EXPECT_EQ(act_from_json(json).error().fault, Fault::field_wrong);
}

}  // namespace
}  // namespace entente::wire
