#include "host/session_api/told.h"

#include <unordered_map>

#include "foundation/encoding/hex.h"
#include "host/session_api/said.h"

namespace entente::session_api {
namespace {

using encoding::Json;

class Told {
 public:
  Told(const outcome::AsOf& then, const clerk_api::WordsOf& words)
      : then_(then), state_(then.state()), words_(words), heard_(then.questions_of_session()) {}

  Json json(Instant now) const {
    const auto* published = signed_as_of();
    return Json::object(
        {{"as_of", (published == nullptr ? now : published->at).seconds},
         {"closed", then_.closed() == nullptr ? Json{nullptr} : closed(*then_.closed())},
         {"counted", then_.counted() != nullptr},
         {"decisions", list(then_.decisions(), [&](const auto& one) { return decision(one); })},
         {"entrusted_seats", then_.entrusted_seats()},
         {"floor_balance", then_.held().opened.act.floor_balance},
         {"items", list(then_.items(), [&](const auto& one) { return item(one); })},
         {"note", then_.note() == nullptr ? Json{nullptr} : note(*then_.note())},
         {"opened", then_.held().opened.at.seconds},
         {"outcome", published == nullptr ? Json{nullptr} : signed_json(*published)},
         {"promises", list(then_.promises(), [&](const auto& one) { return promise(one); })},
         {"questions", questions()},
         {"session", then_.held().id.number},
         {"sides", list(then_.sides(), [&](const auto* side) { return this->side(*side); })},
         {"size", then_.size()},
         {"statements", statements()},
         {"themes", list(then_.themes(), [&](const auto* one) { return theme(*one); })},
         {"title", said(then_.held().opened.act.title)},
         {"turns", list(then_.turns(), [](const auto& one) { return turns(one); })},
         {"written", written(outcome::written(then_))}});
  }

 private:
  Json said(const Translations& text) const { return clerk_api::words_in(text, words_); }
  template <class Index>
  static Json code_or_null(const Index& code) {
    return code ? Json{code->string()} : Json{nullptr};
  }

  const session::Kept<session::OutcomePublishedV1>* signed_as_of() const {
    for (const auto& one : then_.held().outcomes)
      if (one.act.size == then_.size()) return &one;
    return nullptr;
  }
  static Json signed_json(const session::Kept<session::OutcomePublishedV1>& one) {
    return Json::object({{"at", one.at.seconds},
                         {"digest", encoding::to_hex(one.act.digest.span())},
                         {"index", one.index},
                         {"size", one.act.size}});
  }
  Json closed(const session::Kept<session::SessionClosedV1>& one) const {
    return Json::object(
        {{"at", one.at.seconds},
         {"follow_up", one.act.follow_up ? Json{one.act.follow_up->seconds} : Json{nullptr}},
         {"reason", said(one.act.reason)}});
  }
  Json note(const session::NotePublishedV1& act) const {
    return Json::object(
        {{"contact", said(act.contact)},
         {"objectives", list(act.objectives, [&](const auto& text) { return said(text); })},
         {"safe_contact", said(act.safe_contact)}});
  }
  Json side(const constituency::Constituency& side) const {
    const auto office = [&](const Translations* text) { return said(*text); };
    return Json::object({{"code", side.code.string()},
                         {"decision_makers", list(then_.decision_makers(side), office)},
                         {"name", said(side.name)},
                         {"people", then_.people(side)},
                         {"seats", side.seats}});
  }
  static Json turns(const outcome::Spoken& spoken) {
    return Json::object({{"constituency", code_or_null(spoken.constituency)},
                         {"seconds", spoken.seconds},
                         {"turns", spoken.turns}});
  }

