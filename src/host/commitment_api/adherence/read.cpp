// Reading the file of adherence, with the place of the first thing that is wrong.

#include <algorithm>
#include <chrono>

#include "foundation/vocabulary/language_tag.h"
#include "host/commitment_api/adherence/adherence.h"

namespace entente::commitment_api {
namespace {

using encoding::Json;
using Fault = AdherenceFault;

constexpr std::size_t code_bytes_max = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

bool country_code(std::string_view code) {
  return code.size() == 3 && std::ranges::all_of(code, is_upper);
}
bool own_code(std::string_view code) {
  return !code.empty() && code.size() <= code_bytes_max && is_lower(code.front()) &&
         std::ranges::all_of(code, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

// "2015-09-25", "2015-09" or "2015": of the calendar.
bool a_date(std::string_view text) {
  const auto number = [&](std::size_t from, std::size_t digits) {
    unsigned value = 0;
    for (const char c : text.substr(from, digits)) {
      if (!is_digit(c)) return 0U;
      value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
  };
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  if ((text.size() > 4 && text[4] != '-') || (text.size() > 7 && text[7] != '-')) return false;
  const std::chrono::year_month_day day{std::chrono::year{static_cast<int>(number(0, 4))},
                                        std::chrono::month{text.size() > 4 ? number(5, 2) : 1},
                                        std::chrono::day{text.size() > 7 ? number(8, 2) : 1}};
  return day.ok() && number(0, 4) >= 1000;
}

bool a_link(std::string_view text) {
  return (text.starts_with("https://") || text.starts_with("http://")) &&
         std::ranges::none_of(text, [](char c) { return c <= ' ' || c == '"' || c == '<'; });
}

class Reader {
 public:
  Reader(std::span<const Instrument> instruments, const AdherenceFile& base)
      : instruments_(instruments), base_(base) {}

  Result<AdherenceFile, WrongAdherence> read(const Json& json) {
    const Json* extends = json.find("extends");
    if (extends != nullptr && !extends->is_bool()) return wrong("extends", Fault::shape);
    if (extends != nullptr && *extends->as_bool()) file_ = base_;
    auto about = http::own_words(json.find("about"));
    if (!about) return wrong("about", Fault::shape);
    file_.about = *std::move(about);
    if (auto fault = each(json, "adherents", [&](const auto& one) { return adherent(one); }))
      return Failure{*std::move(fault)};
    if (auto fault = members_known()) return Failure{*std::move(fault)};
    if (auto fault = each(json, "adherences", [&](const auto& one) { return adherence(one); }))
      return Failure{*std::move(fault)};
    return std::move(file_);
  }

 private:
  using Wrong = std::optional<WrongAdherence>;

  static Failure<WrongAdherence> wrong(std::string place, Fault fault) {
    return Failure{WrongAdherence{std::move(place), fault}};
  }
  static Wrong at(std::string_view member, Fault fault) {
    return WrongAdherence{std::string{member}, fault};
  }

  // Every item of a list; the place of what is wrong in one begins with where that one stands.
  template <class Take>
  static Wrong each(const Json& json, std::string_view name, Take take) {
    const Json* items = json.find(name);
    if (items == nullptr || items->as_array() == nullptr) return at(name, Fault::shape);
    std::size_t number = 0;
    for (const Json& item : *items->as_array()) {
      const auto here = std::string{name} + "[" + std::to_string(number++) + "]";
      if (item.as_object() == nullptr) return at(here, Fault::shape);
      if (auto fault = take(item)) return at(here + "." + fault->place, fault->fault);
    }
    return std::nullopt;
  }

  static std::string text(const Json& json, std::string_view name) {
    const Json* member = json.find(name);
    return member != nullptr && member->is_string() ? *member->as_string() : std::string{};
  }
  // Strings, none of them empty.
  static std::optional<std::vector<std::string>> texts(const Json& json, std::string_view name) {
    const Json* list = json.find(name);
    if (list == nullptr || list->as_array() == nullptr || list->as_array()->empty())
      return std::nullopt;
    std::vector<std::string> all;
    for (const Json& item : *list->as_array()) {
      if (!item.is_string() || item.as_string()->empty()) return std::nullopt;
      all.push_back(*item.as_string());
    }
    return all;
  }

  Wrong adherent(const Json& json) {
    const auto kind = std::ranges::find(adherent_kind_names, text(json, "kind"));
    if (kind == adherent_kind_names.end()) return at("kind", Fault::shape);
    Adherent one{.code = text(json, "code"),
                 .kind = static_cast<Adherent::Kind>(kind - adherent_kind_names.begin())};
    const bool country = one.kind == Adherent::Kind::country;
    if (country && !country_code(one.code)) return at("code", Fault::country_code);
    if (!country && !own_code(one.code)) return at("code", Fault::own_code);
    if (file_.adherent(one.code) != nullptr) return at("code", Fault::twice);
    auto name = http::own_words(json.find("name"));
    if (!name) return at("name", Fault::shape);
    one.name = *std::move(name);
    if (one.kind == Adherent::Kind::group) {
      auto members = texts(json, "members");
      if (!members) return at("members", Fault::shape);
      one.members = *std::move(members);
    } else if (json.find("members") != nullptr) {
      return at("members", Fault::shape);
    }
    file_.adherents.push_back(std::move(one));
    return std::nullopt;
  }

  // Members may stand below their group.
  Wrong members_known() const {
    for (std::size_t group = 0; group < file_.adherents.size(); ++group) {
      const auto& members = file_.adherents[group].members;
      for (std::size_t i = 0; i < members.size(); ++i) {
        const auto* found = file_.adherent(members[i]);
        const bool again = std::find(members.begin(), members.begin() + static_cast<long>(i),
                                     members[i]) != members.begin() + static_cast<long>(i);
        if (found != nullptr && found->kind != Adherent::Kind::group && !again) continue;
        const auto place = file_.adherents[group].code + ".members[" + std::to_string(i) + "]";
        if (found == nullptr) return at(place, Fault::adherent_unknown);
        return at(place, again ? Fault::twice : Fault::group_in_group);
      }
    }
    return std::nullopt;
  }

  Wrong adherence(const Json& json) {
    auto instruments = texts(json, "instruments");
    if (!instruments) return at("instruments", Fault::shape);
    for (const auto& code : *instruments)
      if (std::ranges::find(instruments_, code, &Instrument::code) == instruments_.end())
        return at("instruments", Fault::instrument_unknown);
    Adherence one{.instruments = *std::move(instruments),
                  .adherent = text(json, "adherent"),
                  .since = text(json, "since"),
                  .link = text(json, "link"),
                  .language = text(json, "language"),
                  .consulted = text(json, "consulted")};
    if (file_.adherent(one.adherent) == nullptr) return at("adherent", Fault::adherent_unknown);
    if (!a_date(one.since)) return at("since", Fault::date);
    if (!a_link(one.link)) return at("link", Fault::link);
    if (!LanguageTag::parse(one.language)) return at("language", Fault::language);
    if (json.find("consulted") != nullptr && !a_date(one.consulted))
      return at("consulted", Fault::date);
    for (const auto& before : file_.adherences)
      if (before.adherent == one.adherent &&
          std::ranges::find_first_of(before.instruments, one.instruments) !=
              before.instruments.end())
        return at("adherent", Fault::twice);
    file_.adherences.push_back(std::move(one));
    return std::nullopt;
  }

  std::span<const Instrument> instruments_;
  const AdherenceFile& base_;
  AdherenceFile file_;
};

}  // namespace

Result<AdherenceFile, WrongAdherence> read_adherence(std::string_view text,
                                                     std::span<const Instrument> instruments,
                                                     const AdherenceFile& base) {
  const auto json = encoding::parse_json(text);
  if (!json || json->as_object() == nullptr)
    return Failure{WrongAdherence{"", AdherenceFault::not_json}};
  return Reader{instruments, base}.read(*json);
}

http::Words words_for(AdherenceFault fault) {
  switch (fault) {
    case AdherenceFault::not_json:
      return {.en = "this is not JSON.", .fr = "ce n’est pas du JSON."};
    case AdherenceFault::shape:
      return {.en = "it is missing, or of another kind than in data/adherence.json.",
              .fr = "il manque, ou n’est pas de la même sorte que dans data/adherence.json."};
    case AdherenceFault::country_code:
      return {.en = "a country has the three capitals of ISO 3166-1 alpha-3, such as TGO.",
              .fr = "un pays porte les trois capitales d’ISO 3166-1 alpha-3, comme TGO."};
    case AdherenceFault::own_code:
      return {.en = "a code of small letters, digits and hyphens, 60 at most, a letter first.",
              .fr =
                  "un code de minuscules, de chiffres et de traits d’union, 60 au plus, une "
                  "lettre d’abord."};
    case AdherenceFault::twice:
      return {.en = "it stands here already: say it once.",
              .fr = "il y est déjà : dites-le une fois."};
    case AdherenceFault::adherent_unknown:
      return {.en = "nobody among the adherents has this code: add them first.",
              .fr = "aucun adhérent n’a ce code : ajoutez-le d’abord."};
    case AdherenceFault::instrument_unknown:
      return {.en = "no instrument has this code: GET /api/v1/instruments lists them.",
              .fr = "aucun instrument n’a ce code : GET /api/v1/instruments les donne."};
    case AdherenceFault::date:
      return {.en = "a day, a month or a year of the calendar: 2015-09-25, 2015-09 or 2015.",
              .fr = "un jour, un mois ou une année du calendrier : 2015-09-25, 2015-09 ou 2015."};
    case AdherenceFault::link:
      return {.en = "an address that begins with https:// or http://, without spaces.",
              .fr = "une adresse qui commence par https:// ou http://, sans espace."};
    case AdherenceFault::language:
      return {.en = "the language of the text behind the link, such as fr.",
              .fr = "la langue du texte derrière le lien, comme fr."};
    case AdherenceFault::group_in_group:
      return {.en = "a group can not be a member: name its own members.",
              .fr = "un groupe ne peut pas être membre : nommez ses membres."};
  }
  return {};
}

}  // namespace entente::commitment_api
