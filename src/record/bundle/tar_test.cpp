#include "record/bundle/tar.h"

#include <gtest/gtest.h>

namespace entente::bundle {
namespace {

std::string two_files() {
  std::string archive;
  TarWriter tar{archive};
  tar.add("a", "first");
  tar.add("b/c", std::string(512, 'x'));
  tar.finish();
  return archive;
}

TEST(Tar, GivesItsFilesBackInOrder) {
  const auto archive = two_files();
  const auto files = read_tar(archive);
  ASSERT_TRUE(files);
  ASSERT_EQ(files->size(), 2u);
  EXPECT_EQ((*files)[0].name, "a");
  EXPECT_EQ((*files)[0].bytes, "first");
  EXPECT_EQ((*files)[1].name, "b/c");
  EXPECT_EQ((*files)[1].bytes, std::string(512, 'x'));
}

TEST(Tar, SaysWhereTheBytesOfAFileStand) {
  const auto archive = two_files();
  const auto files = read_tar(archive);
  EXPECT_EQ(archive.substr((*files)[0].offset, 5), "first");
}

TEST(Tar, PadsToBlocksAndEndsWithTwo) { EXPECT_EQ(two_files().size(), 512u * (1 + 1 + 1 + 1 + 2)); }

// Every byte is either the content of a file or fixed.
TEST(Tar, HasNoByteThatCouldBeChangedUnseen) {
  const auto honest = two_files();
  for (std::size_t i = 0; i < honest.size(); ++i) {
    auto changed = honest;
    changed[i] = static_cast<char>(changed[i] ^ 0x01);
    const auto files = read_tar(changed);
    if (!files) continue;
    const bool content_differs =
        (*files)[0].bytes != "first" || (*files)[1].bytes != std::string(512, 'x');
    EXPECT_TRUE(content_differs) << "byte " << i;
  }
}

TEST(Tar, RefusesToEndEarlyOrLate) {
  const auto honest = two_files();
  for (std::size_t size = 0; size < honest.size(); ++size)
    EXPECT_FALSE(read_tar(honest.substr(0, size))) << size;
  EXPECT_EQ(read_tar(honest + '\0').error().offset, honest.size());
  EXPECT_FALSE(read_tar(honest + honest));
}

TEST(Tar, RefusesAFileThatClaimsToBeLongerThanTheArchive) {
  std::string archive;
  TarWriter{archive}.add("a", std::string(2'000, 'x'));
  EXPECT_FALSE(read_tar(archive.substr(0, 1'024)));
}

TEST(Tar, WithoutFilesIsTwoEmptyBlocks) {
  const auto files = read_tar(std::string(1'024, '\0'));
  ASSERT_TRUE(files);
  EXPECT_TRUE(files->empty());
}

}  // namespace
}  // namespace entente::bundle
