#pragma once

// StoreFile: the file of one store on disk, and what makes it safe to keep promises on.
//
// WAL and synchronous=FULL: what was committed survives kill -9 and power cuts (docs: NORMAL and
// OFF kept 0 of 50 acknowledged commits, FULL all of them). Readers never wait for the writer.
// The file is made 0600, in a folder made 0700: it holds votes that nobody else may read. A folder
// that is already there keeps its rights.
// Each kind of store signs its files, so that a register of acts can never be opened as a register
// of invitations: the two are never one file.

#include <cstdint>
#include <filesystem>

#include "adapters/sqlite/database.h"

namespace entente::sqlite {

// What a kind of store keeps, and how its files are known.
struct Shape {
  const char* name;          // for messages: "register of acts"
  std::int32_t application;  // PRAGMA application_id
  std::int32_t version;      // PRAGMA user_version: of the tables
  const char* tables;        // SQL that makes them
};

// Opens the file, and makes it when it is not there. Throws StoreFault: also when the file is of
// another kind, or of a newer version than this program knows.
Database open_for_writing(const std::filesystem::path& file, const Shape& shape);

// A connection that can only read, to a file that was opened for writing before.
Database open_for_reading(const std::filesystem::path& file);

// Moves what was committed from the write-ahead log into the file and empties the log, so that
// nothing erased is left there. Waits that long for readings that need the log; false: it could
// not be emptied now, and nothing is lost.
bool sweep_log(Database& database, int patience_ms) noexcept;

// The file grows no further than this; growing beyond is a StoreFault `full`.
void limit_size(Database& database, std::uint64_t bytes);

}  // namespace entente::sqlite
