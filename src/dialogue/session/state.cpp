#include "dialogue/session/state.h"

#include <algorithm>

#include "foundation/vocabulary/numbered.h"

namespace entente::session {
namespace {

template <class Act>
Kept<Act> kept(const Act& act, const State::Happened& now) {
  return {.index = now.index, .at = now.at, .act = act};
}

}  // namespace

const Session* State::session(SessionId id) const { return numbered(sessions_, id); }
const Theme* State::theme(ThemeId id) const { return numbered(themes_, id); }
const Item* State::item(ItemId id) const { return numbered(items_, id); }
const Request* State::request(RequestId id) const { return numbered(requests_, id); }

const Session* State::open_session() const {
  return sessions_.empty() || sessions_.back().closed ? nullptr : &sessions_.back();
}

bool State::merged(StatementId statement) const {
  return std::ranges::any_of(merges_,
                             [&](const auto& merge) { return merge.act.statement == statement; });
}

std::uint32_t State::understandings_by(const PublicKey& author) const {
  const auto found = understood_.find(author);
  return found == understood_.end() ? 0 : found->second;
}

const Kept<DialoguePausedV1>* State::pause_at(Instant at) const {
  return pause_ && at < pause_->act.until ? &*pause_ : nullptr;
}

void State::evolve(const NotePublishedV1& act, const Happened& now) {
  notes_.push_back(kept(act, now));
}

void State::evolve(const SessionOpenedV1& act, const Happened& now) {
  Session session;
  session.id = next_id<SessionId>(sessions_);
  session.opened = kept(act, now);
  sessions_.push_back(std::move(session));
}

void State::evolve(const PhaseEnteredV1& act, const Happened& now) {
  numbered(sessions_, act.session)->entered.push_back({kept(act, now), now.author});
}

void State::evolve(const PresenceNotedV1& act, const Happened& now) {
  evolve(PresenceNotedV2{.session = act.session, .present = act.present, .decision_makers = {}},
         now);
}

void State::evolve(const PresenceNotedV2& act, const Happened& now) {
  numbered(sessions_, act.session)->presence.push_back(kept(act, now));
}

void State::evolve(const TurnTakenV1& act, const Happened& now) {
  numbered(sessions_, act.session)->turns.push_back(kept(act, now));
}

void State::evolve(const StatementMergedV1& act, const Happened& now) {
  merges_.push_back(kept(act, now));
}

void State::evolve(const UnderstandingSubmittedV1& act, const Happened& now) {
  understandings_.push_back({.submitted = kept(act, now), .author = now.author});
  ++understood_[now.author];
}

void State::evolve(const ThemeNamedV1& act, const Happened& now) {
  themes_.push_back(
      {.id = next_id<ThemeId>(themes_), .named = kept(act, now), .dropped_by = std::nullopt});
}

void State::evolve(const ThemeDroppedV1& act, const Happened& now) {
  numbered(themes_, act.theme)->dropped_by = now.index;
}

void State::evolve(const ItemParkedV1& act, const Happened& now) {
  items_.push_back({.id = next_id<ItemId>(items_), .parked = kept(act, now), .assigned = {}});
}

void State::evolve(const ItemAssignedV1& act, const Happened& now) {
  numbered(items_, act.item)->assigned.push_back(kept(act, now));
}

void State::evolve(const AnswerRequestedV1& act, const Happened& now) {
  requests_.push_back(
      {.id = next_id<RequestId>(requests_), .asked = kept(act, now), .answers = {}});
}

void State::evolve(const StatementAnsweredV1& act, const Happened& now) {
  numbered(requests_, act.request)->answers.push_back(kept(act, now));
}

void State::evolve(const SessionClosedV1& act, const Happened& now) {
  numbered(sessions_, act.session)->closed = kept(act, now);
}

void State::evolve(const OutcomePublishedV1& act, const Happened& now) {
  numbered(sessions_, act.session)->outcomes.push_back(kept(act, now));
}

void State::evolve(const DialoguePausedV1& act, const Happened& now) { pause_ = kept(act, now); }

void State::evolve(const DialogueResumedV1&, const Happened&) { pause_.reset(); }

}  // namespace entente::session
