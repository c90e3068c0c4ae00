#include "adapters/sqlite/database.h"

#include <gtest/gtest.h>

#include "adapters/sqlite/store_file.h"
#include "adapters/sqlite/temporary_folder_test.h"
#include "host/ports/record_store.h"

namespace entente::sqlite {
namespace {

using Kind = ports::StoreFault::Kind;

constexpr Shape things{.name = "list of things",
                       .application = 0x54657374,
                       .version = 1,
                       .tables = "CREATE TABLE things (name TEXT NOT NULL UNIQUE, bytes BLOB)"};

template <class Work>
Kind fault_of(Work work) {
  try {
    work();
  } catch (const ports::StoreFault& fault) {
    return fault.kind();
  }
  ADD_FAILURE() << "nothing was thrown";
  return Kind::other;
}

struct DatabaseTest : testing::Test {
  std::int64_t count() { return database.integer("SELECT count(*) FROM things"); }

  TemporaryFolder folder;
  Database database = open_for_writing(folder / "things.db", things);
  Statement insert = database.prepare("INSERT INTO things VALUES (?, ?)");
};

TEST_F(DatabaseTest, TellsNothingFromNull) {
  insert.execute(std::string_view{}, Blob{});
  EXPECT_EQ(database.integer("SELECT name IS NULL OR bytes IS NULL FROM things"), 0);
}

TEST_F(DatabaseTest, TakesBackATransactionThatWasLeft) {
  {
    Transaction transaction{database};
    insert.execute(std::string_view{"a"}, Blob{});
  }
  EXPECT_EQ(count(), 0);
  Transaction transaction{database};
  insert.execute(std::string_view{"a"}, Blob{});
  EXPECT_EQ(database.rows_changed(), 1);
  transaction.commit();
  EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, GoesOnAfterAFaultInTheMiddleOfATransaction) {
  insert.execute(std::string_view{"a"}, Blob{});
  EXPECT_EQ(fault_of([&] {
              Transaction transaction{database};
              insert.execute(std::string_view{"b"}, Blob{});
              insert.execute(std::string_view{"a"}, Blob{});  // is there already
              transaction.commit();
            }),
            Kind::other);
  EXPECT_EQ(count(), 1);
  insert.execute(std::string_view{"b"}, Blob{});
  EXPECT_EQ(count(), 2);
}

TEST_F(DatabaseTest, SaysInUseWhenAnotherConnectionKeepsWriting) {
  Database rival = open_for_writing(folder / "things.db", things);
  rival.wait_for_others(1);
  Transaction transaction{database};
  EXPECT_EQ(fault_of([&] { Transaction second{rival}; }), Kind::in_use);
}

TEST_F(DatabaseTest, WritesNothingThroughAConnectionForReading) {
  Database reader = open_for_reading(folder / "things.db");
  EXPECT_EQ(fault_of([&] { reader.execute("DELETE FROM things"); }), Kind::read_only);
}

TEST_F(DatabaseTest, NamesTheFileInAFault) {
  try {
    database.execute("SELECT nonsense");
    FAIL();
  } catch (const ports::StoreFault& fault) {
    EXPECT_NE(std::string{fault.what()}.find("things.db"), std::string::npos) << fault.what();
  }
}

TEST_F(DatabaseTest, IsDurableAtEachCommit) {
  EXPECT_EQ(database.integer("PRAGMA synchronous"), 2) << "FULL";
  EXPECT_EQ(database.integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"),
            1);
  EXPECT_EQ(database.integer("PRAGMA secure_delete"), 1);
}

TEST_F(DatabaseTest, GrowsNoFurtherThanItsLimit) {
  limit_size(database, 64'000);
  const std::string large(100'000, 'x');
  EXPECT_EQ(fault_of([&] { insert.execute(std::string_view{large}, Blob{}); }), Kind::full);
  limit_size(database, 1'000'000);
  insert.execute(std::string_view{large}, Blob{});
  EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, SweepsTheLogUnlessAReaderNeedsIt) {
  insert.execute(std::string_view{"a"}, Blob{});
  EXPECT_GT(std::filesystem::file_size(folder / "things.db-wal"), 0U);
  {
    Database reader = open_for_reading(folder / "things.db");
    Statement read = reader.prepare("SELECT name FROM things");
    auto rows = read.run();
    ASSERT_TRUE(rows.next());
    insert.execute(std::string_view{"b"}, Blob{});
    EXPECT_FALSE(sweep_log(database, 0));
  }
  EXPECT_TRUE(sweep_log(database, 0));
  EXPECT_EQ(std::filesystem::file_size(folder / "things.db-wal"), 0U);
  EXPECT_EQ(count(), 2);
}

}  // namespace
}  // namespace entente::sqlite
