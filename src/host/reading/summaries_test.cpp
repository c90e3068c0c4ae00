#include "host/reading/reading_house_test.h"

namespace entente::reading {
namespace {

class Summaries : public ReadingHouse {
 protected:
  void sealed(invented::Person& by, const std::string& with, const acts::Content& words,
              agreement::PledgeId answers = {}) {
    must(by.does(agreement::PledgeSealedV1{.with = invented::code(with),
                                           .digest = acts::digest_of(words),
                                           .opens_before = due_,
                                           .answers = answers}));
  }
};

TEST_F(Summaries, AreLedToFromTheDialogue) {
  const auto dialogue = page("/d/demo/read");
  for (const auto* name : {"country", "missing", "pledges", "measures"})
    EXPECT_TRUE(holds(dialogue, "href=\"/d/demo/read/" + std::string{name} + "?lang=en\"")) << name;
}

TEST_F(Summaries, TellTheCountryByTheReadersClock) {
  EXPECT_TRUE(holds(page("/d/demo/read/country"), "Nothing has been promised yet."));
  promised_and_looked_at();
  const auto country = page("/d/demo/read/country", "lang=fr");
  EXPECT_TRUE(holds(country,
                    "1 engagement est au registre. Aucun n’est encore confirmé par un autre côté. "
                    "1 appelle une réponse aujourd’hui."));
  EXPECT_TRUE(holds(country, "href=\"/d/demo/read/commitments?lang=fr&amp;standing=disputed\""));
  EXPECT_TRUE(holds(country, "Le responsable dit\u202f: limité · 1 constat conteste"));
  EXPECT_TRUE(holds(country, "Open &lt;b&gt;registers&lt;/b&gt; (fr)"));
  EXPECT_TRUE(holds(country, "1 engagement ne nomme aucun paragraphe"));
  EXPECT_TRUE(holds(country, "Aucune carte publiée ne montre encore de terrain d’entente."));
  EXPECT_TRUE(holds(country, "entente-verify bundle.tar --trust"));
  EXPECT_TRUE(holds(country, "l’engagement entier")) << "its day is ahead";
  clock_.seconds += 155 * 86'400;
  const auto late = page("/d/demo/read/country");
  EXPECT_TRUE(holds(late, "Raised at regional level"));
  EXPECT_TRUE(holds(late, "No day is ahead."));
}

TEST_F(Summaries, LeadToTheWaysOfFollowingATextAndADecision) {
  named(rosa_, "cso");
  tabled(rosa_, "Meet monthly");
  const auto told = page("/d/demo/read/proposals");
  EXPECT_TRUE(holds(told, "href=\"/d/demo/letters/proposal-1"));
  EXPECT_TRUE(holds(told, "href=\"/api/v1/dialogues/demo/proposals/1/changes.atom\""));
}

TEST_F(Summaries, SayWhoAdheresSinceWhenAndWhatIsNotKnown) {
  promised_and_looked_at();
  for (const auto& [path, query] :
       {std::pair{"/d/demo/read/country", ""}, {"/d/demo/read/commitments", "anchor=sdg-16-10"}}) {
    const auto told = page(path, query);
    EXPECT_TRUE(holds(told, "<strong>Togo</strong>")) << path;
    EXPECT_TRUE(holds(told, "since <time datetime=\"2015-09-25\">")) << path;
    EXPECT_TRUE(holds(told, "among All &amp; some")) << path;
    EXPECT_TRUE(holds(told, "An &lt;agency&gt;")) << path;
    EXPECT_TRUE(holds(told, "known here")) << path;
    EXPECT_FALSE(holds(told, "does not adhere")) << path;
  }
  EXPECT_FALSE(holds(page("/d/demo/read/commitments"), "Who adheres to it"));
}

TEST_F(Summaries, NameInstrumentsByTheirTitlesAndAbsentConstituencies) {
  promised_and_looked_at();
  EXPECT_TRUE(holds(page("/d/demo/read/country"), "No promise names a paragraph"));
  must(minister_.does(commitment::CommitmentAnchoredV1{
      .commitment = commitment::CommitmentId{1},
      .anchors = {{.level = commitment::Level::global, .paragraph = "sdg-16-10", .text = {}},
                  {.level = commitment::Level::global, .paragraph = "unknown-1", .text = {}}}}));
  const auto country = page("/d/demo/read/country");
  EXPECT_TRUE(holds(country, "Access to &lt;information&gt;"));
  EXPECT_TRUE(holds(country, "unknown-1"));
  EXPECT_TRUE(holds(country, "absent; seats: "));
  EXPECT_TRUE(holds(country, "is absent. Nothing decided here can speak for it."));
}

TEST_F(Summaries, ListWhatIsMissingAndWhoCouldAddIt) {
  EXPECT_TRUE(holds(page("/d/demo/read/missing"), "Nothing is missing today."));
  promised_and_looked_at();
  const auto missing = page("/d/demo/read/missing", "lang=fr");
  EXPECT_TRUE(holds(missing, "Sans jalon · 1"));
  EXPECT_TRUE(holds(missing, "Le responsable peut joindre des preuves à un rapport."));
  EXPECT_TRUE(holds(missing, "href=\"/d/demo/read/commitments/1?lang=fr\""));
  EXPECT_FALSE(holds(missing, "Voir"));
}

TEST_F(Summaries, ChooseFromTheRegisterAsTheAddressSays) {
  promised_and_looked_at();
  const auto none = page("/d/demo/read/commitments", "standing=late");
  EXPECT_TRUE(holds(none, "Only those that were chosen: 0"));
  EXPECT_FALSE(holds(none, "Nobody has promised"));
  EXPECT_TRUE(holds(none, "href=\"/d/demo/read/commitments?lang=fr&amp;standing=late\""))
      << "the other language keeps what was chosen";
  EXPECT_TRUE(holds(page("/d/demo/read/commitments", "standing=disputed"), "demo-c1 · "));
  EXPECT_TRUE(holds(page("/d/demo/read/commitments", "standing=%3Cb%3E"), "demo-c1 · "))
      << "what can not be read chooses nothing";
}

TEST_F(Summaries, KeepTheWordsOfAPledgeUntilBothSidesOpened) {
  EXPECT_TRUE(holds(page("/d/demo/read/pledges"), "No pledge was sealed yet."));
  named(minister_, "gov");
  named(rosa_, "cso");
  const auto asked = invented::said({{"fr", "Nous <b>publions</b> le budget."}}),
             given = invented::said({{"fr", "Nous publions nos comptes."}});
  sealed(minister_, "cso", asked.contents.front());
  EXPECT_TRUE(holds(page("/d/demo/read/pledges"), "Waits for the other side"));
  sealed(rosa_, "gov", given.contents.front(), agreement::PledgeId{1});
  must(minister_.does(
      agreement::PledgeOpenedV1{.pledge = agreement::PledgeId{1}, .text = asked.texts},
      asked.contents));
  const auto half = page("/d/demo/read/pledges", "lang=fr");
  EXPECT_TRUE(holds(half, "L’une est ouverte\u202f; ses mots attendent l’autre"));
  EXPECT_FALSE(holds(half, "le budget"));
  must(rosa_.does(agreement::PledgeOpenedV1{.pledge = agreement::PledgeId{2}, .text = given.texts},
                  given.contents));
  const auto open = page("/d/demo/read/pledges");
  EXPECT_TRUE(holds(open, "Both are open"));
  EXPECT_TRUE(holds(open, "Nous &lt;b&gt;publions&lt;/b&gt; le budget."));
}

TEST_F(Summaries, SayThatAPledgeLapsed) {
  named(minister_, "gov");
  sealed(minister_, "cso", invented::said({{"fr", "Rien."}}).contents.front());
  clock_.seconds = due_.seconds;
  EXPECT_TRUE(holds(page("/d/demo/read/pledges"), "Lapsed: closed for ever"));
}

TEST_F(Summaries, TellHowATextCameAboutAndWhoStandsBehindIt) {
  named(minister_, "gov");
  named(rosa_, "cso");
  const auto summary = invented::in_both("Meet"), clause = invented::in_both("Each quarter"),
             again = invented::in_both("Each <month>"),
             why = invented::in_both("Quarters are long"),
             gone = invented::in_both("A new minister");
  agreement::ProposalTabledV1 tabled;
  tabled.summary = summary.texts;
  tabled.clauses = {{.text = clause.texts, .indicator = {}}};
  auto contents = summary.contents;
  contents.insert(contents.end(), clause.contents.begin(), clause.contents.end());
  must(rosa_.does(tabled, contents));
  contents = again.contents;
  contents.insert(contents.end(), why.contents.begin(), why.contents.end());
  must(minister_.does(agreement::AmendmentTabledV1{.proposal = ProposalId{1},
                                                   .version = 1,
                                                   .part = 1,
                                                   .text = again.texts,
                                                   .indicator = {},
                                                   .reason = why.texts},
                      contents));
  must(facilitator_.does(agreement::AmendmentDecidedV1{.amendment = agreement::AmendmentId{1},
                                                       .decision = agreement::Ruling::accepted,
                                                       .reason = {}}));
  must(rosa_.does(agreement::EndorsementGivenV1{
      .proposal = ProposalId{1},
      .step = agreement::Step::committed,
      .mandate = agreement::Mandate::mandated,
      .document = {},
      .condition = agreement::Condition{.constituency = invented::code("gov"),
                                        .step = agreement::Step::in_favour}}));
  const auto waiting = page("/d/demo/read/proposals");
  EXPECT_TRUE(holds(waiting, "Accepted: the text changed"));
  EXPECT_TRUE(holds(waiting, "It read: <del>"));
  EXPECT_TRUE(holds(waiting, "Each &lt;month&gt; (en)"));
  EXPECT_TRUE(holds(waiting, "<strong>Committed</strong> · mandated"));
  EXPECT_TRUE(holds(waiting, "waits until it stands at this step at least: "));
  must(minister_.does(agreement::EndorsementGivenV1{.proposal = ProposalId{1},
                                                    .step = agreement::Step::in_favour,
                                                    .mandate = agreement::Mandate::political,
                                                    .document = {},
                                                    .condition = {}}));
  EXPECT_TRUE(holds(page("/d/demo/read/proposals", "lang=fr"),
                    "à condition que ce collège soit à ce degré au moins"));
  must(minister_.does(agreement::EndorsementWithdrawnV1{.endorsement = agreement::EndorsementId{2},
                                                        .reason = gone.texts},
                      gone.contents));
  const auto taken_back = page("/d/demo/read/proposals");
  EXPECT_TRUE(holds(taken_back, "<em>taken back</em>"));
  EXPECT_TRUE(holds(taken_back, "A new minister (en)"));
}

TEST_F(Summaries, TellWhichWordsAreUnderstoodDifferently) {
  EXPECT_FALSE(holds(page("/d/demo/read/q/1"), "Words in dispute"));
  named(rosa_, "cso");
  const auto word = invented::said({{"fr", "chacun"}}),
             meaning = invented::said({{"fr", "tout le <monde>"}});
  auto contents = word.contents;
  contents.insert(contents.end(), meaning.contents.begin(), meaning.contents.end());
  must(rosa_.does(session::UnderstandingSubmittedV1{.statement = StatementId{2},
                                                    .language = *LanguageTag::parse("fr"),
                                                    .word = word.texts,
                                                    .meaning = meaning.texts},
                  contents));
  const auto question = page("/d/demo/read/q/1", "lang=fr");
  EXPECT_TRUE(holds(question, "Mots discutés\u202f: comment chacun les entend"));
  EXPECT_TRUE(holds(question, "tout le &lt;monde&gt;"));
}

TEST_F(Summaries, TellTheMeasuresOfTheFileInBothLanguages) {
  const auto english = page("/d/demo/read/measures");
  EXPECT_TRUE(holds(english, "An &lt;open&gt; day"));
  EXPECT_TRUE(holds(english, "low risk · undone in part only"));
  EXPECT_FALSE(holds(english, "Once trust has grown")) << "the file has small ones only";
  EXPECT_TRUE(holds(page("/d/demo/read/measures", "lang=fr"), "Les associations viennent."));
}

}  // namespace
}  // namespace entente::reading
