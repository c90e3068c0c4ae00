#include "host/reading/routes.h"

#include <gtest/gtest.h>

#include "foundation/crypto/sha256.h"
#include "host/clerk_api/invented_house_test.h"
#include "host/reading/page.h"
#include "record/outcome/outcome_json.h"

namespace entente::reading {
namespace {

namespace invented = acts::invented;

// An invented dialogue with one question, three statements and a constituency of which nobody came.
class Reading : public clerk_api::InventedHouse {
 protected:
  void SetUp() override {
    open_dialogue();
    must(facilitator_.does(invented::posed("What <b>blocks</b> dialogue?"),
                           invented::in_both("What <b>blocks</b> dialogue?").contents));
    for (const auto* text : {"<script>alert('x')</script>", "Une réponse à \"chacun\"", "Rien"})
      must(facilitator_.does(invented::stated(text), invented::said({{"fr", text}}).contents));
    must(ada_.does(registrar_.attests("gov", ada_.key())));
    must(ada_.does(
        discussion::VoteCastV1{.statement = StatementId{2}, .choice = discussion::Choice::agree}));
    add_routes(router_, clerk_, [this] { return clock_.now(); });
  }
  // The government promises; civil society disputes what it reports.
  void promised_and_looked_at() {
    invented::Person minister{"minister"}, rosa{"rosa"};
    named(minister, "gov");
    named(rosa, "cso");
    const auto action = invented::in_both("Open <b>registers</b>"),
               people = invented::in_both("Associations");
    commitment::Terms terms;
    terms.owners = {{.constituency = invented::code("gov"), .office = people.texts}};
    terms.action = action.texts;
    terms.beneficiaries = people.texts;
    terms.due = invented::after(invented::morning, 90 * 86'400);
    terms.verifier = invented::code("cso");
    auto contents = action.contents;
    contents.insert(contents.end(), people.contents.begin(), people.contents.end());
    must(minister.does(commitment::CommitmentMadeV1{std::move(terms)}, std::move(contents)));
    const auto note = invented::said({{"fr", "37 sur 50"}});
    commitment::ProgressReportedV1 report{.commitment = commitment::CommitmentId{1}};
    report.completion = commitment::Completion::limited;
    report.note = note.texts;
    must(minister.does(report, note.contents));
    const auto found = invented::said({{"fr", "Trente."}});
    commitment::ProgressVerifiedV1 finding{.report = commitment::ReportId{1}};
    finding.finding = commitment::Judgement::disputed;
    finding.note = found.texts;
    must(rosa.does(finding, found.contents));
  }
  // A note, then an hour in which something is parked, a theme named and an answer asked for.
  void an_hour_begins() {
    const auto why = invented::in_both("Why <i>now</i>"), contact = invented::in_both("Counter 4"),
               asked = invented::in_both("An hour");
    session::NotePublishedV1 note;
    note.title = asked.texts;
    note.context = why.texts;
    note.contact = contact.texts;
    note.starts = invented::morning;
    note.minutes = 60;
    auto contents = asked.contents;
    for (const auto* more : {&why, &contact})
      contents.insert(contents.end(), more->contents.begin(), more->contents.end());
    must(facilitator_.does(note, contents));
    const session::Phase phase{.title = asked.texts,
                               .hint = {},
                               .minutes = 5,
                               .stage = session::Stage::discuss,
                               .screen = session::Screen::gaps,
                               .question = QuestionId{1}};
    must(facilitator_.does(session::SessionOpenedV1{.title = asked.texts,
                                                    .phases = {phase},
                                                    .floor_balance = false,
                                                    .starts = invented::morning},
                           asked.contents));
    must(facilitator_.does(
        session::ItemParkedV1{.text = why.texts, .statement = {}, .assigned = {}}, why.contents));
    must(facilitator_.does(
        session::ThemeNamedV1{
            .question = QuestionId{1}, .title = contact.texts, .statements = {StatementId{2}}},
        contact.contents));
    asked_about(2);
  }
  void asked_about(std::uint32_t statement) {
    must(facilitator_.does(session::AnswerRequestedV1{
        .statement = StatementId{statement}, .of = invented::code("gov"), .due = due_}));
  }
  // Closes it, and signs what came of it.
  void the_hour_ends() {
    must(facilitator_.does(session::SessionClosedV1{
        .session = session::SessionId{1}, .follow_up = due_, .reason = {}}));
    std::uint64_t size = 0;
    std::string bytes;
    clerk_.read("demo", [&](const clerk::Register& kept) {
      size = kept.state().size;
      bytes = outcome::outcome_json(kept.state(), session::SessionId{1}, size);
    });
    must(facilitator_.does(session::OutcomePublishedV1{
        .session = session::SessionId{1}, .size = size, .digest = crypto::sha256(bytes)}));
  }
  http::Response ask(std::string path, std::string query = {}, std::string accepts = "en") {
    return answer_to({.path = std::move(path),
                      .query = std::move(query),
                      .headers = {{"Accept-Language", std::move(accepts)}}});
  }
  std::string page(std::string path, std::string query = {}) {
    const auto response = ask(std::move(path), std::move(query));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.header("Content-Type"), "text/html; charset=utf-8");
    return std::string{response.body.view()};
  }

