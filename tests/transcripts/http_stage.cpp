// A host behind its routes, called with values: no sockets.

#include <filesystem>
#include <future>
#include <string>

#include "adapters/memory/record_store.h"
#include "adapters/sqlite/record_store.h"
#include "foundation/encoding/json.h"
#include "host/clerk_api/routes.h"
#include "host/http/router.h"
#include "transcripts/stage.h"

namespace entente::transcripts {
namespace {

struct ClockByHand : ports::Clock {
  std::atomic<std::int64_t> seconds{0};
  Instant now() override { return Instant{seconds}; }
};

struct FixedChance : ports::Entropy {
  std::atomic<std::uint8_t> next{0};
  void fill(std::span<std::uint8_t> bytes) override {
    for (auto& byte : bytes) byte = next++;
  }
};

// A folder that goes with the stage.
struct Folder {
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "entente-XXXXXX").string();
    ensure(mkdtemp(name.data()) != nullptr, "a temporary folder");
    path = name;
  }
  ~Folder() { std::filesystem::remove_all(path); }
  std::filesystem::path path;
};

class HttpStage : public Stage {
 public:
  explicit HttpStage(std::unique_ptr<ports::RecordStore> store, std::unique_ptr<Folder> folder)
      : folder_(std::move(folder)), store_(std::move(store)) {
    clerk_api::add_routes(router_, clerk_);
  }

  // An opening is no request: the one who runs the host begins a dialogue.
  Outcome perform(const acts::SignedAct& act, Instant at) override {
    clock_.seconds = at.seconds;
    const bool opens = std::holds_alternative<constitution::DialogueOpenedV1>(act.act().body);
    if (opens && clerk_.dialogues().empty()) return begin(act);
    const auto response = ask({.method = http::Method::post,
                               .path = "/api/v1/dialogues/demo/acts",
                               .body = act.posted()});
    if (response.status == 201) return {};
    const auto problem = encoding::parse_json(response.body.view());
    ensure(problem && problem->find("code") != nullptr, "a refusal has its code");
    const auto code = *problem->find("code")->as_string();
    return {code, code != "dialogue_unknown"};
  }

  std::string public_bundle() override {
    const auto response = ask({.path = "/d/demo/bundle.tar"});
    ensure(response.status == 200, "the bundle is public");
    return std::string{response.body.view()};
  }

 private:
  Outcome begin(const acts::SignedAct& opening) {
    try {
      clerk_.begin(opening, audit::invented_log_key());
      return {};
    } catch (const ports::StoreFault&) {
      return {.refusal = "refused", .in_words = false};
    }
  }

  http::Response ask(http::Request request) {
    std::promise<http::Response> answer;
    router_.answer(std::move(request),
                   [&](http::Response response) { answer.set_value(std::move(response)); });
    return answer.get_future().get();
  }

  std::unique_ptr<Folder> folder_;
  std::unique_ptr<ports::RecordStore> store_;
  ClockByHand clock_;
  FixedChance chance_;
  http::Router router_;
  clerk::Clerk clerk_{{*store_, clock_, chance_}};
};

}  // namespace

std::unique_ptr<Stage> http_stage_in_memory() {
  return std::make_unique<HttpStage>(std::make_unique<memory::MemoryRecordStore>(), nullptr);
}

std::unique_ptr<Stage> http_stage_on_sqlite() {
  auto folder = std::make_unique<Folder>();
  auto store = std::make_unique<sqlite::SqliteRecordStore>(folder->path / "acts.sqlite");
  return std::make_unique<HttpStage>(std::move(store), std::move(folder));
}

}  // namespace entente::transcripts
