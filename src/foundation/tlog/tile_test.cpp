#include "foundation/tlog/tile.h"

#include <gtest/gtest.h>

namespace entente::tlog {
namespace {

using enum TilePath::Kind;

TEST(TilePath, IsWrittenInGroupsOfThreeDigits) {
  EXPECT_EQ(to_string({.kind = hashes, .level = 0, .index = 0}), "tile/0/000");
  EXPECT_EQ(to_string({.kind = hashes, .level = 1, .index = 999, .width = 17}), "tile/1/999.p/17");
  EXPECT_EQ(to_string({.kind = entries, .index = 1'234'067}), "tile/entries/x001/x234/067");
  EXPECT_EQ(to_string({.kind = hashes, .level = 63, .index = 1'000, .width = 255}),
            "tile/63/x001/000.p/255");
}

TEST(TilePath, ComesBackFromWhatItWrote) {
  for (const std::uint64_t index :
       {std::uint64_t{0}, std::uint64_t{7}, std::uint64_t{999}, std::uint64_t{1'000},
        std::uint64_t{1'234'067}, std::uint64_t{1'000'000'000}, tile_index_max})
    for (const auto kind : {hashes, entries})
      for (const unsigned width : {1u, 9u, 255u, 256u}) {
        const TilePath path{.kind = kind, .level = 0, .index = index, .width = width};
        const auto read = parse_tile_path(to_string(path));
        ASSERT_TRUE(read) << to_string(path);
        EXPECT_EQ(*read, path);
      }
}

TEST(TilePath, IsRefusedInAnyOtherSpelling) {
  for (const std::string_view path : {"",
                                      "tile",
                                      "tile/",
                                      "tile/0",
                                      "tile/0/",
                                      "/tile/0/000",
                                      "tiles/0/000",
                                      "tile/00/000",
                                      "tile/-1/000",
                                      "tile/ 0/000",
                                      "tile/a/000",
                                      "tile/0/0",
                                      "tile/0/0000",
                                      "tile/0/00a",
                                      "tile/0/x001",
                                      "tile/0/x001/",
                                      "tile/0/x000/067",
                                      "tile/0/x000/x001/067",
                                      "tile/0/001/067",
                                      "tile/0/x01/067",
                                      "tile/0/x001x/067",
                                      "tile/0/X001/067",
                                      "tile/0/000/",
                                      "tile/0/000.p",
                                      "tile/0/000.p/",
                                      "tile/0/000.p/01",
                                      "tile/0/000.p/1/",
                                      "tile/0/000.p/-1",
                                      "tile/0/000.p/1.p/1",
                                      "tile/0/000.q/1",
                                      "tile/entries/x1/000",
                                      "tile/Entries/000",
                                      "tile/0/../000"}) {
    const auto read = parse_tile_path(path);
    ASSERT_FALSE(read) << path;
    EXPECT_EQ(read.error(), TileFault::malformed) << path;
  }
}

TEST(TilePath, IsRefusedWhenNoTreeCanHaveIt) {
  for (const std::string_view path :
       {"tile/64/000", "tile/0/000.p/0", "tile/0/000.p/256", "tile/0/000.p/300",
        "tile/0/x072/x057/x594/x037/x927/936", "tile/0/x999/x999/x999/x999/x999/x999/999",
        "tile/0/x018/x446/x744/x073/x709/x551/616"}) {
    const auto read = parse_tile_path(path);
    ASSERT_FALSE(read) << path;
    EXPECT_EQ(read.error(), TileFault::out_of_range) << path;
  }
}

std::vector<std::string> partial(std::uint64_t size) {
  std::vector<std::string> paths;
  for (const TilePath& tile : tiles_of(size))
    if (tile.width < tile_width) paths.push_back(to_string(tile));
  return paths;
}

// The examples of c2sp.org/tlog-tiles, "Partial Tiles".
TEST(TilesOf, AreFullOnesAndThePartialOnesAtTheRightEdge) {
  EXPECT_TRUE(tiles_of(0).empty());
  EXPECT_EQ(partial(70'000), (std::vector<std::string>{"tile/entries/273.p/112", "tile/0/273.p/112",
                                                       "tile/1/001.p/17", "tile/2/000.p/1"}));
  EXPECT_EQ(tiles_of(70'000).size(), 274u + 274u + 2u + 1u);
  EXPECT_EQ(partial(256), (std::vector<std::string>{"tile/1/000.p/1"}));
  EXPECT_EQ(tiles_of(256).size(), 3u);
}

TEST(EntryBundle, ComesBackAsItWasWritten) {
  const std::vector<std::string> written = {"", "a", std::string(255, 'b'), std::string(256, 'c'),
                                            std::string(entry_bytes_max, 'd')};
  const std::string bundle = encode_entries(written);
  EXPECT_EQ(bundle.substr(0, 5), (std::string{"\0\0\0\1a", 5}));
  const auto read = decode_entries(bundle);
  ASSERT_TRUE(read);
  EXPECT_EQ(std::vector<std::string>(read->begin(), read->end()), written);
}

TEST(EntryBundle, IsRefusedWhenItEndsInsideAnEntry) {
  const std::string bundle = encode_entries(std::vector<std::string>{"first", "second"});
  for (std::size_t length = 1; length < bundle.size(); ++length) {
    const auto read = decode_entries(std::string_view{bundle}.substr(0, length));
    if (length == 7) continue;  // exactly the first entry
    ASSERT_FALSE(read) << length;
    EXPECT_EQ(read.error(), TileFault::length_beyond_end);
  }
}

TEST(EntryBundle, HoldsAtMost256Entries) {
  EXPECT_EQ(decode_entries(std::string(2 * 256, '\0'))->size(), 256u);
  EXPECT_EQ(decode_entries(std::string(2 * 257, '\0')).error(), TileFault::too_many_entries);
}

TEST(EntryBundleDeathTest, HoldsNoEntryThatItsLengthCanNotTell) {
  const std::vector<std::string> entries = {std::string(entry_bytes_max + 1, 'a')};
  EXPECT_DEATH(encode_entries(entries), "16 bits");
}

}  // namespace
}  // namespace entente::tlog
