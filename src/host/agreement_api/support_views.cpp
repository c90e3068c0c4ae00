// Who stands behind a text: stances in counts, endorsements one by one and on the ladder.

#include <algorithm>
#include <map>
#include <tuple>

#include "dialogue/agreement/ladder.h"
#include "dialogue/decision/conclusion.h"
#include "foundation/encoding/hex.h"
#include "foundation/vocabulary/numbered.h"
#include "host/agreement_api/views.h"

namespace entente::agreement_api {

using encoding::Json;
using namespace agreement;

namespace {

bool is_active(const std::vector<EndorsementId>& active, EndorsementId id) {
  return std::ranges::find(active, id) != active.end();
}

Json condition(const EndorsementGivenV1& act) {
  if (!act.condition) return Json{nullptr};
  return Json::object({{"constituency", act.condition->constituency.string()},
                       {"kind", "endorsed_by"},
                       {"step", name_on(step_names, act.condition->step)}});
}

Json document(const View& view, const EndorsementGivenV1& act) {
  if (!act.document) return Json{nullptr};
  return Json::object({{"description", words_in(view, act.document->description)},
                       {"digest", encoding::to_hex(act.document->digest.span())}});
}

Json endorsement(const View& view, const Endorsement& given, bool active) {
  return Json::object(
      {{"active", active},
       {"at", given.origin.at.seconds},
       {"author", author(view, given.origin)},
       {"condition", condition(given.act)},
       {"document", document(view, given.act)},
       {"endorsement", given.id.number},
       {"index", given.origin.index},
       {"mandate", name_on(mandate_names, given.act.mandate)},
       {"replaced_by",
        given.replaced_by == EndorsementId{} ? Json{nullptr} : Json{given.replaced_by.number}},
       {"step", name_on(step_names, given.act.step)},
       {"version", given.version},
       {"withdrawn", given.withdrawn_by
                         ? Json::object({{"index", *given.withdrawn_by},
                                         {"reason", words_in(view, given.withdrawal_reason)}})
                         : Json{nullptr}}});
}

Json pledge(const View& view, const Pledge& pledge) {
  const auto* answer = view.state.agreement.pledge(pledge.answer);
  const bool both = pledge.opened_by && answer != nullptr && answer->opened_by;
  return Json::object(
      {{"answer", answer == nullptr ? Json{nullptr} : Json{answer->id.number}},
       {"answers",
        pledge.act.answers == PledgeId{} ? Json{nullptr} : Json{pledge.act.answers.number}},
       {"at", pledge.origin.at.seconds},
       {"author", author(view, pledge.origin)},
       {"digest", encoding::to_hex(pledge.act.digest.span())},
       {"index", pledge.origin.index},
       {"opened_by", pledge.opened_by ? Json{*pledge.opened_by} : Json{nullptr}},
       {"opens_before", pledge.act.opens_before.seconds},
       {"pledge", pledge.id.number},
       {"text", both ? words_in(view, pledge.text) : Json::object({})},
       {"with", pledge.act.with.string()}});
}

}  // namespace

// A row a constituency, once the text is frozen: counts that move would tell who moved them.
Json stances(const View& view, const Proposal& proposal) {
  const auto& sides = view.state.constituency;
  std::vector<decision::Tally> counted(sides.constituencies().size());
  for (const auto& [number, stance] : proposal.stances) {
    const auto side = sides.seat(SeatId{number})->constituency;
    auto& tally = *numbered(counted, side);
    auto& count = stance == Stance::in_favour  ? tally.yes
                  : stance == Stance::reserved ? tally.abstain
                                               : tally.no;
    ++count;
  }
  Json::Array rows;
  for (const auto& side : sides.constituencies()) {
    const auto& tally = *numbered(counted, side.id);
    const bool shown = proposal.frozen_by &&
                       decision::counts_shown(tally, view.state.opening->terms.anonymity_floor);
    rows.push_back(Json::object({{"constituency", side.code.string()},
                                 {"counts", shown ? Json::object({{"against", tally.no},
                                                                  {"in_favour", tally.yes},
                                                                  {"reserved", tally.abstain}})
                                                  : Json{nullptr}}}));
  }
  return Json{std::move(rows)};
}

Json endorsements(const View& view, const Proposal& proposal) {
  const auto active = active_endorsements(view.state.agreement, proposal);
  return list(proposal.endorsements, [&](EndorsementId id) {
    return endorsement(view, *view.state.agreement.endorsement(id), is_active(active, id));
  });
}

// By constituency, step and mandate: how many count, and how many wait for their condition.
Json ladder(const View& view, const Proposal& proposal) {
  struct Counts {
    std::uint64_t active = 0, waiting = 0;
  };
  std::map<std::tuple<std::string, Step, Mandate>, Counts> counted;
  const auto active = active_endorsements(view.state.agreement, proposal);
  for (const auto id : proposal.endorsements) {
    const auto& given = *view.state.agreement.endorsement(id);
    if (!given.stands()) continue;
    auto& counts = counted[{given.origin.side->string(), given.act.step, given.act.mandate}];
    ++(is_active(active, id) ? counts.active : counts.waiting);
  }
  return list(counted, [](const auto& entry) {
    const auto& [place, counts] = entry;
    return Json::object({{"active", counts.active},
                         {"constituency", std::get<0>(place)},
                         {"mandate", name_on(mandate_names, std::get<2>(place))},
                         {"step", name_on(step_names, std::get<1>(place))},
                         {"waiting", counts.waiting}});
  });
}

Json responses(const View& view, const Proposal& proposal) {
  return list(proposal.responses, [&](const Response& response) {
    return Json::object(
        {{"at", response.origin.at.seconds},
         {"author", author(view, response.origin)},
         {"due", response.act.due == Instant{} ? Json{nullptr} : Json{response.act.due.seconds}},
         {"grade", name_on(grade_names, response.act.grade)},
         {"index", response.origin.index},
         {"text", words_in(view, response.act.text)}});
  });
}

Json pledges(const View& view) {
  return Json::object({{"pledges", list(view.state.agreement.pledges(),
                                        [&](const Pledge& each) { return pledge(view, each); })},
                       {"size", view.state.size}});
}

}  // namespace entente::agreement_api
