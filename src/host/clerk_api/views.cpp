#include "host/clerk_api/views.h"

#include <ranges>

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "host/clerk_api/foreword.h"
#include "host/clerk_api/roles.h"

namespace entente::clerk_api {
namespace {

using encoding::Json;

Json constituencies(const constitution::State& state, const WordsOf& words) {
  Json::Array list;
  for (const auto& declared : state.constituency.constituencies())
    list.push_back(Json::object({{"code", declared.code.string()},
                                 {"name", words_in(declared.name, words)},
                                 {"seats", declared.seats},
                                 {"taken", declared.taken}}));
  return list;
}

Json published_maps(const constitution::State& state, QuestionId question) {
  Json::Array list;
  for (const auto& published : state.maps)
    if (published.map.question == question)
      list.push_back(Json::object({{"algorithm", published.map.algorithm},
                                   {"at", published.at.seconds},
                                   {"digest", encoding::to_hex(published.map.digest.span())},
                                   {"index", published.index},
                                   {"size", published.map.size}}));
  return list;
}

std::size_t standing_statements(const constitution::State& state,
                                const discussion::Question& question) {
  std::size_t standing = 0;
  for (const StatementId id : question.statements)
    if (state.discussion.statement(id)->status() != discussion::Status::rejected) ++standing;
  return standing;
}

Json question_view(const constitution::State& state, const discussion::Question& question,
                   const WordsOf& words) {
  return Json::object({{"closes", question.closes ? Json{question.closes->seconds} : Json{nullptr}},
                       {"published", published_maps(state, question.id)},
                       {"question", question.id.number},
                       {"roles", roles_json(question.roles)},
                       {"state", question.closed_by ? "closed" : "open"},
                       {"statements", standing_statements(state, question)},
                       {"text", words_in(question.text, words)},
                       {"voters", question.voters},
                       {"votes", question.votes.size()}});
}

Json promise_view(const clerk::Promise& promise) {
  Json::Array path;
  for (const Digest& digest : promise.path) path.emplace_back(encoding::to_hex(digest.span()));
  return Json::object({{"count", promise.count},
                       {"first", promise.first},
                       {"note", promise.note},
                       {"path", std::move(path)}});
}

}  // namespace

Json words_in(const Translations& texts, const WordsOf& words) {
  Json object = Json::object({});
  for (const auto& [language, digest] : texts)
    if (const auto text = words(digest)) object.set(language.string(), *text);
  return object;
}

Json focal_points(const clerk::Register& kept, const WordsOf& words) {
  const auto& state = kept.state().constituency;
  Json::Array list;
  for (const auto& focal : state.focal_points())
    list.push_back(
        Json::object({{"constituency", state.constituency(focal.constituency)->code.string()},
                      {"index", focal.index},
                      {"key", encoding::to_hex(focal.key.span())},
                      {"name", words_in(focal.name, words)}}));
  return Json::object({{"focal_points", std::move(list)}});
}

// What sessions came to, newest first: where people who were in the room find what they came for.
Json::Array outcomes(const constitution::State& state) {
  Json::Array list;
  for (const auto& session : std::views::reverse(state.session.sessions()))
    if (!session.outcomes.empty())
      list.push_back(Json::object(
          {{"at", session.outcomes.back().at.seconds}, {"session", session.id.number}}));
  return list;
}

const constituency::Constituency* shown_side(const constitution::State& state,
                                             const PublicKey& author) {
  const auto& sides = state.constituency;
  if (const auto* focal = sides.focal_point_of(author))
    return sides.constituency(focal->constituency);
  const auto* seat = sides.seat_of(author);
  const auto* side = seat == nullptr ? nullptr : sides.constituency(seat->constituency);
  return side == nullptr || side->taken < state.opening->terms.anonymity_floor ? nullptr : side;
}

Json summary(const clerk::Register& kept, const WordsOf& words) {
  const auto& state = kept.state();
  const auto& terms = state.opening->terms;
  Json::Array facilitators, languages, questions;
  for (const auto& key : terms.facilitators)
    facilitators.emplace_back(encoding::to_hex(key.span()));
  for (const auto& language : terms.languages) languages.emplace_back(language.string());
  for (const auto& question : state.discussion.questions())
    questions.push_back(question_view(state, question, words));
  const bool before = terms.moderation == discussion::Moderation::before;
  return Json::object({{"anonymity_floor", terms.anonymity_floor},
                       {"constituencies", constituencies(state, words)},
                       {"constitution", state.constitution},
                       {"dialogue", kept.dialogue()},
                       {"entrusted_seats", state.constituency.entrusted_before(state.size)},
                       {"facilitators", std::move(facilitators)},
                       {"ground_rules", ground_rules(state, words)},
                       {"imported", terms.import_key.has_value()},
                       {"invented", terms.invented},
                       {"key", terms.log},
                       {"languages", std::move(languages)},
                       {"mode", terms.mode == constitution::Mode::open ? "open" : "protected"},
                       {"moderation", before ? "before" : "after"},
                       {"note", !state.session.notes().empty()},
                       {"opened", state.opening->at.seconds},
                       {"outcomes", outcomes(state)},
                       {"paused", paused(state, words)},
                       {"origin", terms.log.substr(0, terms.log.find('+'))},
                       {"questions", std::move(questions)},
                       {"size", state.size},
                       {"title", words_in(terms.title, words)}});
}

Json statement(const constitution::State& state, const discussion::Statement& statement,
               const WordsOf& words) {
  Json text = words_in(statement.text, words);
  const bool withheld = text.as_object()->empty();
  const auto reason =
      statement.moderated.empty() ? discussion::Reason::clear : statement.moderated.back().reason;
  return Json::object({{"about_me", statement.about_me},
                       {"author", encoding::to_hex(statement.author.span())},
                       {"index", statement.index},
                       {"language", statement.language.string()},
                       {"own_roles", roles_json(statement.roles)},
                       {"reason", discussion::name_of(reason)},
                       {"roles", roles_json(state.discussion.roles_of(statement))},
                       {"seed", state.is_facilitator(statement.author)},
                       {"statement", statement.id.number},
                       {"status", discussion::name_of(statement.status())},
                       {"text", std::move(text)},
                       {"withheld", withheld}});
}

std::vector<StatementId> statements_of(const constitution::State& state, QuestionId question,
                                       Rejected rejected) {
  std::vector<StatementId> shown;
  for (const StatementId id : state.discussion.question(question)->statements)
    if (rejected == Rejected::included ||
        state.discussion.statement(id)->status() != discussion::Status::rejected)
      shown.push_back(id);
  return shown;
}

Json statements(const clerk::Register& kept, QuestionId question,
                std::span<const StatementId> shown, const WordsOf& words) {
  const auto& state = kept.state();
  Json::Array list;
  for (const StatementId id : shown)
    list.push_back(statement(state, *state.discussion.statement(id), words));
  return Json::object(
      {{"question", question.number}, {"size", state.size}, {"statements", std::move(list)}});
}

Json change(const clerk::Register& kept, const MapSizeOf& map_size) {
  const auto& state = kept.state();
  Json::Array questions;
  for (const auto& question : state.discussion.questions()) {
    const auto map = map_size(question.id);
    questions.push_back(Json::object({{"map", map ? Json{*map} : Json{nullptr}},
                                      {"question", question.id.number},
                                      {"state", question.closed_by ? "closed" : "open"},
                                      {"statements", standing_statements(state, question)},
                                      {"voters", question.voters},
                                      {"votes", question.votes.size()}}));
  }
  return Json::object({{"questions", std::move(questions)}, {"size", state.size}});
}

Json receipt(const clerk::Receipt& receipt) {
  const auto& recorded = receipt.recorded;
  Json view = Json::object({{"act", encoding::to_hex(recorded.act.span())},
                            {"at", recorded.at.seconds},
                            {"index", recorded.index},
                            {"leaf", encoding::to_hex(recorded.leaf.span())},
                            {"promise", promise_view(receipt.promise)}});
  if (recorded.salt) view.set("salt", encoding::to_base64(recorded.salt->span()));
  return view;
}

}  // namespace entente::clerk_api
