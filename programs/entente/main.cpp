// entente: keep a dialogue, from its opening to its export. One verb a file, and one row of a table
// for each act of staff; this file chooses.

#include <algorithm>
#include <array>
#include <exception>
#include <functional>
#include <optional>

#include "adapters/net/listening.h"
#include "entente/command_line/register_verbs.h"
#include "entente/staff/staff_act.h"
#include "entente/staff/staff_body.h"
#include "host/ports/record_store.h"

namespace entente::program {
namespace {

const std::array verbs = {
    &open_verb,      &act_verb,    &list_verb,     &show_verb,   &commitments_verb, &adherence_verb,
    &addresses_verb, &remind_verb, &letters_verb,  &import_verb, &export_verb,      &map_verb,
    &serve_verb,     &demo_verb,   &rehearse_verb, &routes_verb, &problems_verb};

void teach(const Terminal& terminal) {
  terminal.say(terminal.pick("entente: a register of acts that nobody can rewrite.",
                             "entente : un registre d’actes que personne ne peut réécrire."));
  terminal.say("");
  for (const Verb* verb : verbs) {
    terminal.say("  " + std::string{verb->usage});
    terminal.say("      " + std::string{terminal.pick(verb->en, verb->fr)});
  }
  terminal.say("");
  terminal.say(terminal.pick("Acts of facilitators and focal points, one a verb:",
                             "Actes de la facilitation et des points focaux, un par verbe :"));
  for (const VerbGroup& group : staff_verbs()) {
    terminal.say("");
    terminal.say(terminal.pick(group.en, group.fr));
    for (const StaffVerb& verb : group.verbs)
      terminal.say(verb.name, terminal.pick(verb.en, verb.fr));
  }
  terminal.say("");
  terminal.say(terminal.pick(
      "Everywhere: --json (one JSON document on standard output), --language en|fr, --help.",
      "Partout : --json (un document JSON sur la sortie standard), --language en|fr, --help."));
  terminal.say(terminal.pick(
      "Exit codes: 0 done, 1 findings, 2 usage, 3 bad input, 4 fault of the world.",
      "Codes de sortie : 0 fait, 1 constats, 2 usage, 3 entrée erronée, 4 panne du monde."));
}

void teach(const Verb& verb, const Terminal& terminal) {
  terminal.say("entente " + std::string{verb.usage});
  terminal.say("");
  terminal.say(terminal.pick(verb.en, verb.fr));
  terminal.say(terminal.pick(verb.more_en, verb.more_fr));
}

Exit say_why(const Terminal& terminal, const Stop& stop) {
  terminal.say("entente: " + stop.message);
  if (terminal.json())
    terminal.print(encoding::Json::object(
        {{"error", encoding::Json::object(
                       {{"exit", static_cast<int>(stop.exit)}, {"message", stop.message}})}}));
  return stop.exit;
}

std::string what_to_do(const ports::StoreFault& fault, const Terminal& terminal) {
  const std::string what = fault.what();
  switch (fault.kind()) {
    case ports::StoreFault::Kind::full:
      return what + ". " +
             std::string{terminal.pick("The disk is full: make room, then do it again. What was "
                                       "acknowledged is kept.",
                                       "Le disque est plein : libérez de la place, puis "
                                       "recommencez. Ce qui fut confirmé est gardé.")};
    case ports::StoreFault::Kind::read_only:
      return what + ". " +
             std::string{terminal.pick("The store can not be written: check the folder’s rights.",
                                       "Le stockage n’est pas inscriptible : vérifiez les droits "
                                       "du dossier.")};
    case ports::StoreFault::Kind::damaged:
    case ports::StoreFault::Kind::in_use:
    case ports::StoreFault::Kind::other:
      break;
  }
  return what;
}

// What was asked for: a verb of this program, or a row of the table of staff.
struct Asked {
  std::string_view name;
  std::vector<Option> options;
  std::function<void(const Terminal&)> teach;
  std::function<Exit(const Arguments&, const Terminal&)> run;
};

std::optional<Asked> asked_for(std::string_view name) {
  const auto found = std::ranges::find(verbs, name, &Verb::name);
  if (found != verbs.end()) {
    const Verb& verb = **found;
    return Asked{.name = verb.name,
                 .options = {verb.options.begin(), verb.options.end()},
                 .teach = [&verb](const Terminal& terminal) { teach(verb, terminal); },
                 .run = verb.run};
  }
  const StaffVerb* staff = staff_verb(name);
  if (staff == nullptr) return std::nullopt;
  return Asked{
      .name = staff->name,
      .options = options_of(*staff),
      .teach = [staff](const Terminal& terminal) { teach(*staff, terminal); },
      .run = [staff](const Arguments& arguments,
                     const Terminal& terminal) { return perform(*staff, arguments, terminal); }};
}

Exit perform(const Asked& asked, const Arguments& arguments, const Terminal& terminal) {
  try {
    return asked.run(arguments, terminal);
  } catch (const Stop& stop) {
    return say_why(terminal, stop);
  } catch (const ports::StoreFault& fault) {
    return say_why(terminal, {Exit::fault_of_the_world, what_to_do(fault, terminal)});
  } catch (const net::ListenError& error) {
    return say_why(terminal,
                   {Exit::fault_of_the_world,
                    error.address + ": " + error.what() + ". " +
                        std::string{terminal.pick(
                            "Stop the other program, or choose another --listen ADDRESS:PORT.",
                            "Arrêtez l’autre programme, ou choisissez un autre --listen "
                            "ADRESSE:PORT.")}});
  } catch (const std::exception& error) {
    return say_why(terminal, {Exit::fault_of_the_world, error.what()});
  }
}

// `entente --help`, with the options of every verb.
Exit teach_all(std::span<char* const> words, const Terminal& plain) {
  Arguments arguments;
  const std::array known = {Option{"language"}, Option{"json", false}, Option{"help", false}};
  if (read_arguments(words, known, arguments)) return teach(plain), Exit::usage;
  const bool french = arguments.value_or("language", plain.french() ? "fr" : "en") == "fr";
  return teach(Terminal{french ? Terminal::Language::fr : Terminal::Language::en, false}),
         Exit::done;
}

Exit run(std::span<char* const> words) {
  const Terminal plain{Terminal::language_of_environment(), false};
  if (words.size() < 2) return teach(plain), Exit::done;
  if (std::string_view{words[1]} == "--help") return teach_all(words.subspan(1), plain);
  const auto asked = asked_for(words[1]);
  if (!asked) return teach(plain), Exit::usage;
  std::vector<Option> known = asked->options;
  known.insert(known.end(), {{"json", false}, {"language", true}, {"help", false}});
  Arguments arguments;
  const auto fault = read_arguments(words.subspan(1), known, arguments);
  const std::string language = arguments.value_or("language", plain.french() ? "fr" : "en");
  const Terminal terminal{language == "fr" ? Terminal::Language::fr : Terminal::Language::en,
                          arguments.has("json")};
  if (fault || (language != "fr" && language != "en")) {
    terminal.say("entente " + std::string{asked->name} + ": " + (fault ? fault->word : language) +
                 std::string{terminal.pick(" does not belong here.", " n’a pas sa place ici.")});
    return asked->teach(terminal), Exit::usage;
  }
  if (arguments.has("help")) return asked->teach(terminal), Exit::done;
  return perform(*asked, arguments, terminal);
}

}  // namespace
}  // namespace entente::program

int main(int count, char** words) {
  return static_cast<int>(entente::program::run({words, static_cast<std::size_t>(count)}));
}
