#include "adapters/sqlite/database.h"

#include <cerrno>
#include <sqlite3.h>

#include "foundation/vocabulary/ensure.h"
#include "host/ports/record_store.h"

namespace entente::sqlite {
namespace {

using ports::StoreFault;

// What the operating system said, where SQLite itself only says that reading or writing failed.
StoreFault::Kind kind_of_errno(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return StoreFault::Kind::full;
    case EROFS:
    case EACCES:
    case EPERM:
      return StoreFault::Kind::read_only;
    default:
      return StoreFault::Kind::other;
  }
}

StoreFault::Kind kind_of(int code, int error) {
  switch (code & 0xff) {  // the low byte of an extended code is the code itself
    case SQLITE_FULL:
      return StoreFault::Kind::full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return StoreFault::Kind::read_only;
    case SQLITE_CANTOPEN:
      return error == EMFILE || error == ENFILE || error == ENOSPC ? kind_of_errno(error)
                                                                   : StoreFault::Kind::read_only;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return StoreFault::Kind::damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return StoreFault::Kind::in_use;
    case SQLITE_IOERR:
      return code == SQLITE_IOERR_CORRUPTFS ? StoreFault::Kind::damaged : kind_of_errno(error);
    default:
      return StoreFault::Kind::other;
  }
}

[[noreturn]] void fail(sqlite3* connection, int code) {
  const char* name = sqlite3_db_filename(connection, "main");
  throw StoreFault(kind_of(code, sqlite3_system_errno(connection)),
                   std::string(name != nullptr ? name : "") + ": " + sqlite3_errmsg(connection) +
                       " (SQLite " + std::to_string(code) + ")");
}

void check(sqlite3* connection, int code) {
  if (code != SQLITE_OK) fail(connection, sqlite3_extended_errcode(connection));
}

void check(sqlite3_stmt* statement, int code) { check(sqlite3_db_handle(statement), code); }

}  // namespace

Rows::~Rows() {
  if (running_ == nullptr) return;
  sqlite3_reset(running_);  // repeats the fault of the last step, which has been thrown already
  sqlite3_clear_bindings(running_);
}

bool Rows::next() {
  const int code = sqlite3_step(running_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) check(running_, code);
  return false;
}

std::int64_t Rows::integer(int column) const { return sqlite3_column_int64(running_, column); }

std::string_view Rows::text(int column) const {
  const auto bytes = blob(column);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// As a blob, so that SQLite neither converts nor looks for an end: the bytes as they were bound.
Blob Rows::blob(int column) const {
  const void* bytes = sqlite3_column_blob(running_, column);
  const auto size = sqlite3_column_bytes(running_, column);
  return {static_cast<const std::uint8_t*>(bytes), static_cast<std::size_t>(size)};
}

bool Rows::is_null(int column) const {
  return sqlite3_column_type(running_, column) == SQLITE_NULL;
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void Statement::bind(int place, std::int64_t value) {
  check(prepared_.get(), sqlite3_bind_int64(prepared_.get(), place, value));
}

// Nothing is not NULL: an empty run of bytes may come with a null pointer, which would be bound so.
void Statement::bind(int place, std::string_view text) {
  check(prepared_.get(),
        sqlite3_bind_text64(prepared_.get(), place, text.data() != nullptr ? text.data() : "",
                            text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int place, Blob blob) {
  const void* bytes = blob.data() != nullptr ? static_cast<const void*>(blob.data()) : "";
  check(prepared_.get(),
        sqlite3_bind_blob64(prepared_.get(), place, bytes, blob.size(), SQLITE_STATIC));
}

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

Database::Database(const std::filesystem::path& file, Access access) {
  sqlite3* opened = nullptr;
  const int mode = access == Access::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  const int code = sqlite3_open_v2(file.c_str(), &opened, mode | SQLITE_OPEN_NOMUTEX, nullptr);
  connection_.reset(opened);
  ensure(opened != nullptr, "no memory for an SQLite connection");
  check(opened, code);
  sqlite3_extended_result_codes(opened, 1);
  // SQLite opens for reading what it may not write, and says so only at the first write.
  if (access == Access::write && sqlite3_db_readonly(opened, "main") == 1)
    throw StoreFault(StoreFault::Kind::read_only, file.string() + ": may only be read");
}

Statement Database::prepare(const char* sql) {
  sqlite3_stmt* prepared = nullptr;
  check(connection_.get(), sqlite3_prepare_v3(connection_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                              &prepared, nullptr));
  return Statement(prepared);
}

void Database::execute(const char* sql) {
  check(connection_.get(), sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr));
}

std::int64_t Database::integer(const char* sql) {
  Statement statement = prepare(sql);
  auto rows = statement.run();
  ensure(rows.next(), "a question without an answer");
  return rows.integer(0);
}

int Database::rows_changed() const { return sqlite3_changes(connection_.get()); }

void Database::wait_for_others(int milliseconds) {
  check(connection_.get(), sqlite3_busy_timeout(connection_.get(), milliseconds));
}

Transaction::Transaction(Database& database) : database_(database) {
  database_.execute("BEGIN IMMEDIATE");
}

// SQLite has already rolled back by itself after some faults (full, I/O): then there is nothing
// left to end. A rollback that fails leaves nothing either: it is never synced to the file.
Transaction::~Transaction() {
  sqlite3* connection = database_.connection_.get();
  if (sqlite3_get_autocommit(connection) == 0)
    sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() { database_.execute("COMMIT"); }

}  // namespace entente::sqlite
