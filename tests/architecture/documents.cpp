#include "architecture/documents.h"

#include <regex>

namespace entente::architecture {
namespace {

namespace fs = std::filesystem;

const std::regex mention(
    R"(`((?:src|web|programs|tests|data|docs|demo|benchmarks|cmake|tools)/[\w./-]+)`)");
const std::regex placeholder(R"((?:^|/)[A-Z]+\.)");
const std::regex link(R"(\]\(([^)#\s:]+)(?:#[^)]*)?\))");

void check_line(const fs::path& root, const SourceFile& document, std::size_t at,
                Findings& findings) {
  const std::string& line = document.lines[at];
  const auto absent = [&](const std::string& named, const fs::path& target) {
    if (fs::exists(target)) return;
    findings.push_back(document.path + ":" + std::to_string(at + 1) + ": there is no " + named);
  };
  const std::sregex_iterator end;
  for (std::sregex_iterator it(line.begin(), line.end(), mention); it != end; ++it) {
    const std::string named = (*it)[1];
    if (!std::regex_search(named, placeholder)) absent(named, root / named);
  }
  const fs::path folder = (root / document.path).parent_path();
  for (std::sregex_iterator it(line.begin(), line.end(), link); it != end; ++it) {
    const std::string named = (*it)[1];
    absent(named, folder / named);
  }
}

}  // namespace

Findings check_mentions(const fs::path& root, const std::vector<SourceFile>& documents) {
  Findings findings;
  for (const SourceFile& document : documents)
    for (std::size_t at = 0; at < document.lines.size(); ++at)
      check_line(root, document, at, findings);
  return findings;
}

}  // namespace entente::architecture
