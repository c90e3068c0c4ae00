#include "foundation/encoding/json.h"

#include <gtest/gtest.h>
#include <random>

namespace entente::encoding {
namespace {

TEST(Json, KeepsMembersInOrderHoweverTheyAreAdded) {
  Json json = Json::object({{"b", 2}, {"a", 1}});
  json.set("c", 3);
  json.set("aa", "new");
  json.set("b", "replaced");
  EXPECT_EQ(canonical(json), R"({"a":1,"aa":"new","b":"replaced","c":3})");
}

TEST(Json, FindsMembersByName) {
  const Json json = Json::object({{"name", "Amina"}, {"seats", 12}});
  EXPECT_EQ(*json.find("seats")->as_integer(), 12);
  EXPECT_EQ(json.find("seat"), nullptr);
  EXPECT_EQ(json.find(""), nullptr);
  EXPECT_EQ(Json{"name"}.find("name"), nullptr);
  EXPECT_EQ(Json::object({}).find("name"), nullptr);
}

TEST(Json, TellsWhatItIs) {
  EXPECT_TRUE(Json{}.is_null());
  EXPECT_TRUE(Json{false}.is_bool());
  EXPECT_TRUE(Json{0}.is_integer());
  EXPECT_TRUE(Json{"0"}.is_string());
  EXPECT_TRUE(Json{Json::Array{}}.is_array());
  EXPECT_TRUE(Json::object({}).is_object());
  EXPECT_EQ(Json{1}.as_string(), nullptr);
  EXPECT_EQ(Json{"1"}.as_integer(), nullptr);
  EXPECT_EQ(Json{1}.as_bool(), nullptr);
}

TEST(Canonical, WritesTheExampleOfRfc8785) {
  // §3.2.3, its names and the order it demands.
  const Json json = Json::object({{"€", "Euro Sign"},
                                  {"\r", "Carriage Return"},
                                  {"\uFB33", "Hebrew Letter Dalet With Dagesh"},
                                  {"1", "One"},
                                  {"😀", "Emoji: Grinning Face"},
                                  {"\u0080", "Control"},
                                  {"ö", "Latin Small Letter O With Diaeresis"}});
  EXPECT_EQ(canonical(json),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
            "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
}

TEST(Canonical, EscapesOnlyWhatItMust) {
  EXPECT_EQ(canonical(Json{std::string_view{"\0\x1F\b\t\n\f\r\"\\/\x7F é\u2028", 17}}),
            "\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\x7F é\u2028\"");
}

TEST(Canonical, WritesIntegersInDecimal) {
  EXPECT_EQ(canonical(Json{0}), "0");
  EXPECT_EQ(canonical(Json{-json_integer_max}), "-9007199254740991");
  EXPECT_EQ(canonical(Json{std::uint32_t{4'000'000'000}}), "4000000000");
}

TEST(JsonDeathTest, RefusesToHoldWhatJsonCanNotCarry) {
  EXPECT_DEATH(Json{std::uint64_t{1} << 53}, "JSON can not carry");
  EXPECT_DEATH(Json{std::int64_t{-1} << 53}, "JSON can not carry");
  EXPECT_DEATH(Json::object({{"a", 1}, {"a", 2}}), "each name once");
}

TEST(StandsBefore, IsTheOrderOfUtf16CodeUnits) {
  // Each is before all that follow it.
  const std::string_view in_order[] = {
      "",           "a",      "aa",     "a\u0301", "b",          "\u007F",
      "\u0080",     "\u07FF", "\u0800", "\uD7FF",  "\U00010000", "\U00010000a",
      "\U0010FFFF", "\uE000", "\uEFFF", "\uF000",  "\uFFFF"};
  for (std::size_t i = 0; i < std::size(in_order); ++i)
    for (std::size_t j = 0; j < std::size(in_order); ++j)
      EXPECT_EQ(stands_before(in_order[i], in_order[j]), i < j) << i << " " << j;
}

// Values of every kind, with names and texts from all over Unicode.
class Invention {
 public:
  explicit Invention(unsigned seed) : random_(seed) {}

  Json value(int depth) {
    switch (below(depth > 0 ? 7 : 4)) {
      case 0:
        return Json{};
      case 1:
        return Json{below(2) == 1};
      case 2:
        return Json{static_cast<std::int64_t>(random_() >> 11) * (below(2) == 1 ? 1 : -1)};
      case 3:
        return Json{text()};
      case 4:
      case 5:
        return array(depth);
      default:
        return object(depth);
    }
  }

 private:
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

  std::string text() {
    constexpr std::string_view pieces[] = {"a",      "B",      "\"", "\\",        "\n",
                                           "\x01",   "\x7F",   "é",  "€",         "\uD7FF",
                                           "\uE000", "\uFFFD", "😀", "\U0010FFFF"};
    std::string result;
    for (auto n = below(6); n > 0; --n) result += pieces[below(std::size(pieces))];
    return result;
  }
  Json array(int depth) {
    Json::Array items;
    for (auto n = below(5); n > 0; --n) items.push_back(value(depth - 1));
    return Json{std::move(items)};
  }
  Json object(int depth) {
    Json result = Json::object({});
    for (auto n = below(8); n > 0; --n) result.set(text(), value(depth - 1));
    return result;
  }

  std::mt19937_64 random_;
};

TEST(Canonical, ComesBackAsTheSameValue) {
  for (unsigned seed = 0; seed < 2'000; ++seed) {
    const Json value = Invention{seed}.value(5);
    const std::string text = canonical(value);
    const auto read = parse_canonical(text);
    ASSERT_TRUE(read) << text;
    EXPECT_EQ(*read, value) << text;
    EXPECT_EQ(*parse_json(text), value) << text;
  }
}

TEST(Canonical, IsTheOnlyTextThatParseCanonicalAccepts) {
  std::mt19937_64 random{1};
  for (unsigned seed = 0; seed < 2'000; ++seed) {
    std::string text = canonical(Invention{seed}.value(4));
    constexpr std::string_view bytes =
        " \n\"\\/{}[]:,0123456789-.eEunrtabx\xC3\xA9\xF0\x9F\x98\x80\xEF";
    const std::size_t at = random() % text.size();
    text[at] = bytes[random() % bytes.size()];
    if (const auto read = parse_canonical(text)) {
      EXPECT_EQ(canonical(*read), text);
    }
  }
}

}  // namespace
}  // namespace entente::encoding
