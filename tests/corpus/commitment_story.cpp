#include "corpus/stories.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;
using namespace commitment;

class Story : public Storyteller {
 public:
  std::vector<Vector> tell() {
    gather();
    promise();
    follow_up();
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
    for (const auto* name : {"gov", "cso", "press"})
      does(facilitator, constituency::ConstituencyDeclaredV1{
                            .code = invented::code(name),
                            .name = both(std::string{"The "} + name, std::string{"Le "} + name),
                            .seats = 5});
    const auto office = both("The ministry", "Le ministère");
    does(minister_, registrar.attests_focal("gov", minister_.key(), office));
    const auto platform = both("The platform", "La plateforme");
    does(rosa_, registrar.attests_focal("cso", rosa_.key(), platform));
    const auto press = both("The newspapers", "Les journaux");
    does(ada_, registrar.attests_focal("press", ada_.key(), press));
  }

  void promise() {
    Terms terms;
    terms.owners = {{.constituency = invented::code("gov"),
                     .office = both("Registry office", "Bureau des registres"),
                     .contribution = both("Two clerks", "Deux agents")},
                    {.constituency = invented::code("cso"),
                     .office = both("The platform", "La plateforme"),
                     .contribution = both("Training", "La formation")}};
    terms.action = both("Open the registers", "Ouvrir les registres");
    terms.beneficiaries = both("Associations", "Les associations");
    terms.deliverable = both("A public register", "Un registre public");
    terms.indicator = both("Registers open", "Registres ouverts");
    terms.resource = both("Within the budget", "Dans le budget");
    terms.due = invented::after(invented::morning, 90 * 86'400);
    terms.verifier = invented::code("press");
    terms.anchors = {{.level = Level::global, .paragraph = "busan-2011-22", .text = {}},
                     {.level = Level::law,
                      .paragraph = "",
                      .text = both("Law on associations", "Loi sur les associations")}};
    terms.milestones = {{.title = both("Fifty open", "Cinquante ouverts"),
                         .due = invented::after(invented::morning, 30 * 86'400),
                         .unit = both("registers", "registres"),
                         .baseline = 0,
                         .target = 50}};
    does(minister_, CommitmentMadeV1{.terms = std::move(terms)});
    does(rosa_, CommitmentConfirmedV1{CommitmentId{1}});
    does(minister_, CommitmentAnchoredV1{.commitment = CommitmentId{1},
                                         .anchors = {{.level = Level::budget,
                                                      .paragraph = "",
                                                      .text = both("Line 12", "Ligne 12")}}});
    does(rosa_,
         MilestoneAddedV1{.commitment = CommitmentId{1},
                          .milestone = {.title = both("All open", "Tous ouverts"),
                                        .due = invented::after(invented::morning, 80 * 86'400),
                                        .unit = {},
                                        .baseline = 50,
                                        .target = 100}});
  }

  void follow_up() {
    const Evidence photograph{
        .digest = acts::digest_of({.salt = salt(0x60), .text = *Text::parse("a file")}),
        .name = french("Photographie")};
    does(minister_, ProgressReportedV1{.commitment = CommitmentId{1},
                                       .milestone = 1,
                                       .actual = 37,
                                       .completion = Completion::limited,
                                       .note = french("37 sur 50."),
                                       .evidence = {photograph}});
    ProgressVerifiedV1 found{.report = ReportId{1}};
    found.finding = Judgement::disputed;
    found.completion = Completion::limited;
    found.ambition = Ambition::modest;
    found.note = french("Nous en avons vu trente.");
    does(ada_, found);
    does(minister_,
         FindingDisputedV1{.finding = FindingId{1}, .reason = french("Vous avez compté en mai.")});
    does(ada_, FindingRepliedV1{
                   .dispute = DisputeId{1}, .upheld = false, .text = french("C’est juste.")});
    does(minister_, MilestoneClosedV1{.commitment = CommitmentId{1}, .milestone = 1});
    does(rosa_, CommitmentWithdrawnV1{.commitment = CommitmentId{1},
                                      .reason = french("Le bureau a fermé.")});
  }

  invented::Person minister_{key(0x08)}, rosa_{key(0x07)}, ada_{key(0x09)};
  std::vector<acts::Content> contents_;
};

}  // namespace

std::vector<Vector> commitment_story() { return Story{}.tell(); }

}  // namespace entente::corpus
