#include "host/commitment_api/problems.h"

#include "host/commitment_api/evidence/routes.h"
#include "host/commitment_api/routes.h"

namespace entente::commitment_api {

const http::ProblemKind commitment_not_found{
    .code = "commitment_not_found",
    .status = 404,
    .title = {.en = "There is no such commitment here.", .fr = "Cet engagement n’existe pas ici."},
    .detail = {.en = "Open the register and look for it there; its reference never changes.",
               .fr = "Ouvrez le registre et cherchez-le là\u202f; sa référence ne change jamais."}};

const http::ProblemKind selection_malformed{
    .code = "selection_malformed",
    .status = 400,
    .title = {.en = "This filter of the register can not be read.",
              .fr = "Ce filtre du registre est illisible."},
    .detail = {.en = "Look at the part of the address named by `where`, or take the filter away.",
               .fr = "Regardez la partie de l’adresse que nomme «\u202fwhere\u202f», ou retirez le "
                     "filtre."}};

const http::ProblemKind moment_malformed{
    .code = "moment_malformed",
    .status = 400,
    .title = {.en = "This moment can not be read.", .fr = "Ce moment est illisible."},
    .detail = {.en = "`as_of` is a number of seconds since 1970, in UTC.",
               .fr = "«\u202fas_of\u202f» est un nombre de secondes depuis 1970, en UTC."}};

const std::vector<http::ProblemKind>& problems() {
  static const std::vector<http::ProblemKind> all = [] {
    std::vector<http::ProblemKind> kinds = {commitment_not_found, selection_malformed,
                                            moment_malformed};
    kinds.insert(kinds.end(), evidence_problems().begin(), evidence_problems().end());
    return kinds;
  }();
  return all;
}

}  // namespace entente::commitment_api
