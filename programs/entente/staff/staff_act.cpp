#include "entente/staff/staff_act.h"

#include "entente/acting/acting.h"
#include "entente/acting/counting.h"
#include "entente/staff/sealed_words.h"
#include "entente/staff/staff_body.h"
#include "entente/staff/what_it_made.h"
#include "foundation/encoding/hex.h"

namespace entente::program {
namespace {

using encoding::Json;
using Made = StaffVerb::Made;

std::string role_of(const StaffVerb& verb, const Arguments& arguments, const Terminal& terminal) {
  const auto role = arguments.value("by");
  if (role) return *role;
  if (verb.by == StaffVerb::By::focal_point)
    throw Stop{Exit::usage, std::string{terminal.pick(
                                "Say for which constituency: --by focal:CODE. Nothing was done.",
                                "Dites pour quel collège : --by focal:CODE. Rien n’a été fait.")}};
  return "facilitator";
}

std::uint32_t number_in(const Json& body, std::string_view name) {
  return static_cast<std::uint32_t>(*body.find(name)->as_integer());
}

Json counted(const Acting& acting, const std::string& dialogue, const Json& body,
             const Terminal& terminal) {
  const auto number = number_in(body, "decision");
  auto conclusion = counted_now(acting.clerk(), dialogue, decision::DecisionId{number});
  if (!conclusion)
    throw Stop{Exit::bad_input,
               std::to_string(number) +
                   std::string{terminal.pick(": this dialogue has no decision of that number.",
                                             " : ce dialogue n’a pas de décision de ce numéro.")}};
  return *std::move(conclusion);
}

// Puts the words that this store sealed into the body, and into the hand that knows their salt.
Json opened(Acting& acting, const std::string& dialogue, Json body, const Terminal& terminal) {
  const agreement::PledgeId id{number_in(body, "pledge")};
  std::optional<Digest> digest;
  acting.clerk().read(dialogue, [&](const clerk::Register& kept) {
    if (const auto* pledge = kept.state().agreement.pledge(id)) digest = pledge->act.digest;
  });
  auto words = digest ? sealed_words(acting.store(), dialogue, *digest, terminal) : std::nullopt;
  if (!words)
    throw Stop{
        Exit::bad_input,
        std::to_string(id.number) +
            std::string{terminal.pick(
                ": no pledge of that number was sealed with this store. Open it where it was "
                "sealed: its words are there alone.",
                " : aucune promesse de ce numéro n’a été scellée avec ce stockage. Ouvrez-la où "
                "elle fut scellée : ses mots ne sont que là.")}};
  const Json* said = body.find("text");
  Json text = said == nullptr ? Json::object({}) : *said;
  text.set(words->language, words->content.text.string());
  acting.hand().know_sealed(std::move(words->content));
  body.set("text", std::move(text));
  return body;
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
  if (verb.made == Made::counted) body = counted(acting, dialogue, body, terminal);
  if (verb.made == Made::opened) body = opened(acting, dialogue, std::move(body), terminal);
  std::vector<acts::SignedAct> signed_acts;
  signed_acts.push_back(acting.sign(
      {.place = std::string{verb.name}, .by = role, .type = std::string{verb.act}, .body = body}));
  keep_what_was_sealed(acting, dialogue, body, terminal);
  const auto digest = encoding::to_hex(signed_acts.front().digest().span());
  acting.admit(std::move(signed_acts));
  Json told = Json::object({{"act", digest}, {"dialogue", dialogue}, {"type", verb.act}});
  acting.clerk().read(dialogue, [&](const clerk::Register& kept) {
    tell_what_it_made(verb, body, kept.state(), terminal, told);
  });
  if (terminal.json()) terminal.print(told);
  return Exit::done;
}

}  // namespace entente::program
