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
    auto first = terms();
    first.title = both("What blocks dialogue?", "Qu’est-ce qui bloque ?");
    first.import_key = importer.key();
    does(convener, first);
    declares("cso", "Civil society", "Société civile");
    does(amina, registrar.attests("cso", amina.key()));
    does(importer, constituency::SeatImportedV1{.source = 41});
  }

  void discuss() {
    does(facilitator,
         discussion::QuestionPosedV1{.text = both("What would help?", "Qu’est-ce qui aiderait ?"),
                                     .closes = invented::after(invented::morning, 7'200)});
    does(amina, discussion::StatementSubmittedV1{.question = QuestionId{1},
                                                 .language = invented::language("fr"),
                                                 .text = french("Se parler avant de décider.")});
    const auto carried = says({{"en", "Meet in each other’s villages."}});
    withheld_ = carried.begin()->second;
    does(importer, discussion::StatementImportedV1{.question = QuestionId{1},
                                                   .language = invented::language("en"),
                                                   .text = carried,
                                                   .about_me = false,
                                                   .source = 7});
    does(facilitator,
         discussion::StatementModeratedV1{.statement = StatementId{1},
                                          .decision = discussion::Decision::accepted,
                                          .reason = discussion::Reason::clear,
                                          .note = says({{"en", "One idea, and a clear one."}})});
    does(facilitator, discussion::StatementModeratedV1{.statement = StatementId{2}});
    does(amina,
         discussion::VoteCastV1{.statement = StatementId{2}, .choice = discussion::Choice::agree});
    does(importer, discussion::VoteImportedV1{.seat = SeatId{2},
                                              .statement = StatementId{1},
                                              .choice = discussion::Choice::disagree});
  }

  void conclude() {
    does(facilitator, discussion::QuestionClosedV1{QuestionId{1}});
    does(facilitator, log().map_act(QuestionId{1}, log().state().size));
    does(facilitator, constitution::ContentWithheldV1{.content = withheld_,
                                                      .authority = constitution::Authority::court,
                                                      .reason = discussion::Reason::personal_data});
  }

  Digest withheld_;
};

}  // namespace

TinyDialogue tiny_dialogue() { return Tiny{}.tell(); }

}  // namespace entente::corpus
