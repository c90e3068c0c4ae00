#include "host/session_api/problems.h"

#include "host/session_api/routes.h"

namespace entente::session_api {

const http::ProblemKind session_not_found{
    .code = "session_not_found",
    .status = 404,
    .title = {.en = "There is no such session here.", .fr = "Cette séance n’existe pas ici."},
    .detail = {.en = "Open the dialogue and look for it there.",
               .fr = "Ouvrez le dialogue et cherchez-la là."}};

const http::ProblemKind stage_malformed{
    .code = "stage_malformed",
    .status = 400,
    .title = {.en = "This change of the stage can not be read.",
              .fr = "Ce changement de scène est illisible."},
    .detail = {.en = "Load the console again, then try once more.",
               .fr = "Rechargez la console, puis réessayez."}};

const http::ProblemKind stage_not_yours{
    .code = "stage_not_yours",
    .status = 403,
    .title = {.en = "Only a facilitator may change what the room sees.",
              .fr = "Seule la facilitation peut changer ce que voit la salle."},
    .detail = {.en = "Use the facilitator’s link that the organiser gave you.",
               .fr = "Utilisez le lien de facilitation que l’organisation vous a remis."}};

const http::ProblemKind stage_overtaken{
    .code = "stage_overtaken",
    .status = 409,
    .title = {.en = "Somebody else changed the stage meanwhile.",
              .fr = "Quelqu’un d’autre a changé la scène entre-temps."},
    .detail = {.en = "Look at it as it is now, then change it again if you still want to.",
               .fr = "Regardez-la telle qu’elle est, puis changez-la encore s’il le faut."}};

const http::ProblemKind& problem_for(StageRefusal refusal) {
  switch (refusal) {
    case StageRefusal::malformed:
    case StageRefusal::signature_wrong:
      return stage_malformed;
    case StageRefusal::overtaken:
      return stage_overtaken;
  }
  return stage_malformed;
}

const std::vector<http::ProblemKind>& problems() {
  static const std::vector<http::ProblemKind> all = {session_not_found, stage_malformed,
                                                     stage_not_yours, stage_overtaken};
  return all;
}

}  // namespace entente::session_api
