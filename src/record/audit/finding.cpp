#include "record/audit/finding.h"

#include "foundation/vocabulary/ensure.h"

namespace entente::audit {
namespace {

struct Words {
  std::string_view name;
  std::string_view en;
  std::string_view fr;
};

// In the order of Fault.
constexpr std::array words = {
    Words{
        "archive_altered", "The file is not a bundle, or a byte between its parts was changed",
        "Le fichier n’est pas une archive vérifiable, ou un octet entre ses parties a été modifié"},
    Words{"manifest_wrong", "The list of files can not be read",
          "La liste des fichiers est illisible"},
    Words{"file_missing", "A listed file is missing", "Un fichier annoncé manque"},
    Words{"file_unknown", "There is a file that does not belong here",
          "Un fichier présent n’a pas sa place ici"},
    Words{"file_changed", "A file is not the one that was exported",
          "Un fichier n’est pas celui qui a été exporté"},
    Words{"checkpoint_missing", "There is no checkpoint", "Le point de contrôle manque"},
    Words{"log_key_unreadable", "The key of the log can not be read",
          "La clé du journal est illisible"},
    Words{"log_key_not_trusted", "The log names another key than the one you trust",
          "Le journal nomme une autre clé que celle à laquelle vous faites confiance"},
    Words{"checkpoint_not_signed", "The checkpoint is not signed by the key of the log",
          "Le point de contrôle n’est pas signé par la clé du journal"},
    Words{"entries_missing", "Entries of the log are missing",
          "Des inscriptions du journal manquent"},
    Words{"entry_bundle_unreadable", "A file of entries can not be read",
          "Un fichier d’inscriptions est illisible"},
    Words{"entry_changed", "An entry is not the one that was recorded",
          "Une inscription n’est pas celle qui a été enregistrée"},
    Words{"tile_changed", "A file of digests does not fit the entries",
          "Un fichier d’empreintes ne correspond pas aux inscriptions"},
    Words{"root_differs", "The entries are not those that the checkpoint was signed for",
          "Les inscriptions ne sont pas celles que couvre la signature du point de contrôle"},
    Words{"receipt_unreadable", "The receipt can not be read", "Le reçu est illisible"},
    Words{"receipt_not_of_this_log", "The receipt is not signed by the key of this log",
          "Le reçu n’est pas signé par la clé de ce journal"},
    Words{"receipt_not_in_log", "What the receipt promises is not in the log",
          "Ce que promet le reçu ne figure pas dans le journal"},
    Words{"entry_unreadable", "An entry can not be read", "Une inscription est illisible"},
    Words{"signature_wrong", "An act is not signed by its author",
          "Un acte n’est pas signé par son auteur"},
    Words{"row_unreadable", "A row can not be read", "Une ligne est illisible"},
    Words{"row_without_entry", "A row belongs to no sealed entry, or comes twice",
          "Une ligne ne correspond à aucune inscription scellée, ou figure deux fois"},
    Words{"row_does_not_open", "A row is not the one that was sealed",
          "Une ligne n’est pas celle qui a été scellée"},
    Words{"first_act_is_no_opening", "The log does not begin with the opening of this dialogue",
          "Le journal ne commence pas par l’ouverture de ce dialogue"},
    Words{"act_forbidden", "An act stands in the log that the rules forbid",
          "Un acte que le règlement interdit figure au journal"},
    Words{"time_runs_backwards", "An entry claims to be older than one before it",
          "Une inscription se dit plus ancienne qu’une autre qui la précède"},
    Words{"map_missing", "A published map is missing", "Une carte publiée manque"},
    Words{"map_changed", "A map is not the one that was published",
          "Une carte n’est pas celle qui a été publiée"},
    Words{"map_differs", "Recomputing a published map gives another result",
          "Le recalcul d’une carte publiée donne un autre résultat"},
    Words{"content_unreadable", "A text can not be read", "Un texte est illisible"},
    Words{"content_changed", "A text is not the one that was recorded",
          "Un texte n’est pas celui qui a été enregistré"},
    Words{"content_not_named", "There is a text that no act names, or that comes twice",
          "Un texte n’est nommé par aucun acte, ou figure deux fois"},
    Words{"content_missing", "A text is missing and no act says that it was withheld",
          "Un texte manque sans qu’aucun acte ne dise qu’il a été retenu"},
    Words{"content_withheld_but_here", "A text is here that was withheld",
          "Un texte retenu est pourtant présent"},
    Words{"row_not_for_this_audience", "A vote is shown that this audience may not see",
          "Un vote que ce public ne doit pas voir est montré"},
    Words{"rows_missing", "Votes of a closed question are missing",
          "Des votes d’une question close manquent"},
    Words{"conclusion_missing",
          "A decision ended more than a day before and nobody said with what result",
          "Une décision a pris fin depuis plus d’un jour sans que son résultat soit énoncé"},
    Words{"pledge_shown_too_early",
          "The words of a pledge are here though the other side did not open its own",
          "Les mots d’une promesse scellée sont là alors que l’autre collège n’a pas ouvert la "
          "sienne"},
    Words{"outcome_differs", "Making a published outcome again gives another one",
          "Un relevé publié, refait, est différent"},
};
static_assert(words.size() == static_cast<std::size_t>(Fault::outcome_differs) + 1);

const Words& words_of(Fault fault) { return words[static_cast<std::size_t>(fault)]; }

}  // namespace

std::string_view name_of(Check check) {
  constexpr std::array names = {"seal", "whole", "authors", "law", "results", "silence"};
  return names[static_cast<std::size_t>(check)];
}

std::string_view name_of(Fault fault) { return words_of(fault).name; }

std::string_view question_of(Check check, Language language) {
  constexpr std::array<std::string_view, 6> en = {
      "Did the key of the log sign this?",
      "Is every entry here and unchanged?",
      "Was every act signed by its author?",
      "Did the rules allow every act?",
      "Does every published result come out again?",
      "Is nothing missing, and nothing here that should not be?"};
  constexpr std::array<std::string_view, 6> fr = {
      "La clé du journal a-t-elle signé ceci ?",
      "Toutes les inscriptions sont-elles là, inchangées ?",
      "Chaque acte est-il signé par son auteur ?",
      "Le règlement permettait-il chaque acte ?",
      "Chaque résultat publié se recalcule-t-il à l’identique ?",
      "Rien ne manque, et rien n’est là qui ne devrait pas y être ?"};
  return (language == Language::fr ? fr : en)[static_cast<std::size_t>(check)];
}

std::string sentence(const Finding& finding, Language language) {
  const Words& said = words_of(finding.fault);
  std::string text{language == Language::fr ? said.fr : said.en};
  if (!finding.where.empty()) text.append(" (").append(finding.where).append(")");
  return text.append(".");
}

}  // namespace entente::audit
