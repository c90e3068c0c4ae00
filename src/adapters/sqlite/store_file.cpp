#include "adapters/sqlite/store_file.h"

#include <chrono>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>

#include "host/ports/record_store.h"

namespace entente::sqlite {
namespace {

namespace fs = std::filesystem;
using ports::StoreFault;

constexpr int wait_for_others_ms = 5'000;
constexpr int between_tries_ms = 5;

[[noreturn]] void cannot(const char* what, const fs::path& path) {
  const int error = errno;
  const auto kind = error == ENOSPC || error == EDQUOT ? StoreFault::Kind::full
                    : error == EROFS || error == EACCES || error == EPERM
                        ? StoreFault::Kind::read_only
                        : StoreFault::Kind::other;
  throw StoreFault(kind, std::string(what) + " " + path.string() + ": " +
                             std::generic_category().message(error));
}

// A new name survives a power cut once the folder it stands in is synced.
void sync_folder(const fs::path& folder) {
  const int open_folder = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (open_folder < 0) return;
  ::fsync(open_folder);
  ::close(open_folder);
}

void make_folder(const fs::path& folder) {
  std::error_code unseen;
  if (folder.empty() || fs::exists(folder, unseen)) return;
  if (folder.has_relative_path()) make_folder(folder.parent_path());
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) cannot("can not make", folder);
  sync_folder(folder.parent_path());
}

// Made without being opened: closing it would take away every lock that this program already has
// on it (POSIX record locks belong to the process, not to the descriptor).
// SQLite gives its -wal and -shm files the rights of the file itself.
void make_file(const fs::path& file) {
  make_folder(file.parent_path());
  if (::mknod(file.c_str(), S_IFREG | 0600, 0) == 0) {
    sync_folder(file.parent_path());
  } else if (errno != EEXIST) {
    cannot("can not make", file);
  }
}

void set_for_every_connection(Database& database) {
  database.wait_for_others(wait_for_others_ms);
  database.execute(
      "PRAGMA temp_store=MEMORY;"  // nothing of what is kept lands in other files
      "PRAGMA trusted_schema=OFF;"
      "PRAGMA cell_size_check=ON;");  // notice damage at once
}

void check_shape(Database& database, const fs::path& file, const Shape& shape) {
  const auto application = database.integer("PRAGMA application_id");
  const auto version = database.integer("PRAGMA user_version");
  if (application != shape.application)
    throw StoreFault(StoreFault::Kind::other, file.string() + " is not a " + shape.name);
  if (version > shape.version)
    throw StoreFault(StoreFault::Kind::other,
                     file.string() + " was written by a newer version of Entente (version " +
                         std::to_string(version) + " of the tables; this program knows " +
                         std::to_string(shape.version) + "): update this program");
}

// SQLite answers "in use" at once, without waiting, when two connections turn the log on together
// (sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode"): waited for here.
void turn_log_on(Database& database) {
  for (int waited = 0;; waited += between_tries_ms) {
    try {
      database.execute("PRAGMA journal_mode=WAL");
      return;
    } catch (const StoreFault& fault) {
      if (fault.kind() != StoreFault::Kind::in_use || waited >= wait_for_others_ms) throw;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(between_tries_ms));
  }
}

bool is_new(Database& database) {
  return database.integer("PRAGMA application_id") == 0 &&
         database.integer("SELECT count(*) FROM sqlite_schema") == 0;
}

// Two programs may come at once: the second one finds the tables there.
void make_tables(Database& database, const Shape& shape) {
  Transaction transaction(database);
  if (!is_new(database)) return;
  database.execute(shape.tables);
  database.execute(("PRAGMA application_id=" + std::to_string(shape.application)).c_str());
  database.execute(("PRAGMA user_version=" + std::to_string(shape.version)).c_str());
  transaction.commit();
}

}  // namespace

Database open_for_writing(const fs::path& file, const Shape& shape) {
  const fs::path place = fs::absolute(file);
  make_file(place);
  Database database(place, Database::Access::write);
  set_for_every_connection(database);
  if (is_new(database)) {
    database.execute("PRAGMA page_size=8192; PRAGMA synchronous=FULL;");
    turn_log_on(database);
    make_tables(database, shape);
  }
  check_shape(database, place, shape);
  turn_log_on(database);
  database.execute(
      "PRAGMA synchronous=FULL;"
      "PRAGMA journal_size_limit=16777216;"  // a log that grew behind a long reader shrinks again
      "PRAGMA secure_delete=ON;");           // what is erased is overwritten
  sweep_log(database, 0);
  return database;
}

Database open_for_reading(const fs::path& file) {
  Database database(fs::absolute(file), Database::Access::read);
  set_for_every_connection(database);
  return database;
}

bool sweep_log(Database& database, int patience_ms) noexcept {
  bool swept = false;
  try {
    database.wait_for_others(patience_ms);
    swept = database.integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
  } catch (const StoreFault&) {
    swept = false;  // a full disk, say: the log keeps what was committed, and the next sweep comes
  }
  database.wait_for_others(wait_for_others_ms);
  return swept;
}

void limit_size(Database& database, std::uint64_t bytes) {
  const auto pages = bytes / static_cast<std::uint64_t>(database.integer("PRAGMA page_size"));
  database.execute(("PRAGMA max_page_count=" + std::to_string(pages)).c_str());
}

}  // namespace entente::sqlite
