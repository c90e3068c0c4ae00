#include "corpus/stories.h"
#include "foundation/crypto/sha256.h"
#include "record/outcome/outcome_json.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;
using namespace session;

class Story : public Storyteller {
 public:
  std::vector<Vector> tell() {
    gather();
    hold();
    conclude();
    return told();
  }

 private:
  void gather() {
    opens();
    declares("gov", "Government", "Gouvernement");
    speaks_for(minister, "gov", "The ministry", "Le ministère");
    does(facilitator,
         discussion::QuestionPosedV1{.text = both("What helps?", "Qu’est-ce qui aide\u202f?"),
                                     .closes = std::nullopt});
    for (const auto* words : {"Se parler.", "Se parler encore."})
      does(facilitator, discussion::StatementSubmittedV1{.question = QuestionId{1},
                                                         .language = invented::language("fr"),
                                                         .text = french(words)});
  }

  void hold() {
    NotePublishedV1 note;
    note.title = both("A dialogue", "Un dialogue");
    note.context = both("After the summit", "Après le sommet");
    note.objectives = {both("Speak", "Se parler"), both("Decide", "Décider")};
    note.agenda = {both("Welcome", "Accueil")};
    note.contact = both("Room 4", "Bureau 4");
    note.safe_contact = both("The ombudsman", "La médiatrice");
    note.starts = invented::after(invented::morning, 3'600);
    note.minutes = 60;
    does(facilitator, note);
    SessionOpenedV1 opened;
    opened.title = both("The hour", "L’heure");
    opened.phases = {{.title = both("Welcome, all", "Bienvenue"),
                      .hint = both("Wait for everybody", "Attendre tout le monde"),
                      .minutes = 5,
                      .stage = Stage::discuss,
                      .screen = Screen::code,
                      .question = {}},
                     {.title = both("Question", "Question posée"),
                      .hint = {},
                      .minutes = 20,
                      .stage = Stage::discuss,
                      .screen = Screen::question,
                      .question = QuestionId{1}}};
    opened.floor_balance = true;
    opened.starts = invented::after(invented::morning, 3'600);
    does(facilitator, opened);
    does(facilitator, PhaseEnteredV1{.session = SessionId{1}, .phase = 2, .from = 0, .reason = {}});
    does(facilitator, PhaseEnteredV1{.session = SessionId{1},
                                     .phase = 1,
                                     .from = 2,
                                     .reason = french("Des personnes arrivent.")});
    does(facilitator,
         PresenceNotedV1{.session = SessionId{1},
                         .present = {{.constituency = invented::code("gov"), .people = 4}}});
    does(
        facilitator,
        TurnTakenV1{.session = SessionId{1}, .constituency = invented::code("gov"), .seconds = 90});
    does(facilitator, StatementMergedV1{.statement = StatementId{2}, .into = StatementId{1}});
    does(minister, UnderstandingSubmittedV1{.statement = StatementId{1},
                                            .language = invented::language("fr"),
                                            .word = french("parler"),
                                            .meaning = french("se voir")});
    does(facilitator, ThemeNamedV1{.question = QuestionId{1},
                                   .title = both("Words", "La parole"),
                                   .statements = {StatementId{1}}});
    does(facilitator, ThemeDroppedV1{ThemeId{1}});
    does(facilitator,
         ItemParkedV1{
             .text = french("Le budget"), .statement = StatementId{1}, .assigned = std::nullopt});
    does(facilitator, ItemAssignedV1{.item = ItemId{1}, .constituency = invented::code("gov")});
  }

  void conclude() {
    does(facilitator, AnswerRequestedV1{.statement = StatementId{1},
                                        .of = invented::code("gov"),
                                        .due = invented::after(invented::morning, 864'000)});
    does(minister, StatementAnsweredV1{.request = RequestId{1},
                                       .outcome = Answer::in_part,
                                       .where = french("Dans la loi"),
                                       .reason = french("Pas le budget")});
    does(facilitator, DialoguePausedV1{.reason = both("A threat", "Une menace"),
                                       .until = invented::after(invented::morning, 7'200)});
    does(facilitator, DialogueResumedV1{});
    does(facilitator, SessionClosedV1{.session = SessionId{1},
                                      .follow_up = invented::after(invented::morning, 8'640'000),
                                      .reason = {}});
    const auto size = log().state().size;
    does(facilitator, OutcomePublishedV1{.session = SessionId{1},
                                         .size = size,
                                         .digest = crypto::sha256(outcome::outcome_json(
                                             log().state(), SessionId{1}, size))});
  }
};

}  // namespace

std::vector<Vector> session_story() { return Story{}.tell(); }

}  // namespace entente::corpus
