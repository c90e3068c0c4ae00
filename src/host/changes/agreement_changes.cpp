#include "host/changes/changes.h"
#include "host/changes/in_order.h"

namespace entente::changes {
namespace {

using agreement::Amendment;
using agreement::Origin;
using agreement::Proposal;
using agreement::Settlement;
using agreement::State;

const constituency::Code* side_of(const Origin& origin) {
  return origin.side ? &*origin.side : nullptr;
}

Change begun(const Origin& origin, Happened happened, const Translations* text) {
  return {.index = origin.index,
          .at = origin.at,
          .happened = happened,
          .text = text,
          .by = side_of(origin)};
}

Happened ended(Amendment::Status status) {
  switch (status) {
    case Amendment::Status::accepted:
      return {"Amendment accepted: the text has a new version",
              "Amendement accepté\u202f: le texte a une nouvelle version"};
    case Amendment::Status::rejected:
      return {"Amendment rejected", "Amendement rejeté"};
    case Amendment::Status::withdrawn:
      return {"Amendment withdrawn", "Amendement retiré"};
    case Amendment::Status::outdated:
      return {"Amendment overtaken by another", "Amendement dépassé par un autre"};
    case Amendment::Status::open:
      break;
  }
  return {};
}

Happened settled(Settlement how) {
  switch (how) {
    case Settlement::text_changed:
      return {"Objection met by a new version", "Une nouvelle version répond à l’objection"};
    case Settlement::withdrawn:
      return {"Objection withdrawn", "Objection retirée"};
    case Settlement::dissent:
      return {"Objection kept as a note of dissent", "Objection devenue note de désaccord"};
  }
  return {};
}

void add_amendments(const State& state, const Proposal& proposal, std::vector<Change>& all) {
  for (const auto id : proposal.amendments) {
    const auto& amendment = *state.amendment(id);
    all.push_back(
        begun(amendment.origin, {"Amendment tabled", "Amendement déposé"}, &amendment.act.reason));
    if (amendment.status != Amendment::Status::open)
      all.push_back({.index = amendment.settled_by,
                     .at = amendment.settled_at,
                     .happened = ended(amendment.status),
                     .text = amendment.reason.empty() ? nullptr : &amendment.reason});
  }
}

void add_objections(const State& state, const Proposal& proposal, std::vector<Change>& all) {
  for (const auto id : proposal.objections) {
    const auto& objection = *state.objection(id);
    all.push_back(
        begun(objection.origin, {"Objection raised", "Objection inscrite"}, &objection.reason));
    if (objection.settled_by)
      all.push_back({.index = *objection.settled_by,
                     .at = objection.settled_at,
                     .happened = settled(objection.settlement.how)});
  }
}

// Who stands behind it in the name of a constituency; what persons do for themselves is counted on
// the page and told to nobody.
void add_endorsements(const State& state, const Proposal& proposal, std::vector<Change>& all) {
  for (const auto id : proposal.endorsements) {
    const auto& endorsement = *state.endorsement(id);
    if (!endorsement.by_focal_point()) continue;
    all.push_back(begun(endorsement.origin, {"Endorsed", "Soutenu"}, nullptr));
    if (endorsement.withdrawn_by)
      all.push_back({.index = *endorsement.withdrawn_by,
                     .at = endorsement.withdrawn_at,
                     .happened = {"Endorsement withdrawn", "Soutien retiré"},
                     .text = &endorsement.withdrawal_reason,
                     .by = side_of(endorsement.origin)});
  }
}

}  // namespace

const Translations& title_of(const Proposal& proposal) { return proposal.parts().front().text; }

std::vector<Change> of(const State& state, const Proposal& proposal) {
  std::vector<Change> all;
  all.push_back(begun(proposal.origin, {"Proposal tabled", "Proposition déposée"}, nullptr));
  add_amendments(state, proposal, all);
  add_objections(state, proposal, all);
  add_endorsements(state, proposal, all);
  if (proposal.frozen_by)
    all.push_back({.index = *proposal.frozen_by,
                   .at = proposal.frozen_at,
                   .happened = {"Text frozen for good", "Texte gelé pour de bon"}});
  for (const auto& response : proposal.responses)
    all.push_back(
        begun(response.origin, {"Answered politically", "Réponse politique donnée"}, nullptr));
  return in_order(std::move(all));
}

}  // namespace entente::changes
