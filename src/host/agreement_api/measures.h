#pragma once

// The catalogue of confidence measures: a file that anybody may replace by one of their own. Read
// strictly when a host starts, then given out as it is.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"
#include "host/http/own_words.h"

namespace entente::agreement_api {

enum class Size : std::uint8_t { small, medium, large };
enum class Risk : std::uint8_t { low, medium, high };
enum class WayBack : std::uint8_t { full, partial, none };
inline constexpr std::array<std::string_view, 3> size_names = {"small", "medium", "large"};
inline constexpr std::array<std::string_view, 3> risk_names = {"low", "medium", "high"};
inline constexpr std::array<std::string_view, 3> way_back_names = {"full", "partial", "none"};

struct Measure {
  std::string code;
  Size size = Size::small;
  Risk risk = Risk::low;
  WayBack way_back = WayBack::full;
  http::OwnWords title;
  std::vector<http::OwnWords> steps;  // what one side does, what the other gives back, and so on
  http::OwnWords example;
};

// The measures in the order of the file; or where it is wrong: "measures[3].title". Every text is
// there in French and in English, every code once, every measure with two steps or more.
Result<std::vector<Measure>, std::string> read_measures(std::string_view json);

}  // namespace entente::agreement_api
