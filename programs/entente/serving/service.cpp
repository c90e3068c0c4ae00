#include "entente/serving/service.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <future>
#include <iterator>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <thread>

#include "adapters/gzip/compressed.h"
#include "adapters/sqlite/evidence_store.h"
#include "adapters/sqlite/follow_book.h"
#include "entente/adherence/adherence_file.h"
#include "entente/embedded.h"
#include "entente/serving/letter_room.h"
#include "host/agreement_api/routes.h"
#include "host/changes_api/routes.h"
#include "host/clerk_api/routes.h"
#include "host/commitment_api/adherence/routes.h"
#include "host/commitment_api/routes.h"
#include "host/forms/routes.h"
#include "host/reading/routes.h"
#include "host/registrar_api/routes.h"

namespace entente::program {
namespace {

// Threads that answer requests, beside the clerk's own four.
constexpr unsigned answering_threads = 2;

// Files of our own: the stores and their readings, the pages.
constexpr rlim_t own_files = 256;

// Every connection is an open file, and most systems allow 1,024 unless a program asks for more: a
// phone that follows changes and votes holds two. Asks for all that it may have.
std::size_t connections_possible() {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return net::Limits{}.connections_max;
  const rlim_t wanted = net::Limits{}.connections_max + own_files;
  if (files.rlim_cur < wanted) {
    files.rlim_cur = files.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, files.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &files);
    ::getrlimit(RLIMIT_NOFILE, &files);
  }
  const rlim_t left = files.rlim_cur > 2 * own_files ? files.rlim_cur - own_files : own_files;
  return std::min<std::size_t>(left, net::Limits{}.connections_max);
}

}  // namespace

Address read_address(const std::string& text, const Terminal& terminal) {
  const auto colon = text.rfind(':');
  Address read;
  if (colon != std::string::npos) {
    read.address = text.substr(0, colon);
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data() + colon + 1, end, read.port);
    if (error == std::errc{} && stopped == end) {
      if (read.address == "localhost") read.address = "127.0.0.1";
      if (read.address.starts_with('[') && read.address.ends_with(']'))
        read.address = read.address.substr(1, read.address.size() - 2);
      return read;
    }
  }
  throw Stop{Exit::usage, text + std::string{terminal.pick(
                                     ": give an address and a port, such as 127.0.0.1:8080.",
                                     " : donnez une adresse et un port, comme 127.0.0.1:8080.")}};
}

session_api::StageKeeper stage_files(const StoreFolder& store) {
  const auto file = [](const std::string& dialogue) {
    return std::filesystem::path{"stages"} / (dialogue + ".json");
  };
  return {.read = [&store, file](const std::string& dialogue) -> std::optional<std::string> {
            std::ifstream in{store.path() / file(dialogue), std::ios::binary};
            if (!in) return std::nullopt;
            return std::string{std::istreambuf_iterator<char>{in}, {}};
          },
          .write = [&store, file](
                       const std::string& dialogue,
                       std::string_view bytes) { store.write_private(file(dialogue), bytes); }};
}

void add_all_routes(http::Router& router, clerk::Clerk& clerk, clerk::EvidenceDesk& evidence,
                    registrar::Registrar& registrar, const files::Site& site, StageRoom stage,
                    following::Surroundings letters,
                    std::shared_ptr<const commitment_api::AdherenceRoom> adherence,
                    bool takes_forms) {
  clerk_api::add_routes(router, clerk);
  const auto clock = std::make_shared<system::SystemClock>();
  agreement_api::add_routes(router, clerk, measures_json);
  commitment_api::add_routes(
      router, clerk, evidence, [clock] { return clock->now(); }, instruments_json);
  commitment_api::add_adherence_routes(router, clerk, adherence);
  reading::add_routes(router, clerk, [clock] { return clock->now(); },
                      {.adherence = std::move(adherence), .measures = measures_json},
                      {.by_mail = letters.writes_letters, .by_forms = takes_forms});
  session_api::add_routes(router, {.clerk = clerk,
                                   .now = [clock] { return clock->now(); },
                                   .keeper = std::move(stage.keeper),
                                   .publish = std::move(stage.publish)});
  const auto stopwatch = std::make_shared<system::SystemStopwatch>();
  registrar_api::add_routes(router, registrar, [stopwatch] { return stopwatch->elapsed(); });
  changes_api::add_routes(router, clerk);
  following::add_routes(router, std::move(letters));
  router.get("/api/v1/health", [](const http::Request&, const http::Answer& answer) {
    answer(http::respond(200, "application/json", "{\"status\":\"ok\"}"));
  });
  router.get("/api/v1/openapi.yaml", [](const http::Request&, const http::Answer& answer) {
    answer(http::respond(200, "application/yaml", std::string{openapi_yaml}));
  });
  forms::add_routes(router, {.clerk = clerk,
                             .house = router.entrance(),
                             .entropy = std::make_shared<system::SystemEntropy>(),
                             .now = [clock] { return clock->now(); },
                             .offered = takes_forms});
  router.otherwise([pages = site.handler(), takes_forms](const http::Request& request,
                                                         const http::Answer& answer) {
    if (const auto there = forms::way_without_script(request, takes_forms)) return answer(*there);
    pages(request, answer);
  });
}

