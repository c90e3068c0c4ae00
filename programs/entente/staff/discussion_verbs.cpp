// The verbs of questions and statements: what becomes of them, how their words are understood, and
// the maps of what was voted.

#include <array>

#include "dialogue/constitution/acts.h"
#include "dialogue/discussion/acts.h"
#include "dialogue/session/acts.h"
#include "entente/staff/staff_verb.h"

namespace entente::program {
namespace {

using By = StaffVerb::By;
using Made = StaffVerb::Made;

constexpr std::array rulings = {std::string_view{"accepted"}, std::string_view{"rejected"}};
constexpr Field of_question =
    numbered_thing("question", "the number of the question", "le numéro de la question");
constexpr Field of_statement =
    numbered_thing("statement", "the number of the statement", "le numéro de l’énoncé");
constexpr Field original(std::string_view en, std::string_view fr) {
  return {.option = "original",
          .path = "language",
          .form = Form::code,
          .en = en,
          .fr = fr,
          .required = true};
}
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
          .form = Form::hour,
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
    original("the language it was first said in", "la langue dans laquelle il fut dit d’abord"),
    Field{.option = "about-me",
          .path = "about_me",
          .form = Form::toggle,
          .en = "it is about whoever says it",
          .fr = "il parle de la personne qui le dit"},
};

constexpr std::array moderate = {
    of_statement,
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

constexpr Field roles{.option = "role",
                      .path = "roles",
                      .form = Form::choices,
                      .en =
                          "a role of civil society it is about; as often as there are; without "
                          "it: none any more",
                      .fr =
                          "un rôle de la société civile dont il s’agit ; autant de fois qu’il y "
                          "en a ; sans cela : plus aucun",
                      .scale = discussion::role_names};
constexpr std::array tag_question = {of_question, roles};
constexpr std::array tag_statement = {of_statement, roles};

constexpr std::array merge = {
    of_statement,
    numbered_thing("into", "the one that says the same and stays",
                   "celui qui dit la même chose et qui reste"),
};

constexpr std::array understand = {
    of_statement,
    original("the language the word stands in", "la langue où se trouve le mot"),
    Field{.option = "word", .path = "word", .en = "the word", .fr = "le mot", .required = true},
    Field{.option = "meaning",
          .path = "meaning",
          .en = "as what it is understood",
          .fr = "comment on l’entend",
          .required = true},
};

constexpr std::array name_theme = {
    of_question,
    Field{.option = "title",
          .path = "title",
          .en = "the name of the theme, in every working language",
          .fr = "le nom du thème, dans chaque langue de travail",
          .required = true},
    Field{.option = "statement",
          .path = "statements",
          .form = Form::numbers,
          .en = "a statement that it holds together; as often as there are",
          .fr = "un énoncé qu’il réunit ; autant de fois qu’il y en a"},
};

constexpr std::array drop_theme = {
    numbered_thing("theme", "the number of the theme", "le numéro du thème"),
};

constexpr std::array publish_map = {of_question};

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
    StaffVerb{"tag-question", discussion::RoleTaggedV1::type, By::facilitator,
              "Says which roles of civil society a question is about.",
              "Dit de quels rôles de la société civile parle une question.", tag_question},
    StaffVerb{"tag-statement", discussion::RoleTaggedV1::type, By::facilitator,
              "Says which roles of civil society a statement is about, where not its question’s.",
              "Dit de quels rôles parle un énoncé, quand ce n’est pas ceux de sa question.",
              tag_statement},
    StaffVerb{"merge", session::StatementMergedV1::type, By::facilitator,
              "Merges a duplicate into the statement that says the same.",
              "Réunit un doublon à l’énoncé qui dit la même chose.", merge},
    StaffVerb{"understand", session::UnderstandingSubmittedV1::type, By::focal_point,
              "Says as what a word of a statement is understood.",
              "Dit comment l’on entend un mot d’un énoncé.", understand},
    StaffVerb{"name-theme", session::ThemeNamedV1::type, By::facilitator,
              "Names a theme that holds statements together.",
              "Nomme un thème qui réunit des énoncés.", name_theme},
    StaffVerb{"drop-theme", session::ThemeDroppedV1::type, By::facilitator, "Drops a theme.",
              "Retire un thème.", drop_theme},
    StaffVerb{"publish-map", constitution::MapPublishedV1::type, By::facilitator,
              "Publishes the newest map of a question that may be shown.",
              "Publie la plus récente carte d’une question qui puisse être montrée.", publish_map,
              Made::drawn},
};

}  // namespace

std::span<const StaffVerb> discussion_verbs() { return verbs; }

}  // namespace entente::program
