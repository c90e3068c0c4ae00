#include "record/results/stability_json.h"

#include "foundation/encoding/hex.h"

namespace entente::results {

using encoding::Json;

Json stability_value(const opinion::Stability& stability, const Measured& measured) {
  Json::Array groups, shares;
  for (std::size_t g = 0; g < stability.overlap_ppm.size(); ++g)
    groups.push_back(Json::object({{"group", g}, {"overlap", stability.overlap_ppm[g]}}));
  for (const auto& share : stability.groups)
    shares.push_back(Json::object({{"groups", share.groups}, {"share", share.share_ppm}}));
  return Json::object({{"algorithm", opinion::stability_name},
                       {"groups", std::move(groups)},
                       {"k_shares", std::move(shares)},
                       {"map", encoding::to_hex(measured.map.span())},
                       {"question", measured.source.question.number},
                       {"resamples", stability.resamples},
                       {"seed", encoding::to_hex(measured.seed.span())},
                       {"size", measured.source.size},
                       {"steady", opinion::steady(stability)}});
}

std::string stability_json(const opinion::Stability& stability, const Measured& measured) {
  return canonical(stability_value(stability, measured));
}

}  // namespace entente::results
