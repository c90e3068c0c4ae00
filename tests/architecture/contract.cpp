#include "architecture/contract.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <sstream>

namespace entente::architecture {

namespace {

constexpr std::array languages = {"en", "fr"};

// True when `word` stands in `text` with no letter, digit, `_` or `-` on either side.
bool mentions(const std::string& text, const std::string& word) {
  const auto in_word = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
  };
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool left = at == 0 || !in_word(text[at - 1]);
    if (left && (end == text.size() || !in_word(text[end]))) return true;
  }
  return false;
}

Findings check_titles(const Problem& problem) {
  Findings findings;
  for (const auto* language : languages) {
    const auto title = problem.title.find(language);
    if (title == problem.title.end() || title->second.empty()) {
      findings.push_back(problem.code + ": no message in " + language);
    }
  }
  if (problem.title.size() >= 2 && findings.empty() &&
      problem.title.at("en") == problem.title.at("fr")) {
    findings.push_back(problem.code + ": the same words in both languages");
  }
  return findings;
}

}  // namespace

std::set<std::string> operations_of(const std::vector<std::string>& openapi) {
  static const std::regex path_line(R"(^  ['"]?(/[^'":]*)['"]?:\s*(#.*)?$)");
  static const std::regex method_line(R"(^    (get|put|post|delete|patch|head|options):\s*.*$)");
  std::set<std::string> operations;
  bool in_paths = false;
  std::string path;
  for (const auto& line : openapi) {
    std::smatch match;
    if (!line.empty() && line[0] != ' ' && line[0] != '#') in_paths = line.starts_with("paths:");
    if (!in_paths) continue;
    if (std::regex_match(line, match, path_line)) path = match[1];
    if (!std::regex_match(line, match, method_line)) continue;
    auto method = match[1].str();
    std::ranges::transform(method, method.begin(), [](unsigned char c) { return std::toupper(c); });
    operations.insert(method + " " + path);
  }
  return operations;
}

std::set<std::string> routes_of(const std::string& printed) {
  std::set<std::string> routes;
  std::istringstream lines(printed);
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty()) routes.insert(line);
  }
  return routes;
}

Findings check_routes(const std::set<std::string>& operations,
                      const std::set<std::string>& routes) {
  Findings findings;
  for (const auto& operation : operations) {
    if (!routes.contains(operation)) findings.push_back("promised but not served: " + operation);
  }
  for (const auto& route : routes) {
    if (!operations.contains(route)) findings.push_back("served but not promised: " + route);
  }
  if (routes.empty()) findings.emplace_back("no route at all");
  return findings;
}

std::vector<Problem> problems_of(const std::string& json, Findings& findings) {
  static const std::regex entry(R"re(\{\s*"code"\s*:\s*"([^"]*)"\s*,\s*"status"\s*:\s*(\d+)\s*,)re"
                                R"re(\s*"title"\s*:\s*\{([^}]*)\}\s*\})re");
  static const std::regex title(R"re("([a-z]{2,3})"\s*:\s*"((?:[^"\\]|\\.)*)")re");
  static const std::regex code(R"re("code"\s*:)re");
  std::vector<Problem> problems;
  for (std::sregex_iterator it(json.begin(), json.end(), entry), end; it != end; ++it) {
    Problem problem{(*it)[1], std::stoi((*it)[2]), {}};
    const std::string titles = (*it)[3];
    for (std::sregex_iterator t(titles.begin(), titles.end(), title); t != end; ++t) {
      problem.title[(*t)[1]] = (*t)[2];
    }
    problems.push_back(std::move(problem));
  }
  const auto announced = std::distance(std::sregex_iterator(json.begin(), json.end(), code), {});
  if (announced != static_cast<std::ptrdiff_t>(problems.size())) {
    findings.push_back(std::to_string(announced) + " problems announced, " +
                       std::to_string(problems.size()) + " readable");
  }
  return problems;
}

Findings check_problems(const std::vector<Problem>& problems, const std::string& openapi) {
  Findings findings;
  std::set<std::string> codes;
  for (const auto& problem : problems) {
    if (problem.code.empty()) findings.emplace_back("a problem without a code");
    if (!codes.insert(problem.code).second) findings.push_back(problem.code + ": used twice");
    if (problem.status < 400 || problem.status > 599) {
      findings.push_back(problem.code + ": status " + std::to_string(problem.status));
    }
    if (!mentions(openapi, problem.code)) {
      findings.push_back(problem.code + ": openapi.yaml does not name it");
    }
    const auto titles = check_titles(problem);
    findings.insert(findings.end(), titles.begin(), titles.end());
  }
  if (problems.empty()) findings.emplace_back("no problem at all");
  return findings;
}

}  // namespace entente::architecture
