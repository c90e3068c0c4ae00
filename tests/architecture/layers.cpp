#include "architecture/layers.h"

#include <algorithm>
#include <array>

namespace entente::architecture {
namespace fs = std::filesystem;

namespace {

constexpr std::array storeys = {"foundation", "dialogue", "record", "host", "adapters"};

std::string base(const std::string& room_path) { return room_path.substr(room_path.find('/') + 1); }

std::string storey(std::string_view room_path) {
  return std::string(room_path.substr(0, room_path.find('/')));
}

bool is_test(const std::string& path) {
  return path.ends_with("_test.cpp") || path.ends_with("_test.h") || path.ends_with("_bench.cpp") ||
         path.ends_with("_contract.h");
}

std::vector<SourceFile> read_src(const fs::path& root) {
  return read_sources(root, {"src"}, {".h", ".cpp"});
}

// Room name -> names of the rooms its code (not its tests) really includes.
std::map<std::string, std::set<std::string>> real_uses(const fs::path& root) {
  std::map<std::string, std::set<std::string>> uses;
  for (const auto& file : read_src(root)) {
    if (is_test(file.path)) continue;
    for (const auto& include : includes_of(file)) {
      const auto target = room_path_of("src/" + include.header);
      if (include.quoted && !target.empty()) {
        uses[base(room_path_of(file.path))].insert(base(target));
      }
    }
  }
  return uses;
}

void reach(const std::map<std::string, std::set<std::string>>& uses, const std::string& room,
           std::set<std::string>& reached) {
  if (!reached.insert(room).second) return;
  const auto next = uses.find(room);
  if (next == uses.end()) return;
  for (const auto& used : next->second) reach(uses, used, reached);
}

// Headers that only tests include: what tests share, so not part of the house.
std::set<std::string> test_support(const std::vector<SourceFile>& files) {
  std::set<std::string> by_code;
  std::set<std::string> by_tests;
  for (const auto& file : files) {
    for (const auto& include : includes_of(file)) {
      (is_test(file.path) ? by_tests : by_code).insert("src/" + include.header);
    }
  }
  std::erase_if(by_tests, [&](const std::string& header) { return by_code.contains(header); });
  return by_tests;
}

// Standard headers that bring a clock, a file, a thread or chance.
bool is_impure(const std::string& header) {
  static const std::set<std::string> impure = {
      "iostream",          "fstream", "filesystem", "thread", "mutex",
      "shared_mutex",      "future",  "ctime",      "random", "stop_token",
      "condition_variable"};
  return impure.contains(header);
}

bool is_standard(const std::string& header) {
  return header.find_first_of("./") == std::string::npos;
}

}  // namespace

bool is_pure(std::string_view room_path) {
  const auto name = storey(room_path);
  return name == "foundation" || name == "dialogue" || name == "record";
}

Layers read_layers(const fs::path& root) {
  Layers layers;
  for (const auto& row : read_table(root / "src/layers.txt")) {
    std::set<std::string> rooms;
    if (!row.columns.empty()) rooms.insert(row.columns[0].begin(), row.columns[0].end());
    if (row.name.starts_with("test ")) {
      layers.besides[row.name.substr(5)] = rooms;
    } else {
      layers.rooms.push_back(row.name);
      layers.allowed[row.name] = rooms;
    }
  }
  return layers;
}

Findings check_layers_table(const Layers& layers) {
  Findings findings;
  std::set<std::string> above;
  std::size_t floor = 0;
  for (const auto& room : layers.rooms) {
    const auto at = std::ranges::find(storeys, storey(room));
    const auto level = static_cast<std::size_t>(at - storeys.begin());
    if (at == storeys.end()) findings.push_back(room + ": there is no such storey");
    if (level < floor) findings.push_back(room + ": listed after a room of a higher storey");
    floor = std::max(floor, level);
    for (const auto& used : layers.allowed.at(room)) {
      if (!above.contains(used)) findings.push_back(room + " may use " + used + ", not listed yet");
    }
    if (!above.insert(base(room)).second) findings.push_back(room + ": this name is taken");
  }
  return findings;
}

Findings check_includes(const fs::path& root, const Layers& layers) {
  Findings findings;
  for (const auto& file : read_src(root)) {
    const auto room = room_path_of(file.path);
    if (!layers.allowed.contains(room)) {
      findings.push_back(file.path + ": its room is not in layers.txt");
      continue;
    }
    for (const auto& include : includes_of(file)) {
      if (!include.quoted) continue;
      const auto target = room_path_of("src/" + include.header);
      const auto besides = layers.besides.find(room);
      const bool in_tests = is_test(file.path) && besides != layers.besides.end() &&
                            besides->second.contains(base(target));
      if (target.empty() || !fs::exists(root / "src" / include.header)) {
        findings.push_back(file.path + " includes \"" + include.header +
                           "\", which is not in src/");
      } else if (target != room && !layers.allowed.at(room).contains(base(target)) && !in_tests) {
        findings.push_back(file.path + " may not include " + include.header);
      }
    }
  }
  return findings;
}

Findings check_third_party(const fs::path& root) {
  Findings findings;
  const auto table = read_table(root / "src/third_party.txt");
  std::map<std::string, std::set<std::string>> users;  // "room header" -> .cpp files
  const auto files = read_src(root);
  const auto shared_by_tests = test_support(files);
  for (const auto& file : files) {
    const auto room = room_path_of(file.path);
    if (shared_by_tests.contains(file.path)) continue;
    for (const auto& [header, quoted] : includes_of(file)) {
      if (quoted || is_test(file.path)) continue;
      const auto row = std::ranges::find_if(
          table, [&h = header](const Row& candidate) { return h.starts_with(candidate.name); });
      if (row != table.end()) {
        const auto& rooms = row->columns.at(0);
        if (std::ranges::find(rooms, base(room)) == rooms.end()) {
          findings.push_back(file.path + ": <" + header + "> is not for this room");
        }
        if (file.path.ends_with(".h")) {
          findings.push_back(file.path + ": <" + header + "> in a header");
        }
        users[room + " <" + header + ">"].insert(file.path);
      } else if (is_pure(room) && (is_impure(header) || !is_standard(header))) {
        findings.push_back(file.path + ": <" + header + "> in a pure storey");
      } else if (header.starts_with("gtest/") || header.starts_with("gmock/")) {
        findings.push_back(file.path + ": <" + header + "> outside a test");
      }
    }
  }
  for (const auto& [use, where] : users) {
    const auto row = std::ranges::find_if(table, [&u = use](const Row& candidate) {
      return u.find("<" + candidate.name) != std::string::npos;
    });
    const bool any = row->columns.size() > 2 && row->columns[2] == std::vector<std::string>{"any"};
    if (!any && where.size() > 1) findings.push_back(use + ": included by more than one .cpp");
  }
  return findings;
}

Findings check_wall(const fs::path& root) {
  static const std::set<std::string> shared = {"constituency", "crypto", "encoding", "vocabulary",
                                               "http"};
  const auto uses = real_uses(root);
  std::set<std::string> names;
  std::set<std::string> opinions;
  reach(uses, "registrar_api", names);
  reach(uses, "following", names);
  reach(uses, "clerk_api", opinions);
  Findings findings;
  for (const auto& room : names) {
    if (opinions.contains(room) && !shared.contains(room)) {
      findings.push_back("the registrar's side and clerk_api both reach " + room);
    }
  }
  return findings;
}

Findings check_verifier(const fs::path& root, const Layers& layers) {
  Findings findings;
  std::set<std::string> pure;
  for (const auto& room : layers.rooms) {
    if (is_pure(room)) pure.insert(base(room));
  }
  for (const auto& row : read_table(root / "programs/links.txt")) {
    if (row.name != "entente-verify" && row.name != "entente-wasm") continue;
    for (const auto& room : row.columns.at(0)) {
      if (!pure.contains(room))
        findings.push_back(row.name + " links " + room + ", which is not pure");
    }
  }
  for (const auto& file :
       read_sources(root, {"programs/entente-verify", "programs/entente-wasm"}, {".h", ".cpp"})) {
    for (const auto& include : includes_of(file)) {
      const auto room = room_path_of("src/" + include.header);
      if (include.quoted && !room.empty() && fs::exists(root / "src" / room) && !is_pure(room)) {
        findings.push_back(file.path + " includes " + include.header + ", which is not pure");
      }
    }
  }
  return findings;
}

}  // namespace entente::architecture
