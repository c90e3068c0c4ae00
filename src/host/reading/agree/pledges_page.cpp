#include "host/reading/agree/pledges_page.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "foundation/encoding/hex.h"
#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using agreement::Pledge;
using http::Language;
using http::Words;

constexpr Words lead{
    .en =
        "Two sides each seal a promise. Both are opened before the date, or neither is ever shown. "
        "Until a side opens its own, its words are on its device only; the host gives out neither "
        "before both are open.",
    .fr =
        "Deux collèges scellent chacun une promesse. Les deux s’ouvrent avant la date, ou aucune "
        "n’est jamais montrée. Tant qu’un collège n’a pas ouvert la sienne, ses mots ne sont que "
        "sur son appareil\u202f; l’hôte ne montre rien avant que les deux soient ouvertes."};
constexpr Words none{.en = "No pledge was sealed yet.",
                     .fr = "Aucune promesse n’a encore été scellée."};
constexpr Words needs_script{
    .en = "Sealing a pledge and opening it need JavaScript: a focal point signs both.",
    .fr =
        "Sceller une promesse et l’ouvrir demandent JavaScript\u202f: un point focal signe l’un et "
        "l’autre."};
enum class Pair : std::uint8_t { asked, answered, half, open, lapsed };
// By Pair.
constexpr std::array pair_words = {
    Words{.en = "Waits for the other side", .fr = "Attend l’autre collège"},
    Words{.en = "Both are sealed", .fr = "Les deux sont scellées"},
    Words{.en = "One is open; its words wait for the other",
          .fr = "L’une est ouverte\u202f; ses mots attendent l’autre"},
    Words{.en = "Both are open", .fr = "Les deux sont ouvertes"},
    Words{.en = "Lapsed: closed for ever", .fr = "Caduque\u202f: close pour toujours"}};
constexpr Words before_word{.en = "To be opened before ", .fr = "À ouvrir avant le "};
constexpr Words opened_before_word{.en = "Both were opened before ",
                                   .fr = "Ouvertes toutes deux avant le "};
constexpr Words lapsed_on_word{.en = "What was sealed is told to nobody. The date was ",
                               .fr =
                                   "Ce qui a été scellé ne sera dit à personne. La date était "
                                   "le "};
constexpr Words silent_word{.en = "Has sealed nothing yet", .fr = "N’a encore rien scellé"};
constexpr Words opened_word{.en = "Opened; shown when the other is",
                            .fr = "Ouverte\u202f; montrée quand l’autre le sera"};
constexpr Words sealed_word{.en = "Sealed on ", .fr = "Scellée le "};
constexpr Words digest_word{.en = "Fingerprint: ", .fr = "Empreinte\u202f: "};
constexpr Words sealed_line{.en = "Sealed in line ", .fr = "Scellée à la ligne "};
constexpr Words opened_line{.en = "opened in line ", .fr = "ouverte à la ligne "};

Pair state_of(const Pledge& asked, const Pledge* answer, Instant as_of) {
  const auto opened = (asked.opened_by ? 1 : 0) + (answer != nullptr && answer->opened_by ? 1 : 0);
  if (opened == 2) return Pair::open;
  if (as_of >= asked.act.opens_before) return Pair::lapsed;
  if (answer == nullptr) return Pair::asked;
  return opened == 1 ? Pair::half : Pair::answered;
}

class Pledges {
 public:
  Pledges(const constitution::State& state, Instant as_of, const clerk_api::WordsOf& words,
          Language reader)
      : state_(state), as_of_(as_of), words_(words), reader_(reader) {}

  Markup all() const {
    Markup parts;
    for (const auto& asked : std::views::reverse(state_.agreement.pledges()))
      if (asked.act.answers == agreement::PledgeId{}) parts += pair(asked);
    return parts;
  }

 private:
  Markup words(const Words& said) const { return Markup::words(said.in(reader_)); }

  Markup pair(const Pledge& asked) const {
    const auto* answer = state_.agreement.pledge(asked.answer);
    const auto state = state_of(asked, answer, as_of_);
    const auto& dated = state == Pair::open     ? opened_before_word
                        : state == Pair::lapsed ? lapsed_on_word
                                                : before_word;
    Markup inside = quiet(words(dated) + moment(asked.act.opens_before, reader_));
    if (asked.origin.side) inside += side(*asked.origin.side, &asked, state);
    inside += side(asked.act.with, answer, state);
    return section(pair_words[static_cast<std::size_t>(state)], reader_, inside);
  }

  Markup side(const constituency::Code& code, const Pledge* pledge, Pair state) const {
    Markup told = element("h3", side_named(state_, code, words_, reader_));
    if (pledge == nullptr) return told + element("p", silent_word.in(reader_));
    if (state == Pair::open)
      told += element("p", {{"class", "voice"}}, said(pledge->text, words_, reader_));
    else if (pledge->opened_by)
      told += element("p", opened_word.in(reader_));
    return told + quiet(words(sealed_word) + day(pledge->origin.at, reader_)) +
           quiet(words(digest_word) +
                 element("code", encoding::to_hex(pledge->act.digest.span()))) +
           quiet(lines(*pledge));
  }
  Markup lines(const Pledge& pledge) const {
    Markup told = words(sealed_line) + Markup::words(number(pledge.origin.index, reader_));
    if (pledge.opened_by)
      told += Markup::words(" · ") + words(opened_line) +
              Markup::words(number(*pledge.opened_by, reader_));
    return told;
  }

  const constitution::State& state_;
  Instant as_of_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Page pledges_page(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
                  Language reader) {
  const auto all = Pledges{kept.state(), as_of, words, reader}.all();
  return page_below(
      kept, "pledges", titles::pledges, needs_script,
      element("p", lead.in(reader)) + (all.empty() ? element("p", none.in(reader)) : all), reader);
}

}  // namespace entente::reading
