#include "host/commitment_api/routes.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "adapters/memory/evidence_store.h"
#include "host/clerk_api/invented_house_test.h"
#include "host/commitment_api/table/table.h"

namespace entente::commitment_api {
namespace {

namespace invented = acts::invented;
using namespace commitment;
using encoding::Json;

constexpr std::int64_t day = 86'400;

// A host with two promises of the government; the civil society looks at the first.
class Register : public clerk_api::InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    named(minister_, "gov");
    named(rosa_, "cso");
    promised("Open, and keep open; the registers", 90);
    promised("Train clerks", 10);
    add_routes(router_, clerk_, desk_, [this] { return clock_.now(); }, R"({"instruments":[]})");
  }
  void promised(const std::string& action, std::int64_t days, ProposalId proposal = {}) {
    const auto said = invented::in_both(action), office = invented::in_both("Office " + action),
               people = invented::in_both("People " + action),
               half = invented::in_both("Half " + action);
    Terms terms;
    terms.proposal = proposal;
    terms.owners = {{.constituency = invented::code("gov"), .office = office.texts}};
    terms.action = said.texts;
    terms.beneficiaries = people.texts;
    terms.due = invented::after(invented::morning, days * day);
    terms.verifier = invented::code("cso");
    terms.anchors = {{.level = Level::global, .paragraph = "busan-2011-22", .text = {}}};
    terms.milestones = {{.title = half.texts,
                         .due = invented::after(invented::morning, 5 * day),
                         .unit = {},
                         .baseline = 0,
                         .target = 50}};
    auto contents = said.contents;
    for (const auto* more : {&office, &people, &half})
      contents.insert(contents.end(), more->contents.begin(), more->contents.end());
    must(minister_.does(CommitmentMadeV1{std::move(terms)}, std::move(contents)));
  }
  void reported_and_disputed() {
    const auto note = invented::said({{"fr", "37 sur 50 <vu>"}});
    must(minister_.does(ProgressReportedV1{.commitment = CommitmentId{1},
                                           .milestone = 1,
                                           .actual = 37,
                                           .completion = Completion::limited,
                                           .note = note.texts,
                                           .evidence = {}},
                        note.contents));
    const auto found = invented::said({{"fr", "Trente."}});
    ProgressVerifiedV1 act{.report = ReportId{1}};
    act.finding = Judgement::disputed;
    act.note = found.texts;
    must(rosa_.does(act, found.contents));
    const auto why = invented::said({{"fr", "Vous avez compté en mai."}});
    must(minister_.does(FindingDisputedV1{.finding = FindingId{1}, .reason = why.texts},
                        why.contents));
  }
  // A session opens and closes this morning; it is looked at again in 100 days.
  void closed_for_a_hundred_days() {
    const auto text = invented::in_both("Round table"), aim = invented::in_both("Aim"),
               contact = invented::in_both("Desk 4");
    auto contents = text.contents;
    for (const auto* more : {&aim, &contact})
      contents.insert(contents.end(), more->contents.begin(), more->contents.end());
    must(facilitator_.does(
        session::NotePublishedV1{
            .title = text.texts, .objectives = {aim.texts}, .agenda = {}, .contact = contact.texts},
        contents));
    session::SessionOpenedV1 opened{.title = text.texts, .starts = invented::morning};
    opened.phases = {{.title = text.texts, .minutes = 5}};
    must(facilitator_.does(opened, text.contents));
    must(facilitator_.does(
        session::SessionClosedV1{.session = session::SessionId{1},
                                 .follow_up = invented::after(invented::morning, 100 * day)}));
  }
  http::Response ask(const std::string& what, std::string query = {},
                     std::vector<http::Header> headers = {{"Host", "here.example"}}) {
    return answer_to({.path = "/api/v1/dialogues/demo/" + what,
                      .query = std::move(query),
                      .headers = std::move(headers)});
  }
  Json told(const std::string& what, std::string query = {}) {
    return *encoding::parse_json(ask(what, std::move(query)).body.view());
  }
  std::string said(const std::string& what, std::string query = {}) {
    const auto response = ask(what, std::move(query));
    return std::to_string(response.status) + " " +
           *encoding::parse_json(response.body.view())->find("code")->as_string();
  }
  static std::string on_day(std::int64_t days) {
    return "as_of=" + std::to_string(invented::morning.seconds + days * day);
  }

