#include "corpus/stories.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;
using namespace agreement;

class Story : public Storyteller {
 public:
  std::vector<Vector> tell() {
    gather();
    write();
    support();
    pledge();
    return told();
  }

 private:
  Translations both(std::string_view english, std::string_view french) {
    auto said = text({{"en", english}, {"fr", french}});
    contents_.insert(contents_.end(), said.contents.begin(), said.contents.end());
    return std::move(said.texts);
  }
  Translations french(std::string_view words) {
    auto said = text({{"fr", words}});
    contents_.insert(contents_.end(), said.contents.begin(), said.contents.end());
    return std::move(said.texts);
  }
  void does(invented::Person& author, constitution::Body body) {
    add(author, std::move(body), std::exchange(contents_, {}));
  }

  void gather() {
    auto terms = invented::terms(facilitator, registrar, log_key.verifier_key().string());
    terms.constitution = 2;
    terms.title = both("What blocks dialogue?", "Qu’est-ce qui bloque\u202f?");
    does(convener, terms);
    for (const auto* name : {"gov", "cso"})
      does(facilitator, constituency::ConstituencyDeclaredV1{
                            .code = invented::code(name),
                            .name = both(std::string{"The "} + name, std::string{"Le "} + name),
                            .seats = 5});
    const auto office = both("The ministry", "Le ministère");
    does(minister_, registrar.attests_focal("gov", minister_.key(), office));
    const auto platform = both("The platform", "La plateforme");
    does(rosa_, registrar.attests_focal("cso", rosa_.key(), platform));
    does(amina, registrar.attests("cso", amina.key()));
    does(facilitator,
         discussion::QuestionPosedV1{.text = both("What helps?", "Qu’est-ce qui aide\u202f?"),
                                     .closes = std::nullopt});
    does(amina, discussion::StatementSubmittedV1{.question = QuestionId{1},
                                                 .language = invented::language("fr"),
                                                 .text = french("Se voir chaque mois.")});
  }

  void write() {
    does(amina, ProposalTabledV1{.summary = french("Se voir."),
                                 .clauses = {{.text = both("Meet monthly.", "Chaque mois."),
                                              .indicator = both("Meetings", "Réunions")}},
                                 .statements = {StatementId{1}},
                                 .measure = "open-door-day"});
    does(amina, StanceTakenV1{.proposal = ProposalId{1}, .stance = Stance::in_favour});
    does(rosa_,
         ObjectionRaisedV1{.proposal = ProposalId{1}, .reason = french("Et le budget\u202f?")});
    for (const auto* words : {"Meet.", "Meet often."})
      does(minister_, AmendmentTabledV1{.proposal = ProposalId{1},
                                        .version = 1,
                                        .part = 0,
                                        .text = both(words, "Se voir."),
                                        .indicator = {},
                                        .reason = french("Traduction")});
    does(minister_, AmendmentWithdrawnV1{AmendmentId{2}});
    does(facilitator,
         AmendmentDecidedV1{
             .amendment = AmendmentId{1}, .decision = Ruling::accepted, .reason = french("Oui")});
    does(rosa_, ObjectionSettledV1{.objection = ObjectionId{1},
                                   .how = Settlement::text_changed,
                                   .version = 2,
                                   .note = french("Merci")});
    does(facilitator, TextFrozenV1{.proposal = ProposalId{1}, .version = 2});
  }

  void support() {
    const Document letter{
        .digest = acts::digest_of({.salt = salt(0x60), .text = *Text::parse("a letter")}),
        .description = french("Lettre signée")};
    does(rosa_, EndorsementGivenV1{.proposal = ProposalId{1},
                                   .step = Step::committed,
                                   .mandate = Mandate::mandated,
                                   .document = letter,
                                   .condition = Condition{.constituency = invented::code("gov"),
                                                          .step = Step::committed}});
    does(rosa_, EndorsementWithdrawnV1{.endorsement = EndorsementId{1},
                                       .reason = french("Le mandat a pris fin.")});
    does(minister_, ResponseGradedV1{.proposal = ProposalId{1},
                                     .grade = Grade::in_part,
                                     .text = french("Dès juin."),
                                     .due = invented::after(invented::morning, 90 * 86'400)});
  }

  void pledge() {
    const auto day = invented::after(invented::morning, 86'400);
    const auto asked = text({{"fr", "Nous publions le budget."}});
    const auto given = text({{"fr", "Nous publions nos comptes."}});
    does(minister_, PledgeSealedV1{.with = invented::code("cso"),
                                   .digest = asked.texts.begin()->second,
                                   .opens_before = day,
                                   .answers = {}});
    does(rosa_, PledgeSealedV1{.with = invented::code("gov"),
                               .digest = given.texts.begin()->second,
                               .opens_before = day,
                               .answers = PledgeId{1}});
    contents_ = asked.contents;
    does(minister_, PledgeOpenedV1{.pledge = PledgeId{1}, .text = asked.texts});
    contents_ = given.contents;
    does(rosa_, PledgeOpenedV1{.pledge = PledgeId{2}, .text = given.texts});
  }

  invented::Person minister_{key(0x08)}, rosa_{key(0x07)};
  std::vector<acts::Content> contents_;
};

}  // namespace

std::vector<Vector> agreement_story() { return Story{}.tell(); }

}  // namespace entente::corpus
