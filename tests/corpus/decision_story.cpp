#include "corpus/stories.h"
#include "dialogue/decision/conclusion.h"

namespace entente::corpus {
namespace {

namespace invented = acts::invented;
using namespace decision;

class Story : public Storyteller {
 public:
  std::vector<Vector> tell() {
    gather();
    decide();
    return told();
  }

 private:
  void gather() {
    opens();
    for (const std::string name : {"gov", "cso"}) declares(name, "The " + name, "Le " + name);
    speaks_for(minister, "gov", "The ministry", "Le ministère");
    speaks_for(rosa, "cso", "The platform", "La plateforme");
    does(amina, registrar.attests("cso", amina.key()));
    does(rosa, agreement::ProposalTabledV1{.summary = both("Meet.", "Se voir."),
                                           .clauses = {{both("Monthly.", "Chaque mois."), {}}},
                                           .statements = {},
                                           .measure = ""});
    does(facilitator, agreement::TextFrozenV1{.proposal = ProposalId{1}, .version = 1});
  }

  void decide() {
    const RuleRow gov{.constituency = invented::code("gov"),
                      .voice = Voice::focal_point,
                      .seats = 5,
                      .quorum = 1,
                      .threshold = {1, 1},
                      .may_block = true};
    const RuleRow cso{.constituency = invented::code("cso"),
                      .voice = Voice::ballots,
                      .seats = 5,
                      .quorum = 1,
                      .threshold = {2, 3},
                      .may_block = false};
    does(facilitator,
         DecisionProposedV1{.proposal = ProposalId{1},
                            .rule = {.kind = Kind::double_majority,
                                     .objections_max = 0,
                                     .reached_min = 2,
                                     .rows = {gov, cso}},
                            .closes = hour_of(invented::after(invented::morning, 3'600))});
    for (auto* focal : {&minister, &rosa})
      does(*focal, DecisionRuleAcceptedV1{.decision = DecisionId{1}});
    does(minister, VoiceGivenV1{.decision = DecisionId{1},
                                .choice = Choice::block,
                                .reason = both("No budget.", "Pas de budget.")});
    does(amina, BallotCastV1{.decision = DecisionId{1}, .choice = Choice::yes});
    // The story's minutes never reach the closing hour: what is conclusive stands under a rule
    // without one.
    does(rosa, agreement::ProposalTabledV1{.summary = both("Write.", "S’écrire."),
                                           .clauses = {{both("Weekly.", "Chaque semaine."), {}}},
                                           .statements = {},
                                           .measure = ""});
    does(facilitator, agreement::TextFrozenV1{.proposal = ProposalId{2}, .version = 1});
    does(facilitator, DecisionProposedV1{.proposal = ProposalId{2},
                                         .rule = {.kind = Kind::consent,
                                                  .objections_max = 1,
                                                  .reached_min = std::nullopt,
                                                  .rows = {gov, cso}},
                                         .closes = std::nullopt});
    for (auto* focal : {&minister, &rosa})
      does(*focal, DecisionRuleAcceptedV1{.decision = DecisionId{2}});
    does(minister, VoiceGivenV1{.decision = DecisionId{2}, .choice = Choice::yes, .reason = {}});
    does(amina, BallotCastV1{.decision = DecisionId{2}, .choice = Choice::yes});
    does(facilitator, ConclusionStatedV1{.decision = DecisionId{2},
                                         .conclusion = conclude(
                                             *log().state().decision.decision(DecisionId{2}), 5)});
  }
};

}  // namespace

std::vector<Vector> decision_story() { return Story{}.tell(); }

}  // namespace entente::corpus
