#pragma once

// What every RecordStore keeps to: the contract of record_store.h, as tests. Only for tests.
//
// The test of an adapter includes this file once and says how its store is opened:
//   INSTANTIATE_TEST_SUITE_P(Sqlite, RecordStoreContract, testing::Values(place));
//   INSTANTIATE_TEST_SUITE_P(Sqlite, LastingRecordStoreContract, testing::Values(place));
// The second line is for stores that outlive the program. `fresh_place` makes an empty place (a
// folder, say) and returns the way to open the store there; to open it again is to start again.

#include <array>
#include <atomic>
#include <functional>
#include <gtest/gtest.h>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

#include "host/ports/record_store.h"

namespace entente::ports {

struct RecordStorePlace {
  using Open = std::function<std::unique_ptr<RecordStore>()>;
  const char* name = "";
  std::function<Open()> fresh_place;

  friend std::ostream& operator<<(std::ostream& out, const RecordStorePlace& place) {
    return out << place.name;
  }
};

class RecordStoreContract : public testing::TestWithParam<RecordStorePlace> {
 protected:
  // An entry like a sealed one.
  static NewEntry entry(const std::string& name) {
    return {.leaf = "leaf of " + name, .row = "row of " + name, .contents = {}};
  }
  static std::vector<NewEntry> entries(std::uint64_t from, std::uint64_t to) {
    std::vector<NewEntry> made;
    for (auto i = from; i < to; ++i) made.push_back(entry(std::to_string(i)));
    return made;
  }
  static acts::Content words(const std::string& text) {
    Salt salt;
    salt.bytes.fill(static_cast<std::uint8_t>(text.size()));
    return {.salt = salt, .text = *Text::parse(text)};
  }
  // "index:leaf/row" of what read() hands out.
  std::vector<std::string> read(std::string_view dialogue, std::uint64_t from, std::uint64_t to) {
    std::vector<std::string> seen;
    store->read(dialogue, from, to, [&](const KeptEntry& kept) {
      seen.push_back(std::to_string(kept.index) + ":" + std::string{kept.leaf} + "/" +
                     std::string{kept.row});
    });
    return seen;
  }
  static std::string seen(std::uint64_t index) {
    const auto name = std::to_string(index);
    return name + ":leaf of " + name + "/row of " + name;
  }
  bool append(std::string_view dialogue, std::uint64_t expected, std::vector<NewEntry> entries) {
    return store->append(dialogue, expected, entries);
  }

