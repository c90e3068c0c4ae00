#include "dialogue/opinion/representative.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

#include "dialogue/opinion/sides.h"

namespace entente::opinion {
namespace {

double smoothed_share(std::uint32_t success, std::uint32_t trials) {
  return (success + 1.0) / (trials + 2.0);
}

double two_proportions_test(std::uint32_t success, std::uint32_t trials,
                            std::uint32_t others_success, std::uint32_t others_trials) {
  const double s = success + 1.0, n = trials + 1.0;
  const double os = others_success + 1.0, on = others_trials + 1.0;
  const double pooled = (s + os) / (n + on);
  if (pooled == 1) return 0;
  return (s / n - os / on) / std::sqrt(pooled * (1 - pooled) * (1 / n + 1 / on));
}

Claim claim(const Comparison& c, Choice direction) {
  const bool agree = direction == Choice::agree;
  const auto success = agree ? c.own.agree : c.own.disagree;
  const auto others = agree ? c.others.agree : c.others.disagree;
  const auto trials = c.own.voters(), others_trials = c.others.voters();
  const double share = smoothed_share(success, trials);
  return {.statement = c.statement,
          .direction = direction,
          .success = success,
          .trials = trials,
          .share = share,
          .share_test = proportion_test(success, trials),
          .repness = share / smoothed_share(others, others_trials),
          .repness_test = two_proportions_test(success, trials, others, others_trials)};
}

// Both directions of one statement.
struct Claims {
  Claim agree, disagree;

  const Claim& stronger() const {
    return agree.repness_test > disagree.repness_test ? agree : disagree;
  }
  double strength() const { return std::max(agree.repness_test, disagree.repness_test); }
  bool sufficient() const { return significant(agree) || significant(disagree); }

  static bool significant(const Claim& c) {
    return c.repness_test > confidence_z && c.share_test > confidence_z;
  }
};

double weight(const Claim& c) { return c.repness * c.repness_test * c.share * c.share_test; }

// Should `next` take the place of `current` as what the group agrees on most?
bool agrees_more(const std::optional<Claims>& current, const Claims& next) {
  if (next.agree.success == 0 && next.disagree.success == 0) return false;
  if (!current)
    return next.agree.share_test > confidence_z ||
           (next.agree.repness > 1 && next.agree.share > 0.5);
  if (current->agree.repness > 1) return weight(next.agree) > weight(current->agree);
  return next.agree.share * next.agree.share_test >
         current->agree.share * current->agree.share_test;
}

// The sufficient ones by weight, behind the best agreement; agreement before disagreement.
std::vector<Claim> select(std::vector<Claim> sufficient, const std::optional<Claim>& best_agree) {
  if (best_agree)
    std::erase_if(sufficient, [&](const Claim& c) { return c.statement == best_agree->statement; });
  std::vector<std::size_t> order(sufficient.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
    const double l = weight(sufficient[a]), r = weight(sufficient[b]);
    return l != r ? l > r : a < b;
  });
  std::vector<Claim> first, selected;
  if (best_agree) first.push_back(*best_agree);
  for (const auto i : order)
    if (first.size() < claims_max) first.push_back(sufficient[i]);
  for (const auto direction : {Choice::agree, Choice::disagree})
    for (const auto& c : first)
      if (c.direction == direction) selected.push_back(c);
  return selected;
}

}  // namespace

double proportion_test(std::uint32_t success, std::uint32_t trials) {
  const double n = trials + 1.0;
  return 2 * std::sqrt(n) * ((success + 1.0) / n - 0.5);
}

std::vector<Claim> representative(std::span<const Comparison> statements) {
  std::vector<Claim> sufficient;
  std::optional<Claims> best, best_agree;
  for (const auto& c : statements) {
    const Claims claims{claim(c, Choice::agree), claim(c, Choice::disagree)};
    if (claims.sufficient()) sufficient.push_back(claims.stronger());
    if (sufficient.empty() && (!best || claims.strength() > best->strength())) best = claims;
    if (agrees_more(best_agree, claims)) best_agree = claims;
  }
  std::optional<Claim> front;
  if (best_agree) {
    front = best_agree->stronger();
    front->best_agree = true;
  }
  if (!sufficient.empty()) return select(std::move(sufficient), front);
  if (front) return {*front};
  if (best) return {best->stronger()};
  return {};
}

}  // namespace entente::opinion
