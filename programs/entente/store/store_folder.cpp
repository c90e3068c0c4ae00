#include "entente/store/store_folder.h"

#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <unistd.h>

#include "foundation/encoding/hex.h"
#include "foundation/encoding/integer.h"

namespace entente::program {
namespace {

namespace fs = std::filesystem;
using encoding::Json;

fs::path folder_for(const Arguments& arguments, const Terminal& terminal,
                    StoreFolder::Missing missing) {
  const auto named = arguments.value("store");
  if (!named)
    throw Stop{Exit::usage, std::string{terminal.pick("Name the store: --store FOLDER.",
                                                      "Nommez le stockage : --store DOSSIER.")}};
  const fs::path folder{*named};
  std::error_code error;
  if (missing == StoreFolder::Missing::make) {
    fs::create_directories(folder, error);
    if (!error) fs::permissions(folder, fs::perms::owner_all, error);
  }
  if (!fs::is_directory(folder, error))
    throw Stop{Exit::fault_of_the_world,
               *named + std::string{terminal.pick(": there is no such store.",
                                                  " : il n’y a pas de stockage ici.")}};
  return folder;
}

Keys::Seed seed_of(const Json* member) {
  const auto raw = member != nullptr && member->is_string()
                       ? encoding::from_hex(*member->as_string())
                       : std::nullopt;
  Keys::Seed seed{};
  if (raw && raw->size() == seed.size()) std::copy(raw->begin(), raw->end(), seed.begin());
  return seed;
}

Keys::Seed seed_in(const Json& json, std::string_view name) { return seed_of(json.find(name)); }

}  // namespace

Keys Keys::fresh(std::string origin, ports::Entropy& entropy) {
  Keys keys{.origin = std::move(origin)};
  for (Seed* seed : {&keys.log, &keys.registrar, &keys.facilitator, &keys.import})
    entropy.fill(*seed);
  return keys;
}

std::optional<Keys::Seed> Keys::of_role(std::string_view role) const {
  constexpr std::string_view focal_role = "focal:", another = "facilitator:";
  if (role == "facilitator" || role == "facilitator:1") return facilitator;
  if (role.starts_with(another)) {
    const auto number = encoding::read_integer<std::uint32_t>(role.substr(another.size()));
    if (!number || *number < 2 || *number - 2 >= more_facilitators.size()) return std::nullopt;
    return more_facilitators[*number - 2];
  }
  if (!role.starts_with(focal_role)) return std::nullopt;
  const auto found = focal.find(role.substr(focal_role.size()));
  return found == focal.end() ? std::nullopt : std::optional{found->second};
}

Keys::Seed Keys::must_have(std::string_view role, const Terminal& terminal) const {
  if (const auto seed = of_role(role)) return *seed;
  std::string known{"facilitator"};
  for (std::size_t i = 0; i < more_facilitators.size(); ++i)
    known += ", facilitator:" + std::to_string(i + 2);
  for (const auto& [constituency, seed] : focal) known += ", focal:" + constituency;
  throw Stop{
      Exit::bad_input,
      std::string{role} +
          std::string{terminal.pick(": this store holds no key of that name; it holds those of ",
                                    " : ce stockage n’a pas de clé de ce nom ; il a celles de ")} +
          known + "."};
}

tlog::NoteSigner Keys::log_signer() const {
  auto signer = tlog::NoteSigner::make(origin, crypto::SigningKey::from_seed(log));
  if (!signer) throw Stop{Exit::bad_input, origin + ": not a name a log can sign with"};
  return *std::move(signer);
}

StoreFolder::StoreFolder(const Arguments& arguments, const Terminal& terminal, Missing missing)
    : path_(folder_for(arguments, terminal, missing)),
      records_(path_ / "clerk.db"),
      registry_(path_ / "registrar.db") {}

void StoreFolder::write_private(const fs::path& relative, std::string_view bytes) const {
  const fs::path file = path_ / relative;
  fs::create_directories(file.parent_path());
  fs::permissions(file.parent_path(), fs::perms::owner_all);
  const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const bool written =
      opened >= 0 &&
      ::write(opened, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
      ::fsync(opened) == 0;
  if (opened >= 0) ::close(opened);
  if (!written) throw Stop{Exit::fault_of_the_world, file.string() + ": can not be written"};
}

void StoreFolder::keep(const std::string& dialogue, const Keys& keys) const {
  Json focal = Json::object({});
  for (const auto& [constituency, seed] : keys.focal)
    focal.set(constituency, encoding::to_hex(seed));
  Json::Array more;
  for (const auto& seed : keys.more_facilitators) more.emplace_back(encoding::to_hex(seed));
  write_private(
      "keys/" + dialogue + ".json",
      encoding::canonical(Json::object({{"facilitator", encoding::to_hex(keys.facilitator)},
                                        {"focal", std::move(focal)},
                                        {"more_facilitators", std::move(more)},
                                        {"import", encoding::to_hex(keys.import)},
                                        {"log", encoding::to_hex(keys.log)},
                                        {"origin", keys.origin},
                                        {"registrar", encoding::to_hex(keys.registrar)}})));
}

Keys StoreFolder::keys(const std::string& dialogue, const Terminal& terminal) const {
  const fs::path file = path_ / "keys" / (dialogue + ".json");
  if (!fs::exists(file))
    throw Stop{Exit::bad_input,
               dialogue + std::string{terminal.pick(": there is no such dialogue in this store.",
                                                    " : ce dialogue n’est pas dans ce "
                                                    "stockage.")}};
  const auto json = encoding::parse_json(read_file(file, terminal));
  const Json* origin = json ? json->find("origin") : nullptr;
  if (origin == nullptr || !origin->is_string())
    throw Stop{Exit::fault_of_the_world, file.string() + ": the keys can not be read"};
  Keys keys{.origin = *origin->as_string(),
            .log = seed_in(*json, "log"),
            .registrar = seed_in(*json, "registrar"),
            .facilitator = seed_in(*json, "facilitator"),
            .import = seed_in(*json, "import"),
            .focal = {},
            .more_facilitators = {}};
  const Json* focal = json->find("focal");  // stores made before there were any have none
  if (focal != nullptr && focal->is_object())
    for (const auto& member : *focal->as_object())
      keys.focal.emplace(member.name, seed_in(*focal, member.name));
  const Json* more = json->find("more_facilitators");
  if (more != nullptr && more->is_array())
    for (const auto& member : *more->as_array()) keys.more_facilitators.push_back(seed_of(&member));
  return keys;
}

std::string read_file(const fs::path& file, const Terminal& terminal) {
  std::ifstream stream{file, std::ios::binary};
  std::error_code error;
  if (!stream || fs::is_directory(file, error))
    throw Stop{Exit::bad_input,
               file.string() + std::string{terminal.pick(": the file can not be read.",
                                                         " : le fichier est illisible.")}};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

}  // namespace entente::program
