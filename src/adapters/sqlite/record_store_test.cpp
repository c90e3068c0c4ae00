#include "adapters/sqlite/record_store.h"

#include <cstring>
#include <signal.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include "adapters/sqlite/temporary_folder_test.h"
#include "host/ports/record_store_contract.h"

namespace entente::sqlite {
namespace {

namespace fs = std::filesystem;
using ports::LastingRecordStoreContract;
using ports::NewEntry;
using ports::RecordStoreContract;
using Kind = ports::StoreFault::Kind;

const ports::RecordStorePlace place{
    .name = "sqlite", .fresh_place = [] {
      const auto folder = std::make_shared<TemporaryFolder>();
      return [folder] { return std::make_unique<SqliteRecordStore>(*folder / "clerk.db"); };
    }};
INSTANTIATE_TEST_SUITE_P(Sqlite, RecordStoreContract, testing::Values(place));
INSTANTIATE_TEST_SUITE_P(Sqlite, LastingRecordStoreContract, testing::Values(place));

acts::Content words(std::string_view text) { return {.salt = {}, .text = *Text::parse(text)}; }

std::vector<NewEntry> large_entries(std::size_t count) {
  return std::vector<NewEntry>(
      count, {.leaf = std::string(1'000, 'l'), .row = std::string(1'000, 'r'), .contents = {}});
}

// Appends until a fault comes, and returns its kind. Zero `acknowledged`: not even once.
Kind fill(SqliteRecordStore& store, std::uint64_t& acknowledged) {
  for (int i = 0; i < 1'000; ++i) {
    auto entries = large_entries(20);
    entries[7].contents = {words("of batch " + std::to_string(acknowledged))};
    try {
      EXPECT_TRUE(store.append("demo", acknowledged, entries));
    } catch (const ports::StoreFault& fault) {
      return fault.kind();
    }
    acknowledged += 20;
  }
  ADD_FAILURE() << "it never became full";
  return Kind::other;
}

std::uint64_t count_entries(SqliteRecordStore& store) {
  std::uint64_t count = 0;
  store.read("demo", 0, UINT64_MAX, [&](const ports::KeptEntry& entry) {
    EXPECT_EQ(entry.index, count++);
    EXPECT_EQ(entry.leaf.size() + entry.row.size(), 2'000U);
  });
  return count;
}

// What a full store must still do: keep what it acknowledged, read, and refuse again.
void expect_unharmed(SqliteRecordStore& store, std::uint64_t acknowledged) {
  EXPECT_EQ(store.size("demo"), acknowledged);
  EXPECT_EQ(count_entries(store), acknowledged);
  const auto last = "of batch " + std::to_string(acknowledged - 20);
  EXPECT_TRUE(store.content("demo", acts::digest_of(words(last))));
  const auto refused = "of batch " + std::to_string(acknowledged);
  EXPECT_FALSE(store.content("demo", acts::digest_of(words(refused))));
  EXPECT_THROW(store.append("demo", acknowledged, large_entries(20)), ports::StoreFault);
}

TEST(SqliteRecordStore, RefusesWhenFullAndGoesOnWhenThereIsRoom) {
  TemporaryFolder folder;
  SqliteRecordStore store{folder / "clerk.db"};
  store.limit_size(1'000'000);
  std::uint64_t acknowledged = 0;
  EXPECT_EQ(fill(store, acknowledged), Kind::full);
  ASSERT_GT(acknowledged, 0U);
  expect_unharmed(store, acknowledged);
  store.limit_size(2'000'000);
  EXPECT_TRUE(store.append("demo", acknowledged, large_entries(20)));
  EXPECT_EQ(count_entries(store), acknowledged + 20);
}

// A disk of one MiB, for as long as it lives.
class SmallDisk {
 public:
  explicit SmallDisk(const fs::path& folder) : folder_(folder) {
    mounted_ = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=1m") == 0;
  }
  ~SmallDisk() {
    if (mounted_) ::umount2(folder_.c_str(), MNT_DETACH);
  }
  bool mounted() const { return mounted_; }

 private:
  fs::path folder_;
  bool mounted_ = false;
};

TEST(SqliteRecordStore, GoesOnAfterTheDiskItselfWasFull) {
  TemporaryFolder folder;
  const SmallDisk disk{folder.path()};
  if (!disk.mounted()) GTEST_SKIP() << "only root can mount a small disk: " << std::strerror(errno);
  std::ofstream(folder / "filler") << std::string(300'000, 'f');
  std::uint64_t acknowledged = 0;
  {
    SqliteRecordStore store{folder / "clerk.db"};
    EXPECT_EQ(fill(store, acknowledged), Kind::full);
    ASSERT_GT(acknowledged, 0U);
    expect_unharmed(store, acknowledged);
    fs::remove(folder / "filler");
    EXPECT_TRUE(store.append("demo", acknowledged, large_entries(20)));
  }
  SqliteRecordStore again{folder / "clerk.db"};
  EXPECT_EQ(count_entries(again), acknowledged + 20);
}

TEST(SqliteRecordStore, KeepsWhatItAcknowledgedWhenItIsKilled) {
  TemporaryFolder folder;
  int report[2];
  ASSERT_EQ(::pipe(report), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    SqliteRecordStore store{folder / "clerk.db"};
    for (std::uint64_t size = 0;; size += 3)
      if (!store.append("demo", size, large_entries(3)) || ::write(report[1], "a", 1) != 1)
        ::_exit(1);
  }
  ::close(report[1]);
  std::uint64_t acknowledged = 0;
  for (char byte = 0; acknowledged < 20 && ::read(report[0], &byte, 1) == 1;) ++acknowledged;
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  for (char byte = 0; ::read(report[0], &byte, 1) == 1;) ++acknowledged;
  ::close(report[0]);
  ASSERT_GE(acknowledged, 20U);
  SqliteRecordStore store{folder / "clerk.db"};
  const auto kept = count_entries(store);
  EXPECT_GE(kept, 3 * acknowledged);
  EXPECT_EQ(kept % 3, 0U);
  EXPECT_TRUE(store.append("demo", kept, large_entries(1)));
}

// Everything the folder holds, whatever the files are called.
std::string all_bytes_in(const fs::path& folder) {
  std::string bytes;
  for (const auto& file : fs::directory_iterator(folder)) bytes += bytes_of(file.path());
  return bytes;
}

struct ErasingTest : testing::Test {
  static std::string secret(int number) { return "secret " + std::to_string(number) + "."; }
  static Digest digest(int number) { return acts::digest_of(words(secret(number))); }
  bool on_disk(int number) const {
    return all_bytes_in(folder.path()).find(secret(number)) != std::string::npos;
  }
  void append(int number) {
    std::vector<NewEntry> entries{{.leaf = "l", .row = "", .contents = {words(secret(number))}}};
    ASSERT_TRUE(store.append("demo", store.size("demo"), entries));
  }

  TemporaryFolder folder;
  SqliteRecordStore store{folder / "clerk.db"};
};

TEST_F(ErasingTest, LeavesNoByteOfTheWordsInAnyFile) {
  for (int i = 0; i < 40; ++i) append(i);
  for (int i = 0; i < 40; i += 2) store.erase_content("demo", digest(i));
  for (int i = 0; i < 40; ++i) EXPECT_EQ(on_disk(i), i % 2 == 1) << i;
}

TEST_F(ErasingTest, IsFinishedByALaterAppendWhenAReaderWasInTheWay) {
  append(1);
  store.read("demo", 0, 1, [&](const ports::KeptEntry&) {
    append(2);
    store.erase_content("demo", digest(1));
    EXPECT_FALSE(store.content("demo", digest(1)));
  });
  EXPECT_TRUE(on_disk(1)) << "if not, this test proves nothing";
  append(3);
  EXPECT_FALSE(on_disk(1));
}

TEST_F(ErasingTest, IsFinishedAtTheNextStartWhenAReaderWasInTheWay) {
  append(1);
  std::string left_behind;
  store.read("demo", 0, 1, [&](const ports::KeptEntry&) {
    append(2);
    store.erase_content("demo", digest(1));
    TemporaryFolder crashed;  // the files as a crash at this moment would leave them
    for (const char* name : {"clerk.db", "clerk.db-wal"})
      fs::copy_file(folder / name, crashed / name);
    EXPECT_NE(all_bytes_in(crashed.path()).find(secret(1)), std::string::npos);
    SqliteRecordStore restarted{crashed / "clerk.db"};
    EXPECT_EQ(restarted.size("demo"), 2U);
    left_behind = all_bytes_in(crashed.path());
  });
  EXPECT_EQ(left_behind.find(secret(1)), std::string::npos);
  EXPECT_NE(left_behind.find(secret(2)), std::string::npos);
}

TEST(SqliteRecordStore, IsSafeWithTwoProgramsOnOneFile) {
  TemporaryFolder folder;
  SqliteRecordStore first{folder / "clerk.db"};
  SqliteRecordStore second{folder / "clerk.db"};
  EXPECT_TRUE(first.append("demo", 0, large_entries(1)));
  EXPECT_FALSE(second.append("demo", 0, large_entries(1))) << "it is told that the head has moved";
  EXPECT_TRUE(second.append("demo", 1, large_entries(1)));
  EXPECT_EQ(count_entries(first), 2U);
  EXPECT_TRUE(first.replace_checkpoint("demo", std::nullopt, "of the first"));
  EXPECT_FALSE(second.replace_checkpoint("demo", std::nullopt, "a fork"));
}

}  // namespace
}  // namespace entente::sqlite
