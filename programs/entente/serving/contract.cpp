// entente routes, entente problems: what the interface promises, for tests and documentation.

#include <cstdio>

#include "adapters/memory/evidence_store.h"
#include "adapters/memory/record_store.h"
#include "adapters/memory/registry_store.h"
#include "entente/adherence/adherence_file.h"
#include "entente/command_line/verbs.h"
#include "entente/serving/letter_room.h"
#include "entente/serving/service.h"
#include "host/agreement_api/routes.h"
#include "host/commitment_api/routes.h"
#include "host/forms/problems.h"
#include "host/http/standard_problems.h"
#include "host/problems/problems.h"
#include "host/registrar_api/routes.h"

namespace entente::program {
namespace {

using encoding::Json;

Exit print_routes(const Arguments&, const Terminal& terminal) {
  memory::MemoryRecordStore records;
  memory::MemoryRegistryStore registry;
  system::SystemClock clock;
  system::SystemEntropy entropy;
  clerk::Clerk clerk{{records, clock, entropy}};
  memory::MemoryEvidenceStore files;
  clerk::EvidenceDesk evidence{clerk, files};
  registrar::Registrar registrar{registry};
  const files::Site site = files::Site::load("");
  const auto adherence =
      std::make_shared<commitment_api::AdherenceRoom>(commitment_api::AdherenceRoom{
          .instruments = built_in_instruments(),
          .file = built_in_adherence(),
          .parties = [](const std::string&) { return std::vector<commitment_api::Party>{}; }});
  Json::Array list;
  http::Router router;
  add_all_routes(router, clerk, evidence, registrar, site, {}, letter_room(clerk, nullptr, false),
                 adherence, true);
  for (const auto& route : router.routes()) {
    std::string line = std::string{http::name_of(route.method)} + " " + route.pattern;
    // OpenAPI has no word for "the rest of the path".
    if (const auto rest = line.find("...}"); rest != std::string::npos) line.erase(rest, 3);
    list.emplace_back(line);
    if (!terminal.json()) std::printf("%s\n", line.c_str());
  }
  if (terminal.json()) terminal.print(list);
  return Exit::done;
}

Exit print_problems(const Arguments&, const Terminal& terminal) {
  http::Catalogue catalogue;
  catalogue.add(http::standard_problems());
  catalogue.add(registrar_api::problems());
  catalogue.add(following::problems());
  catalogue.add(forms::problems());
  catalogue.add(agreement_api::problems());
  catalogue.add(commitment_api::problems());
  catalogue.add(session_api::problems());
  const auto of_the_clerk = problems::all();
  catalogue.add(of_the_clerk);
  Json::Array list;
  for (const auto& kind : catalogue.kinds()) {
    list.push_back(
        Json::object({{"code", kind.code},
                      {"status", kind.status},
                      {"title", Json::object({{"en", kind.title.en}, {"fr", kind.title.fr}})}}));
    if (!terminal.json()) std::printf("%d %s\n", kind.status, std::string{kind.code}.c_str());
  }
  if (terminal.json()) terminal.print(list);
  return Exit::done;
}

}  // namespace

const Verb routes_verb{.name = "routes",
                       .usage = "routes",
                       .en = "Prints the routes of the interface, one a line.",
                       .fr = "Affiche les routes de l’interface, une par ligne.",
                       .more_en = "openapi.yaml describes each of them.",
                       .more_fr = "openapi.yaml décrit chacune d’elles.",
                       .options = {},
                       .run = print_routes};

const Verb problems_verb{.name = "problems",
                         .usage = "problems",
                         .en = "Prints every problem the interface can answer with.",
                         .fr = "Affiche tous les problèmes que l’interface peut signaler.",
                         .more_en = "With --json: code, status, and title in each language.",
                         .more_fr = "Avec --json : code, statut et titre par langue.",
                         .options = {},
                         .run = print_problems};

}  // namespace entente::program
