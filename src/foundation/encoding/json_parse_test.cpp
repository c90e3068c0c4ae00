#include <gtest/gtest.h>
#include <ostream>

#include "foundation/encoding/json.h"

namespace entente::encoding {

std::ostream& operator<<(std::ostream& out, const JsonError& error) {
  return out << "fault " << static_cast<int>(error.code) << " at " << error.offset;
}

namespace {

using enum JsonFault;

JsonError refusal(const Result<Json, JsonError>& result) {
  return result ? JsonError{JsonFault{-1}, 0} : result.error();
}
JsonError canonical_refusal(std::string_view text) { return refusal(parse_canonical(text)); }
JsonError any_refusal(std::string_view text) { return refusal(parse_json(text)); }

TEST(ParseCanonical, ReadsEveryKindOfValue) {
  EXPECT_TRUE(parse_canonical("null")->is_null());
  EXPECT_EQ(*parse_canonical("true"), Json{true});
  EXPECT_EQ(*parse_canonical("false"), Json{false});
  EXPECT_EQ(*parse_canonical("-42"), Json{-42});
  EXPECT_EQ(*parse_canonical("\"é\""), Json{"é"});
  EXPECT_EQ(*parse_canonical("[]"), Json{Json::Array{}});
  EXPECT_EQ(*parse_canonical("{}"), Json::object({}));
  EXPECT_EQ(*parse_canonical(R"([1,[2],{"a":null}])"),
            Json(Json::Array{1, Json::Array{2}, Json::object({{"a", nullptr}})}));
  EXPECT_EQ(*parse_canonical(R"({"a":1,"b":"two"})"), Json::object({{"b", "two"}, {"a", 1}}));
}

TEST(ParseCanonical, RefusesWhitespaceAnywhere) {
  EXPECT_EQ(canonical_refusal(" 1"), (JsonError{whitespace, 0}));
  EXPECT_EQ(canonical_refusal("1\n"), (JsonError{whitespace, 1}));
  EXPECT_EQ(canonical_refusal("[1, 2]"), (JsonError{whitespace, 3}));
  EXPECT_EQ(canonical_refusal("[ ]"), (JsonError{whitespace, 1}));
  EXPECT_EQ(canonical_refusal(R"({"a" :1})"), (JsonError{whitespace, 4}));
  EXPECT_EQ(canonical_refusal(R"({"a":	1})"), (JsonError{whitespace, 5}));
}

TEST(ParseCanonical, RefusesMembersOutOfOrder) {
  EXPECT_EQ(canonical_refusal(R"({"b":1,"a":2})"), (JsonError{names_not_in_order, 7}));
  EXPECT_EQ(canonical_refusal(R"({"aa":1,"a":2})"), (JsonError{names_not_in_order, 8}));
  EXPECT_EQ(canonical_refusal(R"({"a":1,"a":1})"), (JsonError{name_twice, 7}));
}

// RFC 8785 §3.2.3: the order of UTF-16 code units, which is not that of UTF-8 bytes.
TEST(ParseCanonical, OrdersNamesByUtf16CodeUnits) {
  EXPECT_TRUE(
      parse_canonical("{\"\\r\":1,\"1\":2,\"\u0080\":3,\"ö\":4,\"€\":5,\"😀\":6,\"\uFB33\":7}"));
  EXPECT_EQ(canonical_refusal("{\"\uFB33\":1,\"😀\":2}").code, names_not_in_order);
  EXPECT_TRUE(parse_canonical("{\"\uD7FF\":1,\"😀\":2,\"\uE000\":3}"));
}

TEST(ParseCanonical, RefusesEscapesThatAreNotTheShortest) {
  EXPECT_TRUE(parse_canonical(R"("\b\t\n\f\r\"\\\u0000\u001f")"));
  for (const std::string_view text :
       {R"("\/")", R"("\u0041")", R"("\u000a")", R"("\u001F")", R"("\u007f")", R"("\u00e9")",
        R"("\u0022")", R"("\ud83d\ude00")", R"("\ud800")"})
    EXPECT_EQ(canonical_refusal(text), (JsonError{escape_not_canonical, 1})) << text;
}

TEST(ParseJson, ReadsWhatPeopleWrite) {
  const auto json =
      parse_json("\r\n{ \"b\" : [ 1 ,\t2 ] ,\n \"a\" : \"\\u00e9\\/\\ud83d\\ude00\" } ");
  ASSERT_TRUE(json);
  EXPECT_EQ(*json, Json::object({{"a", "é/😀"}, {"b", Json::Array{1, 2}}}));
}

TEST(ParseJson, NeedsACommaBetweenValues) {
  EXPECT_EQ(any_refusal("[1 2]"), (JsonError{unexpected_byte, 3}));
}

TEST(ParseJson, RefusesANameTwiceWhereverItStands) {
  EXPECT_EQ(any_refusal(R"([{"a":1,"b":2,"a":3}])"), (JsonError{name_twice, 1}));
  EXPECT_EQ(any_refusal(R"({"\u0061":1,"a":3})").code, name_twice);
}

// What follows holds for both readers.
struct Refused {
  std::string_view text;
  JsonError error;
};

void expect_refused(std::initializer_list<Refused> cases) {
  for (const auto& [text, error] : cases) {
    EXPECT_EQ(canonical_refusal(text), error) << text;
    EXPECT_EQ(any_refusal(text), error) << text;
  }
}

TEST(Json, HasOnlyIntegersInOneSpelling) {
  expect_refused({{"-0", {number_not_an_integer, 0}},
                  {"1.0", {number_not_an_integer, 0}},
                  {"1e3", {number_not_an_integer, 0}},
                  {"1E3", {number_not_an_integer, 0}},
                  {"0.5", {number_not_an_integer, 0}},
                  {"01", {number_not_an_integer, 0}},
                  {"-01", {number_not_an_integer, 0}},
                  {"00", {number_not_an_integer, 0}},
                  {"+1", {unexpected_byte, 0}},
                  {".5", {unexpected_byte, 0}},
                  {"-", {ends_early, 1}},
                  {"-a", {unexpected_byte, 1}},
                  {"0x1", {bytes_after_the_value, 1}},
                  {"NaN", {unexpected_byte, 0}},
                  {"Infinity", {unexpected_byte, 0}}});
}

TEST(Json, HasIntegersThatEveryLanguageReadsAlike) {
  EXPECT_EQ(*parse_canonical("9007199254740991"), Json{json_integer_max});
  EXPECT_EQ(*parse_canonical("-9007199254740991"), Json{-json_integer_max});
  expect_refused({{"9007199254740992", {number_out_of_range, 0}},
                  {"-9007199254740992", {number_out_of_range, 0}},
                  {"9223372036854775808", {number_out_of_range, 0}},
                  {"18446744073709551617", {number_out_of_range, 0}},
                  {"1000000000000000000000000000000000000000", {number_out_of_range, 0}}});
}

TEST(Json, HasStringsOfValidUtf8Only) {
  expect_refused({{"\"\xC0\x80\"", {not_utf8, 1}},          // overlong
                  {"\"\xC1\xBF\"", {not_utf8, 1}},          // overlong
                  {"\"\xE0\x9F\xBF\"", {not_utf8, 1}},      // overlong
                  {"\"\xF0\x8F\xBF\xBF\"", {not_utf8, 1}},  // overlong
                  {"\"\xED\xA0\x80\"", {not_utf8, 1}},      // surrogate
                  {"\"\xF4\x90\x80\x80\"", {not_utf8, 1}},  // beyond U+10FFFF
                  {"\"\xF8\x88\x80\x80\x80\"", {not_utf8, 1}},
                  {"\"a\x80\"", {not_utf8, 2}},
                  {"\"\xE2\x82\"", {not_utf8, 1}},
                  {"\"\xE2", {not_utf8, 1}},
                  {"{\"\xFF\":1}", {not_utf8, 2}}});
  EXPECT_TRUE(parse_canonical("\"\u07FF\u0800\uD7FF\uE000\uFFFF\U00010000\U0010FFFF\x7F\""));
}

TEST(Json, HasNoRawControlCharacterInAString) {
  expect_refused({{"\"a\nb\"", {control_character, 2}},
                  {{"\"\0\"", 3}, {control_character, 1}},
                  {"\"\x1F\"", {control_character, 1}}});
}

TEST(Json, HasNoUnknownEscapeAndNoHalfCharacter) {
  expect_refused({{R"("\x41")", {escape_unknown, 1}},
                  {R"("\a")", {escape_unknown, 1}},
                  {R"("\u00g0")", {unexpected_byte, 5}},
                  {R"("\u00)", {ends_early, 5}},
                  {R"("\)", {ends_early, 2}}});
  EXPECT_EQ(any_refusal(R"("\ud800")"), (JsonError{lone_surrogate, 1}));
  EXPECT_EQ(any_refusal(R"("\ud800\n")"), (JsonError{lone_surrogate, 1}));
  EXPECT_EQ(any_refusal(R"("\ud800\ud800")"), (JsonError{lone_surrogate, 1}));
  EXPECT_EQ(any_refusal(R"("\udc00")"), (JsonError{lone_surrogate, 1}));
}

TEST(Json, SaysWhereTextThatIsNoJsonGoesWrong) {
  expect_refused({{"", {ends_early, 0}},
                  {"[", {ends_early, 1}},
                  {"[1,", {ends_early, 3}},
                  {"[1,]", {unexpected_byte, 3}},
                  {"[,1]", {unexpected_byte, 1}},
                  {"[1}", {unexpected_byte, 2}},
                  {R"({"a":1,})", {unexpected_byte, 7}},
                  {R"({"a"})", {unexpected_byte, 4}},
                  {R"({"a":})", {unexpected_byte, 5}},
                  {"{1:2}", {unexpected_byte, 1}},
                  {"\"abc", {ends_early, 4}},
                  {"tru", {ends_early, 3}},
                  {"trUe", {unexpected_byte, 2}},
                  {"nulll", {bytes_after_the_value, 4}},
                  {"1//", {bytes_after_the_value, 1}},
                  {"{}{}", {bytes_after_the_value, 2}},
                  {"'a'", {unexpected_byte, 0}},
                  {"\xEF\xBB\xBF{}", {unexpected_byte, 0}},
                  {{"\0", 1}, {unexpected_byte, 0}},
                  {{"1\0", 2}, {bytes_after_the_value, 1}}});
}

std::string nested(std::size_t depth, char open, char close) {
  return std::string(depth, open) + std::string(depth, close);
}

TEST(Json, IsAtMostThirtyTwoDeep) {
  EXPECT_TRUE(parse_canonical(nested(32, '[', ']')));
  EXPECT_EQ(canonical_refusal(nested(33, '[', ']')), (JsonError{too_deep, 32}));
  EXPECT_EQ(any_refusal(nested(1'000'000, '[', ']')), (JsonError{too_deep, 32}));
  std::string objects;
  for (int i = 0; i < 33; ++i) objects += R"({"a":)";
  EXPECT_EQ(canonical_refusal(objects), (JsonError{too_deep, json_depth_max * 5}));
  EXPECT_TRUE(parse_canonical("[" + nested(31, '[', ']') + "," + nested(31, '[', ']') + "]"));
}

TEST(Json, IsReadInTimeThatGrowsWithItsLength) {
  std::string names = "{\"k0\":0";
  for (int i = 1; i < 20'000; ++i) names += ",\"k" + std::to_string(i) + "\":0";
  EXPECT_EQ(parse_json(names + "}")->as_object()->size(), 20'000u);
}

}  // namespace
}  // namespace entente::encoding
