#include "adapters/sqlite/record_store.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

#include "adapters/sqlite/store_file.h"

namespace entente::sqlite {
namespace {

// `dialogue` leads every key: a dialogue is the unit of scale.
// Contents stand in the order of their arrival, and an erased one becomes an empty row: no content
// is ever moved within the file, because a move leaves a copy of the words behind.
constexpr Shape shape{.name = "register of acts",
                      .application = 0x456E7431,  // "Ent1"
                      .version = 1,
                      .tables = R"(
  CREATE TABLE entries (dialogue TEXT NOT NULL, position INTEGER NOT NULL, leaf BLOB NOT NULL,
                        row BLOB NOT NULL, PRIMARY KEY (dialogue, position)) WITHOUT ROWID;
  CREATE TABLE contents (dialogue TEXT NOT NULL, digest BLOB NOT NULL, salt BLOB NOT NULL,
                         text BLOB NOT NULL, UNIQUE (dialogue, digest));
  CREATE TABLE heads (dialogue TEXT NOT NULL PRIMARY KEY, checkpoint BLOB NOT NULL) WITHOUT ROWID;
)"};

constexpr const char* size_sql = "SELECT max(position) + 1 FROM entries WHERE dialogue = ?";
constexpr const char* checkpoint_sql = "SELECT checkpoint FROM heads WHERE dialogue = ?";
constexpr std::size_t idle_readers_max = 4;

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

acts::Content content_in(const Rows& rows) {
  const Blob salt_bytes = rows.blob(0);
  auto text = Text::parse(rows.text(1));
  if (salt_bytes.size() != Salt::size || !text)
    throw ports::StoreFault(ports::StoreFault::Kind::damaged, "a content can not be read");
  Salt salt;
  std::memcpy(salt.bytes.data(), salt_bytes.data(), Salt::size);
  return {.salt = salt, .text = *std::move(text)};
}

std::int64_t position_of(std::uint64_t index) {
  return static_cast<std::int64_t>(std::min<std::uint64_t>(index, INT64_MAX));
}

}  // namespace

class SqliteRecordStore::Writer {
 public:
  explicit Writer(const std::filesystem::path& file)
      : database_(open_for_writing(file, shape)),
        size_(database_.prepare(size_sql)),
        insert_(database_.prepare("INSERT INTO entries VALUES (?, ?, ?, ?)")),
        insert_content_(database_.prepare("INSERT OR IGNORE INTO contents VALUES (?, ?, ?, ?)")),
        erase_content_(database_.prepare("UPDATE contents SET salt = x'', text = x'' "
                                         "WHERE dialogue = ? AND digest = ? AND length(text) > 0")),
        checkpoint_(database_.prepare(checkpoint_sql)),
        put_checkpoint_(database_.prepare("INSERT OR REPLACE INTO heads VALUES (?, ?)")) {}

  bool append(std::string_view dialogue, std::uint64_t expected_size,
              std::span<const ports::NewEntry> entries) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    if (first_number(size_.run(dialogue)) != expected_size) return false;
    std::int64_t position = position_of(expected_size);
    for (const auto& entry : entries) {
      insert_.execute(dialogue, position++, blob(entry.leaf), blob(entry.row));
      for (const auto& content : entry.contents) insert(dialogue, content);
    }
    transaction.commit();
    if (unswept_) sweep(0);
    return true;
  }

  void erase_content(std::string_view dialogue, const Digest& digest) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    erase_content_.execute(dialogue, Blob{digest.bytes});
    if (database_.rows_changed() == 0) return;
    transaction.commit();
    sweep(100);
  }

  bool replace_checkpoint(std::string_view dialogue, const std::optional<std::string>& expected,
                          std::string_view next) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    if (first_text(checkpoint_.run(dialogue)) != expected) return false;
    put_checkpoint_.execute(dialogue, blob(next));
    transaction.commit();
    return true;
  }

  void limit_size(std::uint64_t bytes) {
    const std::scoped_lock lock{mutex_};
    sqlite::limit_size(database_, bytes);
  }

 private:
  void insert(std::string_view dialogue, const acts::Content& content) {
    const Digest digest = acts::digest_of(content);
    insert_content_.execute(dialogue, Blob{digest.bytes}, Blob{content.salt.bytes},
                            blob(content.text.string()));
  }
  void sweep(int patience_ms) { unswept_ = !sweep_log(database_, patience_ms); }

  std::mutex mutex_;
  bool unswept_ = false;  // does the write-ahead log still hold something erased?
  Database database_;
  Statement size_, insert_, insert_content_, erase_content_, checkpoint_, put_checkpoint_;
};

