#include "entente/adherence/adherence_file.h"

#include <fstream>
#include <iterator>

#include "entente/embedded.h"
#include "host/ports/record_store.h"

namespace entente::program {

using commitment_api::AdherenceFile;
using commitment_api::Party;

std::vector<commitment_api::Instrument> built_in_instruments() {
  auto read = commitment_api::read_instruments(instruments_json);
  ensure(read.has_value(), "the instruments can be read");
  return *std::move(read);
}

AdherenceFile built_in_adherence() {
  auto read = commitment_api::read_adherence(adherence_json, built_in_instruments(), {});
  ensure(read.has_value(), "the file of adherence can be read");
  return *std::move(read);
}

AdherenceFile adherence_file(const std::optional<std::string>& named, const StoreFolder* store,
                             const Terminal& terminal) {
  std::filesystem::path path = named.value_or("");
  if (!named) {
    if (store == nullptr || !std::filesystem::exists(store->path() / "adherence.json"))
      return built_in_adherence();
    path = store->path() / "adherence.json";
  }
  const auto text = read_file(path, terminal);
  auto read = commitment_api::read_adherence(text, built_in_instruments(), built_in_adherence());
  if (read) return *std::move(read);
  const auto& wrong = read.error();
  const auto words = commitment_api::words_for(wrong.fault);
  throw Stop{Exit::bad_input, path.string() + (wrong.place.empty() ? "" : ": " + wrong.place) +
                                  std::string{terminal.pick(": ", " : ")} +
                                  std::string{terminal.pick(words.en, words.fr)}};
}

namespace {

std::filesystem::path parties_file(const std::string& dialogue) {
  return std::filesystem::path{"parties"} / (dialogue + ".json");
}

}  // namespace

std::vector<Party> parties_in(const StoreFolder& store, const std::string& dialogue) {
  const auto path = store.path() / parties_file(dialogue);
  std::ifstream in{path, std::ios::binary};
  if (!in) return {};
  const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
  auto read = commitment_api::read_parties(bytes);
  if (!read)
    throw ports::StoreFault(ports::StoreFault::Kind::damaged, path.string() + ": can not be read");
  return *std::move(read);
}

void keep_parties(const StoreFolder& store, const std::string& dialogue,
                  const std::vector<Party>& parties) {
  store.write_private(parties_file(dialogue), commitment_api::parties_bytes(parties));
}

}  // namespace entente::program
