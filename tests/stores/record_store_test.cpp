// The contract of RecordStore (host/ports/record_store.h), held by every store alike.

#include "adapters/memory/record_store.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>

#include "adapters/sqlite/record_store.h"

namespace entente {
namespace {

struct Memory {
  memory::MemoryRecordStore store;
};

struct Sqlite {
  // A folder for each test: CTest runs them side by side.
  Sqlite()
      : folder(std::filesystem::path{testing::TempDir()} /
               (std::string{"entente-store-"} +
                testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
  }
  ~Sqlite() { std::filesystem::remove_all(folder); }
  std::filesystem::path folder;
  sqlite::SqliteRecordStore store{folder / "clerk.db"};
};

ports::NewEntry entry(std::string leaf, std::string row = {}) {
  return {.leaf = std::move(leaf), .row = std::move(row), .contents = {}};
}

std::string read_all(ports::RecordStore& store, std::uint64_t from, std::uint64_t to) {
  std::string all;
  store.read("d", from, to, [&](const ports::KeptEntry& kept) {
    all += std::to_string(kept.index) + std::string{kept.leaf} + std::string{kept.row} + " ";
  });
  return all;
}

template <class Kind>
struct RecordStoreContract : testing::Test {
  Kind kind;
  ports::RecordStore& store() { return kind.store; }
};
using Kinds = testing::Types<Memory, Sqlite>;
TYPED_TEST_SUITE(RecordStoreContract, Kinds);

TYPED_TEST(RecordStoreContract, KeepsEntriesInOrderAndReadsAnyRange) {
  auto& store = this->store();
  EXPECT_TRUE(store.append("d", 0, std::vector{entry("a"), entry("b", "row")}));
  EXPECT_TRUE(store.append("d", 2, std::vector{entry("c")}));
  EXPECT_EQ(store.size("d"), 3U);
  EXPECT_EQ(read_all(store, 0, UINT64_MAX), "0a 1brow 2c ");
  EXPECT_EQ(read_all(store, 1, 2), "1brow ");
  EXPECT_EQ(read_all(store, 3, 9), "");
}

TYPED_TEST(RecordStoreContract, AppendsNothingAtAnyOtherSize) {
  auto& store = this->store();
  EXPECT_FALSE(store.append("d", 1, std::vector{entry("a")}));
  EXPECT_TRUE(store.append("d", 0, std::vector{entry("a")}));
  EXPECT_FALSE(store.append("d", 0, std::vector{entry("b")}));
  EXPECT_EQ(read_all(store, 0, UINT64_MAX), "0a ");
}

TYPED_TEST(RecordStoreContract, DoesNotMixDialogues) {
  auto& store = this->store();
  EXPECT_TRUE(store.append("d", 0, std::vector{entry("a")}));
  EXPECT_TRUE(store.append("other", 0, std::vector{entry("b")}));
  EXPECT_EQ(read_all(store, 0, UINT64_MAX), "0a ");
  EXPECT_EQ(store.dialogues(), (std::vector<std::string>{"d", "other"}));
}

TYPED_TEST(RecordStoreContract, GivesContentsBackUntilTheyAreErased) {
  auto& store = this->store();
  const acts::Content content{.salt = {}, .text = *Text::parse("words")};
  const Digest digest = acts::digest_of(content);
  auto carrying = entry("a");
  carrying.contents.push_back(content);
  EXPECT_TRUE(store.append("d", 0, std::vector{carrying}));
  ASSERT_TRUE(store.content("d", digest));
  EXPECT_EQ(store.content("d", digest)->text.string(), "words");
  EXPECT_FALSE(store.content("other", digest));
  store.erase_content("d", digest);
  EXPECT_FALSE(store.content("d", digest));
}

TYPED_TEST(RecordStoreContract, MovesTheCheckpointByCompareAndSwap) {
  auto& store = this->store();
  EXPECT_EQ(store.checkpoint("d"), std::nullopt);
  EXPECT_TRUE(store.replace_checkpoint("d", std::nullopt, "one"));
  EXPECT_FALSE(store.replace_checkpoint("d", std::nullopt, "fork"));
  EXPECT_TRUE(store.replace_checkpoint("d", "one", "two"));
  EXPECT_EQ(store.checkpoint("d"), "two");
}

TEST(SqliteRecordStore, KeepsEverythingWhenItIsOpenedAgain) {
  const auto folder = std::filesystem::path{testing::TempDir()} / "entente-store-reopened";
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder);
  {
    sqlite::SqliteRecordStore first{folder / "clerk.db"};
    EXPECT_TRUE(first.append("d", 0, std::vector{entry("a", "row")}));
  }
  {
    sqlite::SqliteRecordStore again{folder / "clerk.db"};
    EXPECT_EQ(read_all(again, 0, UINT64_MAX), "0arow ");
  }
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace entente
