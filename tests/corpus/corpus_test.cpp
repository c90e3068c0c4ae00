// What we write today is, to the byte, what the corpus says we wrote when a format was released;
// and what was written then is read today. README.md says what to do when this test fails.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

#include "corpus/stories.h"
#include "corpus/tiny_dialogue.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "foundation/tlog/tree.h"
#include "record/audit/audit.h"
#include "record/wire/act_json.h"

namespace entente::corpus {
namespace {

namespace fs = std::filesystem;
using encoding::Json;

const fs::path folder = fs::path{ENTENTE_SOURCE_DIR} / "tests" / "corpus";

std::string read(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

// A file of the corpus. When it is not there, and only then, ENTENTE_CORPUS=write makes it.
std::string kept(const std::string& name, const std::string& today) {
  const auto file = folder / name;
  const char* asked = std::getenv("ENTENTE_CORPUS");
  if (!fs::exists(file) && asked != nullptr && std::string_view{asked} == "write")
    std::ofstream{file, std::ios::binary} << today;
  return read(file);
}

std::string hex(const Digest& digest) { return encoding::to_hex(digest.span()); }

// Names in the order people want to read them; each value on a line of its own.
std::string lines(const std::vector<std::pair<std::string, Json>>& members) {
  std::string text = "{\n";
  for (std::size_t i = 0; i < members.size(); ++i)
    text += "  \"" + members[i].first + "\": " + encoding::canonical(members[i].second) +
            (i + 1 < members.size() ? ",\n" : "\n");
  return text + "}\n";
}

std::string file_of(const Vector& vector) {
  std::vector<std::pair<std::string, Json>> members = {
      {"type", wire::type_of(vector.act.act().body)},
      {"posted", vector.act.posted()},
      {"act", vector.act.canonical()},
      {"digest", hex(vector.act.digest())},
      {"at", vector.at.seconds},
      {"leaf", vector.entry.leaf},
      {"leaf_hash", hex(tlog::leaf_hash(vector.entry.leaf))}};
  if (vector.entry.row) members.emplace_back("row", vector.entry.row->canonical());
  return lines(members);
}

std::string file_of(const bundle::Parts& parts, const std::string& archive) {
  tlog::Tree tree;
  for (const auto& leaf : parts.leaves) tree.append(tlog::leaf_hash(leaf));
  return lines({{"size", tree.size()},
                {"root", hex(tree.root())},
                {"checkpoint", parts.checkpoint},
                {"sha256", hex(crypto::sha256(archive))}});
}

// The first act of each type: there are two moderations.
std::vector<Vector> one_of_each() {
  std::vector<Vector> chosen;
  std::set<std::size_t> types;
  auto told = stories();
  told.insert(told.begin(), tiny_dialogue().acts);
  for (auto& story : told)
    for (auto& vector : story)
      if (types.insert(vector.act.act().body.index()).second) chosen.push_back(std::move(vector));
  return chosen;
}

TEST(Corpus, HoldsAnActOfEveryType) {
  EXPECT_EQ(one_of_each().size(), std::variant_size_v<constitution::AnyBody>);
}

TEST(Corpus, IsWhatWeWriteToday) {
  for (const auto& vector : one_of_each()) {
    const auto name = std::string{wire::type_of(vector.act.act().body)} + ".json";
    const auto today = file_of(vector);
    EXPECT_EQ(kept(name, today), today) << name;
  }
}

TEST(Corpus, IsReadToday) {
  for (const auto& entry : fs::directory_iterator{folder}) {
    const auto json = encoding::parse_json(read(entry.path()));
    if (entry.path().extension() != ".json" || !json || json->find("posted") == nullptr) continue;
    const auto opened = acts::SignedAct::open(*json->find("posted")->as_string());
    ASSERT_TRUE(opened) << entry.path();
    EXPECT_EQ(opened->canonical(), *json->find("act")->as_string());
    EXPECT_EQ(hex(opened->digest()), *json->find("digest")->as_string());
    const auto& leaf = *json->find("leaf")->as_string();
    EXPECT_EQ(hex(tlog::leaf_hash(leaf)), *json->find("leaf_hash")->as_string());
    ASSERT_TRUE(acts::read_leaf(leaf)) << entry.path();
    if (const auto* row = json->find("row")) {
      const auto sealed = std::get<acts::SealedLeaf>(acts::read_leaf(leaf)->content);
      EXPECT_EQ(acts::commitment_of(acts::read_row(*row->as_string())->row), sealed.commitment);
    }
  }
}

TEST(Corpus, HoldsABundleThatWeWriteTheSameToday) {
  const auto parts = tiny_dialogue().parts;
  const auto archive = bundle::write_bundle(parts);
  EXPECT_EQ(kept("tiny.tar", archive), archive);
  const auto today = file_of(parts, archive);
  EXPECT_EQ(kept("tiny.json", today), today);
}

TEST(Corpus, HoldsABundleThatIsFoundHonestToday) {
  const auto report = audit::audit(read(folder / "tiny.tar"), {});
  for (const auto& finding : report.findings)
    ADD_FAILURE() << audit::sentence(finding, audit::Language::en);
  EXPECT_EQ(report.entries, 14u);
  EXPECT_EQ(report.maps_recomputed, 1u);
}

}  // namespace
}  // namespace entente::corpus
