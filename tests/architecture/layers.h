// Who may include whom (ARCHITECTURE.md, "Direction of dependency").
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "architecture/tree.h"

namespace entente::architecture {

struct Layers {
  std::vector<std::string> rooms;                        // paths, lowest first
  std::map<std::string, std::set<std::string>> allowed;  // room path -> room names
  std::map<std::string, std::set<std::string>> besides;  // the same, for its *_test.cpp
};
Layers read_layers(const std::filesystem::path& root);

// layers.txt itself: rooms of known storeys, listed once, using only rooms listed above them.
Findings check_layers_table(const Layers& layers);

// Each #include "storey/room/file" exists and is allowed; each room of src/ is listed.
Findings check_includes(const std::filesystem::path& root, const Layers& layers);

// Third-party headers: only in their rooms, by one .cpp each, never by a header. The pure storeys
// (foundation, dialogue, record) include nothing else but the standard library's pure headers.
Findings check_third_party(const std::filesystem::path& root);

// The wall: what clerk_api reaches and registrar_api or following reaches too is names-free and
// opinion-free.
Findings check_wall(const std::filesystem::path& root);

// The verifier links the pure storeys only.
Findings check_verifier(const std::filesystem::path& root, const Layers& layers);

// True for foundation, dialogue and record.
bool is_pure(std::string_view room_path);

}  // namespace entente::architecture
