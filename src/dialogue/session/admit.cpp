#include "dialogue/session/admit.h"

#include <algorithm>

namespace entente::session {
namespace {

Verdict refuse(Refusal refusal) { return Failure{refusal}; }

// What everybody is to read exists in every working language; what somebody says in a moment, in
// one of them.
bool adopted(const Translations& text, const Hearing& who) { return covers(text, who.languages); }
bool adopted_or_absent(const Translations& text, const Hearing& who) {
  return text.empty() || adopted(text, who);
}
Verdict said(const Translations& text, const Hearing& who) {
  return written_in(text, who.languages) ? Verdict{Done{}}
                                         : refuse(Refusal::session_text_language_unknown);
}
Verdict said_or_absent(const Translations& text, const Hearing& who) {
  return text.empty() ? Verdict{Done{}} : said(text, who);
}

Result<const Session*, Refusal> running(const State& state, SessionId id) {
  const Session* session = state.session(id);
  if (session == nullptr) return Failure{Refusal::session_unknown};
  if (session->closed) return Failure{Refusal::session_closed};
  return session;
}

Verdict counted_once(const std::vector<Present>& present) {
  for (const auto& row : present)
    if (std::ranges::count(present, row.constituency, &Present::constituency) > 1)
      return refuse(Refusal::presence_counted_twice);
  return Done{};
}

// Nobody decides in a room where they are not counted.
bool has_room_for(const std::vector<DecisionMaker>& all, const Present& row) {
  const auto deciding = std::ranges::count(all, row.constituency, &DecisionMaker::constituency);
  return static_cast<std::uint64_t>(deciding) <= row.people;
}

Verdict phase_holds(const Phase& phase, const Hearing& who) {
  if (!adopted(phase.title, who) || !adopted_or_absent(phase.hint, who))
    return refuse(Refusal::session_text_not_in_every_language);
  if (phase.minutes < 1 || phase.minutes > phase_minutes_max)
    return refuse(Refusal::phase_minutes_out_of_range);
  return Done{};
}

}  // namespace

Verdict admit(const State&, const NotePublishedV1& act, const Hearing& who) {
  if (act.contact.empty()) return refuse(Refusal::note_without_contact);
  bool whole = adopted(act.title, who) && adopted(act.contact, who) &&
               adopted_or_absent(act.context, who) && adopted_or_absent(act.safe_contact, who);
  for (const auto* list : {&act.objectives, &act.agenda})
    for (const auto& text : *list) whole = whole && adopted(text, who);
  if (!whole) return refuse(Refusal::session_text_not_in_every_language);
  if (act.objectives.size() > phases_max || act.agenda.size() > phases_max)
    return refuse(Refusal::too_many_in_session);
  return Done{};
}

Verdict admit(const State& state, const SessionOpenedV1& act, const Hearing& who) {
  if (state.notes().empty()) return refuse(Refusal::session_without_note);
  if (state.open_session() != nullptr) return refuse(Refusal::session_already_open);
  if (state.sessions().size() >= sessions_max || act.phases.size() > phases_max)
    return refuse(Refusal::too_many_in_session);
  if (act.phases.empty()) return refuse(Refusal::session_without_phases);
  if (!adopted(act.title, who)) return refuse(Refusal::session_text_not_in_every_language);
  for (const Phase& phase : act.phases) {
    TRY([[maybe_unused]] const auto holds, phase_holds(phase, who));
  }
  return Done{};
}

Verdict admit(const State& state, const PhaseEnteredV1& act, const Hearing& who) {
  TRY(const Session* session, running(state, act.session));
  if (act.phase < 1 || act.phase > session->opened.act.phases.size())
    return refuse(Refusal::phase_unknown);
  if (act.from != session->phase() || act.phase == act.from)
    return refuse(Refusal::phase_already_moved);
  if (act.phase < act.from && act.reason.empty())
    return refuse(Refusal::phase_reopened_without_reason);
  return said_or_absent(act.reason, who);
}

Verdict admit(const State& state, const PresenceNotedV1& act, const Hearing&) {
  TRY([[maybe_unused]] const Session* session, running(state, act.session));
  return counted_once(act.present);
}

Verdict admit(const State& state, const PresenceNotedV2& act, const Hearing& who) {
  TRY([[maybe_unused]] const Session* session, running(state, act.session));
  TRY([[maybe_unused]] const auto once, counted_once(act.present));
  if (act.decision_makers.size() > decision_makers_max)
    return refuse(Refusal::decision_makers_too_many);
  for (const auto& [constituency, office] : act.decision_makers) {
    const auto row = std::ranges::find(act.present, constituency, &Present::constituency);
    if (row == act.present.end() || !has_room_for(act.decision_makers, *row))
      return refuse(Refusal::decision_makers_not_present);
    TRY([[maybe_unused]] const auto written, said(office, who));
  }
  return Done{};
}

Verdict admit(const State& state, const TurnTakenV1& act, const Hearing&) {
  TRY(const Session* session, running(state, act.session));
  if (!session->opened.act.floor_balance) return refuse(Refusal::floor_balance_not_agreed);
  if (act.seconds < 1 || act.seconds > turn_seconds_max) return refuse(Refusal::turn_out_of_range);
  return Done{};
}

Verdict admit(const State& state, const StatementMergedV1& act, const Hearing&) {
  if (act.statement == act.into) return refuse(Refusal::merged_into_itself);
  if (state.merged(act.statement) || state.merged(act.into)) return refuse(Refusal::merged_already);
  return Done{};
}

Verdict admit(const State& state, const UnderstandingSubmittedV1& act, const Hearing& who) {
  if (state.understandings_by(who.author) >= understandings_per_seat_max)
    return refuse(Refusal::too_many_understandings);
  if (!act.word.contains(act.language) || !act.meaning.contains(act.language))
    return refuse(Refusal::session_text_language_unknown);
  TRY([[maybe_unused]] const auto word, said(act.word, who));
  return said(act.meaning, who);
}

Verdict admit(const State& state, const ThemeNamedV1& act, const Hearing& who) {
  if (act.statements.empty()) return refuse(Refusal::theme_without_statements);
  if (state.themes().size() >= themes_max) return refuse(Refusal::too_many_in_session);
  return adopted(act.title, who) ? Verdict{Done{}}
                                 : refuse(Refusal::session_text_not_in_every_language);
}

Verdict admit(const State& state, const ThemeDroppedV1& act, const Hearing&) {
  const Theme* theme = state.theme(act.theme);
  return theme == nullptr || theme->dropped_by ? refuse(Refusal::theme_unknown) : Verdict{Done{}};
}

Verdict admit(const State& state, const ItemParkedV1& act, const Hearing& who) {
  if (state.items().size() >= items_max) return refuse(Refusal::too_many_in_session);
  return said(act.text, who);
}

Verdict admit(const State& state, const ItemAssignedV1& act, const Hearing&) {
  return state.item(act.item) == nullptr ? refuse(Refusal::item_unknown) : Verdict{Done{}};
}

Verdict admit(const State& state, const AnswerRequestedV1& act, const Hearing& who) {
  if (act.due <= who.at) return refuse(Refusal::answer_due_in_the_past);
  if (state.requests().size() >= requests_max) return refuse(Refusal::too_many_in_session);
  for (const auto& request : state.requests())
    if (request.asked.act.statement == act.statement && request.asked.act.of == act.of)
      return refuse(Refusal::answer_requested_already);
  return Done{};
}

Verdict admit(const State& state, const StatementAnsweredV1& act, const Hearing& who) {
  const Request* request = state.request(act.request);
  if (request == nullptr) return refuse(Refusal::answer_request_unknown);
  if (who.by == nullptr || *who.by != request->asked.act.of)
    return refuse(Refusal::not_asked_of_you);
  if (act.outcome != Answer::not_taken_up && act.where.empty())
    return refuse(Refusal::answer_without_where);
  if (act.outcome != Answer::taken_up && act.reason.empty())
    return refuse(Refusal::answer_without_reason);
  TRY([[maybe_unused]] const auto where, said_or_absent(act.where, who));
  return said_or_absent(act.reason, who);
}

Verdict admit(const State& state, const SessionClosedV1& act, const Hearing& who) {
  TRY([[maybe_unused]] const Session* session, running(state, act.session));
  if (!act.follow_up && act.reason.empty()) return refuse(Refusal::closed_without_follow_up);
  if (act.follow_up && *act.follow_up <= who.at) return refuse(Refusal::follow_up_in_the_past);
  return said_or_absent(act.reason, who);
}

// Whether the digest is the true one is checked by the host before, and by every audit after: the
// law reads no bytes.
Verdict admit(const State& state, const OutcomePublishedV1& act, const Hearing&) {
  const Session* session = state.session(act.session);
  if (session == nullptr) return refuse(Refusal::session_unknown);
  if (!session->closed || act.size <= session->closed->index)
    return refuse(Refusal::session_still_open);
  return Done{};
}

Verdict admit(const State& state, const DialoguePausedV1& act, const Hearing& who) {
  if (state.pause_at(who.at) != nullptr) return refuse(Refusal::already_paused);
  if (hour_of(act.until) != act.until) return refuse(Refusal::pause_off_the_hour);
  if (act.until <= who.at) return refuse(Refusal::pause_in_the_past);
  return adopted(act.reason, who) ? Verdict{Done{}}
                                  : refuse(Refusal::session_text_not_in_every_language);
}

Verdict admit(const State& state, const DialogueResumedV1&, const Hearing& who) {
  return state.pause_at(who.at) == nullptr ? refuse(Refusal::not_paused) : Verdict{Done{}};
}

}  // namespace entente::session
