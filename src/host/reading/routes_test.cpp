#include "host/reading/frame/page.h"
#include "host/reading/reading_house_test.h"

namespace entente::reading {
namespace {

using Reading = ReadingHouse;

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
  for (const auto* name :
       {"commitments", "commitments/1", "proposals", "decisions", "note", "answers", "themes",
        "outcomes/1", "country", "missing", "pledges", "measures"})
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
