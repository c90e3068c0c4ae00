// A map is the same bytes on every compiler and machine, today and in ten years: maps.txt holds the
// digests. A digest that changes means that map-1 is no longer map-1: mend the code, not the file.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <string>

#include "dialogue/polis/golden.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "identity/conversations.h"
#include "record/results/map_json.h"

namespace entente::identity {
namespace {

std::map<std::string, std::string> pinned() {
  std::map<std::string, std::string> digests;
  std::ifstream file(ENTENTE_SOURCE_DIR "/tests/identity/maps.txt");
  std::string digest, name;
  while (file >> digest >> name) digests[name] = digest;
  return digests;
}

std::string digest_of(const opinion::Map& map) {
  const auto bytes = results::map_json(map, {QuestionId{1}, 1}, results::Places::shown);
  return encoding::to_hex(crypto::sha256(bytes).bytes);
}

// Prints the line to add when a conversation is new.
void expect_pinned(const std::string& name, const std::string& digest) {
  const auto digests = pinned();
  const auto found = digests.find(name);
  EXPECT_TRUE(found != digests.end() && found->second == digest) << "maps.txt does not have:\n"
                                                                 << digest << " " << name;
}

TEST(Identity, OfInventedConversations) {
  for (const auto& conversation : conversations())
    expect_pinned(conversation.name,
                  digest_of(draw_map(votes_of(conversation), conversation.settings)));
}

TEST(Identity, OfRealConversations) {
  const auto folder = polis::golden::conversations();
  if (!folder) GTEST_SKIP() << "no shared data here (set ENTENTE_SHARED)";
  for (const auto& entry : std::filesystem::directory_iterator(*folder)) {
    if (!entry.is_directory()) continue;
    const auto golden =
        polis::golden::Reader(polis::golden::read_file(entry.path() / "golden.json")).value();
    expect_pinned("polis/" + entry.path().filename().string(),
                  digest_of(draw_map(polis::golden::read_votes(entry.path(), golden), {})));
  }
}

}  // namespace
}  // namespace entente::identity