  RecordStorePlace::Open open = GetParam().fresh_place();
  std::unique_ptr<RecordStore> store = open();
};

class LastingRecordStoreContract : public RecordStoreContract {};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(LastingRecordStoreContract);

TEST_P(RecordStoreContract, BeginsEmpty) {
  EXPECT_TRUE(store->dialogues().empty());
  EXPECT_EQ(store->size("demo"), 0U);
  EXPECT_TRUE(read("demo", 0, UINT64_MAX).empty());
  EXPECT_FALSE(store->content("demo", Digest{}));
  EXPECT_FALSE(store->checkpoint("demo"));
}

TEST_P(RecordStoreContract, GivesBackEntriesInTheOrderTheyCame) {
  ASSERT_TRUE(append("demo", 0, entries(0, 2)));
  ASSERT_TRUE(append("demo", 2, entries(2, 3)));
  EXPECT_EQ(store->size("demo"), 3U);
  EXPECT_EQ(read("demo", 0, UINT64_MAX), (std::vector{seen(0), seen(1), seen(2)}));
}

TEST_P(RecordStoreContract, ReadsTheAskedRangeAsFarAsItExists) {
  ASSERT_TRUE(append("demo", 0, entries(0, 4)));
  EXPECT_EQ(read("demo", 1, 3), (std::vector{seen(1), seen(2)}));
  EXPECT_EQ(read("demo", 3, 100), std::vector{seen(3)});
  EXPECT_TRUE(read("demo", 2, 2).empty());
  EXPECT_TRUE(read("demo", 3, 1).empty());
  EXPECT_TRUE(read("demo", 4, 5).empty());
  EXPECT_TRUE(read("demo", UINT64_MAX, UINT64_MAX).empty());
}

TEST_P(RecordStoreContract, GivesBackAnyBytesAsTheyWere) {
  std::string bytes;
  for (int i = 255; i >= 0; --i) bytes.push_back(static_cast<char>(i));
  ASSERT_TRUE(append("demo", 0,
                     {{.leaf = bytes, .row = "", .contents = {}},
                      {.leaf = std::string(70'000, '\0'), .row = bytes, .contents = {}}}));
  std::vector<std::string> seen;
  store->read("demo", 0, 2, [&](const KeptEntry& kept) {
    seen.emplace_back(kept.leaf);
    seen.emplace_back(kept.row);
  });
  EXPECT_EQ(seen, (std::vector<std::string>{bytes, "", std::string(70'000, '\0'), bytes}));
}

TEST_P(RecordStoreContract, AppendsNothingWhenTheSizeIsNotTheExpectedOne) {
  ASSERT_TRUE(append("demo", 0, entries(0, 2)));
  NewEntry rival = entry("rival");
  rival.contents = {words("mine")};
  EXPECT_FALSE(append("demo", 1, {rival}));
  EXPECT_FALSE(append("demo", 3, {rival}));
  EXPECT_FALSE(append("other", 1, {rival}));
  EXPECT_EQ(read("demo", 0, UINT64_MAX), (std::vector{seen(0), seen(1)}));
  EXPECT_FALSE(store->content("demo", acts::digest_of(words("mine"))));
  EXPECT_EQ(store->dialogues(), std::vector<std::string>{"demo"});
}

TEST_P(RecordStoreContract, KeepsDialoguesApart) {
  NewEntry first = entry("0");
  first.contents = {words("ours")};
  ASSERT_TRUE(append("zebra", 0, {first}));
  ASSERT_TRUE(append("ant", 0, entries(0, 3)));
  ASSERT_TRUE(append("zebra-2", 0, entries(0, 2)));
  ASSERT_TRUE(store->replace_checkpoint("ant", std::nullopt, "of ant"));
  EXPECT_EQ(store->dialogues(), (std::vector<std::string>{"ant", "zebra", "zebra-2"}));
  EXPECT_EQ(store->size("ant"), 3U);
  EXPECT_EQ(read("zebra", 0, UINT64_MAX), std::vector{seen(0)});
  const Digest digest = acts::digest_of(words("ours"));
  EXPECT_FALSE(store->content("ant", digest));
  EXPECT_FALSE(store->checkpoint("zebra"));
  store->erase_content("ant", digest);
  EXPECT_TRUE(store->content("zebra", digest));
}

TEST_P(RecordStoreContract, KeepsTheWordsBesideTheEntryThatNamesThem) {
  NewEntry named = entry("0");
  named.contents = {words("Where do we begin?"), words("Par où commencer ?")};
  ASSERT_TRUE(append("demo", 0, {named}));
  for (const auto& content : named.contents) {
    const auto kept = store->content("demo", acts::digest_of(content));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->text, content.text);
    EXPECT_EQ(kept->salt, content.salt);
  }
}

TEST_P(RecordStoreContract, KeepsWordsThatComeTwiceOnce) {
  NewEntry named = entry("0");
  named.contents = {words("said"), words("said")};
  ASSERT_TRUE(append("demo", 0, {named}));
  ASSERT_TRUE(append("demo", 1, {named}));
  EXPECT_TRUE(store->content("demo", acts::digest_of(words("said"))));
}

TEST_P(RecordStoreContract, ErasesWordsForEver) {
  NewEntry named = entry("0");
  named.contents = {words("withheld"), words("kept")};
  ASSERT_TRUE(append("demo", 0, {named}));
  const Digest withheld = acts::digest_of(words("withheld"));
  store->erase_content("demo", withheld);
  store->erase_content("demo", withheld);
  store->erase_content("demo", Digest{});
  EXPECT_FALSE(store->content("demo", withheld));
  EXPECT_TRUE(store->content("demo", acts::digest_of(words("kept"))));
  EXPECT_EQ(read("demo", 0, UINT64_MAX), std::vector{seen(0)});
  ASSERT_TRUE(append("demo", 1, {named}));
  EXPECT_FALSE(store->content("demo", withheld)) << "words that come again stay erased";
}

TEST_P(RecordStoreContract, MovesTheCheckpointOnlyFromTheOneThatWasExpected) {
  EXPECT_FALSE(store->replace_checkpoint("demo", "none yet", "first"));
  EXPECT_TRUE(store->replace_checkpoint("demo", std::nullopt, "first"));
  EXPECT_FALSE(store->replace_checkpoint("demo", std::nullopt, "fork"));
  EXPECT_TRUE(store->replace_checkpoint("demo", "first", "second"));
  EXPECT_FALSE(store->replace_checkpoint("demo", "first", "fork"));
  EXPECT_EQ(store->checkpoint("demo"), "second");
}

TEST_P(RecordStoreContract, LetsTheReaderCallTheStore) {
  ASSERT_TRUE(append("demo", 0, entries(0, 2)));
  std::vector<std::string> seen_inside;
  store->read("demo", 0, UINT64_MAX, [&](const KeptEntry& kept) {
    if (kept.index == 0) {
      EXPECT_TRUE(append("demo", store->size("demo"), entries(2, 3)));
    }
    seen_inside.push_back(read("demo", kept.index, kept.index + 1).at(0));
  });
  EXPECT_EQ(seen_inside, (std::vector{seen(0), seen(1)}))
      << "a reading sees the register as it was when it began";
}

TEST_P(RecordStoreContract, LivesOnWhenAReaderThrows) {
  ASSERT_TRUE(append("demo", 0, entries(0, 3)));
  const auto stop = [](const KeptEntry&) { throw std::runtime_error("enough"); };
  for (int i = 0; i < 10; ++i)
    EXPECT_THROW(store->read("demo", 0, UINT64_MAX, stop), std::runtime_error);
  EXPECT_TRUE(append("demo", 3, entries(3, 4)));
  EXPECT_EQ(read("demo", 2, UINT64_MAX), (std::vector{seen(2), seen(3)}));
}

// Batches of three: a reader who ever sees another number has seen half an append.
TEST_P(RecordStoreContract, ShowsReadersWholeAppendsOnly) {
  constexpr std::uint64_t batches = 60;
  std::atomic<bool> done = false;
  std::vector<std::thread> readers;
  for (int i = 0; i < 2; ++i)
    readers.emplace_back([&] {
      while (!done) {
        const auto size = store->size("demo");
        const auto entries = read("demo", 0, UINT64_MAX);
        EXPECT_EQ(size % 3, 0U);
        EXPECT_EQ(entries.size() % 3, 0U);
        EXPECT_GE(entries.size(), size);
        if (!entries.empty()) {
          EXPECT_EQ(entries.back(), seen(entries.size() - 1));
        }
      }
    });
  for (std::uint64_t i = 0; i < batches; ++i)
    EXPECT_TRUE(append("demo", 3 * i, entries(3 * i, 3 * i + 3)));
  done = true;
  for (auto& reader : readers) reader.join();
  EXPECT_EQ(store->size("demo"), 3 * batches);
}

TEST_P(RecordStoreContract, LetsOneOfTwoRivalsAppend) {
  std::array<std::uint64_t, 2> won{};
  const auto race = [&](std::size_t me) {
    for (std::uint64_t size = store->size("demo"); size < 50; size = store->size("demo"))
      if (append("demo", size, {entry(std::to_string(size))})) ++won[me];
  };
  std::thread rival(race, 1);
  race(0);
  rival.join();
  EXPECT_EQ(won[0] + won[1], store->size("demo"));
  for (std::uint64_t i = 0; i < 50; ++i) EXPECT_EQ(read("demo", i, i + 1), std::vector{seen(i)});
}

TEST_P(LastingRecordStoreContract, KeepsEverythingWhenOpenedAgain) {
  NewEntry named = entry("0");
  named.contents = {words("withheld"), words("kept")};
  ASSERT_TRUE(append("demo", 0, {named}));
  ASSERT_TRUE(append("other", 0, entries(0, 1)));
  ASSERT_TRUE(store->replace_checkpoint("demo", std::nullopt, "signed"));
  store->erase_content("demo", acts::digest_of(words("withheld")));
  store.reset();
  store = open();
  EXPECT_EQ(store->dialogues(), (std::vector<std::string>{"demo", "other"}));
  EXPECT_EQ(read("demo", 0, UINT64_MAX), std::vector{seen(0)});
  EXPECT_EQ(store->checkpoint("demo"), "signed");
  EXPECT_TRUE(store->content("demo", acts::digest_of(words("kept"))));
  EXPECT_FALSE(store->content("demo", acts::digest_of(words("withheld"))));
  EXPECT_FALSE(append("demo", 0, entries(0, 1)));
  EXPECT_TRUE(append("demo", 1, entries(1, 2)));
}

}  // namespace entente::ports
