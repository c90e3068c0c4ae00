#include "dialogue/constitution/named_evidence.h"

#include <algorithm>

namespace entente::constitution {
namespace {

// The first entry that names it, of any kind: whoever names it later names somebody else's file.
struct First {
  std::uint64_t index = UINT64_MAX;
  NamedEvidence named;

  void consider(std::uint64_t at, NamedEvidence candidate) {
    if (at >= index) return;
    index = at;
    named = candidate;
  }
};

bool names(const std::vector<commitment::Evidence>& evidence, const Digest& digest) {
  return std::ranges::find(evidence, digest, &commitment::Evidence::digest) != evidence.end();
}

}  // namespace

std::optional<NamedEvidence> named_evidence(const State& state, const Digest& digest) {
  First first;
  for (const auto& report : state.commitment.reports())
    if (names(report.act.evidence, digest)) first.consider(report.index, {.by = &report.by});
  for (const auto& finding : state.commitment.findings())
    if (names(finding.act.evidence, digest)) first.consider(finding.index, {.by = &finding.by});
  for (const auto& proposal : state.agreement.proposals())
    for (const auto id : proposal.endorsements) {
      const auto& given = *state.agreement.endorsement(id);
      if (given.act.document && given.act.document->digest == digest)
        first.consider(given.origin.index, {.by = nullptr, .author = &given.origin.author});
    }
  if (first.index == UINT64_MAX) return std::nullopt;
  return first.named;
}

}  // namespace entente::constitution
