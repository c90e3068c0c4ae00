#include "adapters/sqlite/registry_store.h"

#include <algorithm>
#include <mutex>

#include "adapters/sqlite/store_file.h"

namespace entente::sqlite {
namespace {

using registrar::Claim;
using registrar::ClaimRefused;

constexpr Shape shape{.name = "register of invitations",
                      .application = 0x456E7432,  // "Ent2"
                      .version = 1,
                      .tables = R"(
  CREATE TABLE invitations (dialogue TEXT NOT NULL, code BLOB NOT NULL, constituency TEXT NOT NULL,
                            used_by BLOB, PRIMARY KEY (dialogue, code)) WITHOUT ROWID;
)"};

}  // namespace

struct SqliteRegistryStore::Desk {
  explicit Desk(const std::filesystem::path& file)
      : database(open_for_writing(file, shape)),
        invite(database.prepare(
            "INSERT OR IGNORE INTO invitations (dialogue, code, constituency) VALUES (?, ?, ?)")),
        find(database.prepare(
            "SELECT constituency, used_by FROM invitations WHERE dialogue = ? AND code = ?")),
        use(database.prepare("UPDATE invitations SET used_by = ? WHERE dialogue = ? AND code = ?")),
        counts(database.prepare("SELECT constituency, count(*), count(used_by) FROM invitations "
                                "WHERE dialogue = ? GROUP BY constituency")) {}

  std::mutex mutex;
  Database database;
  Statement invite, find, use, counts;
};

SqliteRegistryStore::SqliteRegistryStore(const std::filesystem::path& file)
    : desk_(std::make_unique<Desk>(file)) {}

SqliteRegistryStore::~SqliteRegistryStore() = default;

void SqliteRegistryStore::invite(std::string_view dialogue,
                                 std::span<const registrar::Invitation> invitations) {
  const std::scoped_lock lock{desk_->mutex};
  Transaction transaction{desk_->database};
  for (const auto& invitation : invitations)
    desk_->invite.execute(dialogue, Blob{invitation.code.bytes},
                          std::string_view{invitation.constituency});
  transaction.commit();
}

Claim SqliteRegistryStore::claim(std::string_view dialogue, const Digest& code,
                                 const PublicKey& key) {
  const std::scoped_lock lock{desk_->mutex};
  Transaction transaction{desk_->database};
  std::string constituency;
  {
    auto rows = desk_->find.run(dialogue, Blob{code.bytes});
    if (!rows.next()) return ClaimRefused::unknown;
    constituency = std::string{rows.text(0)};
    if (!rows.is_null(1))
      return std::ranges::equal(rows.blob(1), key.bytes) ? Claim{constituency}
                                                         : ClaimRefused::used_by_another_key;
  }
  desk_->use.execute(Blob{key.bytes}, dialogue, Blob{code.bytes});
  transaction.commit();
  return constituency;
}

std::map<std::string, registrar::Issued> SqliteRegistryStore::counts(std::string_view dialogue) {
  const std::scoped_lock lock{desk_->mutex};
  std::map<std::string, registrar::Issued> counts;
  auto rows = desk_->counts.run(dialogue);
  while (rows.next())
    counts[std::string{rows.text(0)}] = {.invitations = static_cast<std::uint64_t>(rows.integer(1)),
                                         .used = static_cast<std::uint64_t>(rows.integer(2))};
  return counts;
}

}  // namespace entente::sqlite
