// How long does a host with a million acts take to come back after a crash? It replays its store:
// reads each entry, opens it, asks the law, folds it, and compares the root with its own signed
// checkpoint. Budget: 5 s. Beside it, in the same run, a plain read of the same bytes from the same
// file, which no replay can beat.
// Then an audit of the bundle of 100,000 acts with every signature, beside the bare checking of the
// same signatures, on one core and on two.
// An argument asks for another number of acts than a million.

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

#include "adapters/sqlite/record_store.h"
#include "adapters/system/clock.h"
#include "adapters/system/entropy.h"
#include "bench_dialogue.h"
#include "foundation/tlog/checkpoint.h"
#include "record/audit/audit.h"

namespace entente {
namespace {

using namespace bench;

constexpr std::size_t votes_each = 99;
constexpr std::size_t batch_size = 1'024;

// Votes of the participants numbered from..to-1, in the order of their coming: one after another.
std::vector<acts::SignedAct> acts_of(std::size_t from, std::size_t to) {
  std::vector<acts::SignedAct> acts;
  acts.reserve((to - from) * (votes_each + 1));
  for (std::size_t i = from; i < to; ++i) {
    const auto key = key_of(i);
    acts.push_back(seat_taken(key));
    for (std::size_t v = 0; v < votes_each; ++v)
      acts.push_back(vote(key, 2 + v, 1 + static_cast<std::uint32_t>((i + v) % statements),
                          discussion::Choice(static_cast<int>((i * v) % 3) - 1)));
  }
  return acts;
}

void keep(clerk::Register& kept, sqlite::SqliteRecordStore& store,
          const std::vector<acts::SignedAct>& acts) {
  system::SystemClock clock;
  system::SystemEntropy entropy;
  for (std::size_t at = 0; at < acts.size(); at += batch_size) {
    const auto batch = std::span{acts}.subspan(at, std::min(batch_size, acts.size() - at));
    for (const auto& outcome : kept.admit(store, entropy, batch, clock.now()))
      ensure(std::holds_alternative<clerk::Recorded>(outcome), "the bench could not be founded");
  }
}

// A store of that many acts, and a checkpoint over all of them.
void fill(sqlite::SqliteRecordStore& store, std::size_t participants) {
  const auto kept = clerk::Register::empty("bench");
  keep(*kept, store, {opening()});
  keep(*kept, store, setting(std::max<std::size_t>(participants, 1'000)));
  constexpr std::size_t at_once = 500;  // participants: what is signed and not yet kept
  for (std::size_t done = 0; done < participants; done += at_once) {
    const std::size_t end = std::min(done + at_once, participants), middle = (done + end) / 2;
    std::vector<acts::SignedAct> first, second;
    std::thread other{[&] { first = acts_of(done, middle); }};
    second = acts_of(middle, end);
    other.join();
    keep(*kept, store, first);
    keep(*kept, store, second);
  }
  const auto note = tlog::sign_checkpoint(
      {.origin = "bench/d/bench", .size = kept->state().size, .root = kept->tree().root()},
      log_signer());
  ensure(store.replace_checkpoint("bench", std::nullopt, note), "a first checkpoint");
}

void replay(const std::filesystem::path& folder, std::size_t acts) {
  sqlite::SqliteRecordStore store{folder / "replay.db"};
  fill(store, acts / (votes_each + 1));
  const auto entries = store.size("bench");
  std::uint64_t bytes = 0;
  const double reading = seconds([&] {
    store.read("bench", 0, UINT64_MAX, [&](const ports::KeptEntry& entry) {
      bytes += entry.leaf.size() + entry.row.size();
    });
  });
  std::printf("%zu entries, %.0f MB\n", static_cast<std::size_t>(entries),
              static_cast<double>(bytes) / 1e6);
  print("plain read of the same bytes", entries, reading);
  const double replaying = seconds([&] { clerk::Register::load(store, "bench"); });
  print("replay: open, law, fold, root", entries, replaying);
  std::printf("  %-46s %9.2f s (%.1f plain reads; budget for a million: 5 s)\n", "", replaying,
              replaying / reading);
}

std::vector<bool> on_two(std::span<const audit::Claim> claims) {
  std::vector<bool> halves[2];
  const auto middle = claims.size() / 2;
  std::thread other{[&] { halves[0] = audit::check_one_by_one(claims.first(middle)); }};
  halves[1] = audit::check_one_by_one(claims.subspan(middle));
  other.join();
  halves[0].insert(halves[0].end(), halves[1].begin(), halves[1].end());
  return halves[0];
}

void audit_100000(const std::filesystem::path& folder) {
  constexpr std::size_t participants = 1'000;
  sqlite::SqliteRecordStore store{folder / "audit.db"};
  fill(store, participants);
  system::SystemClock clock;
  system::SystemEntropy entropy;
  clerk::Clerk clerk{{store, clock, entropy}};
  clerk.keep("bench", log_signer());
  const auto bundle = *clerk.bundle("bench", constitution::Audience::auditor);
  const auto signed_acts = acts_of(0, participants);
  const auto check = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i)
      ensure(crypto::verify(signed_acts[i].act().author,
                            acts::signing_text(signed_acts[i].canonical()),
                            signed_acts[i].signature()),
             "a signature holds");
  };
  const auto count = signed_acts.size();
  const double bare_1 = seconds([&] { check(0, count); });
  const double bare_2 = seconds([&] { on_two_threads(count, check); });
  std::size_t findings = 0;
  const auto audited = [&](const audit::CheckSignatures& how) {
    return seconds(
        [&] { findings += audit::audit(bundle, {.check_signatures = how}).findings.size(); });
  };
  const double audit_1 = audited(audit::check_one_by_one), audit_2 = audited(on_two);
  const auto entries = store.size("bench");
  std::printf("%zu entries, a bundle of %.0f MB\n", static_cast<std::size_t>(entries),
              static_cast<double>(bundle.size()) / 1e6);
  print("bare checking of their signatures, 1 core", count, bare_1);
  print("bare checking of their signatures, 2 cores", count, bare_2);
  print("audit, signatures on 1 core", entries, audit_1);
  std::printf("  %-46s %9.2f s (%.2f times the bare checking)\n", "", audit_1, audit_1 / bare_1);
  print("audit, signatures on 2 cores", entries, audit_2);
  std::printf("  %-46s %9.2f s (%.2f times the bare checking)\n", "", audit_2, audit_2 / bare_2);
  std::printf("  %-46s %9zu\n", "findings", findings);
}

int run(std::size_t acts) {
  const auto folder = std::filesystem::temp_directory_path() /
                      ("entente-replay-bench-" + std::to_string(::getpid()));
  std::filesystem::create_directories(folder);
  std::printf("coming back after a crash, and being checked by a stranger\n");
  replay(folder, acts);
  audit_100000(folder);
  std::filesystem::remove_all(folder);
  return 0;
}

}  // namespace
}  // namespace entente

int main(int count, char** words) {
  const auto acts = count > 1 ? std::strtoull(words[1], nullptr, 10) : 1'000'000;
  return entente::run(acts);
}
