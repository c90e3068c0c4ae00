#pragma once

// A store is a folder:
//   clerk.db              the register of acts: entries, rows, contents, checkpoints
//   evidence.db           files that acts name by digest; a backup can leave them out
//   registrar.db          invitations, never in one file with the acts
//   followers.db          who is told by mail, apart from both (host/following)
//   keys/DIALOGUE.json    the secret keys of one dialogue (0600)
//   invitations/D.csv     the codes to hand out, for the organiser (0600)

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "adapters/sqlite/record_store.h"
#include "adapters/sqlite/registry_store.h"
#include "adapters/system/clock.h"
#include "adapters/system/entropy.h"
#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"
#include "foundation/crypto/ed25519.h"
#include "foundation/tlog/note.h"
#include "host/clerk/clerk.h"
#include "host/registrar/registrar.h"

namespace entente::program {

// Seeds of Ed25519 keys; each role its own.
struct Keys {
  using Seed = std::array<std::uint8_t, 32>;
  std::string origin;  // the name the log signs with
  Seed log{}, registrar{}, facilitator{}, import{};
  std::map<std::string, Seed, std::less<>> focal;  // of focal points, by constituency
  std::vector<Seed> more_facilitators;             // the second, the third...

  static Keys fresh(std::string origin, ports::Entropy& entropy);

  // Of `facilitator` (the first), `facilitator:2` or `focal:CODE`; nothing where this store does
  // not hold it.
  std::optional<Seed> of_role(std::string_view role) const;
  // Throws Stop{bad_input}, which names the roles whose keys there are.
  Seed must_have(std::string_view role, const Terminal& terminal) const;
  tlog::NoteSigner log_signer() const;
};

class StoreFolder {
 public:
  enum class Missing { make, refuse };
  // From `--store`. Throws Stop when it is missing and may not be made, or was not named.
  StoreFolder(const Arguments& arguments, const Terminal& terminal, Missing missing);

  const std::filesystem::path& path() const { return path_; }
  sqlite::SqliteRecordStore& records() { return records_; }
  sqlite::SqliteRegistryStore& registry() { return registry_; }
  system::SystemClock& clock() { return clock_; }
  system::SystemEntropy& entropy() { return entropy_; }
  clerk::Surroundings surroundings() { return {records_, clock_, entropy_}; }

  // Whom letters go to: opened by those who write letters, and by whoever is asked to.
  std::filesystem::path followers_file() const { return path_ / "followers.db"; }

  void keep(const std::string& dialogue, const Keys& keys) const;
  // Throws Stop when they are not there.
  Keys keys(const std::string& dialogue, const Terminal& terminal) const;
  // A file of the store that only its owner can read.
  void write_private(const std::filesystem::path& relative, std::string_view bytes) const;

 private:
  std::filesystem::path path_;
  sqlite::SqliteRecordStore records_;
  sqlite::SqliteRegistryStore registry_;
  system::SystemClock clock_;
  system::SystemEntropy entropy_;
};

// The whole file. Throws Stop{bad_input} when it can not be read.
std::string read_file(const std::filesystem::path& file, const Terminal& terminal);

}  // namespace entente::program
