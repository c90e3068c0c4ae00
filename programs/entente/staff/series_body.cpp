#include "entente/staff/series_body.h"

#include "host/commitment_api/table/series.h"

namespace entente::program {
namespace {

using encoding::Json;

[[noreturn]] void refuse(std::string_view en, std::string_view fr, const Terminal& terminal) {
  throw Stop{Exit::bad_input, std::string{terminal.pick(en, fr)}};
}

std::optional<std::int64_t> integer_in(const Json& json, std::string_view name) {
  const Json* member = json.find(name);
  return member == nullptr ? std::nullopt : std::optional{*member->as_integer()};
}

// Everything of `milestone` but how it comes again.
Json without_series(const Json& milestone) {
  Json plain = Json::object({});
  for (const auto& [name, value] : *milestone.as_object())
    if (name != "every" && name != "until") plain.set(name, value);
  return plain;
}

Json one_of(const Json& milestone, Instant due, std::size_t at, std::size_t of) {
  Json one = without_series(milestone);
  one.set("due", due.seconds);
  Json title = Json::object({});
  for (const auto& [language, words] : *milestone.find("title")->as_object())
    title.set(language, commitment_api::numbered(*words.as_string(), at, of));
  one.set("title", std::move(title));
  return one;
}

// `end`: the day of the promise, where it has one.
Json::Array days_of(const Json& milestone, std::optional<Instant> end, const Terminal& terminal) {
  const auto every = integer_in(milestone, "every");
  const auto until = integer_in(milestone, "until");
  if (!every && until)
    refuse("--until: say after how many months it comes again: --every.",
           "--until : dites au bout de combien de mois il revient : --every.", terminal);
  if (!every) return {milestone};
  if (*every < 1 || *every > commitment_api::series_months_max)
    refuse("--every: a number of months, from 1 to 120.",
           "--every : un nombre de mois, de 1 à 120.", terminal);
  const Instant first{*integer_in(milestone, "due")};
  const auto last = until ? std::optional{Instant{*until}} : end;
  if (!last)
    refuse("--every: say until when (--until), or by when the whole promise is due (--due).",
           "--every : dites jusqu’à quand (--until), ou pour quand est l’engagement (--due).",
           terminal);
  if (end && *last > *end)
    refuse("--until is after the day of the promise: choose that day at the latest.",
           "--until dépasse l’échéance de l’engagement : choisissez ce jour au plus tard.",
           terminal);
  const auto days = commitment_api::series_of(first, *every, *last, commitment::milestones_max + 1);
  if (days.empty())
    refuse("The series ends before its first day: change --until, or the first day.",
           "La série finit avant son premier jour : changez --until, ou le premier jour.",
           terminal);
  Json::Array all;
  for (std::size_t i = 0; i < days.size(); ++i)
    all.push_back(one_of(milestone, days[i], i, days.size()));
  return all;
}

// A new promise: all of its milestones stand in its act. The law counts them.
Json promised(Json body, const Terminal& terminal) {
  const auto due = integer_in(body, "due");
  Json::Array all;
  for (const Json& milestone : *body.find("milestones")->as_array())
    for (auto& one :
         days_of(milestone, due ? std::optional{Instant{*due}} : std::nullopt, terminal))
      all.push_back(std::move(one));
  body.set("milestones", std::move(all));
  return body;
}

// What is known of the promise that milestones are added to; the law says whether there is one.
struct Promised {
  std::optional<Instant> due;
  std::size_t milestones = 0;
};
Promised promise_of(const Acting& acting, const std::string& dialogue, const Json& body) {
  Promised found;
  acting.clerk().read(dialogue, [&](const clerk::Register& kept) {
    const commitment::CommitmentId id{static_cast<std::uint32_t>(*integer_in(body, "commitment"))};
    const auto* promise = kept.state().commitment.commitment(id);
    if (promise == nullptr) return;
    found = {.due = promise->terms.due, .milestones = promise->milestones.size()};
  });
  return found;
}

}  // namespace

std::vector<Json> in_series(const Acting& acting, const std::string& dialogue, Json body,
                            const Terminal& terminal) {
  if (body.find("milestones") != nullptr) return {promised(std::move(body), terminal)};
  const Json* milestone = body.find("milestone");
  if (milestone == nullptr || milestone->as_object() == nullptr ||
      (milestone->find("every") == nullptr && milestone->find("until") == nullptr))
    return {std::move(body)};
  const auto promise = promise_of(acting, dialogue, body);
  const auto all = days_of(*milestone, promise.due, terminal);
  if (promise.milestones + all.size() > commitment::milestones_max)
    refuse("A promise has 50 milestones at most: choose a nearer day (--until), or more months.",
           "Un engagement a 50 jalons au plus : choisissez un jour plus proche (--until), ou plus "
           "de mois.",
           terminal);
  std::vector<Json> bodies;
  for (const Json& one : all) {
    bodies.push_back(body);
    bodies.back().set("milestone", one);
  }
  return bodies;
}

}  // namespace entente::program
