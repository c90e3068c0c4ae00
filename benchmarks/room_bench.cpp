// A large room: thousands of phones on one server with two cores. Each joins with its own code and
// a key of its own, takes a seat, reads the dialogue and its statements, listens for changes, and
// casts its votes over a short hour; a projector listens as well. The server is the real program in
// a process of its own, on this machine, which it shares with all the phones.
//
// It prints errors, times of answers (median, 99th of a hundred, longest), how long the projector's
// counter took to show a vote that was answered, and at the end fetches the whole log and looks for
// each promise in it. Loopback only, bounded in count and time.
//
//   room_bench [phones 5000] [votes each 20] [seconds of voting 80]

#include <cmath>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "bench_dialogue.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/tile.h"
#include "loopback_client.h"

namespace entente {
namespace {

using namespace bench;
using encoding::Json;
using std::chrono::steady_clock;
namespace fs = std::filesystem;

const std::string api = "/api/v1/dialogues/bench";

struct Plan {
  std::size_t phones = 5'000, votes_each = 20;
  std::chrono::seconds voting{80}, joining{20};
};

// --- The server ---------------------------------------------------------------------------------

// A program of ours, beside this one; its standard output comes back.
struct Program {
  Program(const std::vector<std::string>& words) {
    int out[2];
    ensure(::pipe(out) == 0, "a pipe");
    pid = ::fork();
    if (pid == 0) {
      ::dup2(out[1], STDOUT_FILENO);
      ::close(out[0]);
      ::prctl(PR_SET_PDEATHSIG, SIGTERM);  // it does not outlive the bench
      const auto here = fs::read_symlink("/proc/self/exe").parent_path() / words[0];
      std::vector<char*> arguments;
      for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
      arguments.push_back(nullptr);
      ::execv(here.c_str(), arguments.data());
      ::_exit(127);
    }
    ::close(out[1]);
    output = out[0];
  }
  ~Program() { stop(); }
  void stop() {
    if (pid <= 0) return;
    ::kill(pid, SIGTERM);
    ::waitpid(pid, nullptr, 0);
    pid = 0;
  }
  // Up to the first line feed, or the end.
  std::string line() const {
    std::string text;
    for (char c = 0; ::read(output, &c, 1) == 1 && c != '\n';) text.push_back(c);
    return text;
  }
  // What the kernel says of it: "VmHWM", in kB.
  std::string status(std::string_view name) const {
    std::ifstream file{"/proc/" + std::to_string(pid) + "/status"};
    for (std::string text; std::getline(file, text);)
      if (text.starts_with(name))
        return text.substr(text.find_first_not_of(" \t", name.size() + 1));
    return "?";
  }
  double processor_seconds() const {
    std::ifstream file{"/proc/" + std::to_string(pid) + "/stat"};
    std::string word;
    double ticks = 0;
    for (int field = 1; file >> word; ++field)
      if (field == 14 || field == 15) ticks += std::stod(word);
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
  }

