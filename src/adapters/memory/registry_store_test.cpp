#include "adapters/memory/registry_store.h"

#include "host/registrar/registry_store_contract.h"

namespace entente::memory {
namespace {

using registrar::RegistryStoreContract;

INSTANTIATE_TEST_SUITE_P(Memory, RegistryStoreContract,
                         testing::Values(registrar::RegistryStorePlace{
                             .name = "memory", .fresh_place = [] {
                               return [] { return std::make_unique<MemoryRegistryStore>(); };
                             }}));

}  // namespace
}  // namespace entente::memory
