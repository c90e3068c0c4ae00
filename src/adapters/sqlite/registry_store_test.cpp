#include "adapters/sqlite/registry_store.h"

#include "adapters/sqlite/temporary_folder_test.h"
#include "host/registrar/registry_store_contract.h"

namespace entente::sqlite {
namespace {

using registrar::LastingRegistryStoreContract;
using registrar::RegistryFault;
using registrar::RegistryStoreContract;

const registrar::RegistryStorePlace place{
    .name = "sqlite", .fresh_place = [] {
      const auto folder = std::make_shared<TemporaryFolder>();
      return [folder] { return std::make_unique<SqliteRegistryStore>(*folder / "registrar.db"); };
    }};
INSTANTIATE_TEST_SUITE_P(Sqlite, RegistryStoreContract, testing::Values(place));
INSTANTIATE_TEST_SUITE_P(Sqlite, LastingRegistryStoreContract, testing::Values(place));

std::vector<registrar::Invitation> invitations(std::size_t count) {
  std::vector<registrar::Invitation> made(count, {.code = {}, .constituency = "cso_dom"});
  for (std::size_t i = 0; i < count; ++i) {
    made[i].code.bytes[0] = static_cast<std::uint8_t>(i);
    made[i].code.bytes[1] = static_cast<std::uint8_t>(i >> 8);
  }
  return made;
}

TEST(SqliteRegistryStore, SpeaksOfAFullDiskInTheRegistrarsWords) {
  TemporaryFolder folder;
  SqliteRegistryStore store{folder / "registrar.db"};
  store.limit_size(100'000);
  try {
    store.invite("demo", invitations(5'000));
    FAIL() << "there was room";
  } catch (const RegistryFault& fault) {
    EXPECT_EQ(fault.kind(), RegistryFault::Kind::full);
  }
  EXPECT_TRUE(store.counts("demo").empty()) << "all or none";
  store.limit_size(10'000'000);
  EXPECT_TRUE(store.invite("demo", invitations(5'000)).empty());
  EXPECT_EQ(store.counts("demo").at("cso_dom").invitations, 5'000U);
}

}  // namespace
}  // namespace entente::sqlite