  pid_t pid = 0;
  int output = -1;
};

Json texts(const std::string& words) { return Json::object({{"en", words}}); }

void write_dialogue(const fs::path& file, std::size_t seats) {
  Json::Array written;
  for (std::uint32_t i = 1; i <= statements; ++i)
    written.push_back(
        Json::object({{"language", "en"},
                      {"text", texts("A statement of usual length for people to answer, number " +
                                     std::to_string(i))}}));
  const Json dialogue =
      Json::object({{"anonymity_floor", 10},
                    {"constituencies",
                     Json::Array{Json::object(
                         {{"code", "everybody"}, {"name", texts("Everybody")}, {"seats", seats}})}},
                    {"dialogue", "bench"},
                    {"invented", true},
                    {"languages", Json::Array{"en"}},
                    {"mode", "open"},
                    {"moderation", "after"},
                    {"questions", Json::Array{Json::object({{"statements", std::move(written)},
                                                            {"text", texts("What helps?")}})}},
                    {"title", texts("A large room")}});
  std::ofstream{file} << encoding::canonical(dialogue);
}

std::vector<std::string> codes_in(const fs::path& table) {
  std::vector<std::string> codes;
  std::ifstream file{table};
  std::string line;
  std::getline(file, line);
  // With their seal, as they stand in a QR code: what is typed by hand waits behind wrong guesses.
  while (std::getline(file, line)) {
    while (!line.empty() && line.back() == '\r') line.pop_back();
    codes.push_back(line.substr(line.rfind(',') + 1));
  }
  return codes;
}

// --- What is measured ---------------------------------------------------------------------------

struct Times {
  std::vector<double> seconds;
  void add(Moment begun) {
    seconds.push_back(std::chrono::duration<double>(steady_clock::now() - begun).count());
  }
  void print(const char* what) {
    if (seconds.empty()) return std::printf("  %-34s none\n", what), void();
    std::ranges::sort(seconds);
    const auto at = [&](double share) {
      return 1'000 *
             seconds[static_cast<std::size_t>(share * static_cast<double>(seconds.size() - 1))];
    };
    std::printf("  %-34s %9zu   median %6.1f   p99 %6.1f   longest %6.1f ms\n", what,
                seconds.size(), at(0.5), at(0.99), at(1));
  }
};

struct Promised {
  std::uint64_t index = 0, first = 0, count = 0;
  Digest leaf;
  std::vector<Digest> path;
  std::string note;
};

struct Room {
  Times joined, seated, listed, voted, counted;
  std::map<std::string, std::size_t> errors;
  std::vector<Promised> promises;
  std::size_t done = 0, seats = 0, votes = 0, events = 0;
  std::vector<std::pair<std::uint64_t, Moment>> unseen;  // answered, not yet on the projector
};

Digest digest_in(const Json& json, std::string_view name) {
  return *encoding::fixed_from_hex<Digest>(*json.find(name)->as_string());
}
std::uint64_t number_in(const Json& json, std::string_view name) {
  return static_cast<std::uint64_t>(*json.find(name)->as_integer());
}

void keep_promise(Room& room, const Reply& reply) {
  const auto json = *encoding::parse_json(reply.body);
  const Json& promise = *json.find("promise");
  Promised kept{.index = number_in(json, "index"),
                .first = number_in(promise, "first"),
                .count = number_in(promise, "count"),
                .leaf = digest_in(json, "leaf"),
                .path = {},
                .note = *promise.find("note")->as_string()};
  for (const auto& hash : *promise.find("path")->as_array())
    kept.path.push_back(*encoding::fixed_from_hex<Digest>(*hash.as_string()));
  room.unseen.emplace_back(kept.index, steady_clock::now());
  room.promises.push_back(std::move(kept));
}

// --- A phone ------------------------------------------------------------------------------------

std::string get(const std::string& path) {
  return "GET " + path + " HTTP/1.1\r\nHost: bench\r\nAccept-Encoding: gzip\r\n\r\n";
}
std::string post(const std::string& path, const std::string& body) {
  return "POST " + path +
         " HTTP/1.1\r\nHost: bench\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
         body;
}

class Phone {
 public:
  Phone(const Plan& plan, Loop& loop, Room& room, std::size_t number, std::string code)
      : plan_(plan), loop_(loop), room_(room), number_(number), code_(std::move(code)) {}

  void join() {
    const auto body = encoding::canonical(
        Json::object({{"code", code_}, {"key", encoding::to_hex(key_.public_key().span())}}));
    ask(post(api + "/credentials", body), room_.joined, [this](const Reply& reply) {
      const auto json = *encoding::parse_json(reply.body);
      take_seat(*encoding::fixed_from_base64<Signature>(*json.find("attestation")->as_string()));
    });
  }

