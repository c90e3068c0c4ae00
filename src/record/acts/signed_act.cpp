#include "record/acts/signed_act.h"

#include <set>

#include "dialogue/constitution/state.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/fields.h"
#include "record/wire/act_json.h"

namespace entente::acts {
namespace {

using encoding::Json;

Failure<OpenError> failure(OpenFault fault, std::string where = {}) {
  return Failure{OpenError{fault, std::move(where)}};
}

Result<std::vector<Content>, OpenError> contents_from_json(const Json& json) {
  const auto* items = json.as_array();
  if (items == nullptr) return failure(OpenFault::field_wrong, "contents");
  std::vector<Content> contents;
  for (const Json& item : *items) {
    encoding::Fields fields{item};
    const Salt salt = fields.salt("salt");
    const std::string raw = fields.text("text");
    if (auto fault = fields.fault()) return failure(OpenFault::field_wrong, "contents." + *fault);
    auto text = Text::parse(raw);
    if (!text) return failure(OpenFault::content_refused);
    contents.push_back({.salt = salt, .text = *std::move(text)});
  }
  return contents;
}

// Exactly the contents that the act names, no more and no less.
bool contents_match(const constitution::Body& body, const std::vector<Content>& contents) {
  const auto named = constitution::contents_of(body);
  const std::set<Digest> wanted(named.begin(), named.end());
  std::set<Digest> sent;
  for (const Content& content : contents)
    if (!sent.insert(digest_of(content)).second) return false;
  return sent == wanted;
}

// Statements are one idea long. Those carried over from elsewhere keep the length they had.
bool statements_fit(const constitution::Body& body, const std::vector<Content>& contents) {
  if (!std::holds_alternative<discussion::StatementSubmittedV1>(body)) return true;
  for (const Content& content : contents)
    if (count_characters(content.text.string()) > discussion::statement_characters_max)
      return false;
  return true;
}

Failure<OpenError> from_decoding(const wire::DecodeError& error) {
  switch (error.fault) {
    case wire::DecodeError::Fault::unknown_type:
      return failure(OpenFault::act_type_unknown, error.field);
    case wire::DecodeError::Fault::field_wrong:
      return failure(OpenFault::field_wrong, error.field);
    case wire::DecodeError::Fault::not_an_act:
      break;
  }
  return failure(OpenFault::not_an_act);
}

}  // namespace

std::string signing_text(std::string_view canonical_act) {
  std::string text = "entente/act/v1\n";
  return text.append(canonical_act);
}

SignedAct::SignedAct(constitution::Act act, std::string canonical, Signature signature,
                     std::vector<Content> contents)
    : act_(std::move(act)),
      canonical_(std::move(canonical)),
      digest_(crypto::sha256(canonical_)),
      signature_(signature),
      contents_(std::move(contents)) {}

// Cheapest checks first; the signature, a hundred times dearer than the rest, comes last.
Result<SignedAct, OpenError> SignedAct::open(std::string_view posted) {
  if (posted.size() > posted_bytes_max) return failure(OpenFault::too_large);
  const auto json = encoding::parse_canonical(posted);
  if (!json) {
    const auto where = std::to_string(json.error().offset);
    return encoding::parse_json(posted) ? failure(OpenFault::not_canonical, where)
                                        : failure(OpenFault::not_json, where);
  }
  if (json->as_object() == nullptr) return failure(OpenFault::not_an_act);
  encoding::Fields fields{*json};
  const Json* act_json = fields.any("act");
  const Json* contents_json = fields.any("contents");
  const Signature signature = fields.signature("signature");
  if (auto fault = fields.fault()) return failure(OpenFault::field_wrong, *fault);
  auto act = wire::act_from_json(*act_json);
  if (!act) return from_decoding(act.error());
  TRY(auto contents, contents_from_json(*contents_json));
  if (!contents_match(act->body, contents)) return failure(OpenFault::contents_do_not_match);
  if (!statements_fit(act->body, contents)) return failure(OpenFault::statement_too_long);
  std::string canonical = encoding::canonical(*act_json);
  if (!crypto::verify(act->author, signing_text(canonical), signature))
    return failure(OpenFault::signature_wrong);
  return SignedAct{*std::move(act), std::move(canonical), signature, std::move(contents)};
}

SignedAct SignedAct::sign(const crypto::SigningKey& key, constitution::Act act,
                          std::vector<Content> contents) {
  ensure(key.public_key() == act.author, "an act is signed by its author");
  ensure(contents_match(act.body, contents), "an act travels with the contents it names");
  std::string canonical = encoding::canonical(wire::to_json(act));
  const Signature signature = key.sign(signing_text(canonical));
  return SignedAct{std::move(act), std::move(canonical), signature, std::move(contents)};
}

std::string SignedAct::posted() const {
  Json::Array contents;
  for (const Content& content : contents_)
    contents.push_back(Json::object(
        {{"salt", encoding::to_base64(content.salt.span())}, {"text", content.text.string()}}));
  return encoding::canonical(Json::object({{"act", wire::to_json(act_)},
                                           {"contents", std::move(contents)},
                                           {"signature", encoding::to_base64(signature_.span())}}));
}

}  // namespace entente::acts
