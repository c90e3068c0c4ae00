// entente adherence: who adheres to which instrument, who of them takes part in a dialogue, and
// what hangs where.

#include <algorithm>

#include "entente/adherence/adherence_file.h"
#include "entente/command_line/register_verbs.h"
#include "entente/store/reading.h"

namespace entente::program {
namespace {

using commitment_api::Party;
using encoding::Json;

std::string_view in(const http::OwnWords& words, const Terminal& terminal) {
  return terminal.pick(words.en, words.fr);
}

std::string source(const commitment_api::Adherence& adherence, const Terminal& terminal) {
  return std::string{terminal.pick("since ", "depuis ")} + adherence.since + " · " + adherence.link;
}

// The whole file, by instrument.
Exit list(const commitment_api::AdherenceFile& file, const Terminal& terminal) {
  for (const auto& instrument : built_in_instruments()) {
    terminal.say(instrument.code + " · " + std::string{in(instrument.title, terminal)});
    bool known = false;
    for (const auto& one : file.adherences) {
      if (std::ranges::find(one.instruments, instrument.code) == one.instruments.end()) continue;
      known = true;
      const auto& adherent = *file.adherent(one.adherent);
      const auto members =
          adherent.members.empty() ? "" : " (" + figure(adherent.members.size(), terminal) + ")";
      terminal.say("    " + std::string{in(adherent.name, terminal)} + members + " · " +
                   source(one, terminal));
    }
    if (!known)
      terminal.say("    " +
                   std::string{terminal.pick("nothing is known here", "rien de connu ici")});
  }
  if (terminal.json()) terminal.print(commitment_api::adherence_json(file));
  return Exit::done;
}

std::string numbers(const std::vector<std::size_t>& promises, const std::string& dialogue) {
  std::string text;
  for (const auto number : promises)
    text += (text.empty() ? "" : ", ") + dialogue + "-c" + std::to_string(number);
  return text;
}

void say_party(const commitment_api::PartyHere& here, const commitment_api::OnInstrument& on,
               const std::string& dialogue, const Terminal& terminal) {
  if (here.known.empty() && here.promises.empty()) return;
  const auto known =
      here.known.empty()
          ? std::string{terminal.pick("adherence not known here", "adhésion non connue ici")}
          : source(*here.known.front().adherence, terminal);
  const auto hangs =
      here.promises.empty()
          ? std::string{terminal.pick("no promise hangs on it", "aucun engagement n’y tient")}
          : numbers(here.promises, dialogue);
  terminal.say("    " + on.instrument->code + " · " + known + " · " + hangs);
}

// One dialogue, by party.
void show(StoreFolder& store, const commitment_api::AdherenceFile& file,
          const std::string& dialogue, const Terminal& terminal) {
  const Reading reading{store, dialogue, terminal};
  const auto parties = parties_in(store, dialogue);
  const auto instruments = built_in_instruments();
  const commitment_api::View view{.state = reading.state().commitment,
                                  .words = reading.words(),
                                  .dialogue = dialogue,
                                  .as_of = {}};
  const commitment_api::AdherenceGiven given{
      .instruments = instruments, .file = file, .parties = parties};
  const auto all = commitment_api::on_instruments(view, given);
  for (std::size_t i = 0; i < parties.size(); ++i) {
    const auto adherent = commitment_api::adherent_of(file, parties[i]);
    const auto office = parties[i].office.empty() ? "" : " (" + parties[i].office + ")";
    terminal.say(parties[i].adherent + " · " + std::string{in(adherent.name, terminal)} + " · " +
                 parties[i].constituency.string() + office);
    bool known = false;
    for (const auto& on : all) {
      known = known || !on.parties[i].known.empty();
      say_party(on.parties[i], on, dialogue, terminal);
    }
    if (!known)
      terminal.say("    " + std::string{terminal.pick("nothing is known here of what it adheres to",
                                                      "on ne sait rien ici de ses adhésions")});
  }
  if (parties.empty())
    terminal.say(
        terminal.pick("Nobody has said which country or agencies take part: `set` says so.",
                      "Nul n’a dit quel pays ni quelles institutions participent : `set` "
                      "le dit."));
  if (terminal.json()) terminal.print(commitment_api::dialogue_adherence(view, given));
}

Party party_in(const std::vector<std::string>& words, const Arguments& arguments,
               const commitment_api::AdherenceFile& file, const constitution::State& state,
               const Terminal& terminal) {
  if (file.adherent(words[2]) == nullptr)
    throw Stop{Exit::bad_input,
               words[2] + std::string{terminal.pick(
                              ": nobody in the file of adherence has this code. `adherence list "
                              "--json` names them; --adherence FILE adds others.",
                              " : nul n’a ce code dans le fichier des adhésions. `adherence list "
                              "--json` les nomme ; --adherence FICHIER en ajoute.")}};
  auto code = constituency::Code::parse(words[3]);
  if (!code || state.constituency.find(*code) == nullptr)
    throw Stop{Exit::bad_input, words[3] + std::string{terminal.pick(
                                               ": no constituency of this dialogue has this code.",
                                               " : aucun collège de ce dialogue n’a ce code.")}};
  return {.adherent = words[2],
          .constituency = *std::move(code),
          .office = arguments.value_or("office", "")};
}

void change(StoreFolder& store, const Arguments& arguments,
            const commitment_api::AdherenceFile& file, const Terminal& terminal) {
  const auto& words = arguments.positional;
  auto parties = parties_in(store, words[1]);
  if (words[0] == "remove") {
    if (std::erase_if(parties, [&](const Party& one) { return one.adherent == words[2]; }) == 0)
      throw Stop{Exit::bad_input,
                 words[2] + std::string{terminal.pick(": it is no party of this dialogue.",
                                                      " : ne prend pas part à ce dialogue.")}};
  } else {
    const Reading reading{store, words[1], terminal};
    auto party = party_in(words, arguments, file, reading.state(), terminal);
    if (commitment_api::seat(parties, std::move(party)))
      throw Stop{
          Exit::bad_input,
          words[3] + std::string{terminal.pick(
                         ": another party promises through this constituency. Give each its "
                         "own --office, in the words that promises name it by.",
                         " : une autre partie s’engage par ce collège. Donnez à chacune son "
                         "--office, dans les mots par lesquels les engagements le nomment.")}};
  }
  keep_parties(store, words[1], parties);
}

std::size_t words_of(std::string_view what) {
  if (what == "set") return 4;
  if (what == "remove") return 3;
  if (what == "show") return 2;
  return what == "list" ? 1 : 0;
}

Exit adherence(const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  const std::string what = words.empty() ? "" : words[0];
  if (words_of(what) == 0 || words.size() != words_of(what))
    throw Stop{Exit::usage,
               std::string{terminal.pick("Say list; or show, set or remove and the dialogue.",
                                         "Dites list ; ou show, set ou remove puis le dialogue.")}};
  const auto named = arguments.value("adherence");
  if (what == "list" && !arguments.has("store"))
    return list(adherence_file(named, nullptr, terminal), terminal);
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  const auto file = adherence_file(named, &store, terminal);
  if (what == "list") return list(file, terminal);
  if (what != "show") change(store, arguments, file, terminal);
  show(store, file, words[1], terminal);
  return Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"adherence"}, Option{"office"}};

}  // namespace

