#pragma once

// Serving a store: every dialogue in it, the registrar, the pages, on one address.

#include <functional>
#include <string>

#include "adapters/files/site.h"
#include "adapters/net/server.h"
#include "entente/store/store_folder.h"
#include "host/clerk/evidence.h"
#include "host/commitment_api/adherence/parties.h"
#include "host/following/routes.h"
#include "host/http/router.h"
#include "host/session_api/routes.h"

namespace entente::program {

struct Address {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;
};

// "127.0.0.1:8080", "[::1]:8080" or "localhost:8080". Throws Stop{usage}.
Address read_address(const std::string& text, const Terminal& terminal);

// What the stage needs of the program: a place that outlives it, and open pages to tell.
struct StageRoom {
  session_api::StageKeeper keeper;
  std::function<void(const std::string& dialogue, const std::string& event)> publish;
};
// Stages kept as files of this store.
session_api::StageKeeper stage_files(const StoreFolder& store);

// All routes of the host: what `entente routes` prints and what serve() serves. Some of them ask
// others, so the router stays where it is. `takes_forms`: seats are taken by forms too.
void add_all_routes(http::Router& router, clerk::Clerk& clerk, clerk::EvidenceDesk& evidence,
                    registrar::Registrar& registrar, const files::Site& site, StageRoom stage,
                    following::Surroundings letters,
                    std::shared_ptr<const commitment_api::AdherenceRoom> adherence,
                    bool takes_forms);

// Takes every dialogue of the store into service, but those that are kept already.
void keep_all(StoreFolder& store, clerk::Clerk& clerk, registrar::Registrar& registrar,
              const Terminal& terminal);

// Where it is served, what pages, who adheres to what, and whether somebody writes letters (entente
// letters) to those who follow.
struct House {
  Address address;
  std::filesystem::path web;
  commitment_api::AdherenceFile adherence;
  bool writes_letters = false;
  bool takes_forms = true;  // of people without script, whose keys the host sees (decision 17)
};

// Serves until SIGINT or SIGTERM; `ready` is called with the port once it listens.
void serve(StoreFolder& store, clerk::Clerk& clerk, registrar::Registrar& registrar,
           const House& house, const std::function<void(std::uint16_t)>& ready);

// Where the built pages are: --web, else beside the program.
std::filesystem::path web_folder(const Arguments& arguments);

}  // namespace entente::program
