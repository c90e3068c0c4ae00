#include "corpus/tiny_dialogue.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;

class Tiny : public Storyteller {
 public:
  TinyDialogue tell() {
    open_and_gather();
    discuss();
    conclude();
    TinyDialogue tiny{.acts = told(), .parts = log().parts(constitution::Audience::auditor)};
    tiny.parts.rows.clear();
    for (std::size_t i = 0; i < tiny.acts.size(); ++i) {
      const auto& entry = tiny.acts[i].entry;
      tiny.parts.leaves[i] = entry.leaf;
      if (entry.row) tiny.parts.rows.emplace_back(i, entry.row->canonical());
    }
    audit::InventedLog::sign(tiny.parts, log_key);
    return tiny;
  }

 private:
  void open_and_gather() {
    const auto title = text({{"en", "What blocks dialogue?"}, {"fr", "Qu’est-ce qui bloque ?"}});
    auto terms = invented::terms(facilitator, registrar, log_key.verifier_key().string());
    terms.title = title.texts;
    terms.import_key = importer.key();
    add(convener, terms, title.contents);
    const auto name = text({{"en", "Civil society"}, {"fr", "Société civile"}});
    add(facilitator,
        constituency::ConstituencyDeclaredV1{
            .code = invented::code("cso"), .name = name.texts, .seats = 5},
        name.contents);
    add(amina, registrar.attests("cso", amina.key()));
    add(importer, constituency::SeatImportedV1{.source = 41});
  }

  void discuss() {
    const auto asked = text({{"en", "What would help?"}, {"fr", "Qu’est-ce qui aiderait ?"}});
    add(facilitator,
        discussion::QuestionPosedV1{.text = asked.texts,
                                    .closes = invented::after(invented::morning, 7'200)},
        asked.contents);
    const auto said = text({{"fr", "Se parler avant de décider."}});
    add(amina,
        discussion::StatementSubmittedV1{
            .question = QuestionId{1}, .language = invented::language("fr"), .text = said.texts},
        said.contents);
    const auto carried = text({{"en", "Meet in each other’s villages."}});
    add(importer,
        discussion::StatementImportedV1{.question = QuestionId{1},
                                        .language = invented::language("en"),
                                        .text = carried.texts,
                                        .about_me = false,
                                        .source = 7},
        carried.contents);
    const auto note = text({{"en", "One idea, and a clear one."}});
    add(facilitator,
        discussion::StatementModeratedV1{.statement = StatementId{1},
                                         .decision = discussion::Decision::accepted,
                                         .reason = discussion::Reason::clear,
                                         .note = note.texts},
        note.contents);
    add(facilitator, discussion::StatementModeratedV1{.statement = StatementId{2}});
    add(amina,
        discussion::VoteCastV1{.statement = StatementId{2}, .choice = discussion::Choice::agree});
    add(importer, discussion::VoteImportedV1{.seat = SeatId{2},
                                             .statement = StatementId{1},
                                             .choice = discussion::Choice::disagree});
    withheld_ = acts::digest_of(carried.contents[0]);
  }

  void conclude() {
    add(facilitator, discussion::QuestionClosedV1{QuestionId{1}});
    add(facilitator, log().map_act(QuestionId{1}, log().state().size));
    add(facilitator, constitution::ContentWithheldV1{.content = withheld_,
                                                     .authority = constitution::Authority::court,
                                                     .reason = discussion::Reason::personal_data});
  }

  Digest withheld_;
};

}  // namespace

TinyDialogue tiny_dialogue() { return Tiny{}.tell(); }

}  // namespace entente::corpus
