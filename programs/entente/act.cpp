// entente act: any act of a facilitator or a focal point, from a file. The one verb for everything
// that staff does.

#include <filesystem>
#include <fstream>
#include <iterator>

#include "adapters/sqlite/evidence_store.h"
#include "entente/founding.h"
#include "entente/hand_in.h"
#include "entente/verbs.h"
#include "entente/written_act.h"
#include "foundation/encoding/hex.h"

namespace entente::program {
namespace {

using encoding::Json;

std::string in_words(const WritingFault& fault, const Terminal& terminal) {
  return fault.place + std::string{terminal.pick(" is missing or wrong. Nothing was done.",
                                                 " manque ou est erroné. Rien n’a été fait.")};
}

// What the register says of the dialogue: its working languages, and how far each author counted.
struct Known {
  std::vector<LanguageTag> languages;
  std::unordered_map<PublicKey, std::uint64_t> last;
};

Known known_of(clerk::Clerk& clerk, const std::string& dialogue) {
  Known known;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    known.languages = kept.state().opening->terms.languages;
    known.last = kept.state().last_sequence;
  });
  return known;
}

std::vector<acts::SignedAct> sign_all(const std::vector<WrittenAct>& written, Hand& hand,
                                      Instant now, const Terminal& terminal) {
  std::vector<acts::SignedAct> signed_acts;
  for (const auto& one : written) {
    auto made = hand.sign(one, now);
    if (!made) throw Stop{Exit::bad_input, in_words(made.error(), terminal)};
    signed_acts.push_back(*std::move(made));
  }
  return signed_acts;
}

// Files of evidence are named from the folder in which the file of acts lies.
FileNamed files_beside(const std::filesystem::path& acts) {
  return [folder = acts.parent_path()](const std::string& name) -> std::optional<std::string> {
    std::ifstream in{folder / name, std::ios::binary};
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>{in}, {}};
  };
}

// Acts that were admitted before one was refused stand, and so do their files.
std::uint64_t admit_with_files(StoreFolder& store, clerk::Clerk& clerk, const std::string& dialogue,
                               std::vector<acts::SignedAct> signed_acts, Hand& hand,
                               const Terminal& terminal) {
  sqlite::SqliteEvidenceStore files{store.path() / "evidence.db"};
  clerk::EvidenceDesk desk{clerk, files};
  try {
    const auto admitted = must_admit(clerk, std::move(signed_acts), terminal);
    hand_in(desk, dialogue, hand);
    return admitted;
  } catch (const Stop&) {
    hand_in(desk, dialogue, hand);
    throw;
  }
}

Exit act(const Arguments& arguments, const Terminal& terminal) {
  if (arguments.positional.size() != 2)
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name the dialogue and one file of acts.",
                                         "Nommez le dialogue et un fichier d’actes.")}};
  const std::string& name = arguments.positional[0];
  const auto written = read_acts(read_file(arguments.positional[1], terminal));
  if (!written) throw Stop{Exit::bad_input, in_words(written.error(), terminal)};
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  const Keys keys = store.keys(name, terminal);
  clerk::Clerk clerk{store.surroundings()};
  clerk.keep(name, keys.log_signer());
  const Known known = known_of(clerk, name);
  Hand hand{keys,
            *constitution::DialogueId::parse(name),
            known.languages,
            store.entropy(),
            [&](const PublicKey& key) -> std::uint64_t {
              const auto found = known.last.find(key);
              return found == known.last.end() ? 0 : found->second;
            },
            files_beside(arguments.positional[1])};
  auto signed_acts = sign_all(*written, hand, store.clock().now(), terminal);
  Json::Array digests;
  for (const auto& one : signed_acts) digests.emplace_back(encoding::to_hex(one.digest().span()));
  const auto admitted =
      admit_with_files(store, clerk, name, std::move(signed_acts), hand, terminal);
  terminal.say(terminal.pick("acts admitted", "actes admis"), figure(admitted, terminal));
  if (terminal.json())
    terminal.print(Json::object({{"acts", std::move(digests)}, {"dialogue", name}}));
  return Exit::done;
}

constexpr std::array options = {Option{"store"}};

}  // namespace

const Verb act_verb{
    .name = "act",
    .usage = "act DIALOGUE FILE.json --store DIR",
    .en = "Does what the file says: any act of a facilitator or a focal point.",
    .fr = "Fait ce que dit le fichier : tout acte de la facilitation ou d’un point focal.",
    .more_en =
        "The file holds one act or a list of them:\n"
        "  {\"by\": \"facilitator\", \"type\": \"question.closed.v1\", \"body\": {\"question\": "
        "1}}\n"
        "`by` is facilitator or focal:CODE. docs/formats/acts-1.md lists types and bodies; write\n"
        "words where it says Texts: {\"fr\": \"…\", \"en\": \"…\"}. `due_in_days` may stand for "
        "`due`.\n"
        "{\"digest_of_file\": \"list.pdf\"} names a file that lies beside and is handed in with "
        "the\n"
        "acts; {\"digest_of\": {\"fr\": \"…\"}} seals words that a later act of the file opens.\n"
        "Acts are done in order, up to the first that the rules refuse. No server may use the\n"
        "store meanwhile.",
    .more_fr =
        "Le fichier contient un acte ou une liste :\n"
        "  {\"by\": \"facilitator\", \"type\": \"question.closed.v1\", \"body\": {\"question\": "
        "1}}\n"
        "`by` vaut facilitator ou focal:CODE. docs/formats/acts-1.md donne types et contenus ; là\n"
        "où il dit Texts, écrivez les mots : {\"fr\": \"…\", \"en\": \"…\"}. `due_in_days` peut "
        "tenir\n"
        "lieu de `due`. {\"digest_of_file\": \"liste.pdf\"} nomme un fichier voisin, remis avec "
        "les\n"
        "actes ; {\"digest_of\": {\"fr\": \"…\"}} scelle des mots qu’un acte suivant du fichier\n"
        "ouvre. Les actes sont faits dans l’ordre, jusqu’au premier que le règlement\n"
        "refuse. Aucun serveur ne doit utiliser le stockage pendant ce temps.",
    .options = options,
    .run = act};

}  // namespace entente::program
