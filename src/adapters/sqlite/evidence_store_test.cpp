#include "adapters/sqlite/evidence_store.h"

#include "adapters/sqlite/temporary_folder_test.h"
#include "host/ports/evidence_store_contract.h"
#include "host/ports/record_store.h"

namespace entente::sqlite {
namespace {

using ports::EvidenceStoreContract;
using ports::LastingEvidenceStoreContract;

const ports::EvidenceStorePlace place{
    .name = "sqlite", .fresh_place = [] {
      const auto folder = std::make_shared<TemporaryFolder>();
      return [folder] { return std::make_unique<SqliteEvidenceStore>(*folder / "evidence.db"); };
    }};
INSTANTIATE_TEST_SUITE_P(Sqlite, EvidenceStoreContract, testing::Values(place));
INSTANTIATE_TEST_SUITE_P(Sqlite, LastingEvidenceStoreContract, testing::Values(place));

TEST(SqliteEvidenceStore, LeavesNoByteOfWhatItErasedInItsFiles) {
  TemporaryFolder folder;
  SqliteEvidenceStore store{folder / "evidence.db"};
  const std::string secret = "the name of the witness";
  std::string letter;
  while (letter.size() < 100'000) letter += secret;
  EXPECT_TRUE(store.keep("demo", Digest{}, {.salt = {}, .bytes = letter}));
  store.erase("demo", Digest{});
  for (const char* file : {"evidence.db", "evidence.db-wal"})
    EXPECT_EQ(bytes_of(folder / file).find(secret), std::string::npos) << file;
}

TEST(SqliteEvidenceStore, SaysThatTheDiskIsFull) {
  TemporaryFolder folder;
  SqliteEvidenceStore store{folder / "evidence.db"};
  store.limit_size(100'000);
  const ports::EvidenceFile large{.salt = {}, .bytes = std::string(1'000'000, 'x')};
  try {
    store.keep("demo", Digest{}, large);
    FAIL() << "there was room";
  } catch (const ports::StoreFault& fault) {
    EXPECT_EQ(fault.kind(), ports::StoreFault::Kind::full);
  }
  EXPECT_FALSE(store.look("demo", Digest{}));
  store.limit_size(10'000'000);
  EXPECT_TRUE(store.keep("demo", Digest{}, large));
}

}  // namespace
}  // namespace entente::sqlite
