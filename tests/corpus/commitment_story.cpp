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
  void gather() {
    opens();
    for (const std::string name : {"gov", "cso", "press"})
      declares(name, "The " + name, "Le " + name);
    speaks_for(minister, "gov", "The ministry", "Le ministère");
    speaks_for(rosa, "cso", "The platform", "La plateforme");
    speaks_for(ada, "press", "The newspapers", "Les journaux");
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
    does(minister, CommitmentMadeV1{.terms = std::move(terms)});
    does(rosa, CommitmentConfirmedV1{CommitmentId{1}});
    does(minister, CommitmentAnchoredV1{.commitment = CommitmentId{1},
                                        .anchors = {{.level = Level::budget,
                                                     .paragraph = "",
                                                     .text = both("Line 12", "Ligne 12")}}});
    does(rosa,
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
    does(minister, ProgressReportedV1{.commitment = CommitmentId{1},
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
    does(ada, found);
    does(minister,
         FindingDisputedV1{.finding = FindingId{1}, .reason = french("Vous avez compté en mai.")});
    does(ada, FindingRepliedV1{
                  .dispute = DisputeId{1}, .upheld = false, .text = french("C’est juste.")});
    does(minister, MilestoneClosedV1{.commitment = CommitmentId{1}, .milestone = 1});
    does(rosa, CommitmentWithdrawnV1{.commitment = CommitmentId{1},
                                     .reason = french("Le bureau a fermé.")});
    does(ada, CommentGivenV1{.commitment = CommitmentId{1},
                             .text = french("Le public n’en a rien su.")});
  }
};

}  // namespace

std::vector<Vector> commitment_story() { return Story{}.tell(); }

}  // namespace entente::corpus