  invented::Person minister_{"minister"}, rosa_{"rosa"};
  memory::MemoryEvidenceStore files_;
  clerk::EvidenceDesk desk_{clerk_, files_};
};

std::string text(const Json& json, std::string_view name) { return *json.find(name)->as_string(); }
std::int64_t integer(const Json& json, std::string_view name) {
  return *json.find(name)->as_integer();
}
std::size_t times(std::string_view text, std::string_view what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

TEST_F(Register, ListsTheNewestFirstAndCountsWhatCanBeChosen) {
  const auto page = told("commitments");
  EXPECT_EQ(integer(page, "total"), 2);
  const auto& first = (*page.find("commitments")->as_array())[0];
  EXPECT_EQ(text(first, "reference"), "demo-c2");
  EXPECT_EQ(text(first, "standing"), "on_track");
  EXPECT_EQ(text(*first.find("action"), "fr"), "Train clerks (fr)");
  EXPECT_EQ(integer(*page.find("counts")->find("standing"), "on_track"), 2);
  EXPECT_EQ(integer(*page.find("counts")->find("owner"), "gov"), 2);
}

TEST_F(Register, StandsAsOfTheReadersDay) {
  const auto late = told("commitments", on_day(75) + "&standing=late&order=due");
  EXPECT_EQ(integer(late, "total"), 2);
  const auto& first = (*late.find("commitments")->as_array())[0];
  EXPECT_EQ(text(first, "reference"), "demo-c2");
  EXPECT_EQ(text(first, "escalation"), "regional") << "65 days after its own";
  EXPECT_EQ(integer(told("commitments", on_day(75) + "&escalation=regional"), "total"), 1);
  clock_.seconds += 11 * day;
  EXPECT_EQ(text(told("commitments/2"), "standing"), "late") << "without as_of, the host's clock";
}

TEST_F(Register, NamesThePromisesThatCarryOutAProposal) {
  tabled(rosa_, "Meet monthly");
  promised("Meet on the first Monday", 30, ProposalId{1});
  const auto page = told("commitments", "proposal=1");
  EXPECT_EQ(integer(page, "total"), 1);
  EXPECT_EQ(integer(page.find("commitments")->as_array()->at(0), "proposal"), 1);
  EXPECT_EQ(integer(told("commitments", "proposal=2"), "total"), 0);
  EXPECT_EQ(ask("commitments", "proposal=0").status, 400);
}

TEST_F(Register, ChoosesWhatLacksALink) {
  EXPECT_EQ(integer(told("commitments", "missing=regional_text"), "total"), 2);
  EXPECT_EQ(integer(told("commitments", "missing=global_paragraph"), "total"), 0);
  EXPECT_EQ(ask("commitments", "limit=1&missing=evidence").header("Link"),
            "</api/v1/dialogues/demo/commitments?missing=evidence&limit=1&from=1>; rel=\"next\"");
}

TEST_F(Register, GivesPagesThatLinkToTheNext) {
  const auto response = ask("commitments", "limit=1&owner=gov");
  EXPECT_EQ(response.header("Link"),
            "</api/v1/dialogues/demo/commitments?owner=gov&limit=1&from=1>; rel=\"next\"");
  EXPECT_FALSE(ask("commitments", "limit=1&from=1").header("Link"));
  EXPECT_EQ(integer(told("commitments", "from=7"), "total"), 2);
}

TEST_F(Register, SaysWhatItCanNotRead) {
  EXPECT_EQ(said("commitments", "standing=fine"), "400 selection_malformed");
  EXPECT_EQ(said("commitments", "order=size"), "400 selection_malformed");
  EXPECT_EQ(said("commitments", "missing=luck"), "400 selection_malformed");
  EXPECT_EQ(said("commitments", "proposal=0"), "400 selection_malformed");
  EXPECT_EQ(said("commitments", "limit=0"), "400 selection_malformed");
  EXPECT_EQ(said("commitments", "as_of=now"), "400 moment_malformed");
  EXPECT_EQ(said("commitments/3"), "404 commitment_not_found");
  EXPECT_EQ(said("commitments/x"), "404 commitment_not_found");
}

TEST_F(Register, ShowsClaimAndFindingSideBySide) {
  reported_and_disputed();
  const auto one = told("commitments/1");
  EXPECT_EQ(text(one, "standing"), "disputed");
  EXPECT_EQ(text(*one.find("claim"), "claimed"), "limited");
  const auto& report = (*one.find("reports")->as_array())[0];
  EXPECT_EQ(integer(report, "actual"), 37);
  const auto& finding = (*report.find("findings")->as_array())[0];
  EXPECT_EQ(text(finding, "judgement"), "disputed");
  EXPECT_EQ(text(finding, "by"), "cso");
  EXPECT_EQ(integer(*finding.find("dispute"), "reply_due"), invented::morning.seconds + 30 * day);
  EXPECT_EQ(integer(*one.find("chain"), "present"), 4);
}

TEST_F(Register, TellsWhatPeopleSaidNewestFirstAPageAtATime) {
  invented::Person seated{"seated"};
  must(seated.does(registrar_.attests("cso", seated.key())));
  for (const auto* words : {"one", "two", "three"}) {
    const auto text = invented::said({{"en", words}});
    auto& who = words == std::string_view{"two"} ? rosa_ : seated;
    must(
        who.does(CommentGivenV1{.commitment = CommitmentId{1}, .text = text.texts}, text.contents));
  }
  const auto page = ask("commitments/1/comments", "limit=2");
  EXPECT_EQ(page.header("Link"),
            "</api/v1/dialogues/demo/commitments/1/comments?limit=2&after=2>; rel=\"next\"");
  const auto answer = *encoding::parse_json(page.body.view());
  EXPECT_EQ(integer(answer, "total"), 3);
  const auto& newest = *answer.find("comments")->as_array();
  ASSERT_EQ(newest.size(), 2U);
  EXPECT_EQ(text(*newest[0].find("text"), "en"), "three");
  EXPECT_EQ(newest[0].find("constituency"), nullptr) << "one person sits there: it would be named";
  EXPECT_EQ(text(newest[1], "constituency"), "cso") << "a focal point speaks in the open";
  const auto rest = ask("commitments/1/comments", "limit=2&after=2");
  EXPECT_EQ(rest.header("Link"), std::nullopt);
  const auto oldest = *encoding::parse_json(rest.body.view())->find("comments")->as_array();
  ASSERT_EQ(oldest.size(), 1U);
  EXPECT_EQ(text(*oldest[0].find("text"), "en"), "one");
  EXPECT_EQ(integer(told("commitments/1"), "comments"), 3);
  EXPECT_EQ(said("commitments/9/comments"), "404 commitment_not_found");
  EXPECT_EQ(said("commitments/1/comments", "limit=0"), "400 page_malformed");
}

TEST_F(Register, IsKnownByItsSizeAndTheHour) {
  const auto tag = std::string{*ask("commitments").header("ETag")};
  EXPECT_EQ(ask("commitments", "", {{"If-None-Match", tag}}).status, 304);
  clock_.seconds += 3'600;
  EXPECT_EQ(ask("commitments", "", {{"If-None-Match", tag}}).status, 200);
}

TEST_F(Register, LeavesAsATableAndComesBackWithoutLoss) {
  const std::vector languages = {invented::language("en"), invented::language("fr")};
  const auto response = ask("commitments.csv");
  std::string table;
  for (auto piece = response.pieces(); !piece.empty(); piece = response.pieces()) table += piece;
  const auto read = read_table(table, languages);
  ASSERT_TRUE(read) << read.error().column;
  ASSERT_EQ(read->size(), 2U);
  ASSERT_TRUE(read->front().written) << "the oldest comes first";
  const auto& opened = *read->front().written;
  EXPECT_EQ(opened.action.at(languages[0]).string(), "Open, and keep open; the registers (en)");
  EXPECT_EQ(opened.owners.at(0).constituency.string(), "gov");
  EXPECT_EQ(opened.due, invented::after(invented::morning, 90 * day));
  EXPECT_EQ(opened.verifier->string(), "cso");
  EXPECT_EQ(opened.milestones.at(0).target, 50);
  EXPECT_EQ(opened.anchors.at(0).paragraph, "busan-2011-22");
}

TEST_F(Register, LeavesAsACalendar) {
  reported_and_disputed();
  const auto calendar = std::string{ask("commitments.ics").body.view()};
  EXPECT_EQ(times(calendar, "BEGIN:VEVENT"), 5U) << "two dates, two milestones, one reply";
  EXPECT_NE(calendar.find("DTSTART:20270221T100000Z"), std::string::npos);
  EXPECT_NE(calendar.find("URL:http://here.example/d/demo/register/1"), std::string::npos);
  EXPECT_NE(calendar.find("Open\\, and keep open\\; the"), std::string::npos);
  std::size_t start = 0;
  for (auto end = calendar.find("\r\n"); end != std::string::npos;
       end = calendar.find("\r\n", start)) {
    EXPECT_LE(end - start, 75U);
    start = end + 2;
  }
}

TEST_F(Register, LeavesAsAFeed) {
  reported_and_disputed();
  const auto feed = std::string{
      ask("commitments.atom", "", {{"Host", "h"}, {"Accept-Language", "fr"}}).body.view()};
  EXPECT_EQ(times(feed, "<entry>"), 5U);
  EXPECT_LT(feed.find("Constat contesté"), feed.find("Avancement rapporté"));
  EXPECT_NE(feed.find("37 sur 50 &lt;vu&gt;"), std::string::npos);
  EXPECT_NE(feed.find("href=\"http://h/d/demo/register/1\""), std::string::npos);
}

TEST_F(Register, LeadsBackOverTheEncryptedLineThatTheReaderCameBy) {
  const auto feed = std::string{
      ask("commitments.atom", "", {{"Host", "h"}, {"X-Forwarded-Proto", "https"}}).body.view()};
  const std::string self = "rel=\"self\" href=\"https://h/api/v1/dialogues/demo/commitments.atom\"";
  EXPECT_NE(feed.find(self), std::string::npos);
  EXPECT_EQ(feed.find("http://h"), std::string::npos);
}

TEST_F(Register, IsSummedUpForACountry) {
  reported_and_disputed();
  const auto country = told("country", on_day(75));
  EXPECT_EQ(integer(country, "total"), 2);
  EXPECT_EQ(integer(*country.find("standing"), "disputed"), 1);
  const auto& owner = (*country.find("owners")->as_array())[0];
  EXPECT_EQ(text(owner, "constituency"), "gov");
  EXPECT_EQ(integer(*owner.find("standing"), "late"), 1);
  const auto& anchor = (*country.find("anchors")->as_array())[0];
  EXPECT_EQ(text(anchor, "paragraph"), "busan-2011-22");
  const auto& first = *country.find("first")->as_array();
  ASSERT_EQ(first.size(), 2U);
  EXPECT_EQ(text(first[0], "reference"), "demo-c2") << "what climbed highest comes first";
  const auto& next = *country.find("next")->as_array();
  ASSERT_EQ(next.size(), 1U);
  EXPECT_EQ(integer(next[0], "commitment"), 1) << "day 90 is ahead, its milestone is past";
}

TEST_F(Register, SaysWhenItIsLookedAtAgain) {
  EXPECT_TRUE(told("checks").find("checks")->as_array()->empty());
  closed_for_a_hundred_days();
  reported_and_disputed();
  const auto checks = told("checks", on_day(101));
  const auto& all = *checks.find("checks")->as_array();
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(text(all[0], "day"), "hundred_days");
  EXPECT_EQ(text(all[0], "state"), "overdue");
  EXPECT_EQ(integer(all[0], "covered"), 2);
  EXPECT_EQ(integer(all[0], "silent_total"), 2) << "the report is of the moment of closing itself";
  EXPECT_EQ(text(all[1], "state"), "ahead");
  EXPECT_EQ(told("country", on_day(101)).find("checks")->as_array()->size(), 3U);
}

TEST_F(Register, CallsToItsChecks) {
  closed_for_a_hundred_days();
  const auto calendar = std::string{ask("commitments.ics").body.view()};
  EXPECT_NE(calendar.find("UID:demo-session-1-hundred_days@entente"), std::string::npos);
  EXPECT_EQ(times(calendar, "BEGIN:VEVENT"), 7U) << "two dates, two milestones, three checks";
  EXPECT_EQ(times(ask("commitments.ics", "standing=late").body.view(), "BEGIN:VEVENT"), 0U);
  EXPECT_EQ(times(ask("commitments.atom").body.view(), "/check/session/1/"), 0U);
  const auto feed =
      std::string{ask("commitments.atom", on_day(101), {{"Accept-Language", "fr"}}).body.view()};
  EXPECT_EQ(times(feed, "/check/session/1/"), 1U) << "the one whose day has come";
  EXPECT_NE(feed.find("Réexamen à 100 jours"), std::string::npos);
}

TEST_F(Register, ClimbsAtStatedHours) {
  const auto one = told("commitments/2");
  const auto clock = *one.find("escalation_clock");
  EXPECT_EQ(integer(clock, "national"), integer(one, "due"));
  EXPECT_EQ(integer(clock, "global"), integer(one, "due") + 120 * day);
}

WrongTable wrong(std::string_view table) {
  const std::vector languages = {invented::language("en"), invented::language("fr")};
  const auto read = read_table(table, languages);
  if (!read) return read.error();
  const auto found = std::ranges::find_if(*read, [](const auto& row) { return !row.written; });
  return found == read->end() ? WrongTable{} : found->written.error();
}

TEST(Table, NamesWhatItCanNotRead) {
  EXPECT_EQ(wrong("").fault, TableFault::no_header);
  EXPECT_EQ(wrong("action@fr,colour\r\n").fault, TableFault::column_unknown);
  EXPECT_EQ(wrong("action@fr,colour\r\n").column, "colour");
  EXPECT_EQ(wrong("action\r\n").fault, TableFault::column_unknown) << "a text has a language";
  EXPECT_EQ(wrong("due@fr\r\n").fault, TableFault::column_unknown) << "a date has none";
  EXPECT_EQ(wrong("action@es\r\n").fault, TableFault::language_unknown);
  EXPECT_EQ(wrong("due,due\r\n").fault, TableFault::column_twice);
  EXPECT_EQ(wrong("owner_0\r\n").fault, TableFault::column_unknown);
  EXPECT_EQ(wrong("owner_01\r\n").fault, TableFault::column_unknown);
  EXPECT_EQ(wrong("owner_1_\r\n").fault, TableFault::column_unknown);
  EXPECT_EQ(wrong("due\r\ntomorrow\r\n").fault, TableFault::date_malformed);
  EXPECT_EQ(wrong("due\r\n\r\ntomorrow\r\n").line, 3U);
  EXPECT_EQ(wrong("owner_1\r\nNo One\r\n").fault, TableFault::code_malformed);
  EXPECT_EQ(wrong("owner_2\r\ngov\r\n").fault, TableFault::gap_in_numbering);
  EXPECT_EQ(wrong("owner_2\r\ngov\r\n").column, "owner_1");
  EXPECT_EQ(wrong("owner_1,owner_1_office@fr\r\n,Bureau\r\n").fault, TableFault::cell_missing);
  EXPECT_EQ(wrong("milestone_1_title@fr\r\nMoitié\r\n").column, "milestone_1_due");
  EXPECT_EQ(wrong("anchor_1_paragraph\r\nx\r\n").column, "anchor_1_level");
  EXPECT_EQ(wrong("due,verifier\r\n\r\n,,\r\n").fault, TableFault::row_of_another_width);
  EXPECT_EQ(wrong("anchor_1_level\r\nmoon\r\n").fault, TableFault::level_unknown);
  EXPECT_EQ(wrong("milestone_1_target\r\n1.5\r\n").fault, TableFault::number_malformed);
  EXPECT_EQ(wrong("action@fr\r\n\" \"\r\n").fault, TableFault::text_refused);
  EXPECT_EQ(wrong("due\r\n\"x\r\n").fault, TableFault::csv_malformed);
}

TEST(Table, ReadsWhatComesAgainAsSoManyMilestones) {
  const std::vector languages = {invented::language("en")};
  const auto read = read_table(
      "due,milestone_1_title@en,milestone_1_due,milestone_1_target,milestone_1_every,"
      "milestone_1_until,milestone_2_title@en,milestone_2_due\r\n"
      "2030-03-01T12:00:00Z,Report,2028-03-01T12:00:00Z,1,6,,All,2029-01-01T12:00:00Z\r\n"
      "2030-03-01T12:00:00Z,Report,2028-03-01T12:00:00Z,1,6,2028-09-01T12:00:00Z,,\r\n",
      languages);
  ASSERT_TRUE(read);
  const auto& whole = *read->front().written;
  ASSERT_EQ(whole.milestones.size(), 6U);
  EXPECT_EQ(whole.milestones[4].title.at(languages[0]).string(), "Report (5/5)");
  EXPECT_EQ(to_rfc3339(whole.milestones[4].due), "2030-03-01T12:00:00Z");
  EXPECT_EQ(whole.milestones[5].title.at(languages[0]).string(), "All");
  EXPECT_EQ(whole.milestone_places, (std::vector<std::size_t>{0, 0, 0, 0, 0, 1}));
  EXPECT_EQ(read->back().written->milestones.size(), 2U);
}

TEST(Table, NamesWhatIsWrongWithASeries) {
  const std::string head = "due,milestone_1_due,milestone_1_every,milestone_1_until\r\n";
  const std::string days = "2030-03-01T12:00:00Z,2028-03-01T12:00:00Z,";
  EXPECT_EQ(wrong(head + days + "0,\r\n").fault, TableFault::months_malformed);
  EXPECT_EQ(wrong(head + days + "121,\r\n").column, "milestone_1_every");
  EXPECT_EQ(wrong(head + days + "six,\r\n").fault, TableFault::months_malformed);
  EXPECT_EQ(wrong(head + days + ",2029-01-01T12:00:00Z\r\n").column, "milestone_1_every");
  EXPECT_EQ(wrong(head + days + "6,2027-01-01T12:00:00Z\r\n").fault, TableFault::series_empty);
}

TEST(Table, PassesOverWhatWasComputed) {
  const std::vector languages = {invented::language("en")};
  EXPECT_EQ(read_table("computed_standing\r\nlate\r\n", languages)->size(), 1U);
}

}  // namespace
}  // namespace entente::commitment_api
