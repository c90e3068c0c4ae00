#include "host/registrar_api/routes.h"

#include <memory>
#include <optional>
#include <string>

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "host/http/standard_problems.h"
#include "host/registrar/issuing_desk.h"

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

// A full disk is named, so that whoever joins knows that the fault is not theirs.
const ProblemKind& problem_for_fault(registrar::RegistryFault::Kind kind) {
  return kind == registrar::RegistryFault::Kind::full ? http::storage_full : http::internal_fault;
}

struct Counter {
  registrar::Registrar& registrar;
  GuessingBrake brake;
  registrar::IssuingDesk desk{registrar};

  Counter(registrar::Registrar& of, Elapsed elapsed) : registrar(of), brake(std::move(elapsed)) {}

  // A try is taken before the code is looked up and given back when it was no wrong guess, so that
  // many callers at once get no more tries than one.
  void issue(const Request& request, registrar::Role role, const http::Answer& answer) {
    const auto asked = read(request);
    if (!asked) return answer(http::refuse(request, *asked.error()));
    const std::string& dialogue = request.param("dialogue");
    if (!registrar.serves(dialogue)) return answer(http::refuse(request, dialogue_unknown));
    const auto language = http::language_of(request);
    const bool guessable = !registrar.vouches_for(dialogue, asked->code, role);
    if (guessable && !brake.take(dialogue))
      return answer(http::Problem{too_many_wrong_codes}
                        .header("Retry-After", std::to_string(wrong_code_pause.count()))
                        .response(language));
    const bool waits = desk.ask(
        {.dialogue = dialogue, .code = asked->code, .key = asked->key, .role = role},
        [this, dialogue, guessable, language, answer](const registrar::IssuingDesk::Answer& told) {
          const auto* refusal = std::get_if<registrar::Refusal>(&told);
          if (guessable && !(refusal != nullptr && is_wrong_guess(*refusal)))
            brake.give_back(dialogue);
          if (const auto* credential = std::get_if<registrar::Credential>(&told))
            return answer(answer_with(*credential));
          const auto& problem =
              refusal != nullptr
                  ? problem_for(*refusal)
                  : problem_for_fault(std::get<registrar::RegistryFault::Kind>(told));
          answer(http::Problem{problem}.response(language));
        });
    if (waits) return;
    if (guessable) brake.give_back(dialogue);
    answer(http::Problem{http::overloaded}.header("Retry-After", "1").response(language));
  }
};

}  // namespace

void add_routes(http::Router& router, registrar::Registrar& registrar, Elapsed elapsed) {
  const auto counter = std::make_shared<Counter>(registrar, std::move(elapsed));
  router.post("/api/v1/dialogues/{dialogue}/credentials",
              [counter](const Request& request, const http::Answer& answer) {
                counter->issue(request, registrar::Role::seat, answer);
              });
  router.post("/api/v1/dialogues/{dialogue}/focal_credentials",
              [counter](const Request& request, const http::Answer& answer) {
                counter->issue(request, registrar::Role::focal_point, answer);
              });
}

}  // namespace entente::registrar_api
