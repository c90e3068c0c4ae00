// The commitments register at its size: how long a page of 100,000 commitments takes the server,
// and how much memory a table of a million rows takes on its way out. Beside each, the least that
// any program can do: one pass over how every commitment stands; copying the bytes of the table.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>

#include "adapters/memory/evidence_store.h"
#include "adapters/memory/record_store.h"
#include "adapters/system/clock.h"
#include "adapters/system/entropy.h"
#include "bench_dialogue.h"
#include "host/commitment_api/routes.h"
#include "host/commitment_api/table/table.h"

namespace entente {
namespace {

using namespace bench;

constexpr std::size_t pages = 2'000;
constexpr std::size_t table_rows = 1'000'000;
constexpr std::int64_t day = 86'400;

// What this thread computed, whoever else the machine worked for meanwhile.
double cpu_ms() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
double cpu_ms_of(const std::function<void()>& work) {
  const double begun = cpu_ms();
  work();
  return cpu_ms() - begun;
}

// Peak and present memory of this program, in KiB, as the kernel counts it.
std::size_t memory(const char* what) {
  std::ifstream status{"/proc/self/status"};
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(what)) return std::stoul(line.substr(line.find_first_of("0123456789")));
  return 0;
}
void forget_the_peak() { std::ofstream{"/proc/self/clear_refs"} << 5; }

acts::SignedAct opening_of_version_2() {
  auto act = opening().act();
  std::get<constitution::DialogueOpenedV1>(act.body).constitution = 2;
  return acts::SignedAct::sign(key_of(facilitator), act, {Words{}.content});
}

constituency::Code side(std::size_t number) {
  return *constituency::Code::parse("side_" + std::to_string(number % 8));
}

commitment::CommitmentMadeV1 promise(std::size_t number, Instant now) {
  const auto words = Words{}.in_english();
  commitment::Terms terms;
  terms.owners = {{.constituency = side(number), .office = words, .contribution = {}}};
  terms.action = terms.beneficiaries = terms.indicator = words;
  const auto days = static_cast<std::int64_t>(number * 7'919 % 700) + 1;
  terms.due = Instant{now.seconds + days * day};
  terms.verifier = side(number + 1);
  terms.anchors = {{.level = commitment::Level::global, .paragraph = "busan-2011-22", .text = {}}};
  terms.milestones = {{.title = words,
                       .due = Instant{now.seconds + (days + 1) / 2 * day},
                       .unit = {},
                       .baseline = 0,
                       .target = 50}};
  return {.terms = std::move(terms)};
}

void must_admit(clerk::Clerk& clerk, std::vector<acts::SignedAct> acts) {
  for (const auto& answer : clerk.submit_all(std::move(acts)))
    ensure(std::holds_alternative<clerk::Receipt>(answer), "the bench could not be founded");
}

void fill(clerk::Clerk& clerk, std::size_t commitments, Instant now) {
  clerk.begin(opening_of_version_2(), log_signer());
  const Words words;
  const auto by = key_of(facilitator);
  std::uint64_t sequence = 1;
  std::vector<acts::SignedAct> acts;
  for (std::size_t i = 0; i < 8; ++i)
    acts.push_back(signed_by(by, ++sequence,
                             constituency::ConstituencyDeclaredV1{
                                 .code = side(i), .name = words.in_english(), .seats = 1'000},
                             {words.content}));
  for (std::size_t i = 0; i < commitments; ++i) {
    acts.push_back(signed_by(by, ++sequence, promise(i, now), {words.content}));
    if (acts.size() == 8'192) must_admit(clerk, std::exchange(acts, {}));
  }
  must_admit(clerk, std::move(acts));
}

// What readers choose: filters, orders, pages deep in the register, on other days than today.
std::string query(std::size_t number, Instant now) {
  constexpr std::array<const char*, 7> choices = {"",
                                                  "&order=due",
                                                  "&owner=side_3",
                                                  "&standing=proposed&order=due",
                                                  "&verifier=side_5",
                                                  "&anchor=busan-2011-22",
                                                  "&escalation=none&order=oldest"};
  const auto as_of = now.seconds + static_cast<std::int64_t>(number % 90) * day;
  return "as_of=" + std::to_string(as_of) + "&from=" + std::to_string(number * 131 % 10'000) +
         choices[number % choices.size()];
}

void page_times(const http::Router& router, const clerk::Clerk& clerk, Instant now) {
  std::vector<double> took, by_the_clock;
  std::size_t bytes = 0;
  const auto ask = [&](std::size_t number) {
    router.answer({.path = "/api/v1/dialogues/bench/commitments", .query = query(number, now)},
                  [&](const http::Response& response) {
                    ensure(response.status == 200, "a page of the register");
                    bytes += response.body.view().size();
                  });
  };
  for (std::size_t i = 0; i < pages; ++i)
    by_the_clock.push_back(1e3 * seconds([&] { took.push_back(cpu_ms_of([&] { ask(i); })); }));
  std::size_t late = 0;
  const double plain = cpu_ms_of([&] {
    clerk.read("bench", [&](const clerk::Register& kept) {
      const auto& state = kept.state().commitment;
      for (const auto& one : state.commitments())
        late += commitment::standing(state, one, now) == commitment::Standing::late ? 1 : 0;
    });
  });
  ensure(late == 0, "nothing is late on its first day");
  std::ranges::sort(took);
  std::ranges::sort(by_the_clock);
  std::printf("%zu pages of 50, %.0f KB each\n", pages,
              static_cast<double>(bytes) / 1e3 / static_cast<double>(pages));
  const auto line = [](const char* what, const std::vector<double>& sorted) {
    std::printf("  %s: p50 %.1f ms, p99 %.1f ms (budget 100 ms), longest %.1f ms\n", what,
                sorted[pages / 2], sorted[pages * 99 / 100], sorted.back());
  };
  line("computing", took);
  line("by the clock", by_the_clock);
  std::printf("  one pass over how each stands: %.1f ms; p99 is %.1f of it\n", plain,
              took[pages * 99 / 100] / plain);
}

// Every commitment several times, so that the table has a million rows.
void table_memory(const clerk::Clerk& clerk, Instant now) {
  const clerk_api::WordsOf words = [&](const Digest& digest) {
    return clerk.words_once("bench", digest);
  };
  std::optional<commitment_api::Table> table;
  const auto in_view = [&](const auto& use) {
    clerk.read("bench", [&](const clerk::Register& kept) {
      use(commitment_api::View{
          .state = kept.state().commitment, .words = words, .dialogue = "bench", .as_of = now});
    });
  };
  forget_the_peak();
  const std::size_t before = memory("VmRSS");
  in_view([&](const commitment_api::View& view) {
    commitment_api::Selection all;
    all.limit = SIZE_MAX;
    auto chosen = commitment_api::find(view.state, all, now).page;
    chosen.reserve(table_rows);
    for (std::size_t i = 0; chosen.size() < table_rows; ++i) chosen.push_back(chosen[i]);
    table.emplace(view, chosen, std::vector{english});
  });
  std::size_t bytes = 0, rows = 0;
  std::string piece, copy;
  double copying = 0;
  const double writing = seconds([&] {
    do {
      in_view([&](const commitment_api::View& view) {
        piece = table->next(view, commitment_api::piece_bytes);
      });
      bytes += piece.size();
      rows += static_cast<std::size_t>(std::ranges::count(piece, '\n'));
      copying += seconds([&] { copy = piece; });
    } while (!piece.empty());
  });
  const auto more = memory("VmHWM") - before;
  std::printf("a table of %zu rows, %.0f MB\n", rows - 1, static_cast<double>(bytes) / 1e6);
  print("rows written", rows, writing - copying);
  std::printf("  copying its bytes takes 1 of %.0f; memory on the way: %.1f MiB (budget 64)\n",
              writing / copying, static_cast<double>(more) / 1024);
}

int run(std::size_t commitments) {
  memory::MemoryRecordStore store;
  system::SystemClock clock;
  system::SystemEntropy entropy;
  memory::MemoryEvidenceStore files;
  clerk::Clerk clerk{{store, clock, entropy}};
  clerk::EvidenceDesk desk{clerk, files};
  const Instant now = clock.now();
  std::printf("a register of %zu commitments\n", commitments);
  const double filling = seconds([&] { fill(clerk, commitments, now); });
  print("made, signed and admitted", commitments, filling);
  http::Router router;
  commitment_api::add_routes(router, clerk, desk, [&] { return now; }, "{}");
  page_times(router, clerk, now);
  table_memory(clerk, now);
  return 0;
}

}  // namespace
}  // namespace entente

int main(int count, char** words) {
  const std::size_t asked = count > 1 ? std::strtoull(words[1], nullptr, 10) : 100'000;
  return entente::run(std::min(asked, entente::commitment::commitments_max));
}
