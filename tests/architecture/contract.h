// The HTTP contract: openapi.yaml says what the programs do, no more and no less.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "architecture/tree.h"

namespace entente::architecture {

// `GET /dialogues/{dialogue}` for each operation under `paths:`; reads two-space block YAML.
std::set<std::string> operations_of(const std::vector<std::string>& openapi);

// The lines `METHOD /path/{param}` that `entente routes` prints.
std::set<std::string> routes_of(const std::string& printed);

Findings check_routes(const std::set<std::string>& operations, const std::set<std::string>& routes);

struct Problem {
  std::string code;
  int status;
  std::map<std::string, std::string> title;  // by language
};

// What `entente problems --json` prints: [{"code":...,"status":...,"title":{"en":...,"fr":...}}].
// Sets `findings` when an entry cannot be read.
std::vector<Problem> problems_of(const std::string& json, Findings& findings);

// Codes are unique and in openapi.yaml, statuses are refusals, titles exist in each language.
Findings check_problems(const std::vector<Problem>& problems, const std::string& openapi);

}  // namespace entente::architecture
