// entente open FILE.json --store DIR: a dialogue from the file an organiser wrote.

#include "entente/acting/founding.h"
#include "entente/command_line/verbs.h"

namespace entente::program {
namespace {

using encoding::Json;

Json codes_json(const Founded& founded) {
  Json codes = Json::object({});
  for (const auto& [constituency, list] : founded.codes) {
    Json::Array items;
    for (const auto& code : list) items.emplace_back(code);
    codes.set(constituency, std::move(items));
  }
  return codes;
}

// A copy to rehearse in: another name, and an opening that says it is invented, so that nothing of
// it can ever pass for the real one.
WrittenDialogue for_rehearsal(WrittenDialogue written, const Terminal& terminal) {
  const std::string name = written.id.string() + "-rehearsal";
  const auto id = constitution::DialogueId::parse(name);
  if (!id)
    throw Stop{
        Exit::bad_input,
        name + std::string{terminal.pick(
                   ": too long for a name. Shorten `dialogue` in the file to 30 characters.",
                   "\u202F: nom trop long. Ramenez «\u202Fdialogue\u202F», dans le fichier, à "
                   "30 caractères.")}};
  written.id = *id;
  written.invented = true;
  return written;
}

Exit open_dialogue(const Arguments& arguments, const Terminal& terminal) {
  if (arguments.positional.size() != 1)
    throw Stop{Exit::usage, std::string{terminal.pick("Name one dialogue file.",
                                                      "Nommez un fichier de dialogue.")}};
  auto written = read_dialogue_file(read_file(arguments.positional[0], terminal));
  if (!written)
    throw Stop{Exit::bad_input,
               arguments.positional[0] + ": " + written.error().place +
                   std::string{terminal.pick(" is missing or wrong. Nothing was opened.",
                                             " manque ou est erroné. Rien n’a été ouvert.")}};
  if (arguments.has("rehearsal")) written = for_rehearsal(*std::move(written), terminal);
  StoreFolder store{arguments, terminal, StoreFolder::Missing::make};
  clerk::Clerk clerk{store.surroundings()};
  const auto founded = found_dialogue(
      store, clerk, *written, arguments.value_or("host", "localhost"), CodesFor::every_seat,
      arguments.has("focal-keys") ? FocalKeys::kept_here : FocalKeys::on_their_devices, terminal);
  const std::string& name = written->id.string();
  const std::string invitations = (store.path() / "invitations" / (name + ".csv")).string();
  terminal.say(terminal.pick("The dialogue is open.", "Le dialogue est ouvert."));
  terminal.say(terminal.pick("dialogue", "dialogue"), name);
  terminal.say(terminal.pick("entries", "inscriptions"), figure(founded.acts, terminal));
  terminal.say(terminal.pick("invitation codes", "codes d’invitation"), invitations);
  const auto facilitators = facilitator_paths(name, founded.keys);
  Json::Array desks;
  for (const auto& path : facilitators) {
    terminal.say(terminal.pick("facilitator", "facilitation"), path);
    desks.emplace_back(path);
  }
  Json focal = Json::object({});
  const auto show = [&](const std::string& constituency, const std::string& path) {
    focal.set(constituency, path);
    terminal.say(terminal.pick("focal point", "point focal"), constituency + "  " + path);
  };
  for (const auto& [constituency, seed] : founded.keys.focal)
    show(constituency, focal_path(name, seed));
  for (const auto& [constituency, code] : founded.focal_codes)
    show(constituency, focal_invitation_path(name, code));
  if (terminal.json())
    terminal.print(Json::object({{"codes", codes_json(founded)},
                                 {"focal_points", std::move(focal)},
                                 {"dialogue", name},
                                 {"entries", founded.acts},
                                 {"facilitator", facilitators.front()},
                                 {"facilitators", std::move(desks)},
                                 {"key", founded.keys.log_signer().verifier_key().string()}}));
  return Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"host"}, Option{"rehearsal", false},
                                Option{"focal-keys", false}};

}  // namespace

const Verb open_verb{
    .name = "open",
    .usage = "open FILE.json --store DIR [--host NAME] [--rehearsal] [--focal-keys]",
    .en = "Opens a dialogue from a file: questions, constituencies, first statements.",
    .fr = "Ouvre un dialogue depuis un fichier : questions, collèges, premiers énoncés.",
    .more_en =
        "demo/README.md explains every field. The store is a folder; it is made when it is\n"
        "not there. --host is the name the log signs with (localhost). One invitation code\n"
        "a seat is written to DIR/invitations/, for you to hand out. --rehearsal opens a copy\n"
        "named NAME-rehearsal and marked as invented: see entente rehearse. A focal point gets\n"
        "a code too, and makes its key on its own device; with --focal-keys their keys are made\n"
        "and kept here instead, so that entente act can act for them.",
    .more_fr =
        "demo/README.md explique chaque champ. Le stockage est un dossier, créé au besoin.\n"
        "--host est le nom sous lequel le journal signe (localhost). Un code d’invitation\n"
        "par siège est écrit dans DIR/invitations/, à distribuer. --rehearsal ouvre une copie\n"
        "nommée NOM-rehearsal, marquée comme inventée : voir entente rehearse. Un point focal\n"
        "reçoit un code, lui aussi, et crée sa clé sur son propre appareil ; avec --focal-keys,\n"
        "ces clés sont créées et gardées ici, pour que entente act puisse agir en leur nom.",
    .options = options,
    .run = open_dialogue};

}  // namespace entente::program