  invented::Person ada_{"ada"};
  Instant due_ = invented::after(invented::morning, 30 * 86'400);
};

bool holds(const std::string& page, std::string_view what) { return page.find(what) != page.npos; }

TEST_F(Reading, EveryPageLeadsToTheAccessibilityStatementOfItsLanguage) {
  for (const auto* path : {"/read", "/d/demo/read", "/d/demo/read/q/1", "/read/accessibility"})
    EXPECT_TRUE(holds(page(path, "lang=fr"), "href=\"/read/accessibility?lang=fr\"")) << path;
  EXPECT_TRUE(holds(page("/read/accessibility", "lang=fr"), "Aucun audit indépendant"));
  EXPECT_TRUE(holds(page("/read/accessibility"), "No independent audit"));
}

TEST_F(Reading, LeadsFromTheHostToTheQuestion) {
  EXPECT_TRUE(holds(page("/read"), "href=\"/d/demo/read?lang=en\""));
  const auto dialogue = page("/d/demo/read");
  EXPECT_TRUE(holds(dialogue, "What blocks dialogue (en)"));
  EXPECT_TRUE(holds(dialogue, "href=\"/d/demo/read/q/1?lang=en\""));
  EXPECT_TRUE(holds(dialogue, "open · 3 statements · 1 person has voted"));
  EXPECT_TRUE(holds(dialogue, "<em>absent</em>"));
  EXPECT_TRUE(holds(dialogue, "/d/demo/bundle.tar"));
  EXPECT_TRUE(holds(page("/d/demo/read/q/1"), "Une réponse à &quot;chacun&quot;"));
}

TEST_F(Reading, TakesWhatPeopleWroteForWords) {
  for (const auto& text : {page("/d/demo/read"), page("/d/demo/read/q/1"), page("/read")}) {
    EXPECT_FALSE(holds(text, "<script"));
    EXPECT_FALSE(holds(text, "<b>"));
    EXPECT_FALSE(holds(text, "style="));
  }
  EXPECT_TRUE(holds(page("/d/demo/read/q/1"), "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
}

TEST_F(Reading, SpeaksTheLanguageOfTheAddressBeforeThatOfTheBrowser) {
  EXPECT_TRUE(holds(page("/d/demo/read"), "<html lang=\"en\">"));
  const auto french = page("/d/demo/read", "lang=fr");
  EXPECT_TRUE(holds(french, "<html lang=\"fr\">"));
  EXPECT_TRUE(holds(french, "What blocks dialogue (fr)"));
  EXPECT_TRUE(holds(french, "Qui voit quoi"));
  EXPECT_TRUE(holds(french, "href=\"/d/demo/read?lang=en\""));
  EXPECT_EQ(ask("/read", "lang=%3Cscript%3E", "fr").header("Content-Language"), "fr");
}

// The statements are in French only: a reader of English gets them so, and so marked.
TEST_F(Reading, MarksTheLanguageOfWhatPeopleWrote) {
  EXPECT_TRUE(holds(page("/d/demo/read/q/1"), "<span lang=\"fr\" dir=\"ltr\">Rien</span>"));
}

TEST_F(Reading, SaysThatTheDialogueIsInvented) {
  EXPECT_TRUE(holds(page("/d/demo/read"), "class=\"invented\""));
  EXPECT_TRUE(holds(page("/d/demo/read/q/1"), "class=\"invented\""));
  EXPECT_FALSE(holds(page("/read"), "class=\"invented\""));
}

TEST_F(Reading, SaysThatTheDialogueIsPausedWhileItIs) {
  EXPECT_FALSE(holds(page("/d/demo/read"), "class=\"paused\""));
  const auto why = invented::in_both("Threats"), contact = invented::in_both("Counter 4");
  session::NotePublishedV1 note;
  note.title = why.texts;
  note.contact = contact.texts;
  auto contents = why.contents;
  contents.insert(contents.end(), contact.contents.begin(), contact.contents.end());
  must(facilitator_.does(note, contents));
  const auto until = invented::after(invented::morning, 7'200);
  must(facilitator_.does(session::DialoguePausedV1{.reason = why.texts, .until = until},
                         why.contents));
  for (const auto& text : {page("/d/demo/read"), page("/d/demo/read/q/1")}) {
    EXPECT_TRUE(holds(text, "2026-11-23, 12:00 UTC"));
    EXPECT_TRUE(holds(text, "Threats (en)"));
    EXPECT_TRUE(holds(text, "Counter 4 (en)"));
  }
  clock_.seconds = until.seconds;
  EXPECT_FALSE(holds(page("/d/demo/read"), "class=\"paused\""));
}

TEST_F(Reading, ShowsWhatWasPromisedClaimedAndFound) {
  promised_and_looked_at();
  const auto list = page("/d/demo/read/commitments");
  EXPECT_TRUE(holds(list, "href=\"/d/demo/read/commitments/1?lang=en\""));
  EXPECT_TRUE(holds(list, "demo-c1 · "));
  const auto one = page("/d/demo/read/commitments/1", "lang=fr");
  EXPECT_TRUE(holds(one, "<span lang=\"fr\" dir=\"ltr\">Open &lt;b&gt;registers&lt;/b&gt; (fr)"));
  EXPECT_TRUE(holds(one, "<strong>Contesté</strong>"));
  EXPECT_TRUE(holds(one, "37 sur 50"));
  EXPECT_TRUE(holds(one, "<strong>manquant</strong>")) << "the chain has a gap";
  EXPECT_TRUE(holds(page("/d/demo/read"), "href=\"/d/demo/read/commitments?lang=en\""));
}

// A promise is late by the reader's own clock, and stands on a level from a stated day on.
TEST_F(Reading, TellsALatePromiseByTheReadersClock) {
  promised_and_looked_at();
  EXPECT_FALSE(holds(page("/d/demo/read/commitments/1"), "Raised at"));
  clock_.seconds += 155 * 86'400;
  const auto late = page("/d/demo/read/commitments/1");
  EXPECT_TRUE(holds(late, "Raised at regional level (<time"));
}

TEST_F(Reading, SaysThatNothingWasProposedOrDecided) {
  EXPECT_TRUE(holds(page("/d/demo/read/proposals"), "Nothing has been proposed yet."));
  EXPECT_TRUE(holds(page("/d/demo/read/decisions", "lang=fr"), "Rien n’est encore soumis"));
  EXPECT_TRUE(holds(page("/d/demo/read/commitments", "from=9"), "Nobody has promised"));
}

TEST_F(Reading, ShowsProposalsWithWhatWasObjected) {
  const auto summary = invented::in_both("Meet <i>each</i> quarter"),
             clause = invented::in_both("In turn"), why = invented::in_both("Who pays?");
  agreement::ProposalTabledV1 tabled;
  tabled.summary = summary.texts;
  tabled.clauses = {{.text = clause.texts, .indicator = {}}};
  auto contents = summary.contents;
  contents.insert(contents.end(), clause.contents.begin(), clause.contents.end());
  must(ada_.does(tabled, contents));
  must(ada_.does(agreement::ObjectionRaisedV1{.proposal = ProposalId{1}, .reason = why.texts},
                 why.contents));
  const auto text = page("/d/demo/read/proposals");
  EXPECT_TRUE(holds(text, "Meet &lt;i&gt;each&lt;/i&gt; quarter (en)"));
  EXPECT_TRUE(holds(text, "the text is open to amendments"));
  EXPECT_TRUE(holds(text, "Who pays? (en)"));
  EXPECT_TRUE(holds(text, "still open"));
}

TEST_F(Reading, ShowsTheConceptNoteWithItsHourInUtc) {
  EXPECT_TRUE(holds(page("/d/demo/read/note"), "No concept note has been published yet."));
  an_hour_begins();
  const auto note = page("/d/demo/read/note");
  EXPECT_TRUE(holds(note, "Why &lt;i&gt;now&lt;/i&gt; (en)"));
  EXPECT_TRUE(holds(note, "Counter 4 (en)"));
  EXPECT_TRUE(holds(note, "What &lt;b&gt;blocks&lt;/b&gt; dialogue? (en)"));
  EXPECT_TRUE(holds(note, " UTC</strong> · 60 minutes"));
  EXPECT_TRUE(holds(page("/d/demo/read"), "href=\"/d/demo/read/note?lang=en\""));
}

TEST_F(Reading, ShowsThemesAndParkedItems) {
  EXPECT_TRUE(holds(page("/d/demo/read/themes"), "Nothing is parked."));
  an_hour_begins();
  const auto themes = page("/d/demo/read/themes", "lang=fr");
  EXPECT_TRUE(holds(themes, "Counter 4 (fr)"));
  EXPECT_TRUE(holds(themes, "Une réponse à &quot;chacun&quot;"));
  EXPECT_TRUE(holds(themes, "Why &lt;i&gt;now&lt;/i&gt; (fr)"));
  EXPECT_TRUE(holds(themes, "Confié à personne encore."));
  EXPECT_TRUE(holds(themes, "demandent JavaScript"));
}

TEST_F(Reading, ShowsTheLedgerAndWhatIsLateOrForgotten) {
  an_hour_begins();
  const auto open = page("/d/demo/read/answers");
  EXPECT_TRUE(holds(open, "answer due by <time"));
  EXPECT_FALSE(holds(open, "class=\"late\""));
  the_hour_ends();
  EXPECT_TRUE(holds(page("/d/demo/read/answers"), "Forgotten: the session closed"));
  clock_.seconds = due_.seconds + 1;
  EXPECT_TRUE(holds(page("/d/demo/read/answers"), "class=\"late\">overdue since <time"));
}

// The page of an outcome is the same, whatever happens after it was signed.
TEST_F(Reading, ShowsAnOutcomeAsItStoodWhenItWasSigned) {
  an_hour_begins();
  EXPECT_TRUE(holds(page("/d/demo/read/outcomes/1"), "not signed yet"));
  the_hour_ends();
  const auto signed_then = page("/d/demo/read/outcomes/1");
  EXPECT_TRUE(holds(signed_then, "As signed on "));
  EXPECT_TRUE(holds(signed_then, "Why &lt;i&gt;now&lt;/i&gt; (en)")) << "what was parked";
  EXPECT_TRUE(holds(signed_then, "No map of this question was published"));
  asked_about(1);
  must(facilitator_.does(
      session::ItemAssignedV1{.item = session::ItemId{1}, .constituency = invented::code("gov")}));
  clock_.seconds = due_.seconds + 1;
  EXPECT_EQ(page("/d/demo/read/outcomes/1"), signed_then);
}

TEST_F(Reading, SaysWhatIsNotThere) {
  for (const auto* number : {"1", "0", "x", "-1"})
    EXPECT_EQ(ask(std::string{"/d/demo/read/commitments/"} + number).status, 404) << number;
  for (const auto* number : {"1", "0", "x"})
    EXPECT_EQ(ask(std::string{"/d/demo/read/outcomes/"} + number).status, 404) << number;
  for (const auto* name : {"commitments", "commitments/1", "proposals", "decisions", "note",
                           "answers", "themes", "outcomes/1"})
    EXPECT_EQ(ask(std::string{"/d/nowhere/read/"} + name).status, 404) << name;
  EXPECT_EQ(ask("/d/nowhere/read").status, 404);
  EXPECT_EQ(ask("/d/nowhere/read/q/1").status, 404);
  for (const auto* number : {"2", "0", "-1", "x", "99999999999"})
    EXPECT_EQ(ask(std::string{"/d/demo/read/q/"} + number).status, 404) << number;
}

TEST_F(Reading, LeadsBackFromWhereThereIsNothing) {
  for (const auto* path : {"/d/demo/read/q/2", "/d/demo/read/commitments/x"}) {
    const auto told = ask(path, "lang=fr");
    EXPECT_EQ(told.header("Content-Type"), "text/html; charset=utf-8") << path;
    const std::string text{told.body.view()};
    EXPECT_TRUE(holds(text, "<html lang=\"fr\">") && holds(text, "n’existe pas")) << path;
    EXPECT_TRUE(holds(text, "href=\"/d/demo/read?lang=fr\"")) << path;
  }
  const std::string text{ask("/d/nowhere/read/q/<i>").body.view()};
  EXPECT_TRUE(holds(text, "There is no such dialogue on this host."));
  EXPECT_TRUE(holds(text, "href=\"/read?lang=en\""));
  EXPECT_FALSE(holds(text, "<i>"));
}

TEST_F(Reading, PassesOverAsManyStatementsAsAsked) {
  EXPECT_FALSE(holds(page("/d/demo/read/q/1", "from=2"), "chacun"));
  EXPECT_TRUE(holds(page("/d/demo/read/q/1", "from=2"), "Rien"));
  EXPECT_FALSE(holds(page("/d/demo/read/q/1", "from=4000000000"), "Rien"));
  EXPECT_TRUE(holds(page("/d/demo/read/q/1", "from=all"), "chacun"));
}

TEST(Days, AreWrittenAsTheLanguageDoes) {
  const auto first = *parse_rfc3339("2027-03-01T23:30:00Z");
  EXPECT_EQ(day(first, http::Language::french).html(),
            "<time datetime=\"2027-03-01\">1er mars 2027</time>");
  EXPECT_EQ(day(first, http::Language::english).html(),
            "<time datetime=\"2027-03-01\">1 March 2027</time>");
}

TEST(Figures, AreWrittenAsTheLanguageDoes) {
  EXPECT_EQ(number(1'234'567, http::Language::french), "1\u202f234\u202f567");
  EXPECT_EQ(number(1'234'567, http::Language::english), "1,234,567");
  EXPECT_EQ(number(999, http::Language::english), "999");
  const Counted votes{{.en = " vote", .fr = " vote"}, {.en = " votes", .fr = " votes"}};
  EXPECT_EQ(count(0, votes, http::Language::french), "0 vote");
  EXPECT_EQ(count(0, votes, http::Language::english), "0 votes");
  EXPECT_EQ(share(2, 3, http::Language::french), "66\u202f%");
  EXPECT_EQ(share(2, 3, http::Language::english), "66%");
  EXPECT_EQ(share(0, 0, http::Language::english), "–");
}

}  // namespace
}  // namespace entente::reading
