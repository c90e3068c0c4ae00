#include "host/following/problems.h"

#include <array>

namespace entente::following {

using http::ProblemKind;

constexpr ProblemKind no_letters{
    .code = "no_letters",
    .status = 404,
    .title = {.en = "This house writes no letters.",
              .fr = "Cette maison n’envoie pas de courriels."},
    .detail = {.en = "Follow by the feed or the calendar; they are on the page.",
               .fr = "Suivez par le fil ou par l’agenda\u202f: ils sont sur la page."}};

constexpr ProblemKind address_malformed{
    .code = "address_malformed",
    .status = 400,
    .title = {.en = "This is not the address of one mailbox.",
              .fr = "Ce n’est pas l’adresse d’une boîte."},
    .detail = {.en = "Write it as name@example.org; nothing was sent.",
               .fr = "Écrivez-la comme nom@exemple.org\u202f; rien n’est parti."}};

constexpr ProblemKind nothing_to_follow{
    .code = "nothing_to_follow",
    .status = 404,
    .title = {.en = "There is nothing here to follow.", .fr = "Il n’y a rien à suivre ici."},
    .detail = {.en = "Promises, proposals and decisions can be followed, each from its page.",
               .fr = "On suit un engagement, une proposition ou une décision, depuis sa page."}};

constexpr ProblemKind too_many_wishes{
    .code = "too_many_wishes",
    .status = 429,
    .title = {.en = "Too many people asked to follow from your network today.",
              .fr = "Trop de personnes ont demandé à suivre depuis votre réseau aujourd’hui."},
    .detail = {.en = "Nothing was kept. Ask from another network, or tomorrow; or follow by the "
                     "feed.",
               .fr = "Rien n’a été gardé. Redemandez depuis un autre réseau, ou demain\u202f; ou "
                     "suivez par le fil."}};

std::span<const ProblemKind> problems() {
  static constexpr std::array kinds = {no_letters, address_malformed, nothing_to_follow,
                                       too_many_wishes};
  return kinds;
}

}  // namespace entente::following
