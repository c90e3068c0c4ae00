#include "host/clerk/shuffle.h"

#include <cstring>
#include <numeric>
#include <unordered_map>

namespace entente::clerk {
namespace {

// A number below `bound` (> 0). The bias of the remainder is below 2^-44 for any batch we take.
std::size_t below(std::size_t bound, ports::Entropy& entropy) {
  std::uint8_t bytes[8];
  entropy.fill(bytes);
  std::uint64_t number;
  std::memcpy(&number, bytes, sizeof number);
  return static_cast<std::size_t>(number % bound);
}

// Fisher-Yates over the run, then each author's acts back into their own order: the place of an
// author in the run is uniform, what one author did first still comes first.
void shuffle_run(std::span<std::size_t> run, std::span<const acts::SignedAct> acts,
                 ports::Entropy& entropy) {
  std::unordered_map<PublicKey, std::vector<std::size_t>> in_order;
  for (const std::size_t i : run) in_order[acts[i].act().author].push_back(i);
  for (std::size_t left = run.size(); left > 1; --left)
    std::swap(run[left - 1], run[below(left, entropy)]);
  std::unordered_map<PublicKey, std::size_t> given;
  for (std::size_t& place : run) {
    const PublicKey author = acts[place].act().author;
    place = in_order[author][given[author]++];
  }
}

}  // namespace

std::vector<std::size_t> sequencing_order(std::span<const acts::SignedAct> acts,
                                          ports::Entropy& entropy) {
  std::vector<std::size_t> order(acts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto is_private = [&](std::size_t i) {
    return constitution::is_private(acts[i].act().body);
  };
  for (std::size_t from = 0; from < acts.size();) {
    std::size_t to = from;
    while (to < acts.size() && is_private(to)) ++to;
    if (to - from > 1) shuffle_run(std::span{order}.subspan(from, to - from), acts, entropy);
    from = to > from ? to : from + 1;
  }
  return order;
}

}  // namespace entente::clerk
