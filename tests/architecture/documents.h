// What the documents say of the tree must be true: a file that moves takes its mentions along.
#pragma once

#include <filesystem>
#include <vector>

#include "architecture/tree.h"

namespace entente::architecture {

// Every `folder/file` in backticks that begins with a folder of ours, and every link without a
// scheme, names something that exists. In backticks a name in capitals stands for any.
Findings check_mentions(const std::filesystem::path& root,
                        const std::vector<SourceFile>& documents);

}  // namespace entente::architecture
