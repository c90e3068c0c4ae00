#include "adapters/sqlite/registry_store.h"

#include <algorithm>
#include <mutex>

#include "adapters/sqlite/registrars_words.h"
#include "adapters/sqlite/store_file.h"

namespace entente::sqlite {
namespace {

using registrar::Claim;
using registrar::ClaimRefused;

// In the order of digests: nothing in the table tells who came first.
constexpr Shape shape{.name = "register of invitations",
                      .application = 0x456E7432,  // "Ent2"
                      .version = 1,
                      .tables = R"(
  CREATE TABLE invitations (dialogue TEXT NOT NULL, code BLOB NOT NULL, constituency TEXT NOT NULL,
                            used_by BLOB, PRIMARY KEY (dialogue, code)) WITHOUT ROWID;
)"};

}  // namespace

class SqliteRegistryStore::Desk {
 public:
  explicit Desk(const std::filesystem::path& file)
      : database_(open_for_writing(file, shape)),
        invite_(database_.prepare(
            "INSERT OR IGNORE INTO invitations (dialogue, code, constituency) VALUES (?, ?, ?)")),
        find_(database_.prepare(
            "SELECT constituency, used_by FROM invitations WHERE dialogue = ? AND code = ?")),
        use_(database_.prepare(
            "UPDATE invitations SET used_by = ? WHERE dialogue = ? AND code = ?")),
        counts_(database_.prepare("SELECT constituency, count(*), count(used_by) FROM invitations "
                                  "WHERE dialogue = ? GROUP BY constituency")) {}

  std::vector<std::size_t> invite(std::string_view dialogue,
                                  std::span<const registrar::Invitation> invitations) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < invitations.size(); ++i) {
      invite_.execute(dialogue, Blob{invitations[i].code.bytes},
                      std::string_view{invitations[i].constituency});
      if (database_.rows_changed() == 0) taken.push_back(i);
    }
    transaction.commit();
    return taken;
  }

  std::vector<Claim> claim_all(std::span<const registrar::ClaimAsked> asked) {
    const std::scoped_lock lock{mutex_};
    Transaction transaction{database_};
    std::vector<Claim> claims;
    bool written = false;
    for (const auto& one : asked) claims.push_back(claim(one, written));
    if (written) transaction.commit();
    return claims;
  }

  std::map<std::string, registrar::Issued> counts(std::string_view dialogue) {
    const std::scoped_lock lock{mutex_};
    std::map<std::string, registrar::Issued> counts;
    auto rows = counts_.run(dialogue);
    while (rows.next())
      counts[std::string{rows.text(0)}] = {
          .invitations = static_cast<std::uint64_t>(rows.integer(1)),
          .used = static_cast<std::uint64_t>(rows.integer(2))};
    return counts;
  }

  void limit_size(std::uint64_t bytes) {
    const std::scoped_lock lock{mutex_};
    sqlite::limit_size(database_, bytes);
  }

 private:
  // A code that is unknown or used is answered without a write.
  Claim claim(const registrar::ClaimAsked& asked, bool& written) {
    std::string constituency;
    {
      auto rows = find_.run(asked.dialogue, Blob{asked.code.bytes});
      if (!rows.next()) return ClaimRefused::unknown;
      constituency = std::string{rows.text(0)};
      if (!rows.is_null(1))
        return std::ranges::equal(rows.blob(1), asked.key.bytes)
                   ? Claim{std::move(constituency)}
                   : Claim{ClaimRefused::used_by_another_key};
    }
    use_.execute(Blob{asked.key.bytes}, asked.dialogue, Blob{asked.code.bytes});
    written = true;
    return constituency;
  }

  std::mutex mutex_;
  Database database_;
  Statement invite_, find_, use_, counts_;
};

SqliteRegistryStore::SqliteRegistryStore(const std::filesystem::path& file)
    : desk_(std::make_unique<Desk>(file)) {}

SqliteRegistryStore::~SqliteRegistryStore() = default;

std::vector<std::size_t> SqliteRegistryStore::invite(
    std::string_view dialogue, std::span<const registrar::Invitation> invitations) {
  return in_registrars_words([&] { return desk_->invite(dialogue, invitations); });
}

std::vector<Claim> SqliteRegistryStore::claim_all(std::span<const registrar::ClaimAsked> asked) {
  return in_registrars_words([&] { return desk_->claim_all(asked); });
}

std::map<std::string, registrar::Issued> SqliteRegistryStore::counts(std::string_view dialogue) {
  return in_registrars_words([&] { return desk_->counts(dialogue); });
}

void SqliteRegistryStore::limit_size(std::uint64_t bytes) {
  in_registrars_words([&] { desk_->limit_size(bytes); });
}

}  // namespace entente::sqlite
