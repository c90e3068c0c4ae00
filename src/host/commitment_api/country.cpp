#include "host/commitment_api/country.h"

#include <algorithm>
#include <tuple>

namespace entente::commitment_api {
namespace {

using commitment::Standing;
using encoding::Json;

// How many of a side, or on a paragraph, stand how.
Json counted(const ByStanding& counts) {
  Json json = Json::object({});
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] != 0) json.set(commitment::standing_names[i], counts[i]);
  return json;
}

Json crossed(const std::map<std::string, ByStanding>& table, std::string_view name) {
  Json::Array rows;
  for (const auto& [key, counts] : table)
    rows.push_back(Json::object({{std::string{name}, key}, {"standing", counted(counts)}}));
  return Json{std::move(rows)};
}

bool asks_for_an_answer(const Chosen& one) {
  return one.standing == Standing::disputed || one.standing == Standing::late;
}

Json rows(const View& view, const std::vector<Chosen>& chosen, std::size_t most) {
  Json::Array items;
  for (const Chosen& one : chosen) {
    if (items.size() == most) break;
    items.push_back(row(view, one));
  }
  return Json{std::move(items)};
}

Json ahead(const View& view, const Ahead& day) {
  const auto& promise = *day.promise;
  Json::Array owners;
  for (const auto& owner : promise.terms.owners) owners.push_back(owner.constituency.string());
  return Json::object({{"commitment", promise.id.number},
                       {"due", day.due.seconds},
                       {"milestone", day.milestone == 0 ? Json{nullptr} : Json{day.milestone}},
                       {"owners", std::move(owners)},
                       {"reference", reference(view.dialogue, promise)},
                       {"text", clerk_api::words_in(day.text(), view.words)}});
}

void add_ahead(std::vector<Ahead>& days, const commitment::Commitment& promise, Instant as_of) {
  const auto put = [&](Instant due, std::size_t milestone) {
    if (due >= as_of) days.push_back({.due = due, .milestone = milestone, .promise = &promise});
  };
  put(promise.terms.due, 0);
  for (std::size_t i = 0; i < promise.milestones.size(); ++i)
    if (!promise.milestones[i].closed_by) put(promise.milestones[i].milestone.due, i + 1);
}

void take(CountrySum& sum, const Chosen& one, Instant as_of) {
  const auto place = static_cast<std::size_t>(one.standing);
  ++sum.all[place];
  for (const auto& owner : one.commitment->terms.owners)
    ++sum.owners[owner.constituency.string()][place];
  bool hangs = false;
  for (const auto& kept : one.commitment->anchors)
    if (!kept.anchor.paragraph.empty()) {
      ++sum.anchors[kept.anchor.paragraph][place];
      hangs = true;
    }
  if (!hangs) ++sum.unanchored;
  if (asks_for_an_answer(one)) sum.first.push_back(one);
  if (one.standing == Standing::confirmed) sum.kept.push_back(one);
  if (one.standing == Standing::on_track || one.standing == Standing::proposed ||
      one.standing == Standing::disputed)
    add_ahead(sum.next, *one.commitment, as_of);
}

constexpr std::size_t silent_shown = 50;

Json check(const View& view, const constitution::State& state, const constitution::Check& check) {
  const auto found = constitution::look_again(state, check, view.as_of);
  Json::Array silent;
  for (std::size_t i = 0; i < std::min(found.silent.size(), silent_shown); ++i)
    silent.push_back(found.silent[i].number);
  const auto of = [](auto id) { return id.number == 0 ? Json{nullptr} : Json{id.number}; };
  return Json::object(
      {{"agreed", check.agreed.seconds},
       {"covered", found.covered},
       {"day", constitution::check_day_names[static_cast<std::size_t>(check.day)]},
       {"decision", of(check.decision)},
       {"due", check.due.seconds},
       {"session", of(check.session)},
       {"silent", std::move(silent)},
       {"silent_total", found.silent.size()},
       {"since", check.since.seconds},
       {"state", constitution::check_state_names[static_cast<std::size_t>(found.state)]}});
}

}  // namespace

const Translations& Ahead::text() const {
  return milestone == 0 ? promise->terms.action
                        : promise->milestones[milestone - 1].milestone.title;
}

CountrySum sum_up(const commitment::State& state, Instant as_of) {
  CountrySum sum;
  for (const Chosen& one : find(state, Selection{.limit = SIZE_MAX}, as_of).page)
    take(sum, one, as_of);
  std::ranges::sort(sum.first, {}, [](const Chosen& one) {
    return std::tuple{-static_cast<int>(one.escalation), one.commitment->terms.due,
                      one.commitment->id.number};
  });
  std::ranges::sort(sum.next, {}, [](const Ahead& day) {
    return std::tuple{day.due, day.promise->id.number, day.milestone};
  });
  return sum;
}

Json country(const View& view, const constitution::State& state) {
  const auto sum = sum_up(view.state, view.as_of);
  Json::Array next;
  for (std::size_t i = 0; i < std::min(sum.next.size(), country_next); ++i)
    next.push_back(ahead(view, sum.next[i]));
  return Json::object({{"anchors", crossed(sum.anchors, "paragraph")},
                       {"as_of", view.as_of.seconds},
                       {"checks", *checks(view, state).find("checks")},
                       {"first", rows(view, sum.first, country_first)},
                       {"first_total", sum.first.size()},
                       {"kept", rows(view, sum.kept, country_kept)},
                       {"kept_total", sum.kept.size()},
                       {"next", std::move(next)},
                       {"next_total", sum.next.size()},
                       {"owners", crossed(sum.owners, "constituency")},
                       {"size", state.size},
                       {"standing", counted(sum.all)},
                       {"total", view.state.commitments().size()},
                       {"unanchored", sum.unanchored}});
}

Json checks(const View& view, const constitution::State& state) {
  Json::Array all, without;
  for (const auto& one : constitution::checks(state)) all.push_back(check(view, state, one));
  for (const auto& session : state.session.sessions())
    if (session.closed && !session.closed->act.follow_up)
      without.push_back(
          Json::object({{"reason", clerk_api::words_in(session.closed->act.reason, view.words)},
                        {"session", session.id.number}}));
  return Json::object({{"as_of", view.as_of.seconds},
                       {"checks", std::move(all)},
                       {"size", state.size},
                       {"without", std::move(without)}});
}

}  // namespace entente::commitment_api
