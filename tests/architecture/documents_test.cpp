#include "architecture/documents.h"

#include <gtest/gtest.h>

namespace entente::architecture {
namespace {

const std::filesystem::path root = ENTENTE_SOURCE_DIR;

// At the top of the tree; the change log tells of files that are gone.
std::vector<SourceFile> at_the_top() {
  std::vector<SourceFile> found;
  for (const char* name : {"README.md", "README.fr.md", "ARCHITECTURE.md", "CONTRIBUTING.md",
                           "STYLE.md", "SECURITY.md"})
    found.push_back({name, read_lines(root / name)});
  return found;
}

TEST(Documents, NameWhatExists) {
  auto documents = read_sources(root, {"docs", "demo", "data", "benchmarks", "tests"}, {".md"});
  EXPECT_FALSE(documents.empty());
  for (SourceFile& one : at_the_top()) {
    EXPECT_FALSE(one.lines.empty()) << one.path;
    documents.push_back(std::move(one));
  }
  const auto findings = check_mentions(root, documents);
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(DocumentsGuard, SeesAFileThatIsGone) {
  const auto of = [](std::string line) {
    return check_mentions(root, {{"docs/page.md", {std::move(line)}}});
  };
  EXPECT_TRUE(
      of("See `src/layers.txt`, [formats](formats) and `tests/transcripts/NAME.x`.").empty());
  EXPECT_EQ(of("See `src/nowhere.h`.").size(), 1U);
  EXPECT_EQ(of("See [it](nowhere.md#part) and [that](https://example.org).").size(), 1U);
}

}  // namespace
}  // namespace entente::architecture
