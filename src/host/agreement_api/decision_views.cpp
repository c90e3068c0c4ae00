#include "dialogue/decision/conclusion.h"
#include "host/agreement_api/decision_days.h"
#include "record/wire/encode_decision.h"

namespace entente::agreement_api {

using encoding::Json;
using namespace decision;

namespace {

Json or_null(const std::optional<std::uint64_t>& index) {
  return index ? Json{*index} : Json{nullptr};
}

// In the order of a decision's life; what a reader can do about it follows from this one word.
std::string_view status_of(const View& view, const Decision& decision) {
  if (decision.replaced_by != DecisionId{}) return "replaced";
  if (decision.concluded) return decision.concluded->conclusion.upheld ? "upheld" : "not_upheld";
  if (!decision.in_force()) return "proposed";
  return view.state.agreement.proposal(decision.proposal)->frozen_by ? "open" : "accepted";
}

Json voice_given(const View& view, const std::optional<PublicVoice>& voice) {
  if (!voice) return Json{nullptr};
  return Json::object({{"at", voice->at.seconds},
                       {"choice", name_on(choice_names, voice->choice)},
                       {"index", voice->index},
                       {"reason", words_in(view, voice->reason)}});
}

Json concluded_row(const ConcludedRow& row) {
  return Json::object({{"blocked", row.blocked},
                       {"counts", row.tally ? Json::object({{"abstain", row.tally->abstain},
                                                            {"no", row.tally->no},
                                                            {"yes", row.tally->yes}})
                                            : Json{nullptr}},
                       {"quorum_met", row.quorum_met},
                       {"reached", row.reached}});
}

Json rule_row(const View& view, const Decision& decision, std::size_t place) {
  const auto& row = decision.rule.rows[place];
  return Json::object(
      {{"accepted_by", or_null(decision.accepted[place])},
       {"concluded", decision.concluded ? concluded_row(decision.concluded->conclusion.rows[place])
                                        : Json{nullptr}},
       {"constituency", row.constituency.string()},
       {"may_block", row.may_block},
       {"quorum", row.quorum},
       {"seats", row.seats},
       {"threshold", Json::object({{"denominator", row.threshold.denominator},
                                   {"numerator", row.threshold.numerator}})},
       {"voice", name_on(voice_names, row.voice)},
       {"voice_given", voice_given(view, decision.voices[place])}});
}

Json rule_rows(const View& view, const Decision& decision) {
  Json::Array rows;
  for (std::size_t i = 0; i < decision.rule.rows.size(); ++i)
    rows.push_back(rule_row(view, decision, i));
  return Json{std::move(rows)};
}

std::string words_for(const View& view, const Translations& texts, std::string_view language) {
  for (const auto& [tag, digest] : texts)
    if (tag.string() == language)
      if (auto words = view.words(digest)) return *std::move(words);
  for (const auto& [tag, digest] : texts)
    if (auto words = view.words(digest)) return *std::move(words);
  return "";
}

// Counts of a group in Popolo: an option and a value, of a group that is named.
Json counts(const Decision& decision) {
  Json::Array counted;
  for (const auto& row : decision.concluded->conclusion.rows) {
    if (!row.tally) continue;
    const auto add = [&](std::string_view option, std::uint64_t value) {
      counted.push_back(Json::object(
          {{"group_id", row.constituency.string()}, {"option", option}, {"value", value}}));
    };
    add("yes", row.tally->yes);
    add("no", row.tally->no);
    add("abstain", row.tally->abstain);
  }
  return Json{std::move(counted)};
}

Json motion(const View& view, const Decision& decision, std::string_view dialogue,
            std::string_view language) {
  const auto& proposal = *view.state.agreement.proposal(decision.proposal);
  std::string text;
  for (const auto& part : proposal.parts()) {
    if (!text.empty()) text += "\n";
    text += words_for(view, part.text, language);
  }
  const std::string id = std::string{dialogue} + "-d" + std::to_string(decision.id.number);
  const std::string_view result = decision.concluded->conclusion.upheld ? "pass" : "fail";
  return Json::object(
      {{"classification", name_on(kind_names, decision.rule.kind)},
       {"date", to_rfc3339(decision.concluded->at)},
       {"id", id},
       {"organization_id", dialogue},
       {"result", result},
       {"text", text},
       {"vote_events",
        Json{Json::Array{Json::object({{"counts", counts(decision)},
                                       {"identifier", id},
                                       {"motion_id", id},
                                       {"result", result},
                                       {"start_date", to_rfc3339(decision.at)}})}}}});
}

}  // namespace

Json decision(const View& view, const Decision& decision) {
  const auto opened = opened_at(view.state, decision);
  return Json::object(
      {{"at", decision.at.seconds},
       {"closes", decision.closes ? Json{decision.closes->seconds} : Json{nullptr}},
       {"concluded", decision.concluded
                         ? Json::object({{"at", decision.concluded->at.seconds},
                                         {"index", decision.concluded->index},
                                         {"upheld", decision.concluded->conclusion.upheld}})
                         : Json{nullptr}},
       {"decision", decision.id.number},
       {"index", decision.index},
       {"opened", opened ? Json{opened->seconds} : Json{nullptr}},
       {"proposal", decision.proposal.number},
       {"replaced_by",
        decision.replaced_by == DecisionId{} ? Json{nullptr} : Json{decision.replaced_by.number}},
       {"rule",
        Json::object({{"kind", name_on(kind_names, decision.rule.kind)},
                      {"objections_max", decision.rule.objections_max},
                      {"reached_min", decision.rule.reached_min.value_or(static_cast<std::uint32_t>(
                                          decision.rule.rows.size()))}})},
       {"rows", rule_rows(view, decision)},
       {"size", view.state.size},
       {"status", status_of(view, decision)},
       {"summary",
        words_in(view, view.state.agreement.proposal(decision.proposal)->parts()[0].text)}});
}

Json decisions(const View& view) {
  return Json::object(
      {{"decisions", list(view.state.decision.decisions(),
                          [&](const Decision& each) { return decision(view, each); })},
       {"size", view.state.size}});
}

Json counted(DecisionId id, const Conclusion& conclusion) {
  return wire::body_json(ConclusionStatedV1{.decision = id, .conclusion = conclusion});
}

Json motions(const View& view, std::string_view dialogue, std::string_view language) {
  Json::Array concluded;
  for (const auto& each : view.state.decision.decisions())
    if (each.concluded) concluded.push_back(motion(view, each, dialogue, language));
  return Json{std::move(concluded)};
}

}  // namespace entente::agreement_api