  Json questions() const {
    return list(heard_, [&](const outcome::Heard& one) {
      Json map{nullptr};
      if (one.map != nullptr)
        map = Json::object({{"digest", encoding::to_hex(one.map->map.digest.span())},
                            {"size", one.map->map.size}});
      return Json::object({{"map", std::move(map)},
                           {"question", one.question->id.number},
                           {"statements", one.statements},
                           {"text", said(one.question->text)},
                           {"voters", one.voters},
                           {"votes", one.votes}});
    });
  }
  // Of these questions: rejected ones too, since a map or a theme may name them.
  Json statements() const {
    std::unordered_map<StatementId, Json::Array> asked;
    for (const auto& one : then_.requests())
      asked[one.request->asked.act.statement].push_back(
          requested(*one.request, one.answers, words_));
    Json::Array all;
    for (const auto& heard : heard_)
      for (const StatementId id : heard.question->statements) {
        const auto& statement = *state_.discussion.statement(id);
        if (then_.before(statement.index)) all.push_back(this->statement(statement, asked[id]));
      }
    return Json{std::move(all)};
  }
  Json statement(const discussion::Statement& statement, const Json::Array& requests) const {
    return Json::object({{"accepted", then_.owed_answer(statement)},
                         {"index", statement.index},
                         {"language", statement.language.string()},
                         {"question", statement.question.number},
                         {"requests", requests},
                         {"statement", statement.id.number},
                         {"text", said(statement.text)}});
  }

  Json item(const outcome::Parked& parked) const {
    return Json::object({{"assigned", code_or_null(parked.assigned)},
                         {"item", parked.item->id.number},
                         {"text", said(parked.item->parked.act.text)}});
  }
  Json theme(const session::Theme& theme) const {
    return Json::object({{"question", theme.named.act.question.number},
                         {"statements", list(theme.named.act.statements,
                                             [](StatementId id) { return Json{id.number}; })},
                         {"theme", theme.id.number},
                         {"title", said(theme.named.act.title)}});
  }

  // Nothing is told of answers before a decision ends.
  Json decision(const outcome::Decided& decided) const {
    const auto& one = *decided.decision;
    Json rows{Json::Array{}}, at{nullptr}, upheld{nullptr};
    if (decided.concluded) {
      at = one.concluded->at.seconds;
      upheld = one.concluded->conclusion.upheld;
      rows = decision_rows(one);
    }
    const auto& proposal = *state_.agreement.proposal(one.proposal);
    return Json::object(
        {{"at", std::move(at)},
         {"decision", one.id.number},
         {"dissent", list(decided.dissent, [&](const auto* each) { return dissent(*each); })},
         {"proposal", one.proposal.number},
         {"rows", std::move(rows)},
         {"summary", said(then_.parts(proposal).front().text)},
         {"upheld", std::move(upheld)}});
  }
  Json decision_rows(const decision::Decision& one) const {
    Json::Array rows;
    for (std::size_t i = 0; i < one.rule.rows.size(); ++i) {
      const auto& row = one.concluded->conclusion.rows[i];
      const auto& voice = one.voices[i];
      rows.push_back(Json::object(
          {{"choice", voice ? Json{name_on(decision::choice_names, voice->choice)} : Json{nullptr}},
           {"constituency", row.constituency.string()},
           {"counts", row.tally ? Json::object({{"abstain", row.tally->abstain},
                                                {"no", row.tally->no},
                                                {"yes", row.tally->yes}})
                                : Json{nullptr}},
           {"quorum_met", row.quorum_met},
           {"reached", row.reached},
           {"reason", voice ? said(voice->reason) : Json::object({})},
           {"voice", name_on(decision::voice_names, one.rule.rows[i].voice)}}));
    }
    return Json{std::move(rows)};
  }
  Json dissent(const agreement::Objection& objection) const {
    return Json::object({{"constituency", code_or_null(objection.origin.side)},
                         {"note", said(objection.settlement.note)},
                         {"reason", said(objection.reason)}});
  }

  Json promise(const outcome::Promised& promised) const {
    const auto& terms = promised.commitment->terms;
    Json::Array owners;
    for (std::size_t i = 0; i < terms.owners.size(); ++i)
      owners.push_back(Json::object({{"confirmed", static_cast<bool>(promised.confirmed[i])},
                                     {"constituency", terms.owners[i].constituency.string()},
                                     {"office", said(terms.owners[i].office)}}));
    return Json::object({{"action", said(terms.action)},
                         {"commitment", promised.commitment->id.number},
                         {"due", terms.due.seconds},
                         {"owners", std::move(owners)},
                         {"verifier", code_or_null(terms.verifier)}});
  }

  const outcome::AsOf& then_;
  const constitution::State& state_;
  const clerk_api::WordsOf& words_;
  std::vector<outcome::Heard> heard_;
};

}  // namespace

Json told(const outcome::AsOf& then, Instant now, const clerk_api::WordsOf& words) {
  return Told{then, words}.json(now);
}

}  // namespace entente::session_api
