#include "entente/staff/staff_act.h"

#include "entente/acting/acting.h"
#include "entente/staff/completed_body.h"
#include "entente/staff/sealed_words.h"
#include "entente/staff/series_body.h"
#include "entente/staff/staff_body.h"
#include "entente/staff/what_it_made.h"
#include "foundation/encoding/hex.h"

namespace entente::program {
namespace {

using encoding::Json;

std::string role_of(const StaffVerb& verb, const Arguments& arguments, const Terminal& terminal) {
  const auto role = arguments.value("by");
  if (role) return *role;
  if (verb.by == StaffVerb::By::focal_point)
    throw Stop{Exit::usage, std::string{terminal.pick(
                                "Say for which constituency: --by focal:CODE. Nothing was done.",
                                "Dites pour quel collège : --by focal:CODE. Rien n’a été fait.")}};
  return "facilitator";
}

// The words of a pledge are kept before it is in the log, so that none is ever without them.
void keep_what_was_sealed(Acting& acting, const std::string& dialogue, const Json& body,
                          const Terminal& terminal) {
  const Json* digest = body.find("digest");
  const Json* words = digest == nullptr ? nullptr : digest->find("digest_of");
  if (words == nullptr) return;
  keep_sealed(
      acting.store(), dialogue,
      {.language = words->as_object()->front().name, .content = acting.hand().sealed().back()},
      terminal);
}

}  // namespace

Exit perform(const StaffVerb& verb, const Arguments& arguments, const Terminal& terminal) {
  if (arguments.positional.empty())
    throw Stop{Exit::usage, std::string{terminal.pick("Name the dialogue: entente ",
                                                      "Nommez le dialogue : entente ")} +
                                usage_of(verb)};
  const std::string& dialogue = arguments.positional[0];
  const auto role = role_of(verb, arguments, terminal);
  Acting acting{arguments, dialogue, {}, terminal};
  acting.must_hold_key_of(role);
  auto body =
      body_of(verb, arguments, {.languages = acting.languages(), .now = acting.now()}, terminal);
  body = completed(verb, acting, dialogue, std::move(body), terminal);
  std::vector<acts::SignedAct> signed_acts;
  for (auto& one : in_series(acting, dialogue, body, terminal)) {
    body = std::move(one);
    signed_acts.push_back(acting.sign({.place = std::string{verb.name},
                                       .by = role,
                                       .type = std::string{verb.act},
                                       .body = body}));
  }
  keep_what_was_sealed(acting, dialogue, body, terminal);
  const auto digest = encoding::to_hex(signed_acts.back().digest().span());
  const auto acts = signed_acts.size();
  acting.admit(std::move(signed_acts));
  Json told = Json::object({{"act", digest}, {"dialogue", dialogue}, {"type", verb.act}});
  acting.clerk().read(dialogue, [&](const clerk::Register& kept) {
    tell_what_it_made(verb, body, kept.state(), terminal, told);
  });
  if (acts > 1) {
    told.set("acts", acts);
    terminal.say(terminal.pick("acts", "actes"), figure(acts, terminal));
  }
  if (terminal.json()) terminal.print(told);
  return Exit::done;
}

}  // namespace entente::program
