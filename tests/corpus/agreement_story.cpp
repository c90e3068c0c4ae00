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
  void gather() {
    opens();
    for (const std::string name : {"gov", "cso"}) declares(name, "The " + name, "Le " + name);
    speaks_for(minister, "gov", "The ministry", "Le ministère");
    speaks_for(rosa, "cso", "The platform", "La plateforme");
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
    does(rosa,
         ObjectionRaisedV1{.proposal = ProposalId{1}, .reason = french("Et le budget\u202f?")});
    for (const auto* words : {"Meet.", "Meet often."})
      does(minister, AmendmentTabledV1{.proposal = ProposalId{1},
                                       .version = 1,
                                       .part = 0,
                                       .text = both(words, "Se voir."),
                                       .indicator = {},
                                       .reason = french("Traduction")});
    does(minister, AmendmentWithdrawnV1{AmendmentId{2}});
    does(facilitator,
         AmendmentDecidedV1{
             .amendment = AmendmentId{1}, .decision = Ruling::accepted, .reason = french("Oui")});
    does(rosa, ObjectionSettledV1{.objection = ObjectionId{1},
                                  .how = Settlement::text_changed,
                                  .version = 2,
                                  .note = french("Merci")});
    does(facilitator, TextFrozenV1{.proposal = ProposalId{1}, .version = 2});
  }

  void support() {
    const Document letter{
        .digest = acts::digest_of({.salt = salt(0x60), .text = *Text::parse("a letter")}),
        .description = french("Lettre signée")};
    does(rosa, EndorsementGivenV1{.proposal = ProposalId{1},
                                  .step = Step::committed,
                                  .mandate = Mandate::mandated,
                                  .document = letter,
                                  .condition = Condition{.constituency = invented::code("gov"),
                                                         .step = Step::committed}});
    does(rosa, EndorsementWithdrawnV1{.endorsement = EndorsementId{1},
                                      .reason = french("Le mandat a pris fin.")});
    does(minister, ResponseGradedV1{.proposal = ProposalId{1},
                                    .grade = Grade::in_part,
                                    .text = french("Dès juin."),
                                    .due = invented::after(invented::morning, 90 * 86'400)});
  }

  void pledge() {
    const auto day = invented::after(invented::morning, 86'400);
    const auto asked = keeps({{"fr", "Nous publions le budget."}});
    const auto given = keeps({{"fr", "Nous publions nos comptes."}});
    does(minister, PledgeSealedV1{.with = invented::code("cso"),
                                  .digest = asked.texts.begin()->second,
                                  .opens_before = day,
                                  .answers = {}});
    does(rosa, PledgeSealedV1{.with = invented::code("gov"),
                              .digest = given.texts.begin()->second,
                              .opens_before = day,
                              .answers = PledgeId{1}});
    does(minister, PledgeOpenedV1{.pledge = PledgeId{1}, .text = asked.texts}, asked.contents);
    does(rosa, PledgeOpenedV1{.pledge = PledgeId{2}, .text = given.texts}, given.contents);
  }
};

}  // namespace

std::vector<Vector> agreement_story() { return Story{}.tell(); }

}  // namespace entente::corpus
