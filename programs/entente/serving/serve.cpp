// entente serve --store DIR: every dialogue of a store, on one address.

#include "entente/adherence/adherence_file.h"
#include "entente/command_line/verbs.h"
#include "entente/serving/service.h"

namespace entente::program {
namespace {

Exit serve_store(const Arguments& arguments, const Terminal& terminal) {
  const Address address = read_address(arguments.value_or("listen", "127.0.0.1:8080"), terminal);
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  clerk::Clerk clerk{store.surroundings()};
  registrar::Registrar registrar{store.registry()};
  keep_all(store, clerk, registrar, terminal);
  const House house{.address = address,
                    .web = web_folder(arguments),
                    .adherence = adherence_file(arguments.value("adherence"), &store, terminal),
                    .writes_letters = arguments.has("letters"),
                    .takes_forms = !arguments.has("no-entrusted-keys")};
  serve(store, clerk, registrar, house, [&](std::uint16_t port) {
    const std::string base = "http://" + address.address + ":" + std::to_string(port);
    terminal.say(terminal.pick("Serving. Ctrl-C stops.", "En service. Ctrl-C arrête."));
    terminal.say(terminal.pick("address", "adresse"), base + "/");
    for (const auto& dialogue : clerk.dialogues()) terminal.say(dialogue, base + "/d/" + dialogue);
    if (terminal.json())
      terminal.print(encoding::Json::object({{"address", base}, {"port", port}}));
    std::fflush(stdout);
  });
  return Exit::done;
}

constexpr std::array options = {Option{"store"},     Option{"listen"},
                                Option{"web"},       Option{"letters", false},
                                Option{"adherence"}, Option{"no-entrusted-keys", false}};

}  // namespace

const Verb serve_verb{
    .name = "serve",
    .usage =
        "serve --store DIR [--listen 127.0.0.1:8080] [--web DIR] [--letters] [--adherence FILE] "
        "[--no-entrusted-keys]",
    .en = "Serves every dialogue of a store.",
    .fr = "Sert tous les dialogues d’un stockage.",
    .more_en =
        "Pages, interface and log on one address. TLS belongs to a proxy in front.\n"
        "No address of a reader is kept or logged. --letters: somebody runs `entente letters` on "
        "this\n"
        "store every few minutes, so that pages offer to follow by mail. --adherence: who adheres "
        "to\n"
        "which instrument; else adherence.json of the store, else the file built in.\n"
        "--no-entrusted-keys: nobody takes a seat by forms without script, for which this host has "
        "to see keys.",
    .more_fr =
        "Pages, interface et journal à une même adresse. TLS revient à un mandataire en\n"
        "amont. Aucune adresse de lecteur n’est gardée ni journalisée. --letters : `entente "
        "letters`\n"
        "est lancé toutes les quelques minutes sur ce stockage ; les pages proposent alors de\n"
        "suivre par courriel. --adherence : qui adhère à quel instrument ; sinon adherence.json "
        "du\n"
        "stockage, sinon le fichier fourni. --no-entrusted-keys : nul ne prend place par "
        "formulaires,\n"
        "sans script, car l’hôte doit alors voir les clés.",
    .options = options,
    .run = serve_store};

}  // namespace entente::program
