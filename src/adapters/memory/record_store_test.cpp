#include "adapters/memory/record_store.h"

#include "host/ports/record_store_contract.h"

namespace entente::memory {
namespace {

using ports::RecordStoreContract;
using Kind = ports::StoreFault::Kind;

INSTANTIATE_TEST_SUITE_P(Memory, RecordStoreContract,
                         testing::Values(ports::RecordStorePlace{
                             .name = "memory", .fresh_place = [] {
                               return [] { return std::make_unique<MemoryRecordStore>(); };
                             }}));

const std::vector<ports::NewEntry> one{{.leaf = "leaf", .row = "", .contents = {}}};

Kind fault_of_append(MemoryRecordStore& store) {
  try {
    store.append("demo", store.size("demo"), one);
  } catch (const ports::StoreFault& fault) {
    return fault.kind();
  }
  ADD_FAILURE() << "the append worked";
  return Kind::other;
}

TEST(MemoryRecordStore, FailsAsToldAndChangesNothing) {
  MemoryRecordStore store;
  ASSERT_TRUE(store.append("demo", 0, one));
  store.fail_appends(Kind::full);
  EXPECT_EQ(fault_of_append(store), Kind::full);
  store.fail_appends(Kind::read_only);
  EXPECT_EQ(fault_of_append(store), Kind::read_only);
  EXPECT_EQ(store.size("demo"), 1U);
  store.fail_appends(std::nullopt);
  EXPECT_TRUE(store.append("demo", 1, one));
}

TEST(MemoryRecordStore, FailsAtTheAppendItWasToldTo) {
  MemoryRecordStore store;
  store.fail_appends_after(2, Kind::full);
  EXPECT_TRUE(store.append("demo", 0, one));
  EXPECT_TRUE(store.append("demo", 1, one));
  EXPECT_EQ(fault_of_append(store), Kind::full);
  EXPECT_EQ(fault_of_append(store), Kind::full);
  EXPECT_EQ(store.size("demo"), 2U);
}

}  // namespace
}  // namespace entente::memory
