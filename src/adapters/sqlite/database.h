#pragma once

// Database: one connection to an SQLite file, and the only door to SQLite: <sqlite3.h> stops at
// database.cpp.
//
// A connection and its statements belong to one thread at a time; who shares them locks them.
// Every fault is thrown as ports::StoreFault, named by what the world did: SQLITE_FULL is `full`,
// a read-only file or folder is `read_only`, and so on (kind_of in database.cpp).
//
//   Statement find = database.prepare("SELECT text FROM contents WHERE digest = ?");
//   auto rows = find.run(digest.span());
//   if (rows.next()) use(rows.text(0));

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace entente::sqlite {

using Blob = std::span<const std::uint8_t>;

// The answer to one run of a statement. Ends the run when it goes: an open run keeps the state of
// the file it started from, and SQLite can not tidy up behind it.
class Rows {
 public:
  explicit Rows(sqlite3_stmt* running) : running_(running) {}
  Rows(Rows&& other) noexcept : running_(other.running_) { other.running_ = nullptr; }
  Rows& operator=(Rows&&) = delete;
  ~Rows();

  // Moves to the next row; false after the last.
  bool next();

  // Columns of this row, from 0. Views are valid until next() or the end of the run.
  std::int64_t integer(int column) const;
  std::string_view text(int column) const;
  Blob blob(int column) const;
  bool is_null(int column) const;

 private:
  sqlite3_stmt* running_;
};

class Statement {
 public:
  // Puts the values in the places of the question marks, in order, and begins. The values must
  // live until the run ends. The run before must have ended.
  template <class... Values>
  Rows run(const Values&... values) {
    Rows rows(prepared_.get());
    int place = 0;
    (bind(++place, values), ...);
    return rows;
  }
  // A run that answers nothing: INSERT, UPDATE.
  template <class... Values>
  void execute(const Values&... values) {
    auto rows = run(values...);
    while (rows.next()) {
    }
  }

 private:
  friend class Database;
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  explicit Statement(sqlite3_stmt* prepared) : prepared_(prepared) {}

  void bind(int place, std::int64_t value);
  void bind(int place, std::string_view text);
  void bind(int place, Blob blob);

  std::unique_ptr<sqlite3_stmt, Finalize> prepared_;
};

class Database {
 public:
  enum class Access { read, write };

  // Opens a file that exists, and checks nothing about what is in it.
  Database(const std::filesystem::path& file, Access access);

  Statement prepare(const char* sql);
  // One or more statements whose answers do not matter.
  void execute(const char* sql);
  // The first column of the only row: `integer("PRAGMA user_version")`.
  std::int64_t integer(const char* sql);
  // By the last INSERT, UPDATE or DELETE.
  int rows_changed() const;
  // How long a call waits for another connection before it gives up with `in_use`.
  void wait_for_others(int milliseconds);

 private:
  friend class Transaction;
  struct Close {
    void operator()(sqlite3* connection) const;
  };
  std::unique_ptr<sqlite3, Close> connection_;
};

// From here to commit(), all or nothing. The write lock is taken at once, so nothing read inside
// can become untrue before the commit. Leaving without commit(), or a commit that fails, takes
// everything back and leaves the connection fit for the next transaction.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // Returns once everything is durable (synchronous=FULL).
  void commit();

 private:
  Database& database_;
};

}  // namespace entente::sqlite
