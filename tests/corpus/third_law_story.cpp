#include "corpus/stories.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;

class Story : public Storyteller {
 public:
  std::vector<Vector> tell() {
    opens();
    does(facilitator, constitution::ConstitutionAdoptedV1{.version = 3});
    declares("gov", "Government", "Gouvernement");
    counts_who_decides();
    tags();
    return told();
  }

 private:
  void counts_who_decides() {
    session::NotePublishedV1 note;
    note.title = both("A dialogue", "Un dialogue");
    note.objectives = {both("Speak", "Se parler")};
    note.contact = both("Room 4", "Bureau 4");
    does(facilitator, note);
    session::SessionOpenedV1 opened;
    opened.title = both("The hour", "L’heure");
    opened.phases = {{.title = both("Welcome, all", "Bienvenue"), .hint = {}, .minutes = 5}};
    opened.starts = invented::after(invented::morning, 3'600);
    does(facilitator, opened);
    does(facilitator,
         session::PresenceNotedV2{
             .session = session::SessionId{1},
             .present = {{.constituency = invented::code("gov"), .people = 4}},
             .decision_makers = {{.constituency = invented::code("gov"),
                                  .office = both("Director of the budget", "Directrice du budget")},
                                 {.constituency = invented::code("gov"),
                                  .office = french("Maire d’une commune")}}});
  }

  void tags() {
    does(facilitator,
         discussion::QuestionPosedV1{.text = both("What helps?", "Qu’est-ce qui aide\u202f?"),
                                     .closes = std::nullopt});
    does(facilitator, discussion::RoleTaggedV1{
                          .about = QuestionId{1},
                          .roles = {discussion::Role::watchdog, discussion::Role::accountability}});
  }
};

}  // namespace

std::vector<Vector> third_law_story() { return Story{}.tell(); }

}  // namespace entente::corpus
