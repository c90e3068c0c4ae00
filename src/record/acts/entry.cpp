#include "record/acts/entry.h"

#include "foundation/crypto/sha256.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/fields.h"
#include "record/acts/sealed_forms.h"
#include "record/wire/act_json.h"

namespace entente::acts {
namespace {

using encoding::Json;

constexpr std::int64_t instant_max = encoding::json_integer_max;

// The members in the order canonical JSON gives them, around bytes that are canonical already.
std::string joined(std::string_view act, std::string_view before_signature,
                   const Signature& signature) {
  std::string json = "{\"act\":";
  json.append(act).append(before_signature).append(",\"signature\":\"");
  json.append(encoding::to_base64(signature.span())).append("\"}");
  return json;
}

std::string public_leaf(const SignedAct& signed_act, Instant at) {
  return joined(signed_act.canonical(), ",\"at\":" + std::to_string(at.seconds),
                signed_act.signature());
}

std::string sealed_leaf(const Digest& commitment, constitution::Sealed kind, Instant at) {
  std::string leaf = "{\"at\":" + std::to_string(at.seconds) + ",\"kind\":\"";
  leaf.append(name_on(constitution::sealed_names, kind)).append("\",\"sealed\":\"");
  leaf.append(encoding::to_base64(commitment.span())).append("\"}");
  return leaf;
}

Result<Leaf, EntryError> read_public(const Json& json) {
  encoding::Fields fields{json};
  const Json* act_json = fields.any("act");
  const Instant at{fields.integer("at", 0, instant_max)};
  const Signature signature = fields.signature("signature");
  if (fields.fault()) return Failure{EntryError::malformed};
  auto act = wire::act_from_json(*act_json);
  if (!act) return Failure{EntryError::malformed};
  if (constitution::is_private(act->body)) return Failure{EntryError::sealed_act_in_public};
  return Leaf{.at = at,
              .content = PublicLeaf{.act = *std::move(act),
                                    .canonical = encoding::canonical(*act_json),
                                    .signature = signature}};
}

Result<Leaf, EntryError> read_sealed(const Json& json) {
  encoding::Fields fields{json};
  const Instant at{fields.integer("at", 0, instant_max)};
  const auto kind = named_on<constitution::Sealed>(constitution::sealed_names, fields.text("kind"));
  const auto commitment = encoding::fixed_from_base64<Digest>(fields.text("sealed"));
  if (fields.fault() || !kind || !commitment) return Failure{EntryError::malformed};
  return Leaf{.at = at, .content = SealedLeaf{.commitment = *commitment, .kind = *kind}};
}

Result<Leaf, EntryError> with_full_hour(const Result<Leaf, EntryError>& sealed) {
  if (sealed && hour_of(sealed->at) != sealed->at) return Failure{EntryError::hour_not_full};
  return sealed;
}

Result<OpenedRow, EntryError> row_from_json(const Json& json) {
  if (json.as_object() == nullptr) return Failure{EntryError::malformed};
  encoding::Fields fields{json};
  const Json* act_json = fields.any("act");
  Row row;
  row.salt = fields.salt("salt");
  row.signature = fields.signature("signature");
  std::optional<std::uint64_t> index;
  if (fields.has("index"))
    index = static_cast<std::uint64_t>(fields.integer("index", 0, instant_max));
  if (fields.fault()) return Failure{EntryError::malformed};
  auto act = wire::act_from_json(*act_json);
  const auto kind = act ? constitution::sealed_as(act->body) : std::nullopt;
  if (!kind) return Failure{EntryError::malformed};
  row.kind = *kind;
  row.act = encoding::canonical(*act_json);
  return OpenedRow{.act = *std::move(act), .row = std::move(row), .index = index};
}

}  // namespace

std::string Row::canonical() const {
  return joined(act, ",\"salt\":\"" + encoding::to_base64(salt.span()) + "\"", signature);
}

Digest commitment_of(const Row& row) {
  crypto::Sha256 hash;
  hash.update("entente/").update(name_on(constitution::sealed_names, row.kind)).update("/v1");
  hash.update(std::string_view{"\0", 1});
  hash.update({reinterpret_cast<const char*>(row.salt.bytes.data()), Salt::size});
  // joined(row.act, "", row.signature), without joining.
  hash.update("{\"act\":").update(row.act).update(",\"signature\":\"");
  hash.update(encoding::to_base64(row.signature.span())).update("\"}");
  return hash.finish();
}

Entry make_entry(const SignedAct& signed_act, Instant at, const Salt& salt) {
  const auto kind = constitution::sealed_as(signed_act.act().body);
  if (!kind) return {.leaf = public_leaf(signed_act, at), .row = std::nullopt};
  Row row{.act = signed_act.canonical(),
          .signature = signed_act.signature(),
          .salt = salt,
          .kind = *kind};
  const Digest commitment = commitment_of(row);
  return {.leaf = sealed_leaf(commitment, *kind, hour_of(at)), .row = std::move(row)};
}

Result<Leaf, EntryError> read_leaf(std::string_view leaf) {
  if (auto sealed = read_sealed_form(leaf)) return with_full_hour(*std::move(sealed));
  const auto json = encoding::parse_canonical(leaf);
  if (!json) return Failure{EntryError::not_canonical};
  if (json->as_object() == nullptr) return Failure{EntryError::malformed};
  return json->find("act") != nullptr ? read_public(*json) : with_full_hour(read_sealed(*json));
}

Result<OpenedRow, EntryError> read_row(std::string_view canonical_row) {
  if (auto vote = read_vote_form(canonical_row)) return *std::move(vote);
  const auto json = encoding::parse_canonical(canonical_row);
  if (!json) return Failure{EntryError::not_canonical};
  return row_from_json(*json);
}

}  // namespace entente::acts
