// The verbs of a dialogue as a whole: who takes part in it, under which law, when it rests, and
// words that are no longer given out.

#include <array>

#include "dialogue/constituency/acts.h"
#include "dialogue/constitution/acts.h"
#include "dialogue/session/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using By = StaffVerb::By;

constexpr std::array authorities = {std::string_view{"facilitator"}, std::string_view{"author"},
                                    std::string_view{"court"}};

constexpr std::array declare = {
    Field{.option = "code",
          .path = "code",
          .form = Form::code,
          .en = "what later acts call it",
          .fr = "comment les actes suivants l’appellent",
          .required = true,
          .behind_the_dialogue = true},
    Field{.option = "name",
          .path = "name",
          .en = "its name, in every working language",
          .fr = "son nom, dans chaque langue de travail",
          .required = true},
    Field{.option = "seats",
          .path = "seats",
          .form = Form::number,
          .en = "how many seats it has",
          .fr = "combien de sièges il a",
          .required = true},
};

constexpr std::array adopt_constitution = {
    numbered_thing("version", "the version of the law that holds from the next act on",
                   "la version du règlement qui vaut dès l’acte suivant"),
};

constexpr std::array pause = {
    Field{.option = "until",
          .path = "until",
          .form = Form::hour,
          .en = "until when only facilitators act",
          .fr = "jusqu’à quand seule la facilitation agit",
          .required = true},
    Field{.option = "reason",
          .path = "reason",
          .en = "why, in every working language",
          .fr = "pourquoi, dans chaque langue de travail",
          .required = true},
};

constexpr std::array withhold = {
    Field{.option = "content",
          .path = "content",
          .form = Form::code,
          .en = "the digest of the words or of the file, in hex",
          .fr = "l’empreinte des mots ou du fichier, en hexadécimal",
          .required = true,
          .behind_the_dialogue = true},
    Field{.option = "authority",
          .path = "authority",
          .form = Form::choice,
          .en = "by whose authority",
          .fr = "par l’autorité de qui",
          .required = true,
          .scale = authorities},
    Field{.option = "reason",
          .path = "reason",
          .form = Form::choice,
          .en = "why, by its code",
          .fr = "pourquoi, par son code",
          .required = true,
          .scale = discussion::reason_names},
};

constexpr std::array verbs = {
    StaffVerb{"declare", constituency::ConstituencyDeclaredV1::type, By::facilitator,
              "Declares a constituency, before any seat is taken.",
              "Déclare un collège, avant qu’aucun siège ne soit pris.", declare},
    StaffVerb{"adopt-constitution", constitution::ConstitutionAdoptedV1::type, By::facilitator,
              "Moves on to a newer version of the law.",
              "Passe à une version plus récente du règlement.", adopt_constitution},
    StaffVerb{"pause", session::DialoguePausedV1::type, By::facilitator,
              "Lets the dialogue rest: until then only facilitators act.",
              "Met le dialogue en pause : jusque-là, seule la facilitation agit.", pause},
    StaffVerb{"resume",
              session::DialogueResumedV1::type,
              By::facilitator,
              "Ends the pause before its time.",
              "Met fin à la pause avant son terme.",
              {}},
    StaffVerb{"withhold", constitution::ContentWithheldV1::type, By::either,
              "Withholds words or a file: they are no longer given out.",
              "Retient des mots ou un fichier : ils ne sont plus donnés.", withhold},
};

}  // namespace

std::span<const StaffVerb> dialogue_verbs() { return verbs; }

}  // namespace entente::program
