#include "dialogue/commitment/standing.h"

#include <algorithm>
#include <chrono>

#include "foundation/vocabulary/ensure.h"

namespace entente::commitment {
namespace {

struct Looked {
  bool disputed = false;
  bool confirmed_complete = false;
};

// What others found about a report, and still stand by.
Looked looked_at(const State& state, const Report& report) {
  Looked looked;
  for (const FindingId id : report.findings) {
    const Finding& finding = *state.finding(id);
    if (!stands(state, finding)) continue;
    if (finding.act.finding == Judgement::disputed) looked.disputed = true;
    if (finding.act.finding == Judgement::confirmed &&
        finding.act.completion == Completion::complete && report.act.milestone == 0)
      looked.confirmed_complete = true;
  }
  return looked;
}

const Report* newest_on_the_whole(const State& state, const Commitment& commitment) {
  for (auto id = commitment.reports.rbegin(); id != commitment.reports.rend(); ++id)
    if (const Report* report = state.report(*id); report->act.milestone == 0) return report;
  return nullptr;
}

// Did the owner claim that the figure reached its target? Targets may lie above or below.
bool reached(const Milestone& milestone, const Report& report) {
  if (report.act.completion == Completion::complete) return true;
  if (!report.act.actual) return false;
  return milestone.target > milestone.baseline ? *report.act.actual >= milestone.target
                                               : *report.act.actual <= milestone.target;
}

bool milestone_met(const State& state, const Commitment& commitment, std::size_t place) {
  const auto& kept = commitment.milestones[place];
  if (kept.closed_by) return true;
  return std::ranges::any_of(commitment.reports, [&](ReportId id) {
    const Report& report = *state.report(id);
    return report.act.milestone == place + 1 && reached(kept.milestone, report);
  });
}

bool is_late(const State& state, const Commitment& commitment, Instant as_of) {
  if (as_of > commitment.terms.due) return true;
  for (std::size_t place = 0; place < commitment.milestones.size(); ++place)
    if (as_of > commitment.milestones[place].milestone.due &&
        !milestone_met(state, commitment, place))
      return true;
  return false;
}

Instant months_after(Instant start, int count) {
  using namespace std::chrono;
  const std::int64_t past = ((start.seconds % seconds_per_day) + seconds_per_day) % seconds_per_day;
  const sys_days day{days{(start.seconds - past) / seconds_per_day}};
  auto moved = year_month_day{day} + months{count};
  if (!moved.ok()) moved = moved.year() / moved.month() / last;
  return Instant{sys_days{moved}.time_since_epoch().count() * seconds_per_day + past};
}

}  // namespace

bool stands(const State& state, const Finding& finding) {
  if (!finding.dispute) return true;
  const auto& reply = state.dispute(*finding.dispute)->reply;
  return !reply || reply->upheld;
}

Standing standing(const State& state, const Commitment& commitment, Instant as_of) {
  if (commitment.withdrawal) return Standing::withdrawn;
  if (!commitment.stands()) return Standing::proposed;
  if (!commitment.reports.empty() &&
      looked_at(state, *state.report(commitment.reports.back())).disputed)
    return Standing::disputed;
  if (const Report* whole = newest_on_the_whole(state, commitment)) {
    if (looked_at(state, *whole).confirmed_complete) return Standing::confirmed;
    if (whole->act.completion == Completion::complete) return Standing::claimed;
  }
  return is_late(state, commitment, as_of) ? Standing::late : Standing::on_track;
}

Escalation escalation(Standing standing, Instant due, Instant as_of) {
  const bool overdue = standing == Standing::late || standing == Standing::disputed;
  if (!overdue || as_of <= due) return Escalation::none;
  if (as_of >= climbs_at(Escalation::global, due)) return Escalation::global;
  return as_of >= climbs_at(Escalation::regional, due) ? Escalation::regional
                                                       : Escalation::national;
}

Instant climbs_at(Escalation level, Instant due) {
  ensure(level != Escalation::none, "there is no hour for what does not climb");
  const auto steps = static_cast<std::int64_t>(level) - 1;
  return Instant{due.seconds + steps * escalation_step_days * seconds_per_day};
}

Instant reply_due(const Dispute& dispute) {
  return Instant{dispute.at.seconds + reply_days * seconds_per_day};
}

std::array<Instant, 3> checks_after(Instant agreed) {
  return {Instant{agreed.seconds + 100 * seconds_per_day}, months_after(agreed, 6),
          months_after(agreed, 12)};
}

std::array<bool, link_names.size()> chain(const State& state, const Commitment& commitment) {
  std::array<bool, link_names.size()> links{};
  const auto set = [&](Link link) { links[static_cast<std::size_t>(link)] = true; };
  set(Link::office);  // the law admits no commitment without its owners' offices and an action
  set(Link::action);
  for (const auto& [index, anchor] : commitment.anchors) {
    if (anchor.level == Level::global)
      set(Link::global_paragraph);
    else if (anchor.level == Level::regional)
      set(Link::regional_text);
    else
      set(Link::national_ground);
  }
  if (!commitment.milestones.empty()) set(Link::milestone);
  for (const ReportId id : commitment.reports) {
    const Report& report = *state.report(id);
    if (!report.act.evidence.empty()) set(Link::evidence);
    for (const FindingId finding : report.findings)
      if (state.finding(finding)->act.finding == Judgement::confirmed &&
          stands(state, *state.finding(finding)))
        set(Link::verification);
  }
  return links;
}

}  // namespace entente::commitment