void keep_all(StoreFolder& store, clerk::Clerk& clerk, registrar::Registrar& registrar,
              const Terminal& terminal) {
  const auto kept = clerk.dialogues();
  for (const auto& dialogue : store.records().dialogues()) {
    const Keys keys = store.keys(dialogue, terminal);
    registrar.serve(dialogue, crypto::SigningKey::from_seed(keys.registrar));
    if (std::ranges::find(kept, dialogue) == kept.end()) clerk.keep(dialogue, keys.log_signer());
  }
}

namespace {

// Nobody is given what was withheld, erased or not: a disk that fails now is asked again when the
// dialogue grows, and at the next start.
void erase_if_possible(clerk::EvidenceDesk& evidence, const std::string& dialogue) {
  try {
    evidence.erase_withheld(dialogue);
  } catch (const ports::StoreFault&) {
    return;
  }
}

std::shared_ptr<const commitment_api::AdherenceRoom> adherence_room(
    const StoreFolder& store, commitment_api::AdherenceFile file) {
  return std::make_shared<commitment_api::AdherenceRoom>(commitment_api::AdherenceRoom{
      .instruments = built_in_instruments(),
      .file = std::move(file),
      .parties = [&store](const std::string& dialogue) { return parties_in(store, dialogue); }});
}

// What was handed in and still waits for the disk is written before its desk goes.
void finish_background_work(clerk::Clerk& clerk) {
  std::promise<void> finished;
  clerk.in_background([&] { finished.set_value(); });
  finished.get_future().wait();
}

}  // namespace

// The signals are blocked in every thread and waited for in one, which stops the server.
void serve(StoreFolder& store, clerk::Clerk& clerk, registrar::Registrar& registrar,
           const House& house, const std::function<void(std::uint16_t)>& ready) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  const files::Site site = files::Site::load(house.web);
  sqlite::SqliteEvidenceStore files{store.path() / "evidence.db"};
  clerk::EvidenceDesk evidence{clerk, files};
  // A crash may have come between an act that withholds and the erasing.
  for (const auto& dialogue : clerk.dialogues()) erase_if_possible(evidence, dialogue);
  sqlite::SqliteFollowBook followers{store.followers_file()};
  net::Server* pages = nullptr;  // nobody asks before the server below answers
  http::Router router;
  add_all_routes(router, clerk, evidence, registrar, site,
                 {.keeper = stage_files(store),
                  .publish =
                      [&pages](const std::string& dialogue, const std::string& event) {
                        if (pages != nullptr) pages->publish(dialogue, event);
                      }},
                 letter_room(clerk, &followers, house.writes_letters),
                 adherence_room(store, house.adherence), house.takes_forms);
  net::Server server{{.address = house.address.address,
                      .port = house.address.port,
                      .threads = answering_threads,
                      .limits = {.connections_max = connections_possible()}},
                     gzip::compressed(router.entrance())};
  pages = &server;
  clerk.on_change([&](const std::string& dialogue) {
    erase_if_possible(evidence, dialogue);
    return clerk_api::tell(server, clerk, dialogue);
  });
  ready(server.port());
  std::thread waiting{[&] {
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
  }};
  server.run();
  waiting.join();
  clerk.on_change({});
  finish_background_work(clerk);
}

std::filesystem::path web_folder(const Arguments& arguments) {
  if (const auto named = arguments.value("web")) return *named;
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  return program.parent_path().parent_path() / "web";
}

}  // namespace entente::program
