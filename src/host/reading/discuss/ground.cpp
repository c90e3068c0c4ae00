#include "host/reading/discuss/ground.h"

#include <algorithm>

#include "dialogue/opinion/sides.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words ground_words{
    .en = "Even the least favourable side agrees, with confidence, at least this much:",
    .fr =
        "Même le côté le moins favorable est d’accord, avec assurance, au moins à hauteur "
        "de\u202f:"};
constexpr Words ground_none{.en = "Nothing yet on which all sides agree with confidence.",
                            .fr =
                                "Rien encore sur quoi tous les côtés s’accordent avec "
                                "assurance."};
constexpr Words refusal_title{.en = "Common refusal", .fr = "Refus partagé"};
constexpr Words refusal_words{
    .en = "Even the least opposed side disagrees, with confidence, at least this much:",
    .fr =
        "Même le côté le moins opposé n’est pas d’accord, avec assurance, au moins à hauteur "
        "de\u202f:"};
constexpr Words refusal_none{.en = "Nothing that all sides refuse with confidence.",
                             .fr = "Rien que tous les côtés refusent avec assurance."};
constexpr Words apart_title{.en = "What pulls apart", .fr = "Ce qui sépare"};
constexpr Words apart_words{
    .en =
        "More than half of one side and less than half of another, beyond doubt. The two sides "
        "farthest apart differ by:",
    .fr =
        "Sans doute possible, plus de la moitié d’un côté et moins de la moitié d’un autre. Les "
        "deux côtés les plus éloignés diffèrent de\u202f:"};
constexpr Words apart_none{.en = "Nothing on which sides stand against each other beyond doubt.",
                           .fr = "Rien qui oppose des côtés sans doute possible."};
constexpr Counted points_count{{.en = "\u00a0point", .fr = "\u00a0point"},
                               {.en = "\u00a0points", .fr = "\u00a0points"}};
constexpr Words of_word{.en = " of ", .fr = " sur "};
constexpr Words sided_one{.en = " took a side; ", .fr = " s’est prononcé\u202f; "};
constexpr Words sided_many{.en = " took a side; ", .fr = " se sont prononcés\u202f; "};
constexpr Counted silent_count{{.en = " was silent.", .fr = " silencieux."},
                               {.en = " were silent.", .fr = " silencieux."}};

constexpr std::int32_t half_ppm = 500'000, whole_ppm = 1'000'000, point_ppm = 10'000;

std::int32_t strength(const opinion::Bridge& bridge) {
  if (bridge.both_ppm) return *bridge.both_ppm;
  return (bridge.groups_ppm ? bridge.groups_ppm : bridge.constituencies_ppm).value_or(0);
}

using Weight = std::int32_t (*)(const opinion::MapStatement&);

std::int32_t refusal_ppm(const opinion::MapStatement& statement) {
  return strength(statement.common_refusal);
}
std::int32_t gap_ppm(const opinion::MapStatement& statement) { return statement.divisive_ppm; }

bool common(const opinion::MapStatement& statement) {
  return statement.live && ground_ppm(statement) > half_ppm;
}
bool refused(const opinion::MapStatement& statement) {
  return statement.live && !common(statement) && refusal_ppm(statement) > half_ppm;
}
bool divided(const opinion::MapStatement& statement) {
  return !common(statement) && !refused(statement) && opinion::pulls_apart(statement);
}

std::vector<const opinion::MapStatement*> chosen(const opinion::Map& map,
                                                 bool (*fits)(const opinion::MapStatement&),
                                                 Weight weight) {
  std::vector<const opinion::MapStatement*> found;
  for (const auto& statement : map.statements)
    if (fits(statement)) found.push_back(&statement);
  std::ranges::sort(found, [&](const auto* left, const auto* right) {
    const auto l = weight(*left), r = weight(*right);
    return l != r ? l > r : left->statement < right->statement;
  });
  return found;
}

// The statements of a map, as a reader finds them in a list.
class Statements {
 public:
  Statements(const opinion::Map& map, const constitution::State& state,
             const clerk_api::WordsOf& words, Language reader)
      : map_(map), state_(state), words_(words), reader_(reader) {}

  Markup line(const opinion::MapStatement& found, const std::string& figure) const {
    const auto& statement = *state_.discussion.statement(found.statement);
    return element("li", said(statement.text, words_, reader_, statement.language.string()) +
                             Markup::words(" ") + element("strong", figure) +
                             quiet(Markup::words(turnout(found))));
  }
  std::string at_least(std::int32_t ppm) const {
    return share(static_cast<std::uint64_t>(ppm), whole_ppm, reader_);
  }
  std::string apart(std::int32_t ppm) const {
    return count(static_cast<std::uint64_t>((ppm + point_ppm / 2) / point_ppm), points_count,
                 reader_);
  }

 private:
  // Consensus never without its turnout and its silence.
  std::string turnout(const opinion::MapStatement& found) const {
    const auto sided = found.tally.agree + found.tally.disagree;
    const auto silent = map_.participants > sided ? map_.participants - sided : 0;
    return number(sided, reader_) + std::string{of_word.in(reader_)} +
           number(map_.participants, reader_) +
           std::string{(sided < 2 ? sided_one : sided_many).in(reader_)} +
           count(silent, silent_count, reader_);
  }

  const opinion::Map& map_;
  const constitution::State& state_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

std::int32_t ground_ppm(const opinion::MapStatement& statement) {
  return strength(statement.common_ground);
}

std::vector<const opinion::MapStatement*> on_common_ground(const opinion::Map& map) {
  return chosen(map, common, ground_ppm);
}

Markup common_ground(const opinion::Map* map, const constitution::State& state,
                     const clerk_api::WordsOf& words, Language reader) {
  Markup list;
  if (map != nullptr) {
    const Statements told{*map, state, words, reader};
    for (const auto* one : on_common_ground(*map))
      list += told.line(*one, told.at_least(ground_ppm(*one)));
  }
  return list.empty() ? element("p", ground_none.in(reader))
                      : element("p", ground_words.in(reader)) + element("ol", list);
}

Markup refused_and_divided(const opinion::Map* map, std::string_view level,
                           const constitution::State& state, const clerk_api::WordsOf& words,
                           Language reader) {
  if (map == nullptr) return {};
  const Statements told{*map, state, words, reader};
  Markup refusals, gaps;
  for (const auto* one : chosen(*map, refused, refusal_ppm))
    refusals += told.line(*one, told.at_least(refusal_ppm(*one)));
  for (const auto* one : chosen(*map, divided, gap_ppm))
    gaps += told.line(*one, told.apart(gap_ppm(*one)));
  const auto part = [&](const Words& title, const Words& says, const Words& none,
                        const Markup& list) {
    return element(level, title.in(reader)) +
           (list.empty() ? element("p", none.in(reader))
                         : element("p", says.in(reader)) + element("ol", list));
  };
  return part(refusal_title, refusal_words, refusal_none, refusals) +
         part(apart_title, apart_words, apart_none, gaps);
}

}  // namespace entente::reading
