#include "host/following/sheets.h"

#include <array>

namespace entente::following {
namespace {

using http::Field;
using http::Sheet;
using http::Words;

constexpr Words follow_title{.en = "Follow by mail", .fr = "Suivre par courriel"};
constexpr Words lead{
    .en =
        "You are told when this changes, at most once a day, whether you are for it or against "
        "it: nobody asks which.",
    .fr =
        "Un courriel vous prévient de chaque changement, un par jour au plus, que vous soyez "
        "pour ou contre\u202f: personne ne vous le demande."};
constexpr Words apart{
    .en =
        "Your address is kept apart from every seat and every vote, never in the register, and is "
        "erased when you stop.",
    .fr =
        "Votre adresse est gardée à part de tout siège et de tout vote, jamais dans le registre, "
        "et effacée quand vous arrêtez."};
constexpr Words address_label{.en = "Your address", .fr = "Votre adresse"};
constexpr Words ask_button{.en = "Send me the link", .fr = "M’envoyer le lien"};

std::string way_back(const Place& place) { return "/d/" + place.dialogue + "/read"; }

}  // namespace

std::string page_of(std::string_view dialogue, const Subject& subject) {
  constexpr std::array<std::string_view, 3> rooms = {"register", "proposals", "decisions"};
  return "/d/" + std::string{dialogue} + "/" +
         std::string{rooms.at(static_cast<std::size_t>(subject.kind))} + "/" +
         std::to_string(subject.number);
}

Sheet wish_sheet(const Place& place) {
  return {
      .title = follow_title,
      .lines = {lead, apart},
      .path = place.path,
      .fields = {Field{.name = "address", .type = "email", .label = address_label, .value = {}}},
      .button = ask_button,
      .back = way_back(place)};
}

Sheet refused_sheet(const Place& place, const http::ProblemKind& why, std::string typed) {
  Sheet sheet = wish_sheet(place);
  sheet.status = why.status;
  sheet.title = why.title;
  sheet.lines = {why.detail};
  sheet.fields.back().value = std::move(typed);
  return sheet;
}

Sheet wished_sheet(const Place& place) {
  return {.title = {.en = "Look into your mailbox", .fr = "Regardez dans votre boîte"},
          .lines = {{.en = "A letter with a link is on its way, and comes within the hour. You "
                           "follow once you have opened the link.",
                     .fr = "Un courriel avec un lien part vers vous et arrive dans l’heure. Vous "
                           "suivrez après avoir ouvert le lien."},
                    {.en = "Without that, your address is erased after two days.",
                     .fr = "Sans cela, votre adresse est effacée après deux jours."}},
          .path = place.path,
          .fields = {},
          .button = {},
          .back = way_back(place)};
}

Sheet confirm_sheet(const Place& place) {
  return {.title = {.en = "Do you want to follow?", .fr = "Voulez-vous suivre\u202f?"},
          .lines = {lead, apart},
          .path = place.path,
          .fields = {},
          .button = {.en = "Yes, write to me", .fr = "Oui, écrivez-moi"},
          .back = way_back(place)};
}

Sheet confirmed_sheet(const Place& place, const Subject& subject) {
  return {.title = {.en = "You follow", .fr = "Vous suivez"},
          .lines = {{.en = "A letter comes when something changes. Each holds a link to stop.",
                     .fr = "Un courriel viendra au prochain changement. Chacun a un lien pour "
                           "arrêter."}},
          .path = place.path,
          .fields = {},
          .button = {},
          .back = page_of(place.dialogue, subject)};
}

Sheet stop_sheet(const Place& place) {
  return {.title = {.en = "No more letters of this dialogue?",
                    .fr = "Plus aucun courriel de ce dialogue\u202f?"},
          .lines = {{.en = "If you follow pages, that ends, and your address is erased.",
                     .fr = "Si vous suivez des pages, c’est fini, et votre adresse est effacée."},
                    {.en = "If you are reminded of dates, the reminders end.",
                     .fr = "Si vous receviez des rappels d’échéances, ils cessent."}},
          .path = place.path,
          .fields = {},
          .button = {.en = "Stop the letters", .fr = "Arrêter les courriels"},
          .back = way_back(place)};
}

Sheet stopped_sheet(const Place& place) {
  return {.title = {.en = "No more letters will come", .fr = "Plus aucun courriel ne viendra"},
          .lines = {{.en = "One that left already may still arrive.",
                     .fr = "Un courriel déjà parti peut encore arriver."}},
          .path = place.path,
          .fields = {},
          .button = {},
          .back = way_back(place)};
}

Sheet spent_sheet(const Place& place) {
  return {
      .status = 404,
      .title = {.en = "This link leads nowhere any more", .fr = "Ce lien ne mène plus nulle part"},
      .lines = {{.en = "It was used already, or is older than two days. If letters still come, "
                       "use the link of the newest one.",
                 .fr = "Il a déjà servi, ou date de plus de deux jours. Si des courriels arrivent "
                       "encore, prenez le lien du plus récent."}},
      .path = place.path,
      .fields = {},
      .button = {},
      .back = way_back(place)};
}

}  // namespace entente::following
