#include "adapters/sqlite/evidence_store.h"

#include <cstring>
#include <mutex>

#include "adapters/sqlite/store_file.h"
#include "host/ports/record_store.h"

namespace entente::sqlite {
namespace {

// An erased file becomes an empty row, so that it can not come back.
constexpr Shape shape{.name = "store of evidence",
                      .application = 0x456E7433,  // "Ent3"
                      .version = 1,
                      .tables = R"(
  CREATE TABLE files (dialogue TEXT NOT NULL, digest BLOB NOT NULL, salt BLOB NOT NULL,
                      bytes BLOB NOT NULL, UNIQUE (dialogue, digest));
)"};

constexpr int patience_ms = 100;

Salt salt_in(Blob bytes) {
  if (bytes.size() != Salt::size)
    throw ports::StoreFault(ports::StoreFault::Kind::damaged, "a piece of evidence has no salt");
  Salt salt;
  std::memcpy(salt.bytes.data(), bytes.data(), Salt::size);
  return salt;
}

}  // namespace

// One connection: evidence is asked for far less often than words.
class SqliteEvidenceStore::Shelf {
 public:
  explicit Shelf(const std::filesystem::path& file)
      : database_(open_for_writing(file, shape)),
        keep_(database_.prepare("INSERT OR IGNORE INTO files VALUES (?, ?, ?, ?)")),
        find_(database_.prepare("SELECT salt, bytes FROM files "
                                "WHERE dialogue = ? AND digest = ? AND length(bytes) > 0")),
        look_(database_.prepare("SELECT salt, length(bytes) FROM files "
                                "WHERE dialogue = ? AND digest = ? AND length(bytes) > 0")),
        forget_(database_.prepare("UPDATE files SET salt = x'', bytes = x'' "
                                  "WHERE dialogue = ? AND digest = ? AND length(bytes) > 0")),
        bar_(database_.prepare("INSERT OR IGNORE INTO files VALUES (?, ?, x'', x'')")) {}

  bool keep(std::string_view dialogue, const Digest& digest, const ports::EvidenceFile& file) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    keep_.execute(
        dialogue, Blob{digest.bytes}, Blob{file.salt.bytes},
        Blob{reinterpret_cast<const std::uint8_t*>(file.bytes.data()), file.bytes.size()});
    const bool kept = database_.rows_changed() > 0;
    transaction.commit();
    return kept;
  }

  std::optional<ports::EvidenceFile> find(std::string_view dialogue, const Digest& digest) {
    const std::scoped_lock lock{mutex_};
    auto rows = find_.run(dialogue, Blob{digest.bytes});
    if (!rows.next()) return std::nullopt;
    const Blob bytes = rows.blob(1);
    return ports::EvidenceFile{
        .salt = salt_in(rows.blob(0)),
        .bytes = {reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
  }

  std::optional<ports::EvidenceSeen> look(std::string_view dialogue, const Digest& digest) {
    const std::scoped_lock lock{mutex_};
    auto rows = look_.run(dialogue, Blob{digest.bytes});
    if (!rows.next()) return std::nullopt;
    return ports::EvidenceSeen{.salt = salt_in(rows.blob(0)),
                               .bytes = static_cast<std::uint64_t>(rows.integer(1))};
  }

  void erase(std::string_view dialogue, const Digest& digest) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    forget_.execute(dialogue, Blob{digest.bytes});
    const bool was_there = database_.rows_changed() > 0;
    if (!was_there) bar_.execute(dialogue, Blob{digest.bytes});
    if (!was_there && database_.rows_changed() == 0) return;
    transaction.commit();
    if (was_there) sweep_log(database_, patience_ms);
  }

  void limit_size(std::uint64_t bytes) {
    const std::scoped_lock lock{mutex_};
    sqlite::limit_size(database_, bytes);
  }

 private:
  std::mutex mutex_;
  Database database_;
  Statement keep_, find_, look_, forget_, bar_;
};

SqliteEvidenceStore::SqliteEvidenceStore(const std::filesystem::path& file)
    : shelf_(std::make_unique<Shelf>(file)) {}

SqliteEvidenceStore::~SqliteEvidenceStore() = default;

bool SqliteEvidenceStore::keep(std::string_view dialogue, const Digest& digest,
                               const ports::EvidenceFile& file) {
  return shelf_->keep(dialogue, digest, file);
}

std::optional<ports::EvidenceFile> SqliteEvidenceStore::find(std::string_view dialogue,
                                                             const Digest& digest) {
  return shelf_->find(dialogue, digest);
}

std::optional<ports::EvidenceSeen> SqliteEvidenceStore::look(std::string_view dialogue,
                                                             const Digest& digest) {
  return shelf_->look(dialogue, digest);
}

void SqliteEvidenceStore::erase(std::string_view dialogue, const Digest& digest) {
  shelf_->erase(dialogue, digest);
}

void SqliteEvidenceStore::limit_size(std::uint64_t bytes) { shelf_->limit_size(bytes); }

}  // namespace entente::sqlite
