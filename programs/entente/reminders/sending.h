#pragma once

// What every letter of a host has: from whom, where its links lead, a name of its own.

#include <string>

#include "entente/command_line/arguments.h"
#include "entente/command_line/terminal.h"
#include "host/commitment_api/views.h"
#include "host/following/following.h"

namespace entente::program {

// What letters of one dialogue are written from.
struct Occasion {
  const commitment_api::View& view;
  const constitution::State& state;
  registrar::MailAddress from;
  std::string base;  // "https://example.org": before "/d/demo/register/7"

  std::string page(const std::string& path) const {
    return base + "/d/" + std::string{view.dialogue} + path;
  }
  std::string stop_at(const following::Token& token) const {
    return page("/letters/stop/" + token.string());
  }
};

// --from, else entente@ the host that the log signs for. Throws Stop{usage}.
registrar::MailAddress sender(const Arguments& arguments, const std::string& origin,
                              const Terminal& terminal);
// --base, else the same host by https; without a slash at its end.
std::string base_of(const Arguments& arguments, const std::string& origin);

// Why no letter goes, where the dialogue is paused: its news wait, and nobody is reminded.
void say_if_paused(const Occasion& occasion, const Terminal& terminal);

// The name of a letter: the same for the same content, with the host of its sender.
std::string letter_id(const std::string& content, const registrar::MailAddress& from);

// A subject and a list item are one line each.
std::string one_line(std::string text);

}  // namespace entente::program
