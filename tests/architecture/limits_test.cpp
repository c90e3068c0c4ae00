#include "architecture/limits.h"

#include <gtest/gtest.h>

namespace entente::architecture {
namespace {

std::vector<SourceFile> everything() {
  return read_sources(ENTENTE_SOURCE_DIR, {"src", "programs", "tests", "benchmarks", "web/src"},
                      {".h", ".cpp", ".ts", ".tsx", ".mjs", ".css"});
}

SourceFile of(std::string path, std::vector<std::string> lines) {
  return {std::move(path), std::move(lines)};
}

TEST(Limits, AreKeptByLinesFilesAndFunctions) {
  const auto findings = check_lengths(everything());
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Limits, NamesSayWhatThingsAre) {
  const auto findings = check_names(everything());
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Limits, NotesForLaterHaveAnIssue) {
  const auto findings = check_notes(everything());
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Limits, HeadersMayBeIncludedTwice) {
  const auto findings = check_guards(everything());
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(LimitsGuard, SeesAHeaderWithoutGuard) {
  EXPECT_TRUE(check_guards({of("a.h", {"// A.", "#pragma once"}), of("a.cpp", {"x"})}).empty());
  EXPECT_EQ(check_guards({of("a.h", {"// #pragma once"})}).size(), 1U);
}

TEST(LimitsGuard, CountsCharactersNotBytes) {
  std::string hundred;
  for (int i = 0; i < 100; ++i) hundred += "é";
  EXPECT_TRUE(check_lengths({of("a.ts", {hundred})}).empty());
  EXPECT_EQ(check_lengths({of("a.ts", {hundred + "e"})}).size(), 1U);
}

TEST(LimitsGuard, SeesALongFile) {
  EXPECT_TRUE(check_lengths({of("a.css", std::vector<std::string>(500, "x"))}).empty());
  EXPECT_EQ(check_lengths({of("a.css", std::vector<std::string>(501, "x"))}).size(), 1U);
}

TEST(LimitsGuard, SeesALongFunctionInsideANamespaceAndAClass) {
  const auto function_of = [](std::size_t body) {
    std::vector<std::string> lines = {"namespace n {", "struct S {", "template <class T>",
                                      "  void f(T t) {"};
    lines.insert(lines.end(), body, R"(    g("}", '}', 1'000);  // } and /* )");
    lines.insert(lines.end(), {"  }", "};", "}"});
    return of("a.cpp", lines);
  };
  ASSERT_EQ(functions_of(function_of(3)).size(), 1U);
  EXPECT_EQ(functions_of(function_of(3))[0].lines, 5U);
  EXPECT_TRUE(check_lengths({function_of(68)}).empty());
  EXPECT_EQ(check_lengths({function_of(69)}).size(), 1U);
}

TEST(LimitsGuard, TellsFunctionsFromTables) {
  std::vector<std::string> lines = {"constexpr int table[] = {"};
  lines.insert(lines.end(), 200, "  1,");
  lines.insert(lines.end(), {"};", "int one() { return R\"x(}{)x\"[0]; }", "int two() {", "}"});
  const auto functions = functions_of(of("a.cpp", lines));
  ASSERT_EQ(functions.size(), 2U);
  EXPECT_EQ(functions[1].lines, 2U);
}

TEST(LimitsGuard, SeesNamesThatSayNothing) {
  for (const auto* path : {"src/foundation/util/a.h", "src/x/string_helpers.h", "web/src/common.ts",
                           "src/x/misc.cpp", "src/x/seat_manager.h"}) {
    EXPECT_EQ(check_names({of(path, {})}).size(), 1U) << path;
  }
  EXPECT_TRUE(check_names({of("src/dialogue/discussion/commonality.h", {})}).empty());
}

TEST(LimitsGuard, SeesANoteWithoutIssue) {
  const std::string note =
      "// TO"
      "DO";
  EXPECT_EQ(check_notes({of("a.h", {note + ": later"})}).size(), 1U);
  EXPECT_TRUE(check_notes({of("a.h", {note + " #12: later"})}).empty());
}

}  // namespace
}  // namespace entente::architecture
