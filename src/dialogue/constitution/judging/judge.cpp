#include "dialogue/constitution/judging/judge.h"

#include "dialogue/constitution/disclosing/disclosure.h"
#include "dialogue/constitution/named_evidence.h"
#include "dialogue/constitution/opening.h"

namespace entente::constitution {
namespace {

Verdict must_import(const Hearing& hearing) {
  if (!hearing.state.opening->terms.import_key) return refuse(Refusal::imports_not_declared);
  if (!hearing.imports()) return refuse(Refusal::not_the_import_key);
  return Done{};
}

// A file of a report is its constituency's, whoever speaks for it now.
bool is_of(const NamedEvidence& file, const Hearing& hearing) {
  const auto* speaks_for = hearing.speaks_for();
  return file.author != nullptr ? *file.author == hearing.author
                                : speaks_for != nullptr && *speaks_for == *file.by;
}

}  // namespace

Verdict judge(const Hearing&, const DialogueOpenedV1&) { return refuse(Refusal::already_opened); }

// A newer law, from the next entry on; what stands in the log is judged by the law of its day.
Verdict judge(const Hearing& hearing, const ConstitutionAdoptedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  if (act.version > constitution_version) return refuse(Refusal::constitution_version_unknown);
  if (act.version <= hearing.state.constitution) return refuse(Refusal::constitution_not_newer);
  return Done{};
}

Verdict judge(const Hearing& hearing, const constituency::ConstituencyDeclaredV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  return widen(constituency::admit(hearing.state.constituency, act, hearing.constituency_terms()));
}
Verdict judge(const Hearing& hearing, const constituency::SeatTakenV1& act) {
  return widen(constituency::admit(hearing.state.constituency, act, hearing.author,
                                   hearing.constituency_terms()));
}
Verdict judge(const Hearing& hearing, const constituency::SeatImportedV1& act) {
  if (const auto verdict = must_import(hearing); !verdict) return verdict;
  return widen(constituency::admit(hearing.state.constituency, act));
}

Verdict judge(const Hearing& hearing, const constituency::FocalPointNamedV1& act) {
  return widen(constituency::admit(hearing.state.constituency, act, hearing.author,
                                   hearing.constituency_terms()));
}

Verdict judge(const Hearing& hearing, const constituency::KeyEntrustedV1& act) {
  const auto* seat = hearing.state.constituency.seat_of(hearing.author);
  if (seat == nullptr) return refuse(Refusal::no_seat);
  return widen(constituency::admit(*seat, act));
}

Verdict judge(const Hearing& hearing, const discussion::QuestionPosedV1& act) {
  if (!hearing.facilitates() && !hearing.imports()) return refuse(Refusal::not_a_facilitator);
  return widen(
      discussion::admit(hearing.state.discussion, act, hearing.at, hearing.discussion_terms()));
}
Verdict judge(const Hearing& hearing, const discussion::QuestionClosedV1& act) {
  if (!hearing.facilitates() && !hearing.imports()) return refuse(Refusal::not_a_facilitator);
  return widen(discussion::admit(hearing.state.discussion, act, hearing.at));
}
Verdict judge(const Hearing& hearing, const discussion::StatementSubmittedV1& act) {
  if (!hearing.facilitates() && hearing.state.constituency.seat_of(hearing.author) == nullptr)
    return refuse(Refusal::no_seat);
  return widen(
      discussion::admit(hearing.state.discussion, act, hearing.at, hearing.discussion_terms()));
}
Verdict judge(const Hearing& hearing, const discussion::StatementImportedV1& act) {
  if (const auto verdict = must_import(hearing); !verdict) return verdict;
  const discussion::StatementSubmittedV1 submitted{
      .question = act.question, .language = act.language, .text = act.text};
  return widen(discussion::admit(hearing.state.discussion, submitted, hearing.at,
                                 hearing.discussion_terms()));
}
Verdict judge(const Hearing& hearing, const discussion::StatementModeratedV1& act) {
  if (!hearing.facilitates() && !hearing.imports()) return refuse(Refusal::not_a_facilitator);
  return widen(discussion::admit(hearing.state.discussion, act));
}
Verdict judge(const Hearing& hearing, const discussion::RoleTaggedV1& act) {
  if (!hearing.facilitates()) return refuse(Refusal::not_a_facilitator);
  return widen(discussion::admit(hearing.state.discussion, act));
}
Verdict judge(const Hearing& hearing, const discussion::VoteCastV1& act) {
  if (hearing.state.constituency.seat_of(hearing.author) == nullptr)
    return refuse(Refusal::no_seat);
  return widen(discussion::admit_vote(hearing.state.discussion, act.statement, hearing.at,
                                      discussion::VoteOrigin::cast, hearing.discussion_terms()));
}
Verdict judge(const Hearing& hearing, const discussion::VoteImportedV1& act) {
  if (const auto verdict = must_import(hearing); !verdict) return verdict;
  const auto* seat = hearing.state.constituency.seat(act.seat);
  if (seat == nullptr || seat->holder != hearing.author) return refuse(Refusal::no_seat);
  return widen(discussion::admit_vote(hearing.state.discussion, act.statement, hearing.at,
                                      discussion::VoteOrigin::imported,
                                      hearing.discussion_terms()));
}
// Whether the digest is the true one can be seen by anybody who has the rows, and by nobody else:
// so the law only checks that the question can be asked, and the audit draws the map again.
Verdict judge(const Hearing& hearing, const MapPublishedV1& act) {
  if (!hearing.facilitates() && !hearing.imports()) return refuse(Refusal::not_a_facilitator);
  if (hearing.state.discussion.question(act.question) == nullptr)
    return Failure{AnyRefusal{discussion::Refusal::question_unknown}};
  if (act.algorithm != opinion::algorithm_name) return refuse(Refusal::map_algorithm_unknown);
  if (!opinion::in_range(act.settings) ||
      act.settings.anonymity_floor < hearing.state.opening->terms.anonymity_floor)
    return refuse(Refusal::map_settings_out_of_range);
  if (act.size > hearing.state.size) return refuse(Refusal::map_size_beyond_log);
  if (hearing.state.constitution < 2) return Done{};
  return widen(map_keeps_people_hidden(hearing.state, act));
}
Verdict judge(const Hearing& hearing, const ContentWithheldV1& act) {
  const auto owner = hearing.state.contents.find(act.content);
  const bool words = owner != hearing.state.contents.end();
  const auto file = words ? std::nullopt : named_evidence(hearing.state, act.content);
  if (!words && !file) return refuse(Refusal::content_unknown);
  if (hearing.state.withheld.contains(act.content))
    return refuse(Refusal::content_already_withheld);
  if (hearing.facilitates()) return Done{};
  const bool own = words ? owner->second == hearing.author : is_of(*file, hearing);
  if (!own || act.authority != Authority::author) return refuse(Refusal::not_your_content);
  return Done{};
}

}  // namespace entente::constitution