struct SqliteRecordStore::Reader {
  explicit Reader(const std::filesystem::path& file)
      : database(open_for_reading(file)),
        next_dialogue(database.prepare(
            "SELECT dialogue FROM entries WHERE dialogue > ? ORDER BY dialogue LIMIT 1")),
        size(database.prepare(size_sql)),
        read(database.prepare("SELECT position, leaf, row FROM entries WHERE dialogue = ? AND "
                              "position >= ? AND position < ? ORDER BY position")),
        content(database.prepare("SELECT salt, text FROM contents "
                                 "WHERE dialogue = ? AND digest = ? AND length(text) > 0")),
        checkpoint(database.prepare(checkpoint_sql)) {}

  Database database;
  Statement next_dialogue, size, read, content, checkpoint;
};

// Connections at rest, handed out one to a reading.
class SqliteRecordStore::Readers {
 public:
  explicit Readers(std::filesystem::path file) : file_(std::move(file)) {}

  class Borrowed {
   public:
    explicit Borrowed(Readers& owner) : owner_(owner), reader_(owner.take()) {}
    ~Borrowed() { owner_.give_back(std::move(reader_)); }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    Reader* operator->() { return reader_.get(); }

   private:
    Readers& owner_;
    std::unique_ptr<Reader> reader_;
  };

 private:
  std::unique_ptr<Reader> take() {
    {
      const std::scoped_lock lock{mutex_};
      if (!idle_.empty()) {
        auto reader = std::move(idle_.back());
        idle_.pop_back();
        return reader;
      }
    }
    return std::make_unique<Reader>(file_);
  }
  void give_back(std::unique_ptr<Reader> reader) {
    const std::scoped_lock lock{mutex_};
    if (idle_.size() < idle_readers_max) idle_.push_back(std::move(reader));
  }

  std::filesystem::path file_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Reader>> idle_;
};

SqliteRecordStore::SqliteRecordStore(const std::filesystem::path& file)
    : writer_(std::make_unique<Writer>(file)),
      readers_(std::make_unique<Readers>(std::filesystem::absolute(file))) {}

SqliteRecordStore::~SqliteRecordStore() = default;

// Leaps from name to name: DISTINCT would walk over every entry.
std::vector<std::string> SqliteRecordStore::dialogues() {
  Readers::Borrowed reader{*readers_};
  std::vector<std::string> names;
  while (auto next = first_text(reader->next_dialogue.run(
             names.empty() ? std::string_view{} : std::string_view{names.back()})))
    names.push_back(*std::move(next));
  return names;
}

std::uint64_t SqliteRecordStore::size(std::string_view dialogue) {
  Readers::Borrowed reader{*readers_};
  return first_number(reader->size.run(dialogue));
}

bool SqliteRecordStore::append(std::string_view dialogue, std::uint64_t expected_size,
                               std::span<const ports::NewEntry> entries) {
  return writer_->append(dialogue, expected_size, entries);
}

void SqliteRecordStore::read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
                             const std::function<void(const ports::KeptEntry&)>& each) {
  Readers::Borrowed reader{*readers_};
  auto rows = reader->read.run(dialogue, position_of(from), position_of(to));
  while (rows.next())
    each({.index = static_cast<std::uint64_t>(rows.integer(0)),
          .leaf = rows.text(1),
          .row = rows.text(2)});
}

std::optional<acts::Content> SqliteRecordStore::content(std::string_view dialogue,
                                                        const Digest& digest) {
  Readers::Borrowed reader{*readers_};
  auto rows = reader->content.run(dialogue, Blob{digest.bytes});
  if (!rows.next()) return std::nullopt;
  return content_in(rows);
}

void SqliteRecordStore::erase_content(std::string_view dialogue, const Digest& digest) {
  writer_->erase_content(dialogue, digest);
}

std::optional<std::string> SqliteRecordStore::checkpoint(std::string_view dialogue) {
  Readers::Borrowed reader{*readers_};
  return first_text(reader->checkpoint.run(dialogue));
}

bool SqliteRecordStore::replace_checkpoint(std::string_view dialogue,
                                           const std::optional<std::string>& expected,
                                           std::string_view next) {
  return writer_->replace_checkpoint(dialogue, expected, next);
}

void SqliteRecordStore::limit_size(std::uint64_t bytes) { writer_->limit_size(bytes); }

}  // namespace entente::sqlite
