#pragma once

// The stage: what the room sees this second. Blank or not, a screen shown instead of the one of the
// phase, who waits to speak, from when the clock counts. It is no civic fact and stands in no
// register; but only facilitators may change it, so every change is signed, and carries a counter
// greater than the last, so that an old one shown again is refused. It survives a restart.
//
// A screen is one that a run-sheet can name (session::screen_names), or `unlock`, what each step
// still lacks: that one is only ever chosen by hand. Of steps, of what would unlock them and of
// decisions `item` may pick one, by the number of its proposal or decision.

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "foundation/encoding/json.h"
#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/result.h"

namespace entente::session_api {

inline constexpr std::size_t stage_bytes_max = 20'000;
inline constexpr std::string_view stage_domain = "entente/stage/v1\n";
inline constexpr std::string_view unlock_screen = "unlock";

enum class StageRefusal { malformed, signature_wrong, overtaken };

// What somebody asked for, once its form was read.
struct StageChange {
  PublicKey author;
  std::string canonical;  // of the stage, as it was signed
  std::int64_t counter = 0;
  encoding::Json stage;
};

// {"author":"…","signature":"…","stage":{"base","blank","counter","dialogue","screen","session",
// "speakers"}}, canonical or not, with "item" or without; the signature is over the canonical bytes
// of `stage`. Malformed: another dialogue's, a screen that nobody knows, a member too many.
Result<StageChange, StageRefusal> read_change(std::string_view body, std::string_view dialogue);

// Where stages outlive the program.
struct StageKeeper {
  std::function<std::optional<std::string>(const std::string& dialogue)> read;
  std::function<void(const std::string& dialogue, std::string_view bytes)> write;
};

// Every call may be made from any thread.
class Stages {
 public:
  explicit Stages(StageKeeper keeper) : keeper_(std::move(keeper)) {}

  // As it stands, or as it stands before anybody touched it.
  encoding::Json of(const std::string& dialogue);
  Result<encoding::Json, StageRefusal> change(const std::string& dialogue,
                                              const StageChange& change);

 private:
  const encoding::Json& kept(const std::string& dialogue);

  StageKeeper keeper_;
  std::mutex mutex_;
  std::map<std::string, encoding::Json> stages_;
};

}  // namespace entente::session_api
