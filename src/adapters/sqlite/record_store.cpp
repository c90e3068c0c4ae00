#include "adapters/sqlite/record_store.h"

#include <algorithm>
#include <cstring>
#include <mutex>

#include "adapters/sqlite/store_file.h"

namespace entente::sqlite {
namespace {

// `dialogue` leads every key: a dialogue is the unit of scale.
constexpr Shape shape{.name = "register of acts",
                      .application = 0x456E7431,  // "Ent1"
                      .version = 1,
                      .tables = R"(
  CREATE TABLE entries (dialogue TEXT NOT NULL, position INTEGER NOT NULL, leaf BLOB NOT NULL,
                        row BLOB NOT NULL, PRIMARY KEY (dialogue, position)) WITHOUT ROWID;
  CREATE TABLE contents (dialogue TEXT NOT NULL, digest BLOB NOT NULL, salt BLOB NOT NULL,
                         text BLOB NOT NULL, PRIMARY KEY (dialogue, digest)) WITHOUT ROWID;
  CREATE TABLE heads (dialogue TEXT NOT NULL PRIMARY KEY, checkpoint BLOB NOT NULL) WITHOUT ROWID;
)"};

constexpr const char* size_sql = "SELECT max(position) + 1 FROM entries WHERE dialogue = ?";
constexpr const char* checkpoint_sql = "SELECT checkpoint FROM heads WHERE dialogue = ?";

Blob blob(std::string_view bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

std::uint64_t first_number(Rows rows) {
  return rows.next() && !rows.is_null(0) ? static_cast<std::uint64_t>(rows.integer(0)) : 0;
}

std::optional<std::string> first_text(Rows rows) {
  if (!rows.next()) return std::nullopt;
  return std::string{rows.text(0)};
}

[[noreturn]] void damaged(const std::string& what) {
  throw ports::StoreFault(ports::StoreFault::Kind::damaged, what);
}

acts::Content content_in(const Rows& rows) {
  const Blob salt_bytes = rows.blob(0);
  auto text = Text::parse(rows.text(1));
  if (salt_bytes.size() != Salt::size || !text) damaged("a content can not be read");
  Salt salt;
  std::memcpy(salt.bytes.data(), salt_bytes.data(), Salt::size);
  return {.salt = salt, .text = *std::move(text)};
}

}  // namespace

struct SqliteRecordStore::Writer {
  explicit Writer(const std::filesystem::path& file)
      : database(open_for_writing(file, shape)),
        size(database.prepare(size_sql)),
        insert(database.prepare("INSERT INTO entries VALUES (?, ?, ?, ?)")),
        insert_content(database.prepare("INSERT OR IGNORE INTO contents VALUES (?, ?, ?, ?)")),
        erase_content(database.prepare("DELETE FROM contents WHERE dialogue = ? AND digest = ?")),
        checkpoint(database.prepare(checkpoint_sql)),
        put_checkpoint(database.prepare("INSERT OR REPLACE INTO heads VALUES (?, ?)")) {}

  std::mutex mutex;
  Database database;
  Statement size, insert, insert_content, erase_content, checkpoint, put_checkpoint;
};

struct SqliteRecordStore::Reader {
  explicit Reader(const std::filesystem::path& file)
      : database(open_for_reading(file)),
        dialogues(database.prepare("SELECT DISTINCT dialogue FROM entries ORDER BY dialogue")),
        size(database.prepare(size_sql)),
        content(
            database.prepare("SELECT salt, text FROM contents WHERE dialogue = ? AND digest = ?")),
        checkpoint(database.prepare(checkpoint_sql)) {}

  std::mutex mutex;
  Database database;
  Statement dialogues, size, content, checkpoint;
};

SqliteRecordStore::SqliteRecordStore(const std::filesystem::path& file)
    : file_(file),
      writer_(std::make_unique<Writer>(file)),
      reader_(std::make_unique<Reader>(file)) {}

SqliteRecordStore::~SqliteRecordStore() = default;

std::vector<std::string> SqliteRecordStore::dialogues() {
  const std::scoped_lock lock{reader_->mutex};
  std::vector<std::string> names;
  auto rows = reader_->dialogues.run();
  while (rows.next()) names.emplace_back(rows.text(0));
  return names;
}

std::uint64_t SqliteRecordStore::size(std::string_view dialogue) {
  const std::scoped_lock lock{reader_->mutex};
  return first_number(reader_->size.run(dialogue));
}

bool SqliteRecordStore::append(std::string_view dialogue, std::uint64_t expected_size,
                               std::span<const ports::NewEntry> entries) {
  const std::scoped_lock lock{writer_->mutex};
  Transaction transaction{writer_->database};
  if (first_number(writer_->size.run(dialogue)) != expected_size) return false;
  auto position = static_cast<std::int64_t>(expected_size);
  for (const auto& entry : entries) {
    writer_->insert.execute(dialogue, position++, blob(entry.leaf), blob(entry.row));
    for (const auto& content : entry.contents) {
      const Digest digest = acts::digest_of(content);
      writer_->insert_content.execute(dialogue, Blob{digest.bytes}, Blob{content.salt.bytes},
                                      blob(content.text.string()));
    }
  }
  transaction.commit();
  return true;
}

// A connection of its own for each reading, so that one that takes long keeps nobody waiting.
void SqliteRecordStore::read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
                             const std::function<void(const ports::KeptEntry&)>& each) {
  Database database = open_for_reading(file_);
  Statement select = database.prepare(
      "SELECT position, leaf, row FROM entries WHERE dialogue = ? AND position >= ? AND "
      "position < ? ORDER BY position");
  constexpr std::uint64_t last = INT64_MAX;
  auto rows = select.run(dialogue, static_cast<std::int64_t>(std::min(from, last)),
                         static_cast<std::int64_t>(std::min(to, last)));
  while (rows.next())
    each({.index = static_cast<std::uint64_t>(rows.integer(0)),
          .leaf = rows.text(1),
          .row = rows.text(2)});
}

std::optional<acts::Content> SqliteRecordStore::content(std::string_view dialogue,
                                                        const Digest& digest) {
  const std::scoped_lock lock{reader_->mutex};
  auto rows = reader_->content.run(dialogue, Blob{digest.bytes});
  if (!rows.next()) return std::nullopt;
  return content_in(rows);
}

void SqliteRecordStore::erase_content(std::string_view dialogue, const Digest& digest) {
  const std::scoped_lock lock{writer_->mutex};
  Transaction transaction{writer_->database};
  writer_->erase_content.execute(dialogue, Blob{digest.bytes});
  transaction.commit();
}

std::optional<std::string> SqliteRecordStore::checkpoint(std::string_view dialogue) {
  const std::scoped_lock lock{reader_->mutex};
  return first_text(reader_->checkpoint.run(dialogue));
}

bool SqliteRecordStore::replace_checkpoint(std::string_view dialogue,
                                           const std::optional<std::string>& expected,
                                           std::string_view next) {
  const std::scoped_lock lock{writer_->mutex};
  Transaction transaction{writer_->database};
  if (first_text(writer_->checkpoint.run(dialogue)) != expected) return false;
  writer_->put_checkpoint.execute(dialogue, blob(next));
  transaction.commit();
  return true;
}

}  // namespace entente::sqlite
