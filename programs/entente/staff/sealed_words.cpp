#include "entente/staff/sealed_words.h"

#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"

namespace entente::program {
namespace {

using encoding::Json;

std::filesystem::path place_of(const std::string& dialogue) {
  return std::filesystem::path{"keys"} / (dialogue + ".sealed.json");
}

Json::Array all(const StoreFolder& store, const std::string& dialogue, const Terminal& terminal) {
  const auto file = store.path() / place_of(dialogue);
  if (!std::filesystem::exists(file)) return {};
  const auto json = encoding::parse_json(read_file(file, terminal));
  if (!json || !json->is_array())
    throw Stop{Exit::fault_of_the_world,
               file.string() + std::string{terminal.pick(": sealed words can not be read",
                                                         " : mots scellés illisibles")}};
  return *json->as_array();
}

std::optional<SealedWords> read(const Json& json) {
  const auto word = [&](std::string_view name) {
    const Json* member = json.find(name);
    return member != nullptr && member->is_string() ? *member->as_string() : std::string{};
  };
  const auto salt = encoding::fixed_from_hex<Salt>(word("salt"));
  auto text = Text::parse(word("text"));
  if (!salt || !text) return std::nullopt;
  return SealedWords{.language = word("language"),
                     .content = {.salt = *salt, .text = *std::move(text)}};
}

}  // namespace

void keep_sealed(const StoreFolder& store, const std::string& dialogue, const SealedWords& words,
                 const Terminal& terminal) {
  auto kept = all(store, dialogue, terminal);
  kept.push_back(Json::object({{"language", words.language},
                               {"salt", encoding::to_hex(words.content.salt.span())},
                               {"text", words.content.text.string()}}));
  store.write_private(place_of(dialogue), encoding::canonical(Json{std::move(kept)}));
}

std::optional<SealedWords> sealed_words(const StoreFolder& store, const std::string& dialogue,
                                        const Digest& digest, const Terminal& terminal) {
  for (const auto& json : all(store, dialogue, terminal))
    if (auto words = read(json); words && acts::digest_of(words->content) == digest) return words;
  return std::nullopt;
}

}  // namespace entente::program
