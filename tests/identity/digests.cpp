// identity_digests < CONVERSATIONS: prints the digest of each map that maps.txt pins, drawn by this
// build of the pure storeys: the invented ones, then those that stand on standard input (run.mjs).
// Drawn once in order and, where there are threads, once more by two of them at the same time.

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "foundation/vocabulary/ensure.h"
#include "identity/conversations.h"
#include "record/results/map_json.h"

#ifndef __wasm__
#include <future>
#endif

namespace entente::identity {
namespace {

struct Subject {
  std::string name;
  opinion::Votes votes;
  opinion::Settings settings;
};

std::string digest_of(const Subject& subject) {
  const auto map = draw_map(subject.votes, subject.settings);
  const auto bytes = results::map_json(map, {QuestionId{1}, 1}, results::Places::shown);
  return encoding::to_hex(crypto::sha256(bytes).bytes);
}

unsigned number() {
  unsigned value = 0;
  ensure(std::scanf("%u", &value) == 1, "a number was expected on standard input");
  return value;
}

// NAME STATEMENTS VOTES, then `id rejected` of each statement in order of ids, then
// `participant statement choice` of each vote: 0 disagree, 1 pass, 2 agree.
std::optional<Subject> next_subject() {
  char name[100];
  if (std::scanf("%99s", name) != 1) return std::nullopt;
  const unsigned statements = number(), votes = number();
  std::vector<opinion::VotedStatement> about;
  for (unsigned i = 0; i < statements; ++i) {
    const StatementId id{number()};
    about.push_back({.statement = id, .rejected = number() == 1});
  }
  opinion::VotesBuilder builder({}, std::move(about));
  for (unsigned i = 0; i < votes; ++i) {
    const SeatId seat{number()};
    const StatementId statement{number()};
    builder.vote(seat, statement, static_cast<opinion::Choice>(static_cast<int>(number()) - 1));
  }
  return Subject{name, std::move(builder).build().value(), {}};
}

std::vector<Subject> subjects() {
  std::vector<Subject> all;
  for (const auto& each : conversations())
    all.push_back({each.name, votes_of(each), each.settings});
  while (auto next = next_subject()) all.push_back(*std::move(next));
  return all;
}

std::vector<std::string> draw(const std::vector<Subject>& all, std::size_t from, std::size_t step) {
  std::vector<std::string> digests;
  for (std::size_t i = from; i < all.size(); i += step) digests.push_back(digest_of(all[i]));
  return digests;
}

// Two threads draw every other map each, at the same time.
bool same_in_two_threads([[maybe_unused]] const std::vector<Subject>& all,
                         [[maybe_unused]] const std::vector<std::string>& digests) {
#ifndef __wasm__
  auto odd = std::async(std::launch::async, [&] { return draw(all, 1, 2); });
  const std::vector<std::string> drawn[] = {draw(all, 0, 2), odd.get()};
  for (std::size_t i = 0; i < all.size(); ++i)
    if (drawn[i % 2][i / 2] != digests[i]) return false;
#endif
  return true;
}

}  // namespace
}  // namespace entente::identity

int main() {
  using namespace entente::identity;
  const auto all = subjects();
  const auto digests = draw(all, 0, 1);
  for (std::size_t i = 0; i < all.size(); ++i)
    std::printf("%s %s\n", digests[i].c_str(), all[i].name.c_str());
  return same_in_two_threads(all, digests) ? 0 : 1;
}
