// entente export DIALOGUE --store DIR --out FILE: everything needed to check a dialogue, in a file;
// or with --format polis a folder of the files that Polis gives out.

#include "entente/command_line/verbs.h"
#include "entente/polis/polis_export.h"
#include "entente/store/store_folder.h"
#include "entente/store/whole_file.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"

namespace entente::program {
namespace {

Exit export_dialogue(const Arguments& arguments, const Terminal& terminal) {
  const auto out = arguments.value("out");
  const std::string audience = arguments.value_or("audience", "public");
  const std::string format = arguments.value_or("format", "bundle");
  if (arguments.positional.size() != 1 || !out || (audience != "public" && audience != "auditor") ||
      (format != "bundle" && format != "polis"))
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name a dialogue and --out; the audience is public or "
                                         "auditor, the format bundle or polis.",
                                         "Nommez un dialogue et --out ; le public visé est public "
                                         "ou auditor, le format bundle ou polis.")}};
  if (format == "polis") return export_polis(arguments, terminal);
  const std::string& name = arguments.positional[0];
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  clerk::Clerk clerk{store.surroundings()};
  clerk.keep(name, store.keys(name, terminal).log_signer());
  const auto bytes = clerk.bundle(name, audience == "auditor" ? constitution::Audience::auditor
                                                              : constitution::Audience::public_);
  WholeFile file{*out};
  file.write(*bytes);
  file.keep();
  const std::string digest = encoding::to_hex(crypto::sha256(*bytes).span());
  terminal.say(terminal.pick("The bundle is written.", "L’archive vérifiable est écrite."));
  terminal.say(terminal.pick("file", "fichier"), *out);
  terminal.say(terminal.pick("bytes", "octets"), figure(bytes->size(), terminal));
  terminal.say("SHA-256", digest);
  terminal.say(terminal.pick("verify it", "vérifier"), "entente-verify " + *out);
  if (terminal.json())
    terminal.print(encoding::Json::object({{"audience", audience},
                                           {"bytes", bytes->size()},
                                           {"dialogue", name},
                                           {"file", *out},
                                           {"sha256", digest}}));
  return Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"out"}, Option{"audience"},
                                Option{"format"}, Option{"question"}};

}  // namespace

const Verb export_verb{
    .name = "export",
    .usage =
        "export DIALOGUE --store DIR --out FILE|FOLDER [--audience public|auditor] "
        "[--format bundle|polis]",
    .en = "Writes everything needed to check a dialogue into one file, or the files of Polis.",
    .fr =
        "Écrit en un fichier tout ce qu’il faut pour contrôler un dialogue, ou les fichiers de "
        "Polis.",
    .more_en =
        "A tar archive with one form: the log, its checkpoint, the texts, the maps, and the\n"
        "votes this audience may read. Check it anywhere, offline: entente-verify FILE.\n"
        "--format polis writes a new FOLDER instead: summary.csv, comments.csv,\n"
        "comment-groups.csv and, where this audience may see the rows, votes.csv and\n"
        "participant-votes.csv, of --question N (1) at its newest published map.",
    .more_fr =
        "Une archive tar d’une seule forme : le journal, son point de contrôle, les textes,\n"
        "les cartes et les votes que ce public peut lire. À contrôler partout, hors ligne :\n"
        "entente-verify FICHIER.\n"
        "--format polis écrit plutôt un nouveau DOSSIER : summary.csv, comments.csv,\n"
        "comment-groups.csv et, si ce public peut voir les lignes, votes.csv et\n"
        "participant-votes.csv, pour --question N (1), à sa dernière carte publiée.",
    .options = options,
    .run = export_dialogue};

}  // namespace entente::program
