#include "host/commitment_api/awaited.h"

#include <algorithm>

namespace entente::commitment_api {
namespace {

using commitment::Commitment;
using commitment::Completion;
using commitment::seconds_per_day;

Instant after_days(Instant start, std::int64_t days) {
  return Instant{start.seconds + days * seconds_per_day};
}

class Asking {
 public:
  explicit Asking(const View& view) : view_(view) {}

  void ask(const Commitment& commitment) {
    if (commitment.withdrawal) return;
    for (std::size_t i = 0; i < commitment.terms.owners.size(); ++i)
      if (!commitment.confirmed[i])
        add(commitment, commitment.terms.owners[i].constituency, AwaitedAct::confirmation, "",
            after_days(commitment.at, answer_days));
    if (!commitment.stands()) return;
    ask_for_reports(commitment);
    for (const auto id : commitment.reports) ask_about(commitment, *view_.state.report(id));
  }

  std::vector<Awaited> things;

 private:
  // Every owner of a common action answers for it; one report of any of them is enough.
  void ask_for_reports(const Commitment& commitment) {
    if (complete(commitment, 0)) return;
    for (std::size_t i = 0; i < commitment.milestones.size(); ++i) {
      const auto& kept = commitment.milestones[i];
      const auto number = static_cast<std::uint32_t>(i + 1);
      if (!kept.closed_by && !complete(commitment, number) &&
          !reported(commitment, number, kept.milestone.due))
        from_owners(commitment, " milestone-" + std::to_string(number), kept.milestone.due);
    }
    if (!reported(commitment, 0, commitment.terms.due))
      from_owners(commitment, "", commitment.terms.due);
  }

  void ask_about(const Commitment& commitment, const commitment::Report& report) {
    const auto& verifier = commitment.terms.verifier;
    const auto by_verifier = [&](commitment::FindingId id) {
      return view_.state.finding(id)->by == *verifier;
    };
    // A newer report takes the place of an older one.
    if (verifier && report.id == commitment.reports.back() &&
        std::ranges::none_of(report.findings, by_verifier))
      add(commitment, *verifier, AwaitedAct::finding, " r" + std::to_string(report.id.number),
          after_days(report.at, answer_days));
    for (const auto id : report.findings) {
      const auto& finding = *view_.state.finding(id);
      if (!finding.dispute) continue;
      const auto& dispute = *view_.state.dispute(*finding.dispute);
      if (!dispute.reply)
        add(commitment, finding.by, AwaitedAct::reply, " d" + std::to_string(dispute.id.number),
            commitment::reply_due(dispute));
    }
  }

  // What was said last of the whole (0) or of a milestone: one step of a series that is done says
  // nothing of the next.
  bool complete(const Commitment& commitment, std::uint32_t milestone) const {
    for (auto id = commitment.reports.rbegin(); id != commitment.reports.rend(); ++id)
      if (const auto& act = view_.state.report(*id)->act; act.milestone == milestone)
        return act.completion == Completion::complete;
    return false;
  }
  bool reported(const Commitment& commitment, std::uint32_t milestone, Instant due) const {
    return std::ranges::any_of(commitment.reports, [&](commitment::ReportId id) {
      const auto& report = *view_.state.report(id);
      return report.act.milestone == milestone && report.at >= after_days(due, -report_days);
    });
  }
  void from_owners(const Commitment& commitment, const std::string& part, Instant due) {
    for (const auto& owner : commitment.terms.owners)
      add(commitment, owner.constituency, AwaitedAct::report, part, due);
  }
  void add(const Commitment& commitment, const constituency::Code& of, AwaitedAct act,
           const std::string& part, Instant due) {
    if (view_.as_of < after_days(due, -asked_days_before)) return;
    things.push_back({.of = of,
                      .act = act,
                      .commitment = commitment.id,
                      .due = due,
                      .name = reference(view_.dialogue, commitment) + " " +
                              std::string{awaited_names[static_cast<std::size_t>(act)]} + part +
                              " " + to_rfc3339(due) + " " + of.string()});
  }

  const View& view_;
};

}  // namespace

std::vector<Awaited> awaited(const View& view) {
  Asking asking{view};
  for (const auto& commitment : view.state.commitments()) asking.ask(commitment);
  return std::move(asking.things);
}

}  // namespace entente::commitment_api