 private:
  void take_seat(const Signature& attestation) {
    const auto act = signed_by(
        key_, 1, constituency::SeatTakenV1{.constituency = everybody, .attestation = attestation});
    ask(post(api + "/acts", act.posted()), room_.seated, [this](const Reply& reply) {
      ++room_.seats;
      keep_promise(room_, reply);
      events_.listen(get(api + "/changes"), [this](std::string_view) { ++room_.events; });
      loop_.send(events_);
      ask(get(api), room_.listed, [this](const Reply&) { read_statements(); });
    });
  }
  void read_statements() {
    ask(get(api + "/questions/1/statements?key=" + encoding::to_hex(key_.public_key().span())),
        room_.listed, [this](const Reply&) { vote_later(); });
  }
  // Votes are spread evenly over the hour, each phone at a moment of its own.
  void vote_later() {
    if (cast_ == plan_.votes_each) return void(++room_.done);
    const auto pause = std::chrono::duration_cast<std::chrono::microseconds>(plan_.voting) /
                       static_cast<std::int64_t>(plan_.votes_each);
    const auto first = cast_ == 0 ? pause * static_cast<std::int64_t>(number_ % 997) / 997 : pause;
    loop_.at(steady_clock::now() + first, [this] { cast(); });
  }
  void cast() {
    const auto act =
        vote(key_, 2 + cast_, 1 + static_cast<std::uint32_t>((number_ + cast_) % statements),
             discussion::Choice(static_cast<int>((number_ * 7 + cast_) % 3) - 1));
    ++cast_;
    ask(post(api + "/acts", act.posted()), room_.voted, [this](const Reply& reply) {
      ++room_.votes;
      keep_promise(room_, reply);
      vote_later();
    });
  }
  // What is not answered 2xx is an error, and this phone goes home.
  void ask(std::string request, Times& times, std::function<void(const Reply&)> then) {
    const auto begun = steady_clock::now();
    wire_.ask(std::move(request),
              [this, begun, &times, then = std::move(then)](const Reply& reply) {
                times.add(begun);
                if (reply.status / 100 == 2) return then(reply);
                ++room_.errors[std::to_string(reply.status) + " " + reply.body.substr(0, 60)];
                ++room_.done;
              });
    loop_.send(wire_);
  }

