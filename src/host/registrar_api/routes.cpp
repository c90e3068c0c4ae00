#include "host/registrar_api/routes.h"

#include <memory>
#include <optional>
#include <string>

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "host/http/standard_problems.h"

namespace entente::registrar_api {
namespace {

using encoding::Json;
using http::ProblemKind;
using http::Request;
using http::Response;

struct Asked {
  std::string code;
  PublicKey key;
};

std::optional<std::string> text_in(const Json& json, std::string_view name) {
  const Json* member = json.find(name);
  if (member == nullptr || !member->is_string()) return std::nullopt;
  return *member->as_string();
}

// Only the form of the request is read here; the registrar reads the code.
Result<Asked, const ProblemKind*> read(const Request& request) {
  const auto json = encoding::parse_json(request.body);
  auto code = json ? text_in(*json, "code") : std::nullopt;
  const auto hex = json ? text_in(*json, "key") : std::nullopt;
  if (!code || !hex) return Failure{&http::malformed_body};
  const auto key = encoding::fixed_from_hex<PublicKey>(*hex);
  if (!key) return Failure{&key_malformed};
  return Asked{.code = *std::move(code), .key = *key};
}

Response answer_with(const registrar::Credential& credential) {
  Response response = http::respond(
      200, "application/json",
      encoding::canonical(
          Json::object({{"attestation", encoding::to_base64(credential.attestation.span())},
                        {"constituency", credential.constituency.string()}})));
  response.set("Cache-Control", "no-store");
  return response;
}

// Both tell somebody who guesses that a guess was answered.
bool is_wrong_guess(registrar::Refusal refusal) {
  return refusal == registrar::Refusal::code_unknown || refusal == registrar::Refusal::code_used;
}

// A try is taken before the code is looked up and given back when it was no wrong guess, so that
// many callers at once get no more tries than one.
Response issue(registrar::Registrar& registrar, GuessingBrake& brake, const Request& request) {
  const auto asked = read(request);
  if (!asked) return http::refuse(request, *asked.error());
  const std::string& dialogue = request.param("dialogue");
  if (!registrar.serves(dialogue)) return http::refuse(request, dialogue_unknown);
  const bool guessable = !registrar.vouches_for(dialogue, asked->code);
  if (guessable && !brake.take(dialogue))
    return http::Problem{too_many_wrong_codes}
        .header("Retry-After", std::to_string(wrong_code_pause.count()))
        .response(http::language_of(request));
  const auto credential = registrar.issue(dialogue, asked->code, asked->key);
  if (guessable && (credential || !is_wrong_guess(credential.error()))) brake.give_back(dialogue);
  if (!credential) return http::refuse(request, problem_for(credential.error()));
  return answer_with(*credential);
}

// A full disk is named, so that whoever joins knows that the fault is not theirs; other faults of
// the world go up to the server.
Response issue_if_there_is_room(registrar::Registrar& registrar, GuessingBrake& brake,
                                const Request& request) {
  try {
    return issue(registrar, brake, request);
  } catch (const registrar::RegistryFault& fault) {
    if (fault.kind() != registrar::RegistryFault::Kind::full) throw;
    return http::refuse(request, http::storage_full);
  }
}

}  // namespace

void add_routes(http::Router& router, registrar::Registrar& registrar, Elapsed elapsed) {
  const auto brake = std::make_shared<GuessingBrake>(std::move(elapsed));
  router.post("/api/v1/dialogues/{dialogue}/credentials",
              [&registrar, brake](const Request& request, const http::Answer& answer) {
                answer(issue_if_there_is_room(registrar, *brake, request));
              });
}

}  // namespace entente::registrar_api
