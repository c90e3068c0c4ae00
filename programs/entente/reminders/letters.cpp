// entente letters: to those who want to follow, the question whether it was them; to those who
// follow, what changed. To be run every few minutes.

#include "adapters/mail/message.h"
#include "adapters/mail/sendmail.h"
#include "entente/command_line/register_verbs.h"
#include "entente/reminders/correspondence.h"
#include "entente/reminders/follow_letters.h"

namespace entente::program {
namespace {

using encoding::Json;

// A reader gets one letter a day; a little less, so that its hour does not creep through the day.
constexpr std::int64_t between_letters = 23 * seconds_per_hour;

// A letter, and what is noted once it is on its way.
struct Going {
  registrar::Letter letter;
  std::string_view kind;  // "question", "news"
  std::function<void()> gone;
};

std::vector<Going> going(const Occasion& occasion, following::FollowBook& book,
                         const std::string& dialogue) {
  const Instant now = occasion.view.as_of;
  std::vector<Going> all;
  for (const auto& question : book.questions(dialogue, now))
    all.push_back({.letter = question_letter(occasion, question),
                   .kind = "question",
                   .gone = [&book, dialogue, now, token = question.token] {
                     book.asked(dialogue, token, now);
                   }});
  // News of a pause and of what came before it wait until it ends: nobody could answer them now.
  if (occasion.state.session.pause_at(now) != nullptr) return all;
  for (const auto& follower : book.followers(dialogue)) {
    if (follower.written && now.seconds - follower.written->seconds < between_letters) continue;
    const auto news = news_for(occasion, follower);
    if (news.empty()) continue;
    all.push_back(
        {.letter = news_letter(occasion, follower, news),
         .kind = "news",
         .gone = [&book, dialogue, now, address = follower.address, size = occasion.state.size] {
           book.told(dialogue, address, size, now);
         }});
  }
  return all;
}

// How many nobody took: these go again the next time.
std::size_t send_all(const std::vector<Going>& letters, registrar::Mail& mail,
                     const Terminal& terminal) {
  std::size_t failed = 0;
  for (const auto& one : letters) {
    try {
      mail.send(one.letter);
    } catch (const registrar::MailFault& fault) {
      terminal.say(one.letter.to.string(), fault.what());
      ++failed;
      continue;
    }
    one.gone();
  }
  return failed;
}

Json document(const std::string& dialogue, const std::vector<Going>& letters, std::size_t failed,
              bool dry_run) {
  Json::Array list;
  for (const auto& one : letters)
    list.push_back(Json::object({{"kind", one.kind}, {"to", one.letter.to.string()}}));
  return Json::object({{"dialogue", dialogue},
                       {"dry_run", dry_run},
                       {"failed", failed},
                       {"letters", std::move(list)},
                       {"sent", dry_run ? 0 : letters.size() - failed}});
}

Exit write_letters(const Arguments& arguments, const Terminal& terminal) {
  Correspondence all{arguments, terminal};
  const auto letters = going(all.occasion(), all.followers(), all.dialogue());
  const bool dry_run = arguments.has("dry-run");
  std::size_t failed = 0;
  if (dry_run) {
    for (const auto& [letter, kind, gone] : letters)
      terminal.say(letter.to.string() + ": " + letter.subject + "\n\n" + letter.text);
  } else {
    mail::Sendmail program{arguments.value_or("sendmail", "/usr/sbin/sendmail"),
                           all.occasion().view.as_of};
    failed = send_all(letters, program, terminal);
  }
  say_if_paused(all.occasion(), terminal);
  terminal.say(dry_run ? terminal.pick("letters that would go", "lettres qui partiraient")
                       : terminal.pick("letters sent", "lettres envoyées"),
               figure(letters.size() - failed, terminal));
  if (terminal.json()) terminal.print(document(all.dialogue(), letters, failed, dry_run));
  return failed > 0 ? Exit::fault_of_the_world : Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"from"}, Option{"base"}, Option{"sendmail"},
                                Option{"dry-run", false}};

}  // namespace

const Verb letters_verb{
    .name = "letters",
    .usage =
        "letters DIALOGUE --store DIR [--from ADDRESS] [--base https://HOST] [--sendmail PROGRAM] "
        "[--dry-run]",
    .en = "Writes to those who follow what changed, and asks those who want to.",
    .fr = "Écrit ce qui a changé à ceux qui suivent, et interroge ceux qui le souhaitent.",
    .more_en =
        "To be run every few minutes beside `entente serve --letters`, which offers to follow. An\n"
        "address is written to once before it confirmed, and then once a day at most. Addresses\n"
        "lie in followers.db, apart from every seat; `entente addresses forget` erases one.\n"
        "Letters are handed to a program that takes them as sendmail does. While the dialogue is\n"
        "paused, news wait. --dry-run prints the letters and sends nothing.",
    .more_fr =
        "À lancer toutes les quelques minutes à côté d’`entente serve --letters`, qui propose de\n"
        "suivre. Une adresse ne reçoit qu’une lettre avant d’avoir confirmé, puis une par jour au\n"
        "plus. Les adresses sont dans followers.db, à part de tout siège ; `entente addresses\n"
        "forget` en efface une. Les lettres sont remises à un programme qui les prend comme\n"
        "sendmail. Tant que le dialogue est en pause, les nouvelles attendent. --dry-run les "
        "montre\n"
        "sans rien envoyer.",
    .options = options,
    .run = write_letters};

}  // namespace entente::program
