// The size and the names of things (STYLE.md): what a reader can hold at once.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "architecture/tree.h"

namespace entente::architecture {

inline constexpr std::size_t columns_max = 100;
inline constexpr std::size_t file_lines_max = 500;
inline constexpr std::size_t function_lines_max = 70;

// A function of C++ code, from the line of its opening brace to the line of its closing one.
struct FunctionSpan {
  std::size_t first_line;  // from 1
  std::size_t lines;
};

// Outermost functions found by their braces; strings and comments do not count as code.
std::vector<FunctionSpan> functions_of(const SourceFile& file);

Findings check_lengths(const std::vector<SourceFile>& files);

// No file or folder named util, helper, manager, common or misc.
Findings check_names(const std::vector<SourceFile>& files);

// A note for later carries the number of its issue: `#12` on the same line.
Findings check_notes(const std::vector<SourceFile>& files);

// A header may be included twice: it says `#pragma once`.
Findings check_guards(const std::vector<SourceFile>& files);

}  // namespace entente::architecture
