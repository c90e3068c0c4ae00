// What --help says of a verb of staff: all of it comes from the table.

#include <algorithm>
#include <cctype>

#include "entente/staff/staff_body.h"
#include "entente/staff/staff_value.h"

namespace entente::program {
namespace {

std::string in_capitals(std::string_view option) {
  std::string name{option};
  std::ranges::transform(name, name.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return name;
}

std::string value_shape(const Field& field, const Terminal& terminal) {
  const auto say = [&](std::string_view en, std::string_view fr) {
    return std::string{terminal.pick(en, fr)};
  };
  switch (field.form) {
    case Form::number:
    case Form::numbers:
    case Form::integer:
      return say(" NUMBER", " NOMBRE");
    case Form::choice:
    case Form::choices:
      return " " + listed(field.scale);
    case Form::words:
    case Form::sealed:
      return say(" LANGUAGE=\"…\"", " LANGUE=\"…\"");
    case Form::code:
      return " CODE";
    case Form::moment:
      return say(" DAY", " JOUR");
    case Form::hour:
      return say(" HOUR", " HEURE");
    case Form::yes_or_no:
      return " yes, no";
    case Form::fraction:
      return " 2/3";
    case Form::file:
      return say(" FILE", " FICHIER");
    case Form::condition:
      return " CODE:" + listed(field.scale);
    case Form::toggle:
      break;
  }
  return {};
}

std::string who(StaffVerb::By by, const Terminal& terminal) {
  switch (by) {
    case StaffVerb::By::facilitator:
      return std::string{
          terminal.pick("The facilitator does it; the second with --by facilitator:2.",
                        "La facilitation le fait ; la deuxième par --by facilitator:2.")};
    case StaffVerb::By::focal_point:
      return std::string{terminal.pick("A focal point does it: --by focal:CODE.",
                                       "Un point focal le fait : --by focal:CODE.")};
    case StaffVerb::By::either:
      break;
  }
  return std::string{terminal.pick(
      "The facilitator does it (the second with --by facilitator:2), or a focal point with "
      "--by focal:CODE.",
      "La facilitation le fait (la deuxième par --by facilitator:2), ou un point focal "
      "avec --by focal:CODE.")};
}

}  // namespace

std::string usage_of(const StaffVerb& verb) {
  std::string usage{verb.name};
  usage += " DIALOGUE";
  for (const auto& field : verb.fields)
    if (field.behind_the_dialogue) usage += " " + in_capitals(field.option);
  const bool more = std::ranges::any_of(
      verb.fields, [](const Field& field) { return !field.behind_the_dialogue; });
  return usage + (more ? " --…" : "") + " --store DIR";
}

void teach(const StaffVerb& verb, const Terminal& terminal) {
  terminal.say("entente " + usage_of(verb));
  terminal.say("");
  terminal.say(std::string{terminal.pick(verb.en, verb.fr)} + " " + who(verb.by, terminal));
  terminal.say(
      std::string{terminal.pick("The act is ", "L’acte est ")} + std::string{verb.act} +
      std::string{terminal.pick(" of docs/formats/acts-1.md.", ", de docs/formats/acts-1.md.")});
  terminal.say("");
  for (const auto& field : verb.fields) {
    const std::string name =
        field.behind_the_dialogue ? in_capitals(field.option) : "--" + std::string{field.option};
    terminal.say("  " + name + value_shape(field, terminal));
    const bool free = !field.required || !field.list.empty();
    terminal.say("      " + std::string{terminal.pick(field.en, field.fr)} +
                 (free ? "" : std::string{terminal.pick(" (must be there)", " (obligatoire)")}));
  }
  terminal.say("");
  terminal.say(terminal.pick(
      "Words are written once a language: --note fr=\"…\" --note en=\"…\". A day is 2027-03-31,\n"
      "2027-03-31T18:00:00Z, +90d or +2h from now; an hour is the same, up to the full one. The\n"
      "rules judge the act; what they refuse is said with what to do, and nothing was done. No\n"
      "server may use the store meanwhile.",
      "Les mots s’écrivent une fois par langue : --note fr=\"…\" --note en=\"…\". Un jour est\n"
      "2027-03-31, 2027-03-31T18:00:00Z, +90d ou +2h à partir de maintenant ; une heure s’écrit\n"
      "de même et va jusqu’à l’heure pleine. Le règlement juge l’acte ; ce qu’il refuse est dit\n"
      "avec ce qu’il faut faire, et rien n’a été fait. Aucun serveur ne doit utiliser le stockage\n"
      "pendant ce temps."));
}

}  // namespace entente::program
