#include "entente/writing/written_act.h"

#include <algorithm>

#include "foundation/crypto/sha256.h"
#include "host/clerk/evidence.h"
#include "record/wire/act_json.h"
#include "record/wire/values.h"

namespace entente::program {
namespace {

using encoding::Json;

constexpr std::string_view in_days = "_in_days";
constexpr std::int64_t seconds_per_day = 86'400;

Result<WrittenAct, WritingFault> read_act(const Json& json, const std::string& place) {
  const auto word = [&](std::string_view name) {
    const Json* member = json.find(name);
    return member != nullptr && member->is_string() ? *member->as_string() : std::string{};
  };
  WrittenAct written{.place = place, .by = word("by"), .type = word("type"), .body = {}};
  const Json* body = json.find("body");
  if (written.by.empty()) return Failure{WritingFault{place + ".by"}};
  if (written.type.empty()) return Failure{WritingFault{place + ".type"}};
  if (body == nullptr || !body->is_object()) return Failure{WritingFault{place + ".body"}};
  written.body = *body;
  std::size_t known = 3;
  if (const Json* days = json.find("days_ago")) {
    if (!days->is_integer() || *days->as_integer() < 0)
      return Failure{WritingFault{place + ".days_ago"}};
    written.days_ago = *days->as_integer();
    ++known;
  }
  if (json.as_object()->size() != known) return Failure{WritingFault{place + ": by, type, body"}};
  return written;
}

}  // namespace

Result<std::vector<WrittenAct>, WritingFault> read_acts(std::string_view bytes) {
  const auto json = encoding::parse_json(bytes);
  if (!json) return Failure{WritingFault{"byte " + std::to_string(json.error().offset)}};
  const auto* items = json->as_array();
  std::vector<WrittenAct> acts;
  const std::size_t count = items == nullptr ? 1 : items->size();
  for (std::size_t i = 0; i < count; ++i) {
    const Json& item = items == nullptr ? *json : (*items)[i];
    const auto place = items == nullptr ? std::string{"act"} : "acts[" + std::to_string(i) + "]";
    if (!item.is_object()) return Failure{WritingFault{place}};
    TRY(auto written, read_act(item, place));
    acts.push_back(std::move(written));
  }
  return acts;
}

// Replaces words by digests, all the way down, and collects the contents.
class Hand::Enclosing {
 public:
  Enclosing(Hand& hand, Instant now) : hand_(hand), now_(now) {}

  Result<Json, WritingFault> enclose(const Json& json, const std::string& place) {
    if (is_text(json)) return text(json, place);
    if (const Json* words = json.find("digest_of")) return seal(*words, place + ".digest_of");
    if (const Json* name = json.find("digest_of_file"))
      return attach(*name, place + ".digest_of_file");
    if (const auto* items = json.as_array()) {
      Json::Array enclosed;
      for (std::size_t i = 0; i < items->size(); ++i) {
        TRY(auto item, enclose((*items)[i], place + "[" + std::to_string(i) + "]"));
        enclosed.push_back(std::move(item));
      }
      return Json{std::move(enclosed)};
    }
    const auto* members = json.as_object();
    if (members == nullptr) return Json{json};
    Json enclosed = Json::object({});
    for (const auto& [name, value] : *members) {
      TRY(auto inner, enclose(value, place + "." + name));
      if (const auto* days = value.as_integer(); days != nullptr && name.ends_with(in_days))
        enclosed.set(name.substr(0, name.size() - in_days.size()),
                     now_.seconds + *days * seconds_per_day);
      else
        enclosed.set(name, std::move(inner));
    }
    return enclosed;
  }

  std::vector<acts::Content> contents;

