#include "host/session_api/stage.h"

#include <algorithm>

#include "dialogue/session/session.h"
#include "foundation/crypto/ed25519.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"

namespace entente::session_api {
namespace {

using encoding::Json;

constexpr std::array members = {std::string_view{"base"},    std::string_view{"blank"},
                                std::string_view{"counter"}, std::string_view{"dialogue"},
                                std::string_view{"screen"},  std::string_view{"session"},
                                std::string_view{"speakers"}};

Json untouched() {
  return Json::object({{"base", nullptr},
                       {"blank", false},
                       {"counter", 0},
                       {"item", nullptr},
                       {"screen", nullptr},
                       {"session", 0},
                       {"speakers", Json::Array{}}});
}

bool speaker_holds(const Json& speaker) {
  const Json* side = speaker.find("constituency");
  const Json* since = speaker.find("since");
  return speaker.is_object() && speaker.as_object()->size() == 2 && side != nullptr &&
         side->is_string() && since != nullptr && (since->is_null() || since->is_integer());
}

bool screen_holds(const Json& screen) {
  if (screen.is_null()) return true;
  if (!screen.is_string()) return false;
  const std::string& name = *screen.as_string();
  return name == unlock_screen ||
         std::ranges::find(session::screen_names, name) != session::screen_names.end();
}

// Null or absent: all of them, one after another.
bool item_holds(const Json* item) {
  return item == nullptr || item->is_null() || (item->is_integer() && *item->as_integer() > 0);
}

bool form_holds(const Json& stage, std::string_view dialogue) {
  if (!stage.is_object()) return false;
  const auto at = [&](std::string_view name) { return stage.find(name); };
  const std::size_t known = members.size() + (at("item") != nullptr ? 1 : 0);
  if (stage.as_object()->size() != known || !item_holds(at("item"))) return false;
  if (!std::ranges::all_of(members, [&](auto name) { return at(name) != nullptr; })) return false;
  const auto* speakers = at("speakers")->as_array();
  return (at("base")->is_null() || at("base")->is_integer()) && at("blank")->is_bool() &&
         at("counter")->is_integer() && at("dialogue")->is_string() &&
         *at("dialogue")->as_string() == dialogue && screen_holds(*at("screen")) &&
         at("session")->is_integer() && speakers != nullptr &&
         std::ranges::all_of(*speakers, speaker_holds);
}

// The dialogue is in the address already.
Json shown(const Json& stage) {
  Json json = Json::object({});
  for (const auto& member : *stage.as_object())
    if (member.name != "dialogue") json.set(member.name, member.value);
  return json;
}

}  // namespace

Result<StageChange, StageRefusal> read_change(std::string_view body, std::string_view dialogue) {
  const auto malformed = Failure{StageRefusal::malformed};
  const auto json =
      body.size() > stage_bytes_max ? encoding::parse_json("") : encoding::parse_json(body);
  if (!json) return malformed;
  const Json *author = json->find("author"), *signature = json->find("signature"),
             *stage = json->find("stage");
  if (author == nullptr || !author->is_string() || signature == nullptr ||
      !signature->is_string() || stage == nullptr || !form_holds(*stage, dialogue))
    return malformed;
  const auto key = encoding::fixed_from_hex<PublicKey>(*author->as_string());
  const auto seal = encoding::fixed_from_base64<Signature>(*signature->as_string());
  if (!key || !seal) return malformed;
  StageChange change{.author = *key,
                     .canonical = encoding::canonical(*stage),
                     .counter = *stage->find("counter")->as_integer(),
                     .stage = shown(*stage)};
  if (!crypto::verify(*key, std::string{stage_domain} + change.canonical, *seal))
    return Failure{StageRefusal::signature_wrong};
  return change;
}

const Json& Stages::kept(const std::string& dialogue) {
  const auto found = stages_.find(dialogue);
  if (found != stages_.end()) return found->second;
  Json stage = untouched();
  if (const auto bytes = keeper_.read(dialogue))
    if (auto json = encoding::parse_json(*bytes); json && json->is_object())
      stage = *std::move(json);
  return stages_.emplace(dialogue, std::move(stage)).first->second;
}

Json Stages::of(const std::string& dialogue) {
  const std::scoped_lock lock{mutex_};
  return kept(dialogue);
}

Result<Json, StageRefusal> Stages::change(const std::string& dialogue, const StageChange& change) {
  const std::scoped_lock lock{mutex_};
  const auto* counter = kept(dialogue).find("counter");
  if (counter != nullptr && counter->is_integer() && change.counter <= *counter->as_integer())
    return Failure{StageRefusal::overtaken};
  keeper_.write(dialogue, encoding::canonical(change.stage));
  stages_.insert_or_assign(dialogue, change.stage);
  return Json{change.stage};
}

}  // namespace entente::session_api
