// entente act: any acts of facilitators and focal points, many at once, from a file. The verbs of
// entente/staff do one each, from what is typed.

#include <filesystem>

#include "entente/acting/acting.h"
#include "entente/command_line/verbs.h"
#include "foundation/encoding/hex.h"

namespace entente::program {
namespace {

using encoding::Json;

Exit act(const Arguments& arguments, const Terminal& terminal) {
  if (arguments.positional.size() != 2)
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name the dialogue and one file of acts.",
                                         "Nommez le dialogue et un fichier d’actes.")}};
  const std::string& name = arguments.positional[0];
  const auto written = read_acts(read_file(arguments.positional[1], terminal));
  if (!written) throw Stop{Exit::bad_input, in_words(written.error(), terminal)};
  Acting acting{arguments, name, std::filesystem::path{arguments.positional[1]}.parent_path(),
                terminal};
  std::vector<acts::SignedAct> signed_acts;
  for (const auto& one : *written) signed_acts.push_back(acting.sign(one));
  Json::Array digests;
  for (const auto& one : signed_acts) digests.emplace_back(encoding::to_hex(one.digest().span()));
  const auto admitted = acting.admit(std::move(signed_acts));
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
        "`by` is facilitator, facilitator:2 or focal:CODE. docs/formats/acts-1.md lists types and "
        "bodies; write\n"
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
        "`by` vaut facilitator, facilitator:2 ou focal:CODE. docs/formats/acts-1.md donne types et "
        "contenus ; là\n"
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
