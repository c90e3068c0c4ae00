#include "entente/acting/acting.h"

#include <fstream>
#include <iterator>

#include "adapters/sqlite/evidence_store.h"
#include "entente/acting/founding.h"
#include "entente/acting/hand_in.h"

namespace entente::program {
namespace {

FileNamed files_in(std::filesystem::path folder) {
  return [folder = std::move(folder)](const std::string& name) -> std::optional<std::string> {
    std::ifstream in{folder / name, std::ios::binary};
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>{in}, {}};
  };
}

std::vector<LanguageTag> working_languages(clerk::Clerk& clerk, const std::string& dialogue,
                                           const Keys& keys) {
  clerk.keep(dialogue, keys.log_signer());
  std::vector<LanguageTag> languages;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    languages = kept.state().opening->terms.languages;
  });
  return languages;
}

// How far each author counted.
std::unordered_map<PublicKey, std::uint64_t> last_numbers(const clerk::Clerk& clerk,
                                                          const std::string& dialogue) {
  std::unordered_map<PublicKey, std::uint64_t> last;
  clerk.read(dialogue, [&](const clerk::Register& kept) { last = kept.state().last_sequence; });
  return last;
}

}  // namespace

std::string in_words(const WritingFault& fault, const Terminal& terminal) {
  return fault.place + std::string{terminal.pick(" is missing or wrong. Nothing was done.",
                                                 " manque ou est erroné. Rien n’a été fait.")};
}

Acting::Acting(const Arguments& arguments, std::string dialogue, std::filesystem::path folder,
               const Terminal& terminal)
    : terminal_(terminal),
      dialogue_(std::move(dialogue)),
      store_(arguments, terminal, StoreFolder::Missing::refuse),
      keys_(store_.keys(dialogue_, terminal)),
      clerk_(store_.surroundings()),
      languages_(working_languages(clerk_, dialogue_, keys_)),
      last_(last_numbers(clerk_, dialogue_)),
      hand_(
          keys_, *constitution::DialogueId::parse(dialogue_), languages_, store_.entropy(),
          [this](const PublicKey& key) -> std::uint64_t {
            const auto found = last_.find(key);
            return found == last_.end() ? 0 : found->second;
          },
          files_in(std::move(folder))) {}

void Acting::must_hold_key_of(const std::string& role) const {
  static_cast<void>(keys_.must_have(role, terminal_));
}

acts::SignedAct Acting::sign(const WrittenAct& written) {
  must_hold_key_of(written.by);
  auto made = hand_.sign(written, now());
  if (!made) throw Stop{Exit::bad_input, in_words(made.error(), terminal_)};
  return *std::move(made);
}

std::uint64_t Acting::admit(std::vector<acts::SignedAct> signed_acts) {
  sqlite::SqliteEvidenceStore files{store_.path() / "evidence.db"};
  clerk::EvidenceDesk desk{clerk_, files};
  try {
    const auto admitted = must_admit(clerk_, std::move(signed_acts), terminal_);
    hand_in(desk, dialogue_, hand_);
    return admitted;
  } catch (const Stop&) {
    hand_in(desk, dialogue_, hand_);
    throw;
  }
}

}  // namespace entente::program
