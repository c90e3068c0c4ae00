#include "record/outcome/as_of.h"

#include <algorithm>

namespace entente::outcome {

bool owed_answer(const constitution::State& state, const discussion::Statement& statement,
                 std::uint64_t size) {
  if (statement.index >= size || statement.about_me) return false;
  const auto status = statement.status_at(size);
  return status == discussion::Status::accepted ||
         (status == discussion::Status::pending &&
          state.opening->terms.moderation == discussion::Moderation::after);
}

std::vector<const constituency::Constituency*> AsOf::sides() const {
  std::vector<const constituency::Constituency*> declared;
  for (const auto& side : state_.constituency.constituencies())
    if (before(side.index)) declared.push_back(&side);
  return declared;
}

const session::PresenceNotedV2* AsOf::counted() const {
  const session::PresenceNotedV2* newest = nullptr;
  for (const auto& noted : held_.presence)
    if (before(noted.index)) newest = &noted.act;
  return newest;
}

std::uint32_t AsOf::people(const constituency::Constituency& side) const {
  const auto* noted = counted();
  if (noted == nullptr) return state_.constituency.taken_before(side.id, size_);
  for (const auto& row : noted->present)
    if (row.constituency == side.code) return row.people;
  return 0;
}

std::vector<const Translations*> AsOf::decision_makers(
    const constituency::Constituency& side) const {
  std::vector<const Translations*> offices;
  if (const auto* noted = counted())
    for (const auto& one : noted->decision_makers)
      if (one.constituency == side.code) offices.push_back(&one.office);
  return offices;
}

std::vector<Spoken> AsOf::turns() const {
  std::vector<Spoken> all;
  const auto add = [&](const std::optional<constituency::Code>& code) {
    Spoken spoken{.constituency = code};
    for (const auto& turn : held_.turns)
      if (before(turn.index) && turn.act.constituency == code) {
        spoken.seconds += turn.act.seconds;
        ++spoken.turns;
      }
    if (spoken.seconds > 0) all.push_back(std::move(spoken));
  };
  for (const auto* side : sides()) add(side->code);
  add(std::nullopt);
  return all;
}

const session::NotePublishedV1* AsOf::note() const {
  const session::NotePublishedV1* newest = nullptr;
  for (const auto& note : state_.session.notes())
    if (before(note.index)) newest = &note.act;
  return newest;
}

const session::Kept<session::SessionClosedV1>* AsOf::closed() const {
  return held_.closed && before(held_.closed->index) ? &*held_.closed : nullptr;
}

std::uint64_t AsOf::statements_in(const discussion::Question& question) const {
  std::uint64_t standing = 0;
  for (const StatementId id : question.statements) {
    const auto& statement = *state_.discussion.statement(id);
    if (before(statement.index) && statement.status_at(size_) != discussion::Status::rejected)
      ++standing;
  }
  return standing;
}

Heard AsOf::heard(const discussion::Question& question) const {
  Heard heard{.question = &question, .statements = statements_in(question)};
  const auto votes = state_.discussion.votes_before(question.id, size_);
  heard.votes = votes.size();
  std::vector<bool> voted(state_.constituency.seats().size() + 1);
  for (const auto& vote : votes) {
    if (!voted[vote.seat.number]) ++heard.voters;
    voted[vote.seat.number] = true;
  }
  for (const auto& published : state_.maps)
    if (before(published.index) && published.map.question == question.id) heard.map = &published;
  return heard;
}

std::vector<Heard> AsOf::questions() const {
  std::vector<Heard> all;
  for (const auto& question : state_.discussion.questions())
    if (before(question.index)) all.push_back(heard(question));
  return all;
}

std::vector<Heard> AsOf::questions_of_session() const {
  auto all = questions();
  const auto& phases = held_.opened.act.phases;
  const auto named = [&](const Heard& one) {
    return std::ranges::find(phases, one.question->id, &session::Phase::question) != phases.end();
  };
  if (std::ranges::any_of(all, named)) std::erase_if(all, std::not_fn(named));
  return all;
}

std::vector<Requested> AsOf::requests() const {
  std::vector<Requested> all;
  for (const auto& request : state_.session.requests()) {
    if (!before(request.asked.index)) continue;
    const auto later = std::ranges::find_if(
        request.answers, [&](const auto& answer) { return !before(answer.index); });
    all.push_back({.request = &request, .answers = {request.answers.begin(), later}});
  }
  return all;
}

std::vector<Parked> items_at(const constitution::State& state, std::uint64_t size) {
  std::vector<Parked> all;
  for (const auto& item : state.session.items()) {
    if (item.parked.index >= size) continue;
    Parked parked{.item = &item, .assigned = item.parked.act.assigned};
    for (const auto& later : item.assigned)
      if (later.index < size) parked.assigned = later.act.constituency;
    all.push_back(std::move(parked));
  }
  return all;
}

std::vector<const session::Theme*> themes_at(const constitution::State& state, std::uint64_t size) {
  std::vector<const session::Theme*> all;
  for (const auto& theme : state.session.themes())
    if (theme.named.index < size && !(theme.dropped_by && *theme.dropped_by < size))
      all.push_back(&theme);
  return all;
}

std::vector<const agreement::Objection*> AsOf::dissent(ProposalId proposal) const {
  std::vector<const agreement::Objection*> all;
  for (const auto id : state_.agreement.proposal(proposal)->objections) {
    const auto& objection = *state_.agreement.objection(id);
    if (objection.settled_by && before(*objection.settled_by) &&
        objection.settlement.how == agreement::Settlement::dissent)
      all.push_back(&objection);
  }
  return all;
}

std::vector<Decided> AsOf::decisions() const {
  std::vector<Decided> all;
  for (const auto& one : state_.decision.decisions()) {
    if (!before(one.index)) continue;
    const auto* next = state_.decision.decision(one.replaced_by);
    if (next != nullptr && before(next->index)) continue;
    const bool concluded = one.concluded && before(one.concluded->index);
    if (concluded && !since_opening(one.concluded->index)) continue;
    all.push_back({.decision = &one, .concluded = concluded, .dissent = dissent(one.proposal)});
  }
  return all;
}

std::vector<Promised> AsOf::promises() const {
  std::vector<Promised> all;
  for (const auto& one : state_.commitment.commitments()) {
    if (!since_opening(one.index) || (one.withdrawal && before(one.withdrawal->index))) continue;
    Promised promised{.commitment = &one, .confirmed = {}};
    for (const auto& confirmed : one.confirmed)
      promised.confirmed.push_back(confirmed && before(*confirmed));
    all.push_back(std::move(promised));
  }
  return all;
}

const std::vector<agreement::Part>& AsOf::parts(const agreement::Proposal& proposal) const {
  const auto* newest = &proposal.versions.front();
  for (const auto& version : proposal.versions)
    if (before(version.index)) newest = &version;
  return newest->parts;
}

const session::Kept<session::OutcomePublishedV1>* signed_outcome(const session::Session& held) {
  return held.outcomes.empty() ? nullptr : &held.outcomes.back();
}

}  // namespace entente::outcome
