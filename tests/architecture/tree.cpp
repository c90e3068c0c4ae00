#include "architecture/tree.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>

namespace entente::architecture {
namespace fs = std::filesystem;

namespace {

bool skipped(const fs::path& folder) {
  const auto name = folder.filename().string();
  return name == "fixtures" || name == "node_modules" || name.starts_with(".");
}

}  // namespace

std::vector<SourceFile> read_sources(const fs::path& root, const std::vector<std::string>& folders,
                                     const std::set<std::string>& extensions) {
  std::vector<SourceFile> files;
  for (const auto& folder : folders) {
    if (!fs::exists(root / folder)) continue;
    for (auto it = fs::recursive_directory_iterator(root / folder);
         it != fs::recursive_directory_iterator(); ++it) {
      if (it->is_directory() && skipped(it->path())) it.disable_recursion_pending();
      if (!it->is_regular_file() || !extensions.contains(it->path().extension().string())) continue;
      files.push_back({fs::relative(it->path(), root).generic_string(), read_lines(it->path())});
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

std::vector<std::string> read_lines(const fs::path& file) {
  std::vector<std::string> lines;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<Row> read_table(const fs::path& file) {
  std::vector<Row> rows;
  for (auto line : read_lines(file)) {
    line = line.substr(0, line.find('#'));
    std::vector<std::vector<std::string>> columns;
    std::istringstream fields(line);
    for (std::string field; std::getline(fields, field, ':');) {
      std::istringstream words(field);
      columns.emplace_back();
      for (std::string word; words >> word;) columns.back().push_back(word);
    }
    if (columns.empty() || columns[0].empty()) continue;
    std::string name = columns[0][0];
    for (std::size_t i = 1; i < columns[0].size(); ++i) name += " " + columns[0][i];
    columns.erase(columns.begin());
    rows.push_back({name, columns});
  }
  return rows;
}

std::vector<Include> includes_of(const SourceFile& file) {
  static const std::regex directive(R"re(^\s*#\s*include\s*(["<])([^">]+)[">].*)re");
  std::vector<Include> includes;
  for (const auto& line : file.lines) {
    std::smatch match;
    if (std::regex_match(line, match, directive)) includes.push_back({match[2], match[1] == "\""});
  }
  return includes;
}

std::string room_path_of(std::string_view path) {
  if (!path.starts_with("src/")) return {};
  path.remove_prefix(4);
  const auto storey_end = path.find('/');
  if (storey_end == std::string_view::npos) return {};
  const auto room_end = path.find('/', storey_end + 1);
  if (room_end == std::string_view::npos) return {};
  return std::string(path.substr(0, room_end));
}

std::string listed(const Findings& findings) {
  std::string text;
  for (const auto& finding : findings) text += "\n  " + finding;
  return text;
}

CommandOutput run(const std::string& command) {
  std::FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  CommandOutput output{};
  std::array<char, 4096> buffer{};
  for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
    output.text.append(buffer.data(), n);
  }
  const int status = pclose(pipe);
  output.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return output;
}

}  // namespace entente::architecture
