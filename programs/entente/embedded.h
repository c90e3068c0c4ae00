#pragma once

// Files of the repository that are built into the program (cmake/Embed.cmake).

#include <string_view>

namespace entente::program {

extern const std::string_view openapi_yaml;  // the HTTP contract
extern const std::string_view demo_json;     // demo/dialogue.json
extern const std::string_view demo_adherence_json;
extern const std::string_view instruments_json;
extern const std::string_view adherence_json;
extern const std::string_view vague_json;
extern const std::string_view measures_json;
extern const std::string_view story_json;

// demo/evidence
extern const std::string_view hundred_requests_txt;
extern const std::string_view second_minutes_txt;
extern const std::string_view seven_letters_txt;

}  // namespace entente::program