  const Plan& plan_;
  Loop& loop_;
  Room& room_;
  std::size_t number_;
  std::string code_;
  crypto::SigningKey key_ = key_of(number_);
  Wire wire_, events_;
  std::size_t cast_ = 0;
};

void project(Room& room, std::string_view event) {
  const auto json = encoding::parse_json(event);
  if (!json) return;
  const auto size = number_in(*json, "size");
  std::erase_if(room.unseen, [&](const auto& waiting) {
    if (waiting.first >= size) return false;
    room.counted.add(waiting.second);
    return true;
  });
}

// --- Afterwards ---------------------------------------------------------------------------------

Reply fetch(Loop& loop, const std::string& path) {
  Wire wire;
  std::optional<Reply> answer;
  wire.ask("GET " + path + " HTTP/1.1\r\nHost: bench\r\n\r\n",
           [&](Reply reply) { answer = std::move(reply); });
  loop.send(wire);
  loop.run([&] { return answer.has_value(); }, steady_clock::now() + std::chrono::seconds{10});
  loop.hang_up(wire);
  return answer.value_or(Reply{});
}

// Fetches the log as any stranger may, and looks for each promise in it.
std::size_t broken_promises(Loop& loop, const Room& room) {
  const auto vkey = fetch(loop, "/d/bench/key").body;
  const tlog::VerifierKey keys[] = {*tlog::VerifierKey::parse(vkey.substr(0, vkey.find('\n')))};
  std::this_thread::sleep_for(std::chrono::milliseconds{1'500});  // the last checkpoint
  const auto checkpoint = *tlog::open_checkpoint(fetch(loop, "/d/bench/checkpoint").body, keys[0]);
  tlog::Tree tree;
  for (const auto& path : tlog::tiles_of(checkpoint.size)) {
    if (path.kind != tlog::TilePath::Kind::entries) continue;
    const auto bundle = fetch(loop, "/d/bench/" + tlog::to_string(path)).body;
    const auto entries = tlog::decode_entries(bundle);
    ensure(entries.has_value(), "a tile of the log");
    for (const auto entry : *entries) tree.append(tlog::leaf_hash(entry));
  }
  ensure(tree.size() == checkpoint.size && tree.root() == checkpoint.root,
         "the log is the one that was signed");
  std::map<std::string, Digest> roots;  // by signed note: one serves a batch
  std::size_t broken = 0;
  for (const auto& promised : room.promises) {
    const auto [known, first] = roots.try_emplace(promised.note);
    if (first) {
      const auto note = tlog::open_note(promised.note, keys);
      const auto text = note ? note->text : std::string{};
      const auto end = text.rfind('\n'), begin = text.rfind('\n', end - 1) + 1;
      if (note)
        known->second = *encoding::fixed_from_base64<Digest>(text.substr(begin, end - begin));
    }
    const bool kept = promised.index < tree.size() && tree.leaf(promised.index) == promised.leaf &&
                      tlog::verify_inclusion(promised.leaf, promised.index - promised.first,
                                             promised.path, {promised.count, known->second});
    broken += kept ? 0 : 1;
  }
  std::printf(
      "  log fetched: %zu entries under a signed checkpoint; %zu promises in %zu signed batches\n",
      static_cast<std::size_t>(tree.size()), room.promises.size(), roots.size());
  return broken;
}

void report(Room& room, const Program& server, double took) {
  room.joined.print("codes exchanged");
  room.seated.print("seats taken");
  room.listed.print("pages and lists read");
  room.voted.print("votes cast");
  room.counted.print("votes on the projector, after");
  std::size_t errors = 0;
  for (const auto& [what, count] : room.errors) {
    std::printf("  error, %zu times: %s\n", count, what.c_str());
    errors += count;
  }
  std::printf("  errors %zu, events heard %zu, %.0f votes a second on average\n", errors,
              room.events, static_cast<double>(room.votes) / took);
  std::printf("  server: %s of memory at most, %.1f s of processor time\n",
              server.status("VmHWM").c_str(), server.processor_seconds());
}

void raise_open_files() {
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
}

int run(const Plan& plan) {
  raise_open_files();
  const auto folder =
      fs::temp_directory_path() / ("entente-room-bench-" + std::to_string(::getpid()));
  const auto store = (folder / "store").string();
  fs::create_directories(folder);
  write_dialogue(folder / "room.json", plan.phones + 10);
  Program{{"entente", "open", (folder / "room.json").string(), "--store", store, "--json"}}.line();
  const auto codes = codes_in(folder / "store" / "invitations" / "bench.csv");
  Program server{{"entente", "serve", "--store", store, "--listen", "127.0.0.1:0", "--json"}};
  const auto listening = encoding::parse_json(server.line());
  ensure(listening.has_value(), "the server listens");
  std::printf("a room of %zu phones, %zu votes each within %lld s\n", plan.phones, plan.votes_each,
              static_cast<long long>(plan.voting.count()));

  Loop loop{static_cast<std::uint16_t>(number_in(*listening, "port"))};
  Room room;
  std::vector<std::unique_ptr<Phone>> phones;
  Wire projector;
  projector.listen(get(api + "/changes"), [&](std::string_view event) { project(room, event); });
  loop.send(projector);
  const auto begun = steady_clock::now();
  for (std::size_t i = 0; i < plan.phones; ++i) {
    phones.push_back(std::make_unique<Phone>(plan, loop, room, i, codes.at(i)));
    const auto share = static_cast<double>(i) / static_cast<double>(plan.phones);
    loop.at(begun + std::chrono::duration_cast<steady_clock::duration>(plan.joining * share),
            [phone = phones.back().get()] { phone->join(); });
  }
  const auto end = begun + plan.joining + 2 * plan.voting + std::chrono::seconds{30};
  loop.run([&] { return room.done == plan.phones; }, end);
  const double took = std::chrono::duration<double>(steady_clock::now() - begun).count();
  loop.run([&] { return room.unseen.empty(); }, steady_clock::now() + std::chrono::seconds{3});
  report(room, server, took);
  if (!room.unseen.empty())
    std::printf("  never shown on the projector: %zu\n", room.unseen.size());
  const auto broken = broken_promises(loop, room);
  std::printf("  promises that the log does not keep: %zu\n", broken);
  server.stop();
  fs::remove_all(folder);
  const bool whole = broken == 0 && room.errors.empty() && room.done == plan.phones;
  std::printf("  %s\n", whole ? "whole" : "NOT WHOLE");
  return whole ? 0 : 1;
}

}  // namespace
}  // namespace entente

int main(int count, char** words) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  entente::Plan plan;
  if (count > 1) plan.phones = std::strtoull(words[1], nullptr, 10);
  if (count > 2) plan.votes_each = std::strtoull(words[2], nullptr, 10);
  if (count > 3) plan.voting = std::chrono::seconds{std::strtoll(words[3], nullptr, 10)};
  return entente::run(plan);
}
