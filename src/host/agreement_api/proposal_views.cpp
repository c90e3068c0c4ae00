#include <algorithm>

#include "dialogue/agreement/ladder.h"
#include "host/agreement_api/views.h"

namespace entente::agreement_api {

using encoding::Json;
using namespace agreement;

namespace {

Json or_null(const std::optional<std::uint64_t>& index) {
  return index ? Json{*index} : Json{nullptr};
}

std::string_view status_of(const View& view, const Proposal& proposal) {
  if (const auto* decision = view.state.decision.newest_on(proposal.id)) {
    if (decision->concluded)
      return decision->concluded->conclusion.upheld ? "upheld" : "not_upheld";
    return "deciding";
  }
  return proposal.frozen_by ? "frozen" : "open";
}

Json part(const View& view, const Part& part) {
  return Json::object(
      {{"indicator", words_in(view, part.indicator)}, {"text", words_in(view, part.text)}});
}

Json version(const View& view, const Version& version) {
  return Json::object(
      {{"amendment",
        version.amendment == AmendmentId{} ? Json{nullptr} : Json{version.amendment.number}},
       {"at", version.at.seconds},
       {"clauses", list(std::vector<Part>{version.parts.begin() + 1, version.parts.end()},
                        [&](const Part& clause) { return part(view, clause); })},
       {"index", version.index},
       {"summary", words_in(view, version.parts[0].text)}});
}

// Original, change and result can be laid side by side: the original is that part of `version`.
Json amendment(const View& view, const Amendment& amendment) {
  return Json::object(
      {{"amendment", amendment.id.number},
       {"at", amendment.origin.at.seconds},
       {"author", author(view, amendment.origin)},
       {"index", amendment.origin.index},
       {"indicator", words_in(view, amendment.act.indicator)},
       {"part", amendment.act.part},
       {"reason", words_in(view, amendment.act.reason)},
       {"ruling_reason", words_in(view, amendment.reason)},
       {"settled_by", amendment.settled_by == 0 ? Json{nullptr} : Json{amendment.settled_by}},
       {"status", name_on(amendment_status_names, amendment.status)},
       {"text", words_in(view, amendment.act.text)},
       {"version", amendment.act.version}});
}

Json objection(const View& view, const Objection& objection) {
  Json json = Json::object({{"at", objection.origin.at.seconds},
                            {"author", author(view, objection.origin)},
                            {"index", objection.origin.index},
                            {"objection", objection.id.number},
                            {"reason", words_in(view, objection.reason)},
                            {"settled", nullptr},
                            {"version", objection.version}});
  if (objection.settled_by)
    json.set("settled", Json::object({{"how", name_on(settlement_names, objection.settlement.how)},
                                      {"index", *objection.settled_by},
                                      {"note", words_in(view, objection.settlement.note)},
                                      {"version", objection.settlement.version == 0
                                                      ? Json{nullptr}
                                                      : Json{objection.settlement.version}}}));
  return json;
}

// Where it comes from: each statement with its words.
Json source(const View& view, StatementId id) {
  const auto& statement = *view.state.discussion.statement(id);
  return Json::object({{"question", statement.question.number},
                       {"statement", id.number},
                       {"text", words_in(view, statement.text)}});
}

// The working languages in which some part of the present version is still to be written.
Json languages_missing(const View& view, const Proposal& proposal) {
  Json::Array missing;
  for (const auto& language : view.state.opening->terms.languages) {
    const auto lacks = [&](const Translations& text) { return !text.contains(language); };
    const bool lacking = std::ranges::any_of(proposal.parts(), [&](const Part& part) {
      return lacks(part.text) || (!part.indicator.empty() && lacks(part.indicator));
    });
    if (lacking) missing.push_back(Json{language.string()});
  }
  return Json{std::move(missing)};
}

Json row(const View& view, const Proposal& proposal) {
  const auto* decision = view.state.decision.newest_on(proposal.id);
  return Json::object(
      {{"amendments", proposal.amendments.size()},
       {"amendments_open",
        std::ranges::count_if(proposal.amendments,
                              [&](AmendmentId id) {
                                return view.state.agreement.amendment(id)->status ==
                                       Amendment::Status::open;
                              })},
       {"at", proposal.origin.at.seconds},
       {"author", author(view, proposal.origin)},
       {"decision", decision == nullptr ? Json{nullptr} : Json{decision->id.number}},
       {"endorsements_active", active_endorsements(view.state.agreement, proposal).size()},
       {"frozen_by", or_null(proposal.frozen_by)},
       {"index", proposal.origin.index},
       {"languages_missing", languages_missing(view, proposal)},
       {"measure", proposal.measure.empty() ? Json{nullptr} : Json{proposal.measure}},
       {"objections", proposal.objections.size()},
       {"objections_open",
        std::ranges::count_if(
            proposal.objections,
            [&](ObjectionId id) { return !view.state.agreement.objection(id)->settled_by; })},
       {"proposal", proposal.id.number},
       {"sources", list(proposal.statements, [&](StatementId id) { return source(view, id); })},
       {"status", status_of(view, proposal)},
       {"summary", words_in(view, proposal.parts()[0].text)},
       {"version", proposal.version()}});
}

}  // namespace

Json words_in(const View& view, const Translations& texts) {
  return clerk_api::words_in(texts, view.words);
}

Json author(const View& view, const Origin& origin) {
  const auto* focal = view.state.constituency.focal_point_of(origin.author);
  const std::string_view role = focal != nullptr          ? "focal_point"
                                : origin.seat != SeatId{} ? "seat"
                                                          : "facilitator";
  return Json::object({{"constituency", origin.side ? Json{origin.side->string()} : Json{nullptr}},
                       {"name", focal == nullptr ? Json::object({}) : words_in(view, focal->name)},
                       {"role", role}});
}

Json proposals(const View& view) {
  return Json::object({{"proposals", list(view.state.agreement.proposals(),
                                          [&](const Proposal& each) { return row(view, each); })},
                       {"size", view.state.size}});
}

Json proposal(const View& view, const Proposal& proposal) {
  const auto& state = view.state.agreement;
  Json json = row(view, proposal);
  json.set("amendments", list(proposal.amendments, [&](AmendmentId id) {
             return amendment(view, *state.amendment(id));
           }));
  json.set("endorsements", endorsements(view, proposal));
  json.set("ladder", ladder(view, proposal));
  json.set("objections", list(proposal.objections, [&](ObjectionId id) {
             return objection(view, *state.objection(id));
           }));
  json.set("responses", responses(view, proposal));
  json.set("stances", stances(view, proposal));
  json.set("size", view.state.size);
  json.set("versions",
           list(proposal.versions, [&](const Version& each) { return version(view, each); }));
  return json;
}

}  // namespace entente::agreement_api
