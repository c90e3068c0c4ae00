#include "host/reading/follow_up/country_lists.h"

#include <algorithm>
#include <numeric>

#include "host/reading/follow_up/commitments_page.h"

namespace entente::reading {
namespace {

using commitment::Standing;
using commitment_api::ByStanding;
using http::Language;
using http::Words;

constexpr Words none_word{.en = "nothing promised", .fr = "aucun engagement"};
constexpr Counted promises_count{{.en = " promise", .fr = " engagement"},
                                 {.en = " promises", .fr = " engagements"}};
constexpr Counted asks_count{{.en = " disputed or late", .fr = " contesté ou en retard"},
                             {.en = " disputed or late", .fr = " contestés ou en retard"}};
constexpr Counted confirmed_count{{.en = " confirmed", .fr = " confirmé"},
                                  {.en = " confirmed", .fr = " confirmés"}};
constexpr Words seats_word{.en = " seats taken", .fr = " sièges occupés"};
constexpr Words of_word{.en = " of ", .fr = " sur "};
constexpr Words absent_word{.en = "absent; seats: ", .fr = "absent\u202f; sièges\u202f: "};
constexpr Counted absent_count{
    {.en = " constituency is absent. Nothing decided here can speak for it.",
     .fr = " collège est absent. Rien de ce qui se décide ici ne peut parler en son nom."},
    {.en = " constituencies are absent. Nothing decided here can speak for them.",
     .fr = " collèges sont absents. Rien de ce qui se décide ici ne peut parler en leur nom."}};
constexpr Words all_here{.en = "Every constituency took seats.",
                         .fr = "Tous les collèges ont pris des sièges."};
constexpr Words no_instrument{.en = "No promise names a paragraph of an instrument.",
                              .fr = "Aucun engagement ne nomme de paragraphe d’un instrument."};
constexpr Counted unanchored_count{
    {.en = " promise names no paragraph", .fr = " engagement ne nomme aucun paragraphe"},
    {.en = " promises name no paragraph", .fr = " engagements ne nomment aucun paragraphe"}};
// By Level.
constexpr std::array level_words = {Words{.en = "Global text", .fr = "Texte mondial"},
                                    Words{.en = "Regional text", .fr = "Texte régional"},
                                    Words{.en = "Law", .fr = "Loi"},
                                    Words{.en = "National plan", .fr = "Plan national"},
                                    Words{.en = "Budget line", .fr = "Ligne budgétaire"}};

struct Line {
  Markup name;
  std::string note;
  ByStanding standing{};
  std::string query;  // of the register
};

std::size_t sum_of(const ByStanding& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}
std::size_t at(const ByStanding& counts, Standing standing) {
  return counts[static_cast<std::size_t>(standing)];
}

Markup item(const clerk::Register& kept, const Line& line, Language reader) {
  const auto promises = sum_of(line.standing);
  if (promises == 0)
    return element("li", line.name + quiet(Markup::words(line.note)) +
                             quiet(Markup::words(none_word.in(reader))));
  const auto asks = at(line.standing, Standing::disputed) + at(line.standing, Standing::late);
  const auto confirmed = at(line.standing, Standing::confirmed);
  Markup figures = element("a", {{"href", register_path(kept, line.query, reader)}},
                           Markup::words(count(promises, promises_count, reader)));
  if (asks > 0) figures += Markup::words(" · " + count(asks, asks_count, reader));
  if (confirmed > 0) figures += Markup::words(" · " + count(confirmed, confirmed_count, reader));
  return element("li", line.name + quiet(Markup::words(line.note)) + quiet(figures));
}

// Those with most promises first, in the order given among equals. A list, which needs no more room
// than a phone has.
Markup list_of(const clerk::Register& kept, const std::vector<Line>& lines, Language reader) {
  std::vector<const Line*> sorted;
  for (const auto& line : lines) sorted.push_back(&line);
  std::ranges::sort(sorted, {}, [](const Line* line) {
    return std::pair{-static_cast<std::int64_t>(sum_of(line->standing)), line};
  });
  Markup items;
  for (const auto* line : sorted) items += item(kept, *line, reader);
  return element("ul", items);
}

ByStanding of_name(const std::map<std::string, ByStanding>& counts, const std::string& name) {
  const auto found = counts.find(name);
  return found == counts.end() ? ByStanding{} : found->second;
}

}  // namespace

Markup by_constituency(const clerk::Register& kept, const commitment_api::CountrySum& sum,
                       const clerk_api::WordsOf& words, Language reader) {
  std::vector<Line> lines;
  std::size_t absent = 0;
  for (const auto& side : kept.state().constituency.constituencies()) {
    if (side.taken == 0) ++absent;
    const auto seats = number(side.seats, reader);
    const auto note = side.taken == 0
                          ? std::string{absent_word.in(reader)} + seats
                          : number(side.taken, reader) + std::string{of_word.in(reader)} + seats +
                                std::string{seats_word.in(reader)};
    lines.push_back({.name = said(side.name, words, reader),
                     .note = note,
                     .standing = of_name(sum.owners, side.code.string()),
                     .query = "owner=" + side.code.string()});
  }
  return list_of(kept, lines, reader) + element("p", absent == 0
                                                         ? std::string{all_here.in(reader)}
                                                         : count(absent, absent_count, reader));
}

Markup by_instrument(const clerk::Register& kept, const commitment_api::CountrySum& sum,
                     std::span<const commitment_api::Instrument> known, Language reader) {
  std::vector<Line> lines;
  for (const auto& [code, standing] : sum.anchors) {
    const auto found = std::ranges::find(known, code, &commitment_api::Instrument::code);
    const bool named = found != known.end();
    lines.push_back(
        {.name = Markup::words(named ? found->title.in(reader) : std::string_view{code}),
         .note = named ? std::string{level_words[static_cast<std::size_t>(found->level)].in(reader)}
                       : std::string{},
         .standing = standing,
         .query = "anchor=" + code});
  }
  Markup told =
      lines.empty() ? element("p", no_instrument.in(reader)) : list_of(kept, lines, reader);
  if (sum.unanchored > 0)
    told += element("p", link_to("/d/" + kept.dialogue() + "/read/missing", reader,
                                 Markup::words(count(sum.unanchored, unanchored_count, reader))));
  return told;
}

}  // namespace entente::reading
