#include "host/clerk/live_map.h"

#include "dialogue/constitution/disclosing/disclosure.h"
#include "foundation/crypto/sha256.h"
#include "record/results/stability_json.h"

namespace entente::clerk {

results::Places places_at(const constitution::State& state, QuestionId question,
                          std::uint64_t size) {
  return constitution::places_shown(state, question, size) ? results::Places::shown
                                                           : results::Places::hidden;
}

MapInput map_input(const constitution::State& state, QuestionId question, std::uint64_t size,
                   const opinion::Settings& settings) {
  auto votes = constitution::votes_at(state, question, size);
  ensure(votes.has_value(), "the law admits no more votes than a map can take");
  return {.question = question,
          .size = size,
          .settings = settings,
          .seed = {},
          .votes = *std::move(votes),
          .places = places_at(state, question, size)};
}

namespace {

std::shared_ptr<const std::string> bytes_of(const opinion::Map& map, const MapInput& input) {
  return std::make_shared<const std::string>(
      results::map_json(map, {.question = input.question, .size = input.size}, input.places));
}

}  // namespace

DrawnMap draw(const MapInput& input) {
  auto map = opinion::draw_map(input.votes, input.settings);
  auto bytes = bytes_of(map, input);
  const Digest digest = crypto::sha256(*bytes);
  map.places = {};
  return {.size = input.size,
          .settings = input.settings,
          .digest = digest,
          .seed = input.seed,
          .bytes = std::move(bytes),
          .map = std::make_shared<const opinion::Map>(std::move(map))};
}

MeasuredMap measure(const MapInput& input) {
  const auto map = opinion::draw_map(input.votes, input.settings);
  const Digest digest = crypto::sha256(*bytes_of(map, input));
  const auto stability = opinion::measure_stability(input.votes, map, input.seed,
                                                    opinion::resamples_for(input.votes.size()));
  return {
      .size = input.size,
      .settings = input.settings,
      .map = digest,
      .bytes = std::make_shared<const std::string>(results::stability_json(
          stability, {.source = {input.question, input.size}, .map = digest, .seed = input.seed}))};
}

}  // namespace entente::clerk
