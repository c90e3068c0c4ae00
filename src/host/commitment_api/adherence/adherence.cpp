#include "host/commitment_api/adherence/adherence.h"

#include <algorithm>

namespace entente::commitment_api {
namespace {

using encoding::Json;

Json words_json(const http::OwnWords& words) {
  return Json::object({{"en", words.en}, {"fr", words.fr}});
}

Json list_json(const std::vector<std::string>& list) {
  Json::Array items;
  for (const auto& item : list) items.push_back(item);
  return Json{std::move(items)};
}

}  // namespace

const Adherent* AdherenceFile::adherent(std::string_view code) const {
  const auto found = std::ranges::find(adherents, code, &Adherent::code);
  return found == adherents.end() ? nullptr : &*found;
}

std::vector<Adhering> adhering(const AdherenceFile& file, std::string_view adherent,
                               std::string_view instrument) {
  std::vector<Adhering> known;
  for (const auto& one : file.adherences) {
    if (std::ranges::find(one.instruments, instrument) == one.instruments.end()) continue;
    if (one.adherent == adherent) known.insert(known.begin(), {.adherence = &one});
    const auto* group = file.adherent(one.adherent);
    if (group != nullptr && std::ranges::find(group->members, adherent) != group->members.end())
      known.push_back({.adherence = &one, .through = group});
  }
  return known;
}

Json adherent_json(const Adherent& adherent) {
  return Json::object({{"adherent", adherent.code},
                       {"kind", adherent_kind_names[static_cast<std::size_t>(adherent.kind)]},
                       {"name", words_json(adherent.name)}});
}

Json source_json(const Adherence& adherence) {
  Json json = Json::object(
      {{"language", adherence.language}, {"link", adherence.link}, {"since", adherence.since}});
  if (!adherence.consulted.empty()) json.set("consulted", adherence.consulted);
  return json;
}

Json adherence_json(const AdherenceFile& file) {
  Json::Array adherents, adherences;
  for (const auto& one : file.adherents) {
    Json json = adherent_json(one);
    if (one.kind == Adherent::Kind::group) json.set("members", list_json(one.members));
    adherents.push_back(std::move(json));
  }
  for (const auto& one : file.adherences) {
    Json json = source_json(one);
    json.set("adherent", one.adherent);
    json.set("instruments", list_json(one.instruments));
    adherences.push_back(std::move(json));
  }
  return Json::object({{"about", words_json(file.about)},
                       {"adherences", std::move(adherences)},
                       {"adherents", std::move(adherents)}});
}

}  // namespace entente::commitment_api
