#include "host/forms/attested.h"

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "foundation/vocabulary/text.h"
#include "host/http/standard_problems.h"

namespace entente::forms {
namespace {

using encoding::Json;

std::string text_in(const Json& json, std::string_view name) {
  const Json* member = json.find(name);
  return member != nullptr && member->is_string() ? std::string{*member->as_string()}
                                                  : std::string{};
}

Attested read(const http::Response& response, http::Language reader) {
  const auto json = encoding::parse_json(response.body.view());
  if (!json) return trouble(http::internal_fault, reader);
  if (response.status != 200)
    return Trouble{.status = response.status,
                   .title = text_in(*json, "title"),
                   .detail = text_in(*json, "detail")};
  const auto signature = encoding::fixed_from_base64<Signature>(text_in(*json, "attestation"));
  const auto side = constituency::Code::parse(text_in(*json, "constituency"));
  if (!signature || !side) return trouble(http::internal_fault, reader);
  return constituency::SeatTakenV1{.constituency = *side, .attestation = *signature};
}

}  // namespace

void ask_registrar(const http::Entrance& house, const Code& code, const PublicKey& holder,
                   http::Language reader, std::function<void(Attested)> then) {
  // What is not UTF-8 is no code, and could not be written into JSON.
  const bool readable = count_characters(code.typed) != std::string::npos;
  const auto body = Json::object(
      {{"code", readable ? code.typed : std::string{}}, {"key", encoding::to_hex(holder.span())}});
  house({.method = http::Method::post,
         .path = "/api/v1/dialogues/" + code.dialogue + "/credentials",
         .headers = {{"Accept-Language", std::string{http::tag_of(reader)}}},
         .body = encoding::canonical(body)},
        [reader, then = std::move(then)](const http::Response& response) {
          then(read(response, reader));
        });
}

}  // namespace entente::forms
