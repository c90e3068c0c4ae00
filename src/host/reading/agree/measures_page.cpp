#include "host/reading/agree/measures_page.h"

#include <array>

#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using agreement_api::Measure;
using agreement_api::Size;
using http::Language;
using http::Words;

constexpr Words lead{
    .en =
        "Small steps that one side can take and the other can give back. The examples are "
        "invented.",
    .fr =
        "De petits pas que l’un peut faire et que l’autre peut rendre. Les exemples sont "
        "inventés."};
constexpr Words needs_script{
    .en = "Adopting one as a proposal needs JavaScript: whoever tables it signs it.",
    .fr = "En adopter une comme proposition demande JavaScript\u202f: qui la dépose la signe."};
// By Size, by Risk, by WayBack.
constexpr std::array rungs = {
    Words{.en = "Begin with small steps", .fr = "Commencer par de petits pas"},
    Words{.en = "Then larger ones", .fr = "Puis de plus grands"},
    Words{.en = "Once trust has grown", .fr = "Quand la confiance a grandi"}};
constexpr std::array risk_words = {Words{.en = "low risk", .fr = "risque faible"},
                                   Words{.en = "some risk", .fr = "risque moyen"},
                                   Words{.en = "high risk", .fr = "risque élevé"}};
constexpr std::array way_back_words = {
    Words{.en = "can be undone", .fr = "réversible"},
    Words{.en = "undone in part only", .fr = "réversible en partie"},
    Words{.en = "cannot be undone", .fr = "irréversible"}};

Markup told(const Measure& measure, Language reader) {
  Markup steps;
  for (const auto& step : measure.steps) steps += element("li", step.in(reader));
  const auto facts =
      std::string{risk_words[static_cast<std::size_t>(measure.risk)].in(reader)} + " · " +
      std::string{way_back_words[static_cast<std::size_t>(measure.way_back)].in(reader)};
  return element("h3", measure.title.in(reader)) + quiet(Markup::words(facts)) +
         element("p", measure.example.in(reader)) + element("ol", steps);
}

}  // namespace

Page measures_page(const clerk::Register& kept, std::span<const Measure> measures,
                   Language reader) {
  Markup parts;
  for (const auto size : {Size::small, Size::medium, Size::large}) {
    Markup inside;
    for (const auto& measure : measures)
      if (measure.size == size) inside += told(measure, reader);
    if (!inside.empty()) parts += section(rungs[static_cast<std::size_t>(size)], reader, inside);
  }
  return page_below(kept, "measures", titles::measures, needs_script,
                    element("p", lead.in(reader)) + parts, reader);
}

}  // namespace entente::reading
