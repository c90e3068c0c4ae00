#include "architecture/contract.h"

#include <gtest/gtest.h>

namespace entente::architecture {
namespace {

const std::filesystem::path openapi = std::filesystem::path(ENTENTE_SOURCE_DIR) / "openapi.yaml";
const std::filesystem::path program = std::filesystem::path(ENTENTE_BIN_DIR) / "entente";

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

bool says(const Findings& findings, const std::string& words) {
  return listed(findings).find(words) != std::string::npos;
}

TEST(Contract, OpenapiPathsAreTheRoutes) {
  if (!std::filesystem::exists(openapi)) GTEST_SKIP() << "openapi.yaml does not exist yet";
  if (!std::filesystem::exists(program)) GTEST_SKIP() << "the program entente does not exist yet";
  const auto printed = run("'" + program.string() + "' routes");
  ASSERT_EQ(printed.code, 0) << "`entente routes` failed\n" << printed.text;
  const auto findings = check_routes(operations_of(read_lines(openapi)), routes_of(printed.text));
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(Contract, EveryRefusalHasACodeAStatusAndWords) {
  if (!std::filesystem::exists(openapi)) GTEST_SKIP() << "openapi.yaml does not exist yet";
  if (!std::filesystem::exists(program)) GTEST_SKIP() << "the program entente does not exist yet";
  const auto printed = run("'" + program.string() + "' problems --json");
  ASSERT_EQ(printed.code, 0) << "`entente problems --json` failed\n" << printed.text;
  Findings findings;
  const auto problems = problems_of(printed.text, findings);
  EXPECT_TRUE(findings.empty()) << listed(findings);
  findings = check_problems(problems, joined(read_lines(openapi)));
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

TEST(ContractGuard, ReadsTheOperationsOfAYamlFile) {
  const auto operations = operations_of(
      {"openapi: 3.1.0", "paths:", "  /dialogues:", "    get:", "      summary: get: all",
       "    post:", "  '/dialogues/{dialogue}':", "    parameters: []",
       "    get:", "components:", "  /not/a/path:", "    get:"});
  EXPECT_EQ(operations, (std::set<std::string>{"GET /dialogues", "POST /dialogues",
                                               "GET /dialogues/{dialogue}"}));
}

TEST(ContractGuard, SeesARouteOnOneSideOnly) {
  const auto findings = check_routes({"GET /a", "GET /b"}, routes_of("GET /b\nGET /c\n"));
  EXPECT_TRUE(says(findings, "promised but not served: GET /a"));
  EXPECT_TRUE(says(findings, "served but not promised: GET /c"));
  EXPECT_EQ(check_routes({}, {}).size(), 1U);
}

TEST(ContractGuard, SeesProblemsThatAreIncomplete) {
  Findings findings;
  const auto problems = problems_of(R"json([
    {"code":"closed","status":409,"title":{"en":"Closed (since \"noon\")","fr":"Fermée"}},
    {"code":"closed","status":200,"title":{"en":"Same","fr":"Same"}},
    {"code":"lost","status":404,"title":{"en":"Lost"}}])json",
                                    findings);
  EXPECT_TRUE(findings.empty()) << listed(findings);
  ASSERT_EQ(problems.size(), 3U);
  findings = check_problems(problems, "code: closed-door\nenum: [closed]");
  EXPECT_TRUE(says(findings, "closed: used twice"));
  EXPECT_TRUE(says(findings, "closed: status 200"));
  EXPECT_TRUE(says(findings, "closed: the same words in both languages"));
  EXPECT_TRUE(says(findings, "lost: no message in fr"));
  EXPECT_TRUE(says(findings, "lost: openapi.yaml does not name it"));
  EXPECT_FALSE(says(findings, "closed: openapi.yaml does not name it"));
  EXPECT_EQ(check_problems({}, "").size(), 1U);
}

TEST(ContractGuard, SeesAProblemItCannotRead) {
  Findings findings;
  EXPECT_TRUE(problems_of(R"json([{"code":"x","title":{}}])json", findings).empty());
  EXPECT_EQ(findings.size(), 1U);
}

}  // namespace
}  // namespace entente::architecture
