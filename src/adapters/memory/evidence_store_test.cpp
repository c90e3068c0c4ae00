#include "adapters/memory/evidence_store.h"

#include "host/ports/evidence_store_contract.h"

namespace entente::memory {
namespace {

using ports::EvidenceStoreContract;
using ports::LastingEvidenceStoreContract;

INSTANTIATE_TEST_SUITE_P(Memory, EvidenceStoreContract,
                         testing::Values(ports::EvidenceStorePlace{
                             .name = "memory", .fresh_place = [] {
                               return [] { return std::make_unique<MemoryEvidenceStore>(); };
                             }}));
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(LastingEvidenceStoreContract);

}  // namespace
}  // namespace entente::memory
