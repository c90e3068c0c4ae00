#include "entente/reminders/sending.h"

#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"

namespace entente::program {

registrar::MailAddress sender(const Arguments& arguments, const std::string& origin,
                              const Terminal& terminal) {
  const std::string host = origin.substr(0, origin.find_first_of(":/"));
  auto from = registrar::MailAddress::parse(arguments.value_or("from", "entente@" + host));
  if (!from)
    throw Stop{Exit::usage,
               std::string{terminal.pick(
                   "--from is the address of one mailbox, such as dialogue@example.org.",
                   "--from est l’adresse d’une boîte, telle dialogue@example.org.")}};
  return *std::move(from);
}

std::string base_of(const Arguments& arguments, const std::string& origin) {
  std::string base = arguments.value_or("base", "https://" + origin.substr(0, origin.find('/')));
  while (base.ends_with('/')) base.pop_back();
  return base;
}

std::string letter_id(const std::string& content, const registrar::MailAddress& from) {
  const std::string& name = from.string();
  return encoding::to_hex(crypto::sha256(content).span()).substr(0, 32) +
         name.substr(name.rfind('@'));
}

void say_if_paused(const Occasion& occasion, const Terminal& terminal) {
  const auto* pause = occasion.state.session.pause_at(occasion.view.as_of);
  if (pause == nullptr) return;
  terminal.say(terminal.pick("paused until", "en pause jusqu’au"),
               to_rfc3339(pause->act.until) +
                   std::string{terminal.pick(": news and reminders wait until then",
                                             " : nouvelles et rappels attendent jusque-là")});
}

std::string one_line(std::string text) {
  for (char& c : text)
    if (c == '\n') c = ' ';
  return text;
}

}  // namespace entente::program
