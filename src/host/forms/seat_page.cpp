#include "host/forms/seat_page.h"

#include "foundation/encoding/hex.h"
#include "host/forms/ballot_page.h"
#include "host/forms/entrusted_key.h"
#include "host/reading/frame/pause_notice.h"

namespace entente::forms {
namespace {

using http::Words;
using reading::element;
using reading::link_to;
using reading::Markup;

constexpr Words seated_title{.en = "You have your seat", .fr = "Vous avez votre siège"};
constexpr Words your_constituency{.en = "Your constituency: ", .fr = "Votre collège\u202f: "};
constexpr Words reminded{
    .en = "The host signs for you here, and the register says that it has seen your key.",
    .fr = "Ici l’hôte signe pour vous, et le registre dit qu’il a vu votre clé."};
constexpr Words no_question{.en = "No question is open at the moment.",
                            .fr = "Aucune question n’est ouverte pour le moment."};
constexpr Words questions_title{.en = "Questions to answer", .fr = "Questions ouvertes"};

constexpr Words receipt_title{.en = "Receipt", .fr = "Reçu"};
constexpr Words meaning{
    .en = "The host has signed for this answer and can no longer drop it unseen.",
    .fr =
        "L’hôte a signé pour cette réponse\u202f; il ne peut plus l’écarter sans que cela se "
        "voie."};
constexpr Words place{.en = "Place in the record", .fr = "Rang dans le registre des actes"};
constexpr Words at{.en = "Recorded (votes: rounded to the hour, for your protection)",
                   .fr = "Inscrit (votes\u202f: à l’heure près, pour votre protection)"};
constexpr Words fingerprint{.en = "Fingerprint", .fr = "Empreinte"};
constexpr Words promise{.en = "What the host has signed", .fr = "Ce que l’hôte a signé"};
constexpr Words save{.en = "Save the proof", .fr = "Enregistrer la preuve"};
constexpr Words check{.en =
                          "Check it with entente-verify, without us. It shows that you answered, "
                          "not what.",
                      .fr =
                          "Contrôlez-la avec entente-verify, sans nous. Elle montre que vous "
                          "avez répondu, non quoi."};
constexpr Words back{.en = "Back to your seat", .fr = "Retour à votre siège"};

constexpr Words left_title{.en = "You have left", .fr = "Vous avez quitté"};
constexpr Words left_detail{
    .en = "This browser has forgotten your seat. What you answered stays and counts.",
    .fr = "Ce navigateur a oublié votre siège. Vos réponses restent et comptent."};

reading::Page page(const Reader& reader, const Words& title, std::string path, Markup main) {
  return {
      .title = std::string{title.in(reader.language)},
      .path = std::move(path),
      .main = std::move(main),
      .invented = reader.state().opening->terms.invented,
      .notice = reading::pause_notice(reader.state(), reader.words, reader.language, reader.now)};
}

}  // namespace

reading::Page seat_page(const Reader& reader, const constituency::Seat& seat,
                        const std::string& token) {
  const auto language = reader.language;
  const auto& dialogue = reader.kept.dialogue();
  const auto& side = *reader.state().constituency.constituency(seat.constituency);
  Markup open;
  for (const auto& question : reader.state().discussion.questions())
    if (question.open_at(reader.now))
      open += element(
          "li",
          element("a",
                  {{"href", reading::in_language(ballot_path(dialogue, question.id), language)},
                   {"class", "voice"}},
                  reading::said(question.text, reader.words, language)));
  const auto questions =
      open.empty() ? element("p", no_question.in(language)) : element("ul", open);
  auto main =
      reading::back_to_dialogue(dialogue, language) + element("h1", seated_title.in(language)) +
      element("p", Markup::words(your_constituency.in(language)) +
                       element("strong", reading::said(side.name, reader.words, language))) +
      reading::quiet(Markup::words(reminded.in(language))) +
      reading::section(questions_title, language, questions) + leave_form(reader, token);
  return page(reader, seated_title, seat_path(dialogue), std::move(main));
}

reading::Page receipt_page(const Reader& reader, const clerk::Receipt& receipt) {
  const auto language = reader.language;
  const auto& recorded = receipt.recorded;
  const auto seat = seat_path(reader.kept.dialogue());
  const auto path = seat + "/receipts/" + std::to_string(recorded.index);
  const auto row = [&](const Words& name, const Markup& value) {
    return element("dt", name.in(language)) + element("dd", value);
  };
  const auto facts = row(place, Markup::words(reading::number(recorded.index, language))) +
                     row(at, reading::moment(recorded.at, language)) +
                     row(fingerprint, element("code", encoding::to_hex(recorded.act.span())));
  auto main = element("p", link_to(seat, language, Markup::words(back.in(language)))) +
              element("h1", receipt_title.in(language)) + element("p", meaning.in(language)) +
              element("dl", facts) +
              element("p", element("a", {{"href", path + "/proof"}, {"download", ""}},
                                   Markup::words(save.in(language)))) +
              reading::quiet(Markup::words(check.in(language))) +
              element("details", element("summary", promise.in(language)) +
                                     element("pre", receipt.promise.note));
  return page(reader, receipt_title, path, std::move(main));
}

reading::Page left_page(const Reader& reader) {
  const auto language = reader.language;
  auto main = element("h1", left_title.in(language)) + element("p", left_detail.in(language)) +
              reading::back_to_dialogue(reader.kept.dialogue(), language);
  return page(reader, left_title, seat_path(reader.kept.dialogue()), std::move(main));
}

}  // namespace entente::forms
