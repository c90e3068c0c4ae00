#include "host/registrar_api/routes.h"

#include <array>
#include <mutex>

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

constexpr std::array kinds = {
    ProblemKind{.code = "registrar_dialogue_unknown",
                .status = 404,
                .title = {.en = "Nobody can join this dialogue here.",
                          .fr = "On ne peut pas rejoindre ce dialogue ici."},
                .detail = {.en = "Check the address of your invitation.",
                           .fr = "Vérifiez l’adresse de votre invitation."}},
    ProblemKind{
        .code = "code_malformed",
        .status = 400,
        .title = {.en = "A code has six letters and digits.",
                  .fr = "Un code compte six lettres et chiffres."},
        .detail = {.en = "Type it as it stands on your invitation; 0, O, 1 and I never occur.",
                   .fr = "Saisissez-le comme sur votre invitation ; 0, O, 1 et I n’y "
                         "figurent jamais."}},
    ProblemKind{
        .code = "unknown_code",
        .status = 404,
        .title = {.en = "This code is not known here.", .fr = "Ce code n’est pas connu ici."},
        .detail = {.en = "Check each character, and that the invitation is for this dialogue.",
                   .fr = "Vérifiez chaque caractère, et que l’invitation vaut pour ce "
                         "dialogue."}},
    ProblemKind{.code = "code_used",
                .status = 409,
                .title = {.en = "This code was used on another device.",
                          .fr = "Ce code a servi sur un autre appareil."},
                .detail = {.en = "Go on with that device, or ask for a new code: a reissue is "
                                 "counted in public.",
                           .fr = "Continuez sur cet appareil-là, ou demandez un nouveau code : une "
                                 "réémission est comptée publiquement."}},
    ProblemKind{.code = "key_malformed",
                .status = 400,
                .title = {.en = "The key can not be read.", .fr = "La clé est illisible."},
                .detail = {.en = "Send the 32 bytes of an Ed25519 public key in hexadecimal.",
                           .fr = "Envoyez les 32 octets d’une clé publique Ed25519 en "
                                 "hexadécimal."}},
};

const ProblemKind& kind_for(registrar::Refusal refusal) {
  switch (refusal) {
    case registrar::Refusal::dialogue_unknown:
      return kinds[0];
    case registrar::Refusal::code_malformed:
      return kinds[1];
    case registrar::Refusal::code_unknown:
      return kinds[2];
    case registrar::Refusal::code_used:
      return kinds[3];
  }
  stop_on_bug("a refusal without words");
}

// Counts wrong codes by the second.
class Brake {
 public:
  explicit Brake(Elapsed elapsed) : elapsed_(std::move(elapsed)) {}

  bool holds(const std::string& dialogue) {
    const std::scoped_lock lock{mutex_};
    return now(dialogue).wrong >= wrong_codes_per_second;
  }
  void wrong_code(const std::string& dialogue) {
    const std::scoped_lock lock{mutex_};
    ++now(dialogue).wrong;
  }

 private:
  struct Second {
    std::chrono::seconds second{-1};
    unsigned wrong = 0;
  };
  Second& now(const std::string& dialogue) {
    const auto second = std::chrono::duration_cast<std::chrono::seconds>(elapsed_());
    auto& counted = seconds_[dialogue];
    if (counted.second != second) counted = {.second = second, .wrong = 0};
    return counted;
  }
  Elapsed elapsed_;
  std::mutex mutex_;
  std::map<std::string, Second> seconds_;
};

std::optional<std::string> text_in(const Json& json, std::string_view name) {
  const Json* member = json.find(name);
  if (member == nullptr || !member->is_string()) return std::nullopt;
  return *member->as_string();
}

Response issue(registrar::Registrar& registrar, Brake& brake, const Request& request) {
  const auto json = encoding::parse_json(request.body);
  const auto code = json ? text_in(*json, "code") : std::nullopt;
  const auto hex = json ? text_in(*json, "key") : std::nullopt;
  if (!code || !hex) return http::refuse(request, http::malformed_body);
  const auto key = encoding::fixed_from_hex<PublicKey>(*hex);
  if (!key) return http::refuse(request, kinds[4]);
  const std::string& dialogue = request.param("dialogue");
  if (brake.holds(dialogue))
    return http::Problem{http::too_many_requests}
        .header("Retry-After", "1")
        .response(http::language_of(request));
  const auto credential = registrar.issue(dialogue, *code, *key);
  if (!credential) {
    if (credential.error() == registrar::Refusal::code_unknown) brake.wrong_code(dialogue);
    return http::refuse(request, kind_for(credential.error()));
  }
  Response response = http::respond(
      200, "application/json",
      encoding::canonical(
          Json::object({{"attestation", encoding::to_base64(credential->attestation.span())},
                        {"constituency", credential->constituency.string()}})));
  response.set("Cache-Control", "no-store");
  return response;
}

}  // namespace

void add_routes(http::Router& router, registrar::Registrar& registrar, Elapsed elapsed) {
  const auto brake = std::make_shared<Brake>(std::move(elapsed));
  router.post("/api/v1/dialogues/{dialogue}/credentials",
              [&registrar, brake](const Request& request, const http::Answer& answer) {
                answer(issue(registrar, *brake, request));
              });
}

std::span<const ProblemKind> problems() { return kinds; }

}  // namespace entente::registrar_api
