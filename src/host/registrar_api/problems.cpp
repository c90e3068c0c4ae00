#include "host/registrar_api/problems.h"

#include <array>

#include "foundation/vocabulary/ensure.h"

namespace entente::registrar_api {

using http::ProblemKind;

constexpr ProblemKind dialogue_unknown{.code = "registrar_dialogue_unknown",
                                       .status = 404,
                                       .title = {.en = "Nobody can join this dialogue here.",
                                                 .fr = "On ne peut pas rejoindre ce dialogue ici."},
                                       .detail = {.en = "Check the address of your invitation.",
                                                  .fr = "Vérifiez l’adresse de votre invitation."}};

constexpr ProblemKind code_malformed{
    .code = "code_malformed",
    .status = 400,
    .title = {.en = "A code has six letters and digits.",
              .fr = "Un code compte six lettres et chiffres."},
    .detail = {.en = "Type it as it stands on your invitation; 0, O, 1 and I never occur.",
               .fr = "Saisissez-le comme sur votre invitation ; 0, O, 1 et I n’y figurent "
                     "jamais."}};

constexpr ProblemKind unknown_code{
    .code = "unknown_code",
    .status = 404,
    .title = {.en = "This code is not known here.", .fr = "Ce code n’est pas connu ici."},
    .detail = {.en = "Check each character, and that the invitation is for this dialogue.",
               .fr = "Vérifiez chaque caractère, et que l’invitation vaut pour ce dialogue."}};

constexpr ProblemKind code_used{
    .code = "code_used",
    .status = 409,
    .title = {.en = "This code was used on another device.",
              .fr = "Ce code a servi sur un autre appareil."},
    .detail = {.en = "Go on with that device, or ask for a new code: a reissue is counted in "
                     "public.",
               .fr = "Continuez sur cet appareil-là, ou demandez un nouveau code : une réémission "
                     "est comptée publiquement."}};

constexpr ProblemKind key_malformed{
    .code = "key_malformed",
    .status = 400,
    .title = {.en = "The key can not be read.", .fr = "La clé est illisible."},
    .detail = {.en = "Send the 32 bytes of an Ed25519 public key in hexadecimal.",
               .fr = "Envoyez les 32 octets d’une clé publique Ed25519 en hexadécimal."}};

constexpr ProblemKind too_many_wrong_codes{
    .code = "too_many_wrong_codes",
    .status = 429,
    .title = {.en = "Many wrong codes were typed here; codes typed by hand wait a little.",
              .fr = "Beaucoup de codes erronés ont été saisis ici ; les codes saisis à la main "
                    "attendent un peu."},
    .detail = {.en = "Nothing is lost: try again in a few seconds, or open the link or the QR code "
                     "of your invitation, which never waits.",
               .fr = "Rien n’est perdu : réessayez dans quelques secondes, ou ouvrez le lien ou le "
                     "code QR de votre invitation, qui n’attend jamais."}};

const ProblemKind& problem_for(registrar::Refusal refusal) {
  switch (refusal) {
    case registrar::Refusal::dialogue_unknown:
      return dialogue_unknown;
    case registrar::Refusal::code_malformed:
      return code_malformed;
    case registrar::Refusal::code_unknown:
      return unknown_code;
    case registrar::Refusal::code_used:
      return code_used;
  }
  stop_on_bug("a refusal without words");
}

std::span<const ProblemKind> problems() {
  static constexpr std::array all{dialogue_unknown, code_malformed, unknown_code,
                                  code_used,        key_malformed,  too_many_wrong_codes};
  return all;
}

}  // namespace entente::registrar_api
