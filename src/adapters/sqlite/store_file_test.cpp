#include "adapters/sqlite/store_file.h"

#include <gtest/gtest.h>
#include <optional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "adapters/sqlite/record_store.h"
#include "adapters/sqlite/registry_store.h"
#include "adapters/sqlite/temporary_folder_test.h"

namespace entente::sqlite {
namespace {

namespace fs = std::filesystem;
using Kind = ports::StoreFault::Kind;

constexpr auto owner_only = fs::perms::owner_read | fs::perms::owner_write;
const std::vector<ports::NewEntry> one{{.leaf = "leaf", .row = "", .contents = {}}};

// The kind of fault, and its words.
struct Refused {
  Kind kind;
  std::string why;
};

std::optional<Refused> refused(const fs::path& file) {
  try {
    SqliteRecordStore store{file};
    return std::nullopt;
  } catch (const ports::StoreFault& fault) {
    return Refused{.kind = fault.kind(), .why = fault.what()};
  }
}

// While this lives, the test has the rights of nobody in particular, even when root runs it.
class Unprivileged {
 public:
  Unprivileged() : dropped_(::geteuid() == 0 && ::seteuid(65'534) == 0) {}
  ~Unprivileged() {
    if (dropped_ && ::seteuid(0) != 0) std::abort();
  }

 private:
  bool dropped_;
};

TEST(StoreFile, IsForItsOwnerOnly) {
  TemporaryFolder folder;
  fs::permissions(folder.path(), fs::perms::all);
  const fs::path file = folder / "made/for/clerk.db";
  SqliteRecordStore store{file};
  ASSERT_TRUE(store.append("demo", 0, one));
  for (const char* suffix : {"", "-wal", "-shm"})
    EXPECT_EQ(fs::status(file.string() + suffix).permissions(), owner_only) << suffix;
  EXPECT_EQ(fs::status(file.parent_path()).permissions(), fs::perms::owner_all);
  EXPECT_EQ(fs::status(folder / "made").permissions(), fs::perms::owner_all);
}

TEST(StoreFile, IsNeverTheRegisterOfAnotherKind) {
  TemporaryFolder folder;
  {
    SqliteRegistryStore names{folder / "store.db"};
  }
  const auto opinions = refused(folder / "store.db");
  ASSERT_TRUE(opinions);
  EXPECT_NE(opinions->why.find("is not a register of acts"), std::string::npos) << opinions->why;
}

TEST(StoreFile, OfANewerVersionIsLeftAlone) {
  TemporaryFolder folder;
  {
    SqliteRecordStore store{folder / "clerk.db"};
  }
  Database(folder / "clerk.db", Database::Access::write).execute("PRAGMA user_version=7");
  const auto newer = refused(folder / "clerk.db");
  ASSERT_TRUE(newer);
  EXPECT_NE(newer->why.find("newer version of Entente"), std::string::npos) << newer->why;
  EXPECT_NE(newer->why.find("update this program"), std::string::npos) << newer->why;
}

TEST(StoreFile, ThatIsNoDatabaseIsDamaged) {
  TemporaryFolder folder;
  std::ofstream(folder / "clerk.db") << std::string(10'000, 'x');
  const auto garbage = refused(folder / "clerk.db");
  ASSERT_TRUE(garbage);
  EXPECT_EQ(garbage->kind, Kind::damaged) << garbage->why;
  EXPECT_EQ(bytes_of(folder / "clerk.db"), std::string(10'000, 'x')) << "and is left as it was";
}

TEST(StoreFile, ThatLostAPageIsDamagedAndNotShort) {
  TemporaryFolder folder;
  {
    SqliteRecordStore store{folder / "clerk.db"};
    const std::vector<ports::NewEntry> many(
        1'000, {.leaf = std::string(500, 'l'), .row = "", .contents = {}});
    ASSERT_TRUE(store.append("demo", 0, many));
  }
  {
    std::fstream file(folder / "clerk.db", std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(std::streamoff{30} * 8'192);
    file << std::string(8'192, '\xff');
  }
  SqliteRecordStore store{folder / "clerk.db"};
  std::uint64_t read = 0;
  try {
    store.read("demo", 0, UINT64_MAX, [&](const ports::KeptEntry& entry) {
      EXPECT_EQ(entry.index, read++);
      EXPECT_EQ(entry.leaf, std::string(500, 'l'));
    });
    FAIL() << "all entries were read";
  } catch (const ports::StoreFault& fault) {
    EXPECT_EQ(fault.kind(), Kind::damaged) << fault.what();
  }
  EXPECT_LT(read, 1'000U);
}

TEST(StoreFile, InAFolderThatMayOnlyBeReadIsReadOnly) {
  const Unprivileged nobody;
  TemporaryFolder folder;
  {
    SqliteRecordStore store{folder / "clerk.db"};
  }
  fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
  for (const char* name : {"clerk.db", "new.db", "new/clerk.db"}) {
    const auto fault = refused(folder / name);
    ASSERT_TRUE(fault) << name;
    EXPECT_EQ(fault->kind, Kind::read_only) << fault->why;
  }
}

TEST(StoreFile, ThatMayOnlyBeReadIsReadOnly) {
  const Unprivileged nobody;
  TemporaryFolder folder;
  {
    SqliteRecordStore store{folder / "clerk.db"};
  }
  fs::permissions(folder / "clerk.db", fs::perms::owner_read);
  const auto fault = refused(folder / "clerk.db");
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->kind, Kind::read_only) << fault->why;
}

// POSIX locks belong to the process and go when it closes the file, by whatever descriptor. Were
// they gone, the other program would think itself the last one, and remove the log under our feet.
TEST(StoreFile, KeepsItsLocksWhenThisProgramOpensItAgain) {
  TemporaryFolder folder;
  const fs::path file = folder / "clerk.db";
  int start[2];
  ASSERT_EQ(::pipe(start), 0);
  const pid_t other_program = ::fork();  // before this program opens anything: SQLite asks for that
  ASSERT_GE(other_program, 0);
  if (other_program == 0) {
    char go = 0;
    const bool told = ::read(start[0], &go, 1) == 1;
    ::_exit(told && !refused(file) ? 0 : 1);
  }
  SqliteRecordStore store{file};
  ASSERT_TRUE(store.append("demo", 0, one));
  EXPECT_FALSE(refused(file)) << "opened again, and closed";
  EXPECT_EQ(::write(start[1], "g", 1), 1);
  int status = -1;
  ::waitpid(other_program, &status, 0);
  for (const int end : start) ::close(end);
  EXPECT_EQ(status, 0);
  EXPECT_TRUE(fs::exists(file.string() + "-wal"));
  EXPECT_TRUE(store.append("demo", 1, one));
}

TEST(StoreFile, CanBeMadeByManyAtOnce) {
  TemporaryFolder folder;
  std::vector<std::thread> programs;
  programs.reserve(4);
  for (int i = 0; i < 4; ++i)
    programs.emplace_back([&] {
      const auto fault = refused(folder / "new/clerk.db");
      EXPECT_FALSE(fault) << fault->why;
    });
  for (auto& program : programs) program.join();
}

}  // namespace
}  // namespace entente::sqlite
