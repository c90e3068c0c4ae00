#include "host/commitment_api/views.h"

#include <algorithm>

#include "foundation/encoding/hex.h"

namespace entente::commitment_api {
namespace {

using commitment::Commitment;
using commitment::name_on;
using encoding::Json;

Json words_in(const View& view, const Translations& texts) {
  return clerk_api::words_in(texts, view.words);
}

template <class Things, class Show>
Json list(const Things& things, Show show) {
  Json::Array items;
  for (const auto& thing : things) items.push_back(show(thing));
  return Json{std::move(items)};
}

Json counted(const std::map<std::string, std::size_t>& counts) {
  Json object = Json::object({});
  for (const auto& [name, count] : counts) object.set(name, count);
  return object;
}

Json owner(const View& view, const Commitment& commitment, std::size_t place) {
  const auto& owner = commitment.terms.owners[place];
  const auto& confirmed = commitment.confirmed[place];
  return Json::object({{"confirmed", confirmed ? Json{*confirmed} : Json{nullptr}},
                       {"constituency", owner.constituency.string()},
                       {"contribution", words_in(view, owner.contribution)},
                       {"office", words_in(view, owner.office)}});
}

Json owners(const View& view, const Commitment& commitment) {
  Json::Array items;
  for (std::size_t i = 0; i < commitment.terms.owners.size(); ++i)
    items.push_back(owner(view, commitment, i));
  return Json{std::move(items)};
}

Json claim(const View& view, const Commitment& commitment) {
  const auto heard = claim_and_findings(view.state, commitment);
  Json object = Json::object({});
  for (std::size_t i = 0; i < heard.findings.size(); ++i)
    object.set(commitment::judgement_names[i], heard.findings[i]);
  return Json::object(
      {{"claimed", heard.claimed ? Json{name_on(commitment::completion_names, *heard.claimed)}
                                 : Json{nullptr}},
       {"findings", std::move(object)}});
}

Json chain(const View& view, const Commitment& commitment) {
  const auto links = commitment::chain(view.state, commitment);
  Json object = Json::object({});
  for (std::size_t i = 0; i < links.size(); ++i) object.set(commitment::link_names[i], links[i]);
  return Json::object({{"links", std::move(object)},
                       {"of", links.size()},
                       {"present", std::count(links.begin(), links.end(), true)}});
}

// `file` is there when it can be had, `withheld` when it no longer can; neither: not handed in.
Json evidence(const View& view, const std::vector<commitment::Evidence>& files) {
  return list(files, [&](const commitment::Evidence& file) {
    Json json = Json::object(
        {{"digest", encoding::to_hex(file.digest.span())}, {"name", words_in(view, file.name)}});
    const auto here = view.evidence ? view.evidence(file.digest) : EvidenceHere{};
    if (here.withheld != nullptr)
      json.set("withheld", Json::object({{"authority", name_of(here.withheld->act.authority)},
                                         {"index", here.withheld->index},
                                         {"reason", name_of(here.withheld->act.reason)}}));
    else if (here.seen)
      json.set("file", Json::object({{"bytes", here.seen->bytes},
                                     {"salt", encoding::to_hex(here.seen->salt.span())}}));
    return json;
  });
}

Json dispute(const View& view, const commitment::Dispute& dispute) {
  Json json = Json::object({{"at", dispute.at.seconds},
                            {"dispute", dispute.id.number},
                            {"index", dispute.index},
                            {"reason", words_in(view, dispute.reason)},
                            {"reply_due", commitment::reply_due(dispute).seconds}});
  if (const auto& reply = dispute.reply)
    json.set("reply", Json::object({{"at", reply->at.seconds},
                                    {"index", reply->index},
                                    {"text", words_in(view, reply->text)},
                                    {"upheld", reply->upheld}}));
  return json;
}

Json finding(const View& view, const commitment::Finding& finding) {
  Json json =
      Json::object({{"at", finding.at.seconds},
                    {"by", finding.by.string()},
                    {"completion", name_on(commitment::completion_names, finding.act.completion)},
                    {"evidence", evidence(view, finding.act.evidence)},
                    {"finding", finding.id.number},
                    {"index", finding.index},
                    {"judgement", name_on(commitment::judgement_names, finding.act.finding)},
                    {"note", words_in(view, finding.act.note)},
                    {"stands", commitment::stands(view.state, finding)}});
  if (finding.act.ambition)
    json.set("ambition", name_on(commitment::ambition_names, *finding.act.ambition));
  if (finding.dispute) json.set("dispute", dispute(view, *view.state.dispute(*finding.dispute)));
  return json;
}

Json report(const View& view, const commitment::Report& report) {
  Json json = Json::object(
      {{"at", report.at.seconds},
       {"by", report.by.string()},
       {"completion", name_on(commitment::completion_names, report.act.completion)},
       {"evidence", evidence(view, report.act.evidence)},
       {"findings",
        list(report.findings,
             [&](commitment::FindingId id) { return finding(view, *view.state.finding(id)); })},
       {"index", report.index},
       {"note", words_in(view, report.act.note)},
       {"report", report.id.number}});
  if (report.act.milestone != 0) json.set("milestone", report.act.milestone);
  if (report.act.actual) json.set("actual", *report.act.actual);
  return json;
}

Json milestone(const View& view, const commitment::KeptMilestone& kept) {
  const auto& milestone = kept.milestone;
  return Json::object({{"baseline", milestone.baseline},
                       {"closed_by", kept.closed_by ? Json{*kept.closed_by} : Json{nullptr}},
                       {"due", milestone.due.seconds},
                       {"index", kept.index},
                       {"target", milestone.target},
                       {"title", words_in(view, milestone.title)},
                       {"unit", words_in(view, milestone.unit)}});
}

Json anchor(const View& view, const commitment::KeptAnchor& kept) {
  Json json = Json::object({{"index", kept.index},
                            {"level", name_on(commitment::level_names, kept.anchor.level)},
                            {"text", words_in(view, kept.anchor.text)}});
  if (!kept.anchor.paragraph.empty()) json.set("paragraph", kept.anchor.paragraph);
  return json;
}

// The stated hours at which it climbs, should it be overdue then.
Json escalation_clock(Instant due) {
  Json json = Json::object({});
  for (std::size_t level = 1; level < commitment::escalation_names.size(); ++level)
    json.set(commitment::escalation_names[level],
             commitment::climbs_at(static_cast<commitment::Escalation>(level), due).seconds);
  return json;
}

Chosen chosen_of(const View& view, const Commitment& commitment) {
  const auto standing = commitment::standing(view.state, commitment, view.as_of);
  return {.commitment = &commitment,
          .standing = standing,
          .escalation = commitment::escalation(standing, commitment.terms.due, view.as_of)};
}

}  // namespace

std::string reference(std::string_view dialogue, const Commitment& commitment) {
  return std::string{dialogue} + "-c" + std::to_string(commitment.id.number);
}

ClaimAndFindings claim_and_findings(const commitment::State& state, const Commitment& commitment) {
  ClaimAndFindings heard;
  for (const auto report : commitment.reports)
    for (const auto id : state.report(report)->findings) {
      const auto& finding = *state.finding(id);
      if (commitment::stands(state, finding))
        ++heard.findings[static_cast<std::size_t>(finding.act.finding)];
    }
  if (!commitment.reports.empty())
    heard.claimed = state.report(commitment.reports.back())->act.completion;
  return heard;
}

Json row(const View& view, const Chosen& chosen) {
  const auto& commitment = *chosen.commitment;
  const auto& terms = commitment.terms;
  return Json::object(
      {{"action", words_in(view, terms.action)},
       {"at", commitment.at.seconds},
       {"chain", chain(view, commitment)},
       {"claim", claim(view, commitment)},
       {"commitment", commitment.id.number},
       {"common_action", commitment::is_common_action(terms)},
       {"due", terms.due.seconds},
       {"escalation", name_on(commitment::escalation_names, chosen.escalation)},
       {"index", commitment.index},
       {"milestones", commitment.milestones.size()},
       {"owners", owners(view, commitment)},
       {"proposal", terms.proposal == ProposalId{} ? Json{nullptr} : Json{terms.proposal.number}},
       {"reference", reference(view.dialogue, commitment)},
       {"standing", name_on(commitment::standing_names, chosen.standing)},
       {"verifier", terms.verifier ? Json{terms.verifier->string()} : Json{nullptr}}});
}

Json page(const View& view, const Found& found) {
  return Json::object(
      {{"as_of", view.as_of.seconds},
       {"commitments", list(found.page, [&](const Chosen& chosen) { return row(view, chosen); })},
       {"counts", Json::object({{"anchor", counted(found.counts.anchors)},
                                {"escalation", counted(found.counts.escalations)},
                                {"owner", counted(found.counts.owners)},
                                {"standing", counted(found.counts.standings)},
                                {"verifier", counted(found.counts.verifiers)}})},
       {"total", found.total}});
}

Json whole(const View& view, const Commitment& commitment) {
  const auto& terms = commitment.terms;
  Json json = row(view, chosen_of(view, commitment));
  json.set("anchors",
           list(commitment.anchors, [&](const auto& kept) { return anchor(view, kept); }));
  json.set("as_of", view.as_of.seconds);
  json.set("beneficiaries", words_in(view, terms.beneficiaries));
  json.set("comments", commitment.comments.size());
  json.set("deliverable", words_in(view, terms.deliverable));
  json.set("escalation_clock", escalation_clock(terms.due));
  json.set("indicator", words_in(view, terms.indicator));
  json.set("milestones",
           list(commitment.milestones, [&](const auto& kept) { return milestone(view, kept); }));
  json.set("reports", list(commitment.reports, [&](commitment::ReportId id) {
             return report(view, *view.state.report(id));
           }));
  json.set("resource", words_in(view, terms.resource));
  if (const auto& withdrawal = commitment.withdrawal)
    json.set("withdrawal", Json::object({{"at", withdrawal->at.seconds},
                                         {"index", withdrawal->index},
                                         {"reason", words_in(view, withdrawal->reason)}}));
  return json;
}

}  // namespace entente::commitment_api
