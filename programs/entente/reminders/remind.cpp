// entente remind: one letter to each office that something is awaited of. To be run once a day.

#include "adapters/mail/message.h"
#include "adapters/mail/sendmail.h"
#include "entente/command_line/register_verbs.h"
#include "entente/reminders/correspondence.h"
#include "entente/reminders/reminded.h"
#include "entente/reminders/reminder.h"
#include "entente/serving/letter_room.h"

namespace entente::program {
namespace {

using commitment_api::Awaited;
using encoding::Json;

struct Post {
  const Addressee* to = nullptr;
  following::Token stop;
  std::vector<Awaited> things;

  std::vector<std::string> names() const {
    std::vector<std::string> named;
    for (const auto& thing : things) named.push_back(to->address.string() + " " + thing.name);
    return named;
  }
};

using StopOf = std::function<std::optional<following::Token>(const registrar::MailAddress&)>;

// What goes to whom: nothing to those who stopped, nothing that was written about before.
std::vector<Post> posts_for(const std::vector<Awaited>& awaited, const AddressBook& book,
                            const Reminded& reminded, const StopOf& stop_of) {
  std::vector<Post> posts;
  for (const auto& addressee : book.addressees()) {
    if (addressee.stopped) continue;
    std::vector<Awaited> things;
    for (const auto& thing : awaited)
      if (thing.of == addressee.of &&
          !reminded.knows(addressee.address.string() + " " + thing.name))
        things.push_back(thing);
    if (things.empty()) continue;
    if (const auto stop = stop_of(addressee.address))
      posts.push_back({.to = &addressee, .stop = *stop, .things = std::move(things)});
  }
  return posts;
}

struct Sent {
  std::size_t letters = 0, failed = 0;
};

Sent send_all(const std::vector<Post>& posts, const Occasion& occasion, registrar::Mail& mail,
              Reminded& reminded, const Terminal& terminal) {
  Sent sent;
  const Instant at = occasion.view.as_of;
  for (const auto& post : posts) {
    reminded.note(Reminded::Step::going, post.names(), at);
    try {
      mail.send(reminder(occasion, *post.to, post.things, post.stop));
    } catch (const registrar::MailFault& fault) {
      reminded.note(Reminded::Step::failed, post.names(), at);
      terminal.say(post.to->address.string(), fault.what());
      ++sent.failed;
      continue;
    }
    reminded.note(Reminded::Step::gone, post.names(), at);
    ++sent.letters;
  }
  return sent;
}

Json document(const std::string& dialogue, const std::vector<Post>& posts, const Sent& sent,
              bool dry_run) {
  Json::Array letters;
  for (const auto& post : posts) {
    Json::Array things;
    for (const auto& thing : post.things) things.emplace_back(thing.name);
    letters.push_back(Json::object({{"constituency", post.to->of.string()},
                                    {"things", std::move(things)},
                                    {"to", post.to->address.string()}}));
  }
  return Json::object({{"dialogue", dialogue},
                       {"dry_run", dry_run},
                       {"failed", sent.failed},
                       {"letters", std::move(letters)},
                       {"sent", sent.letters}});
}

Exit remind(const Arguments& arguments, const Terminal& terminal) {
  Correspondence all{arguments, terminal};
  const Occasion& occasion = all.occasion();
  const AddressBook book{all.store(), all.dialogue(), terminal};
  Reminded reminded{all.store(), all.dialogue(), terminal};
  // Whoever can not act is not reminded; what a pause held back goes once it ends.
  const auto awaited = occasion.state.session.pause_at(occasion.view.as_of) == nullptr
                           ? commitment_api::awaited(occasion.view)
                           : std::vector<Awaited>{};
  const auto posts = posts_for(awaited, book, reminded, [&](const registrar::MailAddress& address) {
    return all.followers().reminding(all.dialogue(), following::in_one_spelling(address),
                                     fresh_token(all.store().entropy()));
  });
  const bool dry_run = arguments.has("dry-run");
  Sent sent;
  if (dry_run) {
    for (const auto& post : posts) {
      const auto letter = reminder(occasion, *post.to, post.things, post.stop);
      terminal.say(letter.to.string() + ": " + letter.subject + "\n\n" + letter.text);
    }
  } else {
    mail::Sendmail program{arguments.value_or("sendmail", "/usr/sbin/sendmail"),
                           occasion.view.as_of};
    sent = send_all(posts, occasion, program, reminded, terminal);
  }
  say_if_paused(occasion, terminal);
  terminal.say(dry_run ? terminal.pick("letters that would go", "lettres qui partiraient")
                       : terminal.pick("letters sent", "lettres envoyées"),
               figure(dry_run ? posts.size() : sent.letters, terminal));
  if (sent.failed > 0)
    terminal.say(terminal.pick("letters nobody took", "lettres que rien n’a prises"),
                 figure(sent.failed, terminal));
  if (terminal.json()) terminal.print(document(all.dialogue(), posts, sent, dry_run));
  return sent.failed > 0 ? Exit::fault_of_the_world : Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"from"}, Option{"base"}, Option{"sendmail"},
                                Option{"dry-run", false}};

}  // namespace

const Verb remind_verb{
    .name = "remind",
    .usage =
        "remind DIALOGUE --store DIR [--from ADDRESS] [--base https://HOST] [--sendmail PROGRAM] "
        "[--dry-run]",
    .en = "Writes to the offices that a date of the commitments register awaits.",
    .fr = "Écrit aux bureaux que le registre des engagements attend.",
    .more_en =
        "To be run once a day; a server may use the store meanwhile. Only offices that have not\n"
        "acted get a letter, each in its language, and no date is written about twice\n"
        "(reminded/DIALOGUE.log). Addresses: entente addresses. Letters are handed to a program\n"
        "that takes them as sendmail does (/usr/sbin/sendmail: exim, postfix, msmtp, nullmailer).\n"
        "While the dialogue is paused nobody is reminded.\n"
        "--dry-run prints them and sends nothing.",
    .more_fr =
        "À lancer une fois par jour ; un serveur peut utiliser le stockage pendant ce temps. "
        "Seuls\n"
        "les bureaux qui n’ont pas agi reçoivent une lettre, chacun dans sa langue, et aucune\n"
        "échéance n’est rappelée deux fois (reminded/DIALOGUE.log). Adresses : entente addresses.\n"
        "Les lettres sont remises à un programme qui les prend comme sendmail\n"
        "(/usr/sbin/sendmail : exim, postfix, msmtp, nullmailer). Tant que le dialogue est en "
        "pause,\n"
        "nul n’est rappelé. --dry-run les montre sans rien envoyer.",
    .options = options,
    .run = remind};

}  // namespace entente::program
