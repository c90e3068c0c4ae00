// The source tree as the architecture tests see it: files with their lines, and the tables beside
// them (layers.txt, third_party.txt). Everything takes the root as an argument, so that each rule
// can be tried on a fixture that breaks it as well as on the real tree.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace entente::architecture {

// What is wrong, one sentence each; empty means the rule holds.
using Findings = std::vector<std::string>;

struct SourceFile {
  std::string path;  // from the root, with forward slashes
  std::vector<std::string> lines;
};

// Files under root/folder, in path order, that have one of the extensions; fixtures are left out.
std::vector<SourceFile> read_sources(const std::filesystem::path& root,
                                     const std::vector<std::string>& folders,
                                     const std::set<std::string>& extensions);

// The lines of one file; empty when it does not exist.
std::vector<std::string> read_lines(const std::filesystem::path& file);

// One line `name : word word : word ...` of a table; comments and blank lines are left out.
struct Row {
  std::string name;
  std::vector<std::vector<std::string>> columns;
};
std::vector<Row> read_table(const std::filesystem::path& file);

struct Include {
  std::string header;
  bool quoted;  // "..." rather than <...>
};
std::vector<Include> includes_of(const SourceFile& file);

// `foundation/crypto` from `src/foundation/crypto/sha256.cpp`; empty outside src.
std::string room_path_of(std::string_view path);

// The findings as a list to print in a failed assertion.
std::string listed(const Findings& findings);

// What a command prints on stdout, and how it ended.
struct CommandOutput {
  int code;
  std::string text;
};
CommandOutput run(const std::string& command);

}  // namespace entente::architecture
