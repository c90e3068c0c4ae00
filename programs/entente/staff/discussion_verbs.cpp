// The verbs of questions and statements, and of words that are no longer given out.

#include <array>

#include "dialogue/constitution/acts.h"
#include "dialogue/discussion/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using By = StaffVerb::By;

constexpr std::array rulings = {std::string_view{"accepted"}, std::string_view{"rejected"}};
constexpr std::array authorities = {std::string_view{"facilitator"}, std::string_view{"author"},
                                    std::string_view{"court"}};

constexpr Field of_question =
    numbered_thing("question", "the number of the question", "le numéro de la question");
constexpr Field why{.option = "reason",
                    .path = "reason",
                    .form = Form::choice,
                    .en = "why, by its code; accepted goes with clear",
                    .fr = "pourquoi, par son code ; accepted va avec clear",
                    .required = true,
                    .scale = discussion::reason_names};

constexpr std::array pose = {
    Field{.option = "text",
          .path = "text",
          .en = "the question, in every working language",
          .fr = "la question, dans chaque langue de travail",
          .required = true},
    Field{.option = "closes",
          .path = "closes",
          .form = Form::moment,
          .en = "the full hour at which it closes",
          .fr = "l’heure pleine où elle se ferme"},
};

constexpr std::array close_question = {of_question};

constexpr std::array state = {
    of_question,
    Field{.option = "text",
          .path = "text",
          .en = "the statement",
          .fr = "l’énoncé",
          .required = true},
    Field{.option = "original",
          .path = "language",
          .form = Form::code,
          .en = "the language it was first said in",
          .fr = "la langue dans laquelle il fut dit d’abord",
          .required = true},
    Field{.option = "about-me",
          .path = "about_me",
          .form = Form::toggle,
          .en = "it is about whoever says it",
          .fr = "il parle de la personne qui le dit"},
};

constexpr std::array moderate = {
    numbered_thing("statement", "the number of the statement", "le numéro de l’énoncé"),
    Field{.option = "decision",
          .path = "decision",
          .form = Form::choice,
          .en = "what becomes of it",
          .fr = "ce qu’il en advient",
          .required = true,
          .scale = rulings,
          .behind_the_dialogue = true},
    why,
    Field{.option = "note", .path = "note", .en = "a remark", .fr = "une remarque"},
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
    why,
};

constexpr std::array verbs = {
    StaffVerb{"pose", discussion::QuestionPosedV1::type, By::facilitator, "Poses a question.",
              "Pose une question.", pose},
    StaffVerb{"close-question", discussion::QuestionClosedV1::type, By::facilitator,
              "Closes a question.", "Ferme une question.", close_question},
    StaffVerb{"state", discussion::StatementSubmittedV1::type, By::facilitator,
              "Submits a statement of the facilitator.", "Dépose un énoncé de l’animation.", state},
    StaffVerb{"moderate", discussion::StatementModeratedV1::type, By::facilitator,
              "Accepts or rejects a statement, with the reason.",
              "Accepte ou écarte un énoncé, en disant pourquoi.", moderate},
    StaffVerb{"withhold", constitution::ContentWithheldV1::type, By::either,
              "Withholds words or a file: they are no longer given out.",
              "Retient des mots ou un fichier : ils ne sont plus donnés.", withhold},
};

}  // namespace

std::span<const StaffVerb> discussion_verbs() { return verbs; }

}  // namespace entente::program
