#include "record/bundle/bundle.h"

#include <gtest/gtest.h>

#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "record/acts/invented_test.h"

namespace entente::bundle {
namespace {

using Fault = BundleError::Fault;

Parts some_parts() {
  const auto word = acts::invented::words("parole");
  Parts parts;
  parts.dialogue = "demo";
  parts.audience = constitution::Audience::auditor;
  parts.checkpoint = "a note";
  parts.leaves = {"leaf one", "leaf two"};
  parts.rows = {{1, "{\"act\":{},\"salt\":\"s\",\"signature\":\"x\"}"}};
  parts.contents.emplace(acts::digest_of(word), word);
  parts.maps[map_file_name(1, 2)] = "{}";
  return parts;
}

// A bundle with a manifest of the test's own.
std::string with_manifest(const std::string& manifest,
                          const std::vector<std::pair<std::string, std::string>>& files = {}) {
  std::string archive;
  TarWriter tar{archive};
  tar.add("bundle.json", manifest);
  for (const auto& [name, bytes] : files) tar.add(name, bytes);
  tar.finish();
  return archive;
}

std::string manifest_of(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string listed;
  for (const auto& [name, bytes] : files) {
    if (!listed.empty()) listed += ",";
    listed += "{\"name\":\"" + name + "\",\"sha256\":\"" +
              encoding::to_hex(crypto::sha256(bytes).span()) +
              "\",\"size\":" + std::to_string(bytes.size()) + "}";
  }
  return "{\"audience\":\"public\",\"dialogue\":\"demo\",\"files\":[" + listed +
         "],\"format\":\"entente-bundle-1\"}\n";
}

TEST(Bundle, GivesBackWhatWentIn) {
  const auto archive = write_bundle(some_parts());
  const auto bundle = read_bundle(archive);
  ASSERT_TRUE(bundle);
  EXPECT_EQ(bundle->dialogue, "demo");
  EXPECT_EQ(bundle->audience, constitution::Audience::auditor);
  EXPECT_TRUE(bundle->changed.empty());
  EXPECT_EQ(bundle->file("checkpoint"), "a note");
  EXPECT_EQ(bundle->file("maps/1-2.json"), "{}");
  EXPECT_EQ(bundle->file("rows.jsonl"),
            "{\"act\":{},\"index\":1,\"salt\":\"s\",\"signature\":\"x\"}\n");
  EXPECT_FALSE(bundle->file("nothing"));
}

TEST(Bundle, HoldsTheLogAtItsOwnPaths) {
  const auto archive = write_bundle(some_parts());
  const auto bundle = read_bundle(archive);
  std::vector<std::string> names;
  for (const auto& [name, bytes] : bundle->files) names.push_back(name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"checkpoint", "contents.jsonl", "maps/1-2.json", "rows.jsonl",
                                      "tile/0/000.p/2", "tile/entries/000.p/2"}));
}

TEST(Bundle, IsTheSameBytesEveryTime) {
  EXPECT_EQ(write_bundle(some_parts()), write_bundle(some_parts()));
}

TEST(Bundle, KeepsAChangedFileAndSaysSo) {
  auto archive = write_bundle(some_parts());
  archive[archive.find("a note")] = 'A';
  const auto bundle = read_bundle(archive);
  ASSERT_TRUE(bundle);
  EXPECT_EQ(bundle->changed, std::vector<std::string>{"checkpoint"});
  EXPECT_EQ(bundle->file("checkpoint"), "A note");
}

TEST(Bundle, IsNoneWhenItIsNoArchive) {
  EXPECT_EQ(read_bundle("").error().fault, Fault::not_a_bundle);
  EXPECT_EQ(read_bundle(std::string(512, 'x')).error().fault, Fault::not_a_bundle);
}

TEST(Bundle, IsNoneWithoutAManifestInFirstPlace) {
  EXPECT_EQ(read_bundle(std::string(1'024, '\0')).error().fault, Fault::no_manifest);
  std::string archive;
  TarWriter tar{archive};
  tar.add("checkpoint", "");
  tar.finish();
  EXPECT_EQ(read_bundle(archive).error().fault, Fault::no_manifest);
}

TEST(Bundle, RefusesAManifestThatIsNotExactlyOne) {
  const auto fault = [](std::string manifest) {
    return read_bundle(with_manifest(manifest)).error().fault;
  };
  const auto honest = manifest_of({});
  ASSERT_TRUE(read_bundle(with_manifest(honest)));
  EXPECT_EQ(fault(""), Fault::manifest_wrong);
  EXPECT_EQ(fault("[]\n"), Fault::manifest_wrong);
  EXPECT_EQ(fault(honest.substr(0, honest.size() - 1)), Fault::manifest_wrong);
  EXPECT_EQ(fault(" " + honest), Fault::manifest_wrong);
  for (const std::string_view part : {"public", "entente-bundle-1"}) {
    auto changed = honest;
    changed.replace(changed.find(part), part.size(), "other");
    EXPECT_EQ(fault(changed), Fault::manifest_wrong) << part;
  }
}

TEST(Bundle, RefusesAListOutOfOrder) {
  const std::vector<std::pair<std::string, std::string>> files = {{"b", "1"}, {"a", "2"}};
  EXPECT_EQ(read_bundle(with_manifest(manifest_of(files), files)).error().fault,
            Fault::manifest_wrong);
}

TEST(Bundle, NamesTheFileThatIsMissing) {
  const auto read = read_bundle(with_manifest(manifest_of({{"a", "1"}})));
  EXPECT_EQ(read.error().fault, Fault::file_missing);
  EXPECT_EQ(read.error().file, "a");
}

TEST(Bundle, NamesTheFileThatIsNotListed) {
  const auto behind =
      read_bundle(with_manifest(manifest_of({{"a", "1"}}), {{"a", "1"}, {"b", ""}}));
  EXPECT_EQ(behind.error().fault, Fault::file_unknown);
  EXPECT_EQ(behind.error().file, "b");
  const auto instead = read_bundle(with_manifest(manifest_of({{"a", "1"}}), {{"c", "1"}}));
  EXPECT_EQ(instead.error().fault, Fault::file_unknown);
  EXPECT_EQ(instead.error().file, "c");
}

}  // namespace
}  // namespace entente::bundle
