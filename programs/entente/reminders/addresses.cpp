// entente addresses: whom reminders go to. Names and addresses stay on the registrar's side.

#include <algorithm>

#include "adapters/sqlite/follow_book.h"
#include "entente/command_line/register_verbs.h"
#include "entente/reminders/address_book.h"
#include "entente/store/reading.h"

namespace entente::program {
namespace {

using encoding::Json;

registrar::MailAddress address_in(const std::string& text, const Terminal& terminal) {
  auto address = registrar::MailAddress::parse(text);
  if (!address)
    throw Stop{Exit::bad_input,
               text + std::string{terminal.pick(
                          ": this is not an address of one mailbox, such as office@example.org.",
                          " : ce n’est pas l’adresse d’une boîte, telle bureau@example.org.")}};
  return *std::move(address);
}

// A constituency of the dialogue: an address that stands for nobody would never be written to.
constituency::Code constituency_in(const std::string& text, const constitution::State& state,
                                   const Terminal& terminal) {
  auto code = constituency::Code::parse(text);
  if (!code || state.constituency.find(*code) == nullptr)
    throw Stop{Exit::bad_input,
               text + std::string{terminal.pick(": no constituency of this dialogue has this code.",
                                                " : aucun collège de ce dialogue n’a ce code.")}};
  return *std::move(code);
}

LanguageTag language_in(const Arguments& arguments, const Terminal& terminal) {
  const std::string in = arguments.value_or("in", terminal.french() ? "fr" : "en");
  if (in != "fr" && in != "en")
    throw Stop{Exit::bad_input,
               in + std::string{terminal.pick(": reminders are written in fr or en.",
                                              " : les rappels s’écrivent en fr ou en en.")}};
  return *LanguageTag::parse(in);
}

void must(bool found, const std::string& address, const Terminal& terminal) {
  if (!found)
    throw Stop{Exit::bad_input, address + std::string{terminal.pick(": it is not in this book.",
                                                                    " : elle n’y figure pas.")}};
}

// What offices stopped by the link of a letter stands in the book of followers.
void show(const AddressBook& book, following::FollowBook& letters, const std::string& dialogue,
          const Terminal& terminal) {
  Json::Array list;
  const auto by_link = letters.stopped(dialogue);
  for (const auto& one : book.addressees()) {
    const bool stopped =
        one.stopped ||
        std::ranges::find(by_link, following::in_one_spelling(one.address)) != by_link.end();
    const auto state = stopped ? terminal.pick(", no more reminders", ", plus de rappels") : "";
    terminal.say(one.of.string(),
                 one.address.string() + " (" + one.language.string() + ")" + std::string{state});
    list.push_back(Json::object({{"address", one.address.string()},
                                 {"constituency", one.of.string()},
                                 {"language", one.language.string()},
                                 {"stopped", stopped}}));
  }
  if (terminal.json())
    terminal.print(Json::object({{"addresses", std::move(list)}, {"dialogue", dialogue}}));
}

std::size_t words_of(std::string_view what) {
  if (what == "set" || what == "remove") return 4;
  if (what == "stop" || what == "forget") return 3;
  return what == "list" ? 2 : 0;
}

struct Books {
  AddressBook& offices;
  following::FollowBook& letters;
};

// set, remove: of one constituency.
void change(Books books, StoreFolder& store, const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  const auto address = address_in(words[3], terminal);
  if (words[0] == "remove") {
    const auto code = constituency::Code::parse(words[2]);
    return must(code && books.offices.remove(*code, address), words[3], terminal);
  }
  const Reading reading{store, words[1], terminal};
  books.offices.set({.of = constituency_in(words[2], reading.state(), terminal),
                     .address = address,
                     .language = language_in(arguments, terminal)});
  books.letters.remind_again(words[1], following::in_one_spelling(address));
}

// stop, forget: of every constituency; forget also where it follows.
void leave_alone(Books books, const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  const auto address = address_in(words[2], terminal);
  if (words[0] == "stop") return must(books.offices.stop(address), words[2], terminal);
  const bool office = books.offices.remove(address);
  const bool reader = books.letters.forget(words[1], following::in_one_spelling(address));
  must(office || reader, words[2], terminal);
}

Exit addresses(const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  const std::string what = words.empty() ? "" : words[0];
  if (words_of(what) == 0 || words.size() != words_of(what))
    throw Stop{Exit::usage, std::string{terminal.pick(
                                "Say set, remove, stop, forget or list, and the dialogue.",
                                "Dites set, remove, stop, forget ou list, puis le dialogue.")}};
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  AddressBook book{store, words[1], terminal};
  sqlite::SqliteFollowBook letters{store.followers_file()};
  const Books books{.offices = book, .letters = letters};
  if (what == "set" || what == "remove") change(books, store, arguments, terminal);
  if (what == "stop" || what == "forget") leave_alone(books, arguments, terminal);
  if (what != "list") book.keep(store);
  show(book, letters, words[1], terminal);
  return Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"in"}};

}  // namespace

const Verb addresses_verb{
    .name = "addresses",
    .usage =
        "addresses set|remove DIALOGUE CONSTITUENCY ADDRESS [--in fr|en] | stop|forget DIALOGUE "
        "ADDRESS "
        "| "
        "list DIALOGUE --store DIR",
    .en = "Keeps the addresses that reminders go to, apart from the register.",
    .fr = "Tient les adresses où vont les rappels, à part du registre.",
    .more_en =
        "Addresses lie beside the invitations (addresses/DIALOGUE.csv), on the side of names: the\n"
        "register and its bundles never hold one. `stop` is for whoever asks for no more "
        "reminders\n"
        "in a dialogue; `set` writes to them again. `forget` erases an address here and where it\n"
        "follows (followers.db).",
    .more_fr =
        "Les adresses sont à côté des invitations (addresses/DIALOGUE.csv), du côté des noms : ni\n"
        "le registre ni ses archives n’en contiennent. `stop` vaut pour qui ne veut plus de\n"
        "rappels dans un dialogue ; `set` lui écrit de nouveau. `forget` efface une adresse ici "
        "et\n"
        "là où elle suit (followers.db).",
    .options = options,
    .run = addresses};

}  // namespace entente::program
