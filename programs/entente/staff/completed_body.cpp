#include "entente/staff/completed_body.h"

#include "dialogue/opinion/map.h"
#include "entente/acting/counting.h"
#include "entente/staff/sealed_words.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "record/outcome/outcome_json.h"

namespace entente::program {
namespace {

using encoding::Json;

std::uint32_t number_in(const Json& body, std::string_view name) {
  return static_cast<std::uint32_t>(*body.find(name)->as_integer());
}

[[noreturn]] void no_such(std::uint32_t number, std::string_view en, std::string_view fr,
                          const Terminal& terminal) {
  throw Stop{Exit::bad_input, std::to_string(number) + std::string{terminal.pick(en, fr)}};
}

Json counted(const Acting& acting, const std::string& dialogue, const Json& body,
             const Terminal& terminal) {
  const auto number = number_in(body, "decision");
  auto conclusion = counted_now(acting.clerk(), dialogue, decision::DecisionId{number});
  if (!conclusion)
    no_such(number, ": this dialogue has no decision of that number.",
            " : ce dialogue n’a pas de décision de ce numéro.", terminal);
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
    no_such(id.number,
            ": no pledge of that number was sealed with this store. Open it where it was sealed: "
            "its words are there alone.",
            " : aucune promesse de ce numéro n’a été scellée avec ce stockage. Ouvrez-la où elle "
            "fut scellée : ses mots ne sont que là.",
            terminal);
  const Json* said = body.find("text");
  Json text = said == nullptr ? Json::object({}) : *said;
  text.set(words->language, words->content.text.string());
  acting.hand().know_sealed(std::move(words->content));
  body.set("text", std::move(text));
  return body;
}

// No server uses the store meanwhile, so nobody else can move it between here and the signature.
// Where there is no such session, the law says so.
Json moved(const Acting& acting, const std::string& dialogue, Json body) {
  std::uint32_t from = 0;
  acting.clerk().read(dialogue, [&](const clerk::Register& kept) {
    const session::SessionId id{number_in(body, "session")};
    if (const auto* held = kept.state().session.session(id)) from = held->phase();
  });
  body.set("from", from);
  return body;
}

Json drawn(Acting& acting, const std::string& dialogue, Json body, const Terminal& terminal) {
  const auto number = number_in(body, "question");
  const auto map = acting.clerk().live_map(dialogue, QuestionId{number});
  if (!map)
    no_such(number, ": this dialogue has no question of that number.",
            " : ce dialogue n’a pas de question de ce numéro.", terminal);
  body.set("algorithm", opinion::algorithm_name);
  body.set("digest", encoding::to_hex(map->digest.span()));
  body.set("settings", Json::object({{"anonymity_floor", map->settings.anonymity_floor},
                                     {"groups_max", map->settings.groups_max},
                                     {"votes_min", map->settings.votes_min}}));
  body.set("size", map->size);
  return body;
}

// Of a session that is not closed yet, the law says what must happen first.
Json composed(const Acting& acting, const std::string& dialogue, Json body,
              const Terminal& terminal) {
  const session::SessionId id{number_in(body, "session")};
  bool there = false;
  acting.clerk().read(dialogue, [&](const clerk::Register& kept) {
    const auto& state = kept.state();
    there = state.session.session(id) != nullptr;
    if (!there) return;
    const auto bytes = outcome::outcome_json(state, id, state.size);
    body.set("digest", encoding::to_hex(crypto::sha256(bytes).span()));
    body.set("size", state.size);
  });
  if (!there)
    no_such(id.number, ": this dialogue has no session of that number.",
            " : ce dialogue n’a pas de séance de ce numéro.", terminal);
  return body;
}

}  // namespace

Json completed(const StaffVerb& verb, Acting& acting, const std::string& dialogue, Json body,
               const Terminal& terminal) {
  switch (verb.made) {
    case StaffVerb::Made::as_written:
      return body;
    case StaffVerb::Made::counted:
      return counted(acting, dialogue, body, terminal);
    case StaffVerb::Made::opened:
      return opened(acting, dialogue, std::move(body), terminal);
    case StaffVerb::Made::moved:
      return moved(acting, dialogue, std::move(body));
    case StaffVerb::Made::drawn:
      return drawn(acting, dialogue, std::move(body), terminal);
    case StaffVerb::Made::composed:
      return composed(acting, dialogue, std::move(body), terminal);
  }
  return body;
}

}  // namespace entente::program
