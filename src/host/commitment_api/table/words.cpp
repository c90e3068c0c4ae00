// How each fault of a table sounds. Where: the line and the column are said by whoever reports it.

#include "host/commitment_api/table/import.h"

namespace entente::commitment_api {
namespace {

constexpr TableWords csv_malformed{
    .code = "csv_malformed",
    .title = {.en = "This is not a CSV table.", .fr = "Ceci n’est pas un tableau CSV."},
    .detail = {.en = "Save it again as CSV, with commas and UTF-8; the column here is a byte.",
               .fr = "Enregistrez-le à nouveau en CSV, avec des virgules et en UTF-8\u202f; la "
                     "colonne est ici un octet."}};
constexpr TableWords row_of_another_width{
    .code = "row_of_another_width",
    .title = {.en = "This row has not as many cells as the header.",
              .fr = "Cette ligne n’a pas autant de cellules que l’en-tête."},
    .detail = {.en = "Put words that hold a comma in double quotes.",
               .fr = "Mettez entre guillemets doubles les mots qui contiennent une virgule."}};
constexpr TableWords no_header{
    .code = "no_header",
    .title = {.en = "The table has no header.", .fr = "Le tableau n’a pas d’en-tête."},
    .detail = {.en = "Name the columns in the first row (docs/formats/commitments-csv.md).",
               .fr = "Nommez les colonnes dans la première ligne "
                     "(docs/formats/commitments-csv.md)."}};
constexpr TableWords column_unknown{
    .code = "column_unknown",
    .title = {.en = "This column is not known.", .fr = "Cette colonne n’est pas connue."},
    .detail = {.en = "Take it out, or give it a name of docs/formats/commitments-csv.md; texts end "
                     "in a language, like action@fr.",
               .fr = "Retirez-la, ou donnez-lui un nom de docs/formats/commitments-csv.md\u202f; "
                     "un texte finit par sa langue, comme action@fr."}};
constexpr TableWords column_twice{
    .code = "column_twice",
    .title = {.en = "This column is there twice.", .fr = "Cette colonne figure deux fois."},
    .detail = {.en = "Keep one of the two.", .fr = "Gardez l’une des deux."}};
constexpr TableWords language_unknown{
    .code = "language_unknown",
    .title = {.en = "This is no working language of the dialogue.",
              .fr = "Ce n’est pas une langue de travail de ce dialogue."},
    .detail = {.en = "Name the column after a working language, or take it out.",
               .fr = "Nommez la colonne d’après une langue de travail, ou retirez-la."}};
constexpr TableWords text_refused{
    .code = "text_refused",
    .title = {.en = "This text can not be kept as it is.",
              .fr = "Ce texte ne peut pas être gardé tel quel."},
    .detail = {
        .en = "Remove blanks at its ends and invisible characters; 5,000 characters at most.",
        .fr = "Retirez les blancs aux extrémités et les caractères invisibles\u202f; "
              "5\u202f000 caractères au plus."}};
constexpr TableWords code_malformed{
    .code = "code_malformed",
    .title = {.en = "This is no code of a constituency.",
              .fr = "Ceci n’est pas un code de collège."},
    .detail = {.en = "Write its code, such as cso_dom: small letters, digits and underscores.",
               .fr = "Écrivez son code, tel cso_dom\u202f: minuscules, chiffres et tirets bas."}};
constexpr TableWords date_malformed{
    .code = "date_malformed",
    .title = {.en = "This date can not be read.", .fr = "Cette date est illisible."},
    .detail = {.en = "Write it in UTC, like 2027-03-01T12:00:00Z.",
               .fr = "Écrivez-la en temps universel, ainsi\u202f: 2027-03-01T12:00:00Z."}};
constexpr TableWords number_malformed{
    .code = "number_malformed",
    .title = {.en = "This is no whole number.", .fr = "Ceci n’est pas un nombre entier."},
    .detail = {.en = "Write digits only, and say in what in the unit.",
               .fr = "N’écrivez que des chiffres, et dites dans l’unité de quoi il s’agit."}};
constexpr TableWords level_unknown{
    .code = "level_unknown",
    .title = {.en = "This level is not known.", .fr = "Cet échelon n’est pas connu."},
    .detail = {.en = "Write global, regional, law, plan or budget.",
               .fr = "Écrivez global, regional, law, plan ou budget."}};
constexpr TableWords gap_in_numbering{
    .code = "gap_in_numbering",
    .title = {.en = "A number is missing before others of its kind.",
              .fr = "Un numéro manque avant d’autres de sa sorte."},
    .detail = {.en = "Number owners, milestones and anchors from 1, without a gap.",
               .fr = "Numérotez responsables, jalons et ancrages depuis 1, sans trou."}};
constexpr TableWords cell_missing{
    .code = "cell_missing",
    .title = {.en = "This cell is empty, and others of its number are not.",
              .fr = "Cette cellule est vide, d’autres du même numéro ne le sont pas."},
    .detail = {.en = "An owner has a code, a milestone a date, an anchor a level.",
               .fr = "Un responsable a un code, un jalon une date, un ancrage un échelon."}};

constexpr TableWords months_malformed{
    .code = "months_malformed",
    .title = {.en = "This is no number of months.", .fr = "Ceci n’est pas un nombre de mois."},
    .detail = {.en = "Write after how many months it comes again, from 1 to 120: 6, or 12.",
               .fr = "Écrivez au bout de combien de mois il revient, de 1 à 120\u202f: 6, ou 12."}};
constexpr TableWords series_empty{
    .code = "series_empty",
    .title = {.en = "This series ends before it begins.",
              .fr = "Cette série finit avant de commencer."},
    .detail = {.en = "Its last day is not before its first; left out, it is that of the promise.",
               .fr = "Son dernier jour ne précède pas le premier\u202f; omis, c’est celui de "
                     "l’engagement."}};

}  // namespace

const TableWords& words_for(TableFault fault) {
  switch (fault) {
    case TableFault::csv_malformed:
      return csv_malformed;
    case TableFault::row_of_another_width:
      return row_of_another_width;
    case TableFault::no_header:
      return no_header;
    case TableFault::column_unknown:
      return column_unknown;
    case TableFault::column_twice:
      return column_twice;
    case TableFault::language_unknown:
      return language_unknown;
    case TableFault::text_refused:
      return text_refused;
    case TableFault::code_malformed:
      return code_malformed;
    case TableFault::date_malformed:
      return date_malformed;
    case TableFault::number_malformed:
      return number_malformed;
    case TableFault::level_unknown:
      return level_unknown;
    case TableFault::gap_in_numbering:
      return gap_in_numbering;
    case TableFault::cell_missing:
      return cell_missing;
    case TableFault::months_malformed:
      return months_malformed;
    case TableFault::series_empty:
      return series_empty;
  }
  return csv_malformed;
}

}  // namespace entente::commitment_api
