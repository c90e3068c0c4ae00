#include "host/reading/ground.h"

#include <algorithm>

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
std::optional<std::int32_t> strength(const opinion::Bridge& bridge) {
  if (bridge.both_ppm) return bridge.both_ppm;
  return bridge.groups_ppm ? bridge.groups_ppm : bridge.constituencies_ppm;
}

constexpr std::int32_t half_ppm = 500'000;

// The strongest first; in id order where they are alike.
std::vector<const opinion::MapStatement*> on_common_ground(const opinion::Map& map) {
  std::vector<const opinion::MapStatement*> found;
  for (const auto& statement : map.statements)
    if (statement.live && strength(statement.common_ground).value_or(0) > half_ppm)
      found.push_back(&statement);
  std::ranges::sort(found, [](const auto* left, const auto* right) {
    const auto l = *strength(left->common_ground), r = *strength(right->common_ground);
    return l != r ? l > r : left->statement < right->statement;
  });
  return found;
}

}  // namespace

Markup common_ground(const opinion::Map* map, const constitution::State& state,
                     const clerk_api::WordsOf& words, Language reader) {
  Markup list;
  if (map != nullptr)
    for (const auto* found : on_common_ground(*map)) {
      const auto& statement = *state.discussion.statement(found->statement);
      const auto least =
          share(static_cast<std::uint64_t>(*strength(found->common_ground)), 1'000'000, reader);
      list += element("li", said(statement.text, words, reader, statement.language.string()) +
                                Markup::words(" ") + element("strong", least));
    }
  return list.empty() ? element("p", ground_none.in(reader))
                      : element("p", ground_words.in(reader)) + element("ol", list);
}

}  // namespace entente::reading
