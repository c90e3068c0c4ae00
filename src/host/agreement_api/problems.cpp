#include "host/agreement_api/routes.h"

namespace entente::agreement_api {

const http::ProblemKind proposal_not_found{
    .code = "proposal_not_found",
    .status = 404,
    .title = {.en = "There is no such proposal here.", .fr = "Cette proposition n’existe pas ici."},
    .detail = {.en = "Open the list of proposals and choose one of those.",
               .fr = "Ouvrez la liste des propositions et choisissez-en une."}};

const http::ProblemKind decision_not_found{
    .code = "decision_not_found",
    .status = 404,
    .title = {.en = "There is no such decision here.", .fr = "Cette décision n’existe pas ici."},
    .detail = {.en = "Open the list of decisions and choose one of those.",
               .fr = "Ouvrez la liste des décisions et choisissez-en une."}};

const http::ProblemKind end_malformed{
    .code = "end_malformed",
    .status = 400,
    .title = {.en = "This does not state the end of that decision.",
              .fr = "Ceci n’énonce pas la fin de cette décision."},
    .detail = {.en = "Load the page again, then close the decision once more.",
               .fr = "Rechargez la page, puis clôturez de nouveau la décision."}};

const std::vector<http::ProblemKind>& problems() {
  static const std::vector<http::ProblemKind> all{proposal_not_found, decision_not_found,
                                                  end_malformed};
  return all;
}

}  // namespace entente::agreement_api