 private:
  bool is_text(const Json& json) const {
    const auto* members = json.as_object();
    return members != nullptr && !members->empty() &&
           std::ranges::all_of(*members, [&](const Json::Member& member) {
             const auto tag = LanguageTag::parse(member.name);
             return tag && member.value.is_string() &&
                    std::ranges::find(hand_.languages_, *tag) != hand_.languages_.end();
           });
  }
  Result<Json, WritingFault> text(const Json& json, const std::string& place) {
    Json digests = Json::object({});
    for (const auto& [name, value] : *json.as_object()) {
      auto words = Text::parse(*value.as_string());
      if (!words) return Failure{WritingFault{place + "." + name}};
      auto content = content_of(*std::move(words));
      digests.set(name, wire::hex_json(acts::digest_of(content)));
      contents.push_back(std::move(content));
    }
    return digests;
  }
  Result<Json, WritingFault> seal(const Json& json, const std::string& place) {
    if (!is_text(json) || json.as_object()->size() != 1) return Failure{WritingFault{place}};
    auto words = Text::parse(*json.as_object()->front().value.as_string());
    if (!words) return Failure{WritingFault{place}};
    hand_.sealed_.push_back(salted(*std::move(words)));
    return wire::hex_json(acts::digest_of(hand_.sealed_.back()));
  }
  // Words that were sealed keep their salt, so that their digest is the one that was signed.
  acts::Content content_of(Text words) {
    const auto sealed = std::ranges::find(hand_.sealed_, words, &acts::Content::text);
    if (sealed == hand_.sealed_.end()) return salted(std::move(words));
    acts::Content opened = std::move(*sealed);
    hand_.sealed_.erase(sealed);
    return opened;
  }
  acts::Content salted(Text words) {
    acts::Content content{.salt = {}, .text = std::move(words)};
    hand_.entropy_.fill(content.salt.bytes);
    return content;
  }

  // A file has one digest in all acts of the hand.
  Result<Json, WritingFault> attach(const Json& json, const std::string& place) {
    if (!json.is_string()) return Failure{WritingFault{place}};
    const std::string& name = *json.as_string();
    const auto named = hand_.named_.find(name);
    if (named != hand_.named_.end()) return wire::hex_json(named->second);
    const auto bytes = hand_.files_ ? hand_.files_(name) : std::nullopt;
    if (!bytes || bytes->empty() || bytes->size() > clerk::evidence_bytes_max)
      return Failure{WritingFault{place}};
    Salt salt;
    hand_.entropy_.fill(salt.bytes);
    std::string salted{reinterpret_cast<const char*>(salt.bytes.data()), Salt::size};
    salted += *bytes;
    const Digest digest = crypto::sha256(salted);
    hand_.named_.emplace(name, digest);
    hand_.attached_.push_back({.digest = digest, .salted = std::move(salted)});
    return wire::hex_json(digest);
  }

  Hand& hand_;
  Instant now_;
};

Hand::Hand(const Keys& keys, constitution::DialogueId dialogue, std::vector<LanguageTag> languages,
           ports::Entropy& entropy, std::function<std::uint64_t(const PublicKey&)> last,
           FileNamed files)
    : keys_(keys),
      dialogue_(std::move(dialogue)),
      languages_(std::move(languages)),
      entropy_(entropy),
      last_(std::move(last)),
      files_(std::move(files)) {}

Result<acts::SignedAct, WritingFault> Hand::sign(const WrittenAct& written, Instant now) {
  const auto seed = keys_.of_role(written.by);
  if (!seed) return Failure{WritingFault{written.place + ".by"}};
  const auto key = crypto::SigningKey::from_seed(*seed);
  Enclosing enclosing{*this, now};
  TRY(auto body, enclosing.enclose(written.body, written.place + ".body"));
  auto& sequence = sequences_.try_emplace(key.public_key(), last_(key.public_key())).first->second;
  const auto act = wire::act_from_json(Json::object({{"author", wire::hex_json(key.public_key())},
                                                     {"body", std::move(body)},
                                                     {"dialogue", dialogue_.string()},
                                                     {"sequence", sequence + 1},
                                                     {"type", written.type}}));
  if (!act) return Failure{WritingFault{written.place + "." + act.error().field}};
  ++sequence;
  return acts::SignedAct::sign(key, *act, std::move(enclosing.contents));
}

}  // namespace entente::program
