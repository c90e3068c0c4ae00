#include "host/commitment_api/comments.h"

#include <algorithm>

namespace entente::commitment_api {
namespace {

using encoding::Json;

Json comment_json(const constitution::State& state, const commitment::Comment& one,
                  const clerk_api::WordsOf& words) {
  Json json = Json::object({{"at", one.at.seconds},
                            {"comment", one.id.number},
                            {"index", one.index},
                            {"text", clerk_api::words_in(one.act.text, words)}});
  if (const auto* side = clerk_api::shown_side(state, one.author))
    json.set("constituency", side->code.string());
  return json;
}

}  // namespace

CommentsPage comments_of(const constitution::State& state, const commitment::Commitment& commitment,
                         const clerk_api::PageAsked& asked) {
  const auto& ids = commitment.comments;  // ascending
  const auto end = asked.after == 0
                       ? ids.end()
                       : std::ranges::lower_bound(ids, asked.after, {}, [](const auto id) {
                           return std::uint64_t{id.number};
                         });
  const auto count =
      std::min(asked.limit, static_cast<std::size_t>(std::distance(ids.begin(), end)));
  CommentsPage page;
  for (std::size_t i = 1; i <= count; ++i)
    page.shown.push_back(state.commitment.comment(*(end - static_cast<std::ptrdiff_t>(i))));
  if (count > 0 && page.shown.back()->id != ids.front()) page.next = page.shown.back()->id.number;
  return page;
}

Json comments(const constitution::State& state, const commitment::Commitment& commitment,
              const CommentsPage& page, const clerk_api::WordsOf& words) {
  Json::Array shown;
  for (const auto* one : page.shown) shown.push_back(comment_json(state, *one, words));
  return Json::object({{"comments", std::move(shown)}, {"total", commitment.comments.size()}});
}

}  // namespace entente::commitment_api