const Verb adherence_verb{
    .name = "adherence",
    .usage =
        "adherence list [--adherence FILE] | show DIALOGUE | set DIALOGUE ADHERENT CONSTITUENCY "
        "[--office WORDS] | remove DIALOGUE ADHERENT --store DIR",
    .en = "Says who adheres to which instrument, and who of them takes part in a dialogue.",
    .fr = "Dit qui adhère à quel instrument, et qui d’entre eux prend part à un dialogue.",
    .more_en =
        "An adherent is a country (ISO 3166-1 alpha-3, such as TGO) or an agency of the file of\n"
        "adherence: data/adherence.json says how to write another. `set` says which constituency\n"
        "promises in its name, and by which office where several share one: the host says so\n"
        "(parties/DIALOGUE.json), the register does not. What is not known is said as such.",
    .more_fr =
        "Un adhérent est un pays (ISO 3166-1 alpha-3, comme TGO) ou une institution du fichier "
        "des\n"
        "adhésions : data/adherence.json dit comment en écrire un autre. `set` dit quel collège\n"
        "s’engage en son nom, et par quel office quand plusieurs en partagent un : c’est l’hôte "
        "qui\n"
        "le dit (parties/DIALOGUE.json), non le registre. Ce qui n’est pas connu est dit tel.",
    .options = options,
    .run = adherence};

}  // namespace entente::program
