#include "host/http/standard_problems.h"

#include <array>

namespace entente::http {

constexpr ProblemKind bad_request{
    .code = "bad_request",
    .status = 400,
    .title = {.en = "This is not a request we can read.",
              .fr = "Cette requête est illisible pour nous."},
    .detail = {.en = "Check the address: it may have been cut or changed on its way.",
               .fr = "Vérifiez l’adresse : elle a peut-être été coupée ou modifiée en chemin."}};

constexpr ProblemKind malformed_body{
    .code = "malformed_body",
    .status = 400,
    .title = {.en = "The content sent is not in the expected form.",
              .fr = "Le contenu envoyé n’a pas la forme attendue."},
    .detail = {.en = "Send JSON in UTF-8 as described in /api/v1/openapi.yaml.",
               .fr = "Envoyez du JSON en UTF-8, comme décrit dans /api/v1/openapi.yaml."}};

constexpr ProblemKind not_found{
    .code = "not_found",
    .status = 404,
    .title = {.en = "There is nothing at this address.", .fr = "Il n’y a rien à cette adresse."},
    .detail = {.en = "Check the address, or start again from the home page.",
               .fr = "Vérifiez l’adresse, ou repartez de la page d’accueil."}};

constexpr ProblemKind method_not_allowed{
    .code = "method_not_allowed",
    .status = 405,
    .title = {.en = "This address can not be used that way.",
              .fr = "Cette adresse ne s’utilise pas ainsi."},
    .detail = {.en = "The Allow header lists the methods this address knows.",
               .fr = "L’en-tête Allow énumère les méthodes que cette adresse connaît."}};

constexpr ProblemKind request_timeout{.code = "request_timeout",
                                      .status = 408,
                                      .title = {.en = "The request took too long to arrive.",
                                                .fr = "La requête a mis trop de temps à arriver."},
                                      .detail = {.en = "Check your connection and send it again.",
                                                 .fr = "Vérifiez votre connexion et renvoyez-la."}};

constexpr ProblemKind body_too_large{
    .code = "body_too_large",
    .status = 413,
    .title = {.en = "The content sent is too large.", .fr = "Le contenu envoyé est trop grand."},
    .detail = {.en = "Send less at once: each address says its limit in /api/v1/openapi.yaml.",
               .fr = "Envoyez-en moins à la fois : les limites sont dans /api/v1/openapi.yaml."}};

constexpr ProblemKind too_many_requests{
    .code = "too_many_requests",
    .status = 429,
    .title = {.en = "Too many requests in a short time.",
              .fr = "Trop de requêtes en peu de temps."},
    .detail = {.en = "Nothing is lost: wait a moment, then try again.",
               .fr = "Rien n’est perdu : patientez un instant, puis réessayez."}};

constexpr ProblemKind headers_too_large{
    .code = "headers_too_large",
    .status = 431,
    .title = {.en = "The request carries too much besides its content.",
              .fr = "La requête porte trop d’informations annexes."},
    .detail = {.en = "Shorten the address or the headers and send it again.",
               .fr = "Raccourcissez l’adresse ou les en-têtes et renvoyez-la."}};

constexpr ProblemKind internal_fault{
    .code = "internal_fault",
    .status = 500,
    .title = {.en = "Something went wrong on our side.",
              .fr = "Quelque chose n’a pas fonctionné de notre côté."},
    .detail = {.en = "Try again. What was already confirmed to you is kept.",
               .fr = "Réessayez. Ce qui vous a déjà été confirmé est conservé."}};

constexpr ProblemKind overloaded{.code = "overloaded",
                                 .status = 503,
                                 .title = {.en = "Too many people are here at once.",
                                           .fr = "Trop de personnes sont là en même temps."},
                                 .detail = {.en = "Wait a few seconds and try again.",
                                            .fr = "Patientez quelques secondes et réessayez."}};

constexpr ProblemKind storage_full{
    .code = "storage_full",
    .status = 507,
    .title = {.en = "The host has no room left to record this.",
              .fr = "L’hôte n’a plus de place pour l’enregistrer."},
    .detail = {.en = "Reading still works. Tell the people who run this host, and try again later.",
               .fr = "La lecture reste possible. Prévenez les personnes qui gèrent cet hôte, puis "
                     "réessayez plus tard."}};

std::span<const ProblemKind> standard_problems() {
  static constexpr std::array all{bad_request,        malformed_body,    not_found,
                                  method_not_allowed, request_timeout,   body_too_large,
                                  too_many_requests,  headers_too_large, internal_fault,
                                  overloaded,         storage_full};
  return all;
}

}  // namespace entente::http
