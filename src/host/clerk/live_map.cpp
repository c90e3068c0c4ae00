#include "host/clerk/live_map.h"

#include "dialogue/constitution/disclosure.h"
#include "foundation/crypto/sha256.h"

namespace entente::clerk {

opinion::Settings live_settings(const constitution::State& state) {
  opinion::Settings settings;
  settings.anonymity_floor = state.opening->terms.anonymity_floor;
  return settings;
}

MapInput map_input(const constitution::State& state, QuestionId question, std::uint64_t size,
                   const opinion::Settings& settings) {
  auto votes = constitution::votes_at(state, question, size);
  ensure(votes.has_value(), "the law admits no more votes than a map can take");
  return {.question = question,
          .size = size,
          .settings = settings,
          .votes = *std::move(votes),
          .places = constitution::places_shown(state, question, size) ? results::Places::shown
                                                                      : results::Places::hidden};
}

DrawnMap draw(const MapInput& input) {
  const auto map = opinion::draw_map(input.votes, input.settings);
  auto bytes = std::make_shared<const std::string>(
      results::map_json(map, {.question = input.question, .size = input.size}, input.places));
  const Digest digest = crypto::sha256(*bytes);
  return {
      .size = input.size, .settings = input.settings, .digest = digest, .bytes = std::move(bytes)};
}

}  // namespace entente::clerk
