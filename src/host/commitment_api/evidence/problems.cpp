#include "host/commitment_api/problems.h"

#include "host/commitment_api/evidence/routes.h"
#include "host/problems/problems.h"

namespace entente::commitment_api {
namespace {

using http::ProblemKind;

constexpr ProblemKind unknown{
    .code = "evidence_unknown",
    .status = 404,
    .title = {.en = "No act names a file with this digest.",
              .fr = "Aucun acte ne nomme de fichier avec cette empreinte."},
    .detail = {.en = "Send the report or finding first, then its files.",
               .fr = "Envoyez d’abord le rapport ou le constat, puis ses fichiers."}};
constexpr ProblemKind digest_differs{
    .code = "evidence_digest_differs",
    .status = 409,
    .title = {.en = "This is not the file that the act names: its digest differs.",
              .fr = "Ce n’est pas le fichier que nomme l’acte\u202f: son empreinte diffère."},
    .detail = {.en = "Send the very file that was chosen when the act was signed, unchanged, with "
                     "the salt kept then. A new file takes a new report.",
               .fr = "Envoyez le fichier même qui fut choisi à la signature, inchangé, avec le sel "
                     "gardé alors. Un autre fichier demande un nouveau rapport."}};
constexpr ProblemKind empty{
    .code = "evidence_empty",
    .status = 400,
    .title = {.en = "This file is empty.", .fr = "Ce fichier est vide."},
    .detail = {.en = "Send the salt (32 bytes) and the bytes of the file behind it.",
               .fr = "Envoyez le sel (32 octets), puis les octets du fichier."}};
constexpr ProblemKind too_large{
    .code = "evidence_too_large",
    .status = 413,
    .title = {.en = "This file is too large.", .fr = "Ce fichier est trop grand."},
    .detail = {.en = "A piece of evidence holds at most 4 MiB: publish it elsewhere, and name the "
                     "place in the note of the report.",
               .fr = "Une preuve compte au plus 4\u202fMio\u202f: publiez-la ailleurs et dites où "
                     "dans la note du rapport."}};
constexpr ProblemKind withheld{
    .code = "evidence_withheld",
    .status = 410,
    .title = {.en = "This file was withheld and erased.",
              .fr = "Ce fichier a été retenu et effacé."},
    .detail = {.en = "The log says who withheld it and why; its digest stays.",
               .fr = "Le journal dit qui l’a retenu et pourquoi\u202f; son empreinte reste."}};
constexpr ProblemKind not_handed_in{
    .code = "evidence_not_handed_in",
    .status = 404,
    .title = {.en = "Nobody has handed in this file yet.",
              .fr = "Personne n’a encore remis ce fichier."},
    .detail = {.en = "Ask whoever signed the act: only they, or somebody they gave it to, can.",
               .fr = "Demandez à qui a signé l’acte\u202f: cette personne, ou quelqu’un à qui elle "
                     "l’a donné, peut seule le remettre."}};

}  // namespace

const ProblemKind evidence_digest_malformed{
    .code = "evidence_digest_malformed",
    .status = 400,
    .title = {.en = "This digest can not be read.", .fr = "Cette empreinte est illisible."},
    .detail = {.en = "A digest is 64 digits and letters from a to f, as the act names it.",
               .fr = "Une empreinte compte 64 chiffres et lettres de a à f, comme dans l’acte."}};

const ProblemKind& problem_for(clerk::EvidenceRefusal refusal) {
  switch (refusal) {
    case clerk::EvidenceRefusal::dialogue_unknown:
      return problems::of(clerk::HostRefusal::dialogue_unknown);
    case clerk::EvidenceRefusal::evidence_unknown:
      return unknown;
    case clerk::EvidenceRefusal::evidence_digest_differs:
      return digest_differs;
    case clerk::EvidenceRefusal::evidence_empty:
      return empty;
    case clerk::EvidenceRefusal::evidence_too_large:
      return too_large;
    case clerk::EvidenceRefusal::evidence_withheld:
      return withheld;
    case clerk::EvidenceRefusal::evidence_not_handed_in:
      return not_handed_in;
  }
  return unknown;
}

const std::vector<ProblemKind>& evidence_problems() {
  static const std::vector<ProblemKind> all = {
      unknown,       digest_differs,           empty, too_large, withheld,
      not_handed_in, evidence_digest_malformed};
  return all;
}

}  // namespace entente::commitment_api
