// entente rehearse DIALOGUE: an invented crowd in a running server, before real people come.

#include "adapters/system/entropy.h"
#include "entente/command_line/numbers.h"
#include "entente/command_line/verbs.h"
#include "entente/rehearsal/rehearsal.h"

namespace entente::program {
namespace {

using encoding::Json;

constexpr std::uint32_t people_usual = 30, minutes_usual = 5, votes_usual = 20;

RehearsalPlan plan_from(const Arguments& arguments, const Terminal& terminal) {
  const auto number = [&](std::string_view option, std::uint32_t usual, Range range) {
    return number_or(arguments, option, usual, range, terminal);
  };
  const auto dialogue = constitution::DialogueId::parse(arguments.positional[0]);
  if (!dialogue)
    throw Stop{Exit::usage, arguments.positional[0] +
                                std::string{terminal.pick(": not the name of a dialogue.",
                                                          "\u202F: pas le nom d’un dialogue.")}};
  return {.dialogue = dialogue->string(),
          .people = number("people", people_usual, {1, 5'000}),
          .lasting = std::chrono::minutes{number("minutes", minutes_usual, {0, 180})},
          .statements_each = number("statements", 1, {0, 20}),
          .votes_each = number("votes", votes_usual, {0, 500}),
          .seed = number("seed", 1, {0, 2'000'000'000})};
}

Json refused_json(const Rehearsed& done) {
  Json refused = Json::object({});
  for (const auto& [code, count] : done.refused) refused.set(code, count);
  return refused;
}

Exit rehearse_dialogue(const Arguments& arguments, const Terminal& terminal) {
  const auto codes = arguments.value("codes");
  if (arguments.positional.size() != 1 || !codes)
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name the dialogue and its invitations: --codes FILE.csv.",
                                         "Nommez le dialogue et ses invitations\u202F: --codes "
                                         "FICHIER.csv.")}};
  const auto plan = plan_from(arguments, terminal);
  const Loopback server{read_address(arguments.value_or("server", "127.0.0.1:8080"), terminal),
                        terminal};
  system::SystemEntropy entropy;
  const auto done = rehearse(plan, read_invitations(*codes, terminal), server, entropy, terminal);
  terminal.say(terminal.pick("joined", "arrivées"), figure(done.joined, terminal));
  terminal.say(terminal.pick("statements", "énoncés"), figure(done.statements, terminal));
  terminal.say(terminal.pick("votes", "votes"), figure(done.votes, terminal));
  if (done.without_code > 0)
    terminal.say(terminal.pick("without a code", "sans code"), figure(done.without_code, terminal));
  for (const auto& [code, count] : done.refused)
    terminal.say(terminal.pick("refused", "refusés"), figure(count, terminal) + "  " + code);
  if (terminal.json())
    terminal.print(Json::object({{"dialogue", plan.dialogue},
                                 {"joined", done.joined},
                                 {"refused", refused_json(done)},
                                 {"statements", done.statements},
                                 {"votes", done.votes},
                                 {"without_code", done.without_code}}));
  return done.refused.empty() ? Exit::done : Exit::findings;
}

constexpr std::array options = {Option{"codes"},   Option{"server"},     Option{"people"},
                                Option{"minutes"}, Option{"statements"}, Option{"votes"},
                                Option{"seed"}};

}  // namespace

const Verb rehearse_verb{
    .name = "rehearse",
    .usage =
        "rehearse DIALOGUE --codes FILE.csv [--server 127.0.0.1:8080] [--people 30]\n"
        "          [--minutes 5] [--statements 1] [--votes 20] [--seed 1]",
    .en = "An invented crowd joins a running server, writes and votes, so that you can practise.",
    .fr = "Une foule inventée rejoint un serveur, écrit et vote, pour que vous puissiez répéter.",
    .more_en =
        "Open a copy to rehearse in: entente open FILE.json --rehearsal; serve it; then rehearse\n"
        "with DIR/invitations/NAME-rehearsal.csv. --minutes 0 goes as fast as the server answers;\n"
        "--statements and --votes are for each person. A real dialogue is refused, and nothing\n"
        "of a rehearsal can enter a real log: each act names its dialogue. The server must be\n"
        "on this machine. Exit codes: 0 all was admitted, 1 the server refused something (it is\n"
        "listed), 2 usage, 3 the dialogue is not invented or the codes can not be read,\n"
        "4 no server answers.",
    .more_fr =
        "Ouvrez une copie pour répéter\u202F: entente open FICHIER.json --rehearsal\u202F; "
        "servez-la\u202F;\n"
        "puis répétez avec DOSSIER/invitations/NOM-rehearsal.csv. --minutes 0 va aussi vite que\n"
        "répond le serveur\u202F; --statements et --votes valent par personne. Un dialogue réel "
        "est\n"
        "refusé, et rien d’une répétition ne peut entrer dans un vrai journal\u202F: chaque acte\n"
        "nomme son dialogue. Le serveur doit être sur cette machine. Codes de sortie\u202F: 0 "
        "tout\n"
        "fut admis, 1 le serveur a refusé quelque chose (la liste suit), 2 usage, 3 le dialogue\n"
        "n’est pas inventé ou les codes sont illisibles, 4 aucun serveur ne répond.",
    .options = options,
    .run = rehearse_dialogue};

}  // namespace entente::program
