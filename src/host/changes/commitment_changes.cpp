#include "host/changes/changes.h"
#include "host/changes/in_order.h"

namespace entente::changes {
namespace {

using commitment::Commitment;
using commitment::Finding;
using commitment::Judgement;
using commitment::State;

Happened found(Judgement judgement) {
  switch (judgement) {
    case Judgement::confirmed:
      return {"Confirmed", "Confirmé"};
    case Judgement::disputed:
      return {"Disputed", "Contesté"};
    case Judgement::insufficient:
      return {"Evidence found insufficient", "Preuves jugées insuffisantes"};
  }
  return {};
}

void add_dispute(const State& state, const Finding& finding, std::vector<Change>& all) {
  if (!finding.dispute) return;
  const auto& dispute = *state.dispute(*finding.dispute);
  all.push_back({.index = dispute.index,
                 .at = dispute.at,
                 .happened = {"Finding disputed", "Constat contesté"},
                 .text = &dispute.reason});
  if (const auto& reply = dispute.reply)
    all.push_back({.index = reply->index,
                   .at = reply->at,
                   .happened = reply->upheld ? Happened{"Finding upheld", "Constat maintenu"}
                                             : Happened{"Finding given up", "Constat abandonné"},
                   .text = &reply->text,
                   .by = &finding.by});
}

void add_reports(const State& state, const Commitment& commitment, std::vector<Change>& all) {
  for (const auto id : commitment.reports) {
    const auto& report = *state.report(id);
    all.push_back({.index = report.index,
                   .at = report.at,
                   .happened = {"Progress reported", "Avancement rapporté"},
                   .text = &report.act.note,
                   .by = &report.by});
    for (const auto finding_id : report.findings) {
      const auto& finding = *state.finding(finding_id);
      all.push_back({.index = finding.index,
                     .at = finding.at,
                     .happened = found(finding.act.finding),
                     .text = &finding.act.note,
                     .by = &finding.by});
      add_dispute(state, finding, all);
    }
  }
}

}  // namespace

const Translations& title_of(const Commitment& commitment) { return commitment.terms.action; }

std::vector<Change> of(const State& state, const Commitment& commitment) {
  std::vector<Change> all;
  all.push_back({.index = commitment.index,
                 .at = commitment.at,
                 .happened = {"Promised", "Promis"},
                 .text = &commitment.terms.action});
  add_reports(state, commitment, all);
  for (const auto id : commitment.comments) {
    const auto& comment = *state.comment(id);
    all.push_back({.index = comment.index,
                   .at = comment.at,
                   .happened = {"Commented", "Commenté"},
                   .text = &comment.act.text});
  }
  if (const auto& withdrawal = commitment.withdrawal)
    all.push_back({.index = withdrawal->index,
                   .at = withdrawal->at,
                   .happened = {"Withdrawn", "Retiré"},
                   .text = &withdrawal->reason});
  return in_order(std::move(all));
}

}  // namespace entente::changes
