// Any bytes as a bundle, and as a receipt for one: nothing crashes, nothing runs for ever, and
// whatever is not a bundle has a finding that says where.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/ensure.h"
#include "record/audit/audit.h"
#include "record/bundle/bundle.h"

using namespace entente;

namespace {

// Mutation can not make a signature, so those of the rows and leaves are taken as good: what stands
// behind them is reached as well.
std::vector<bool> all_good(std::span<const audit::Claim> claims) {
  return std::vector<bool>(claims.size(), true);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  audit::Request request;
  request.check_signatures = all_good;
  request.receipt = std::string{bytes.substr(0, 2'000)};
  const auto report = audit::audit(bytes, request);
  const auto read = bundle::read_bundle(bytes);
  ensure(read || !report.findings.empty(), "what is no bundle is found to be none");
  for (const auto& finding : report.findings)
    ensure(!finding.where.empty() && !sentence(finding, audit::Language::fr).empty(),
           "a finding says where");
  if (!read) return 0;
  for (const auto& [name, file] : read->files)
    ensure(file.data() >= bytes.data() && file.data() + file.size() <= bytes.data() + size,
           "files are views into the archive");
  return 0;
}
