#pragma once

// A file that is there whole or not at all: written beside its place, then moved into it.

#include <filesystem>
#include <fstream>
#include <string_view>

namespace entente::program {

class WholeFile {
 public:
  // Throws Stop{fault_of_the_world} when it can not be written, here and below.
  explicit WholeFile(std::filesystem::path file);
  ~WholeFile();  // what was not kept is gone
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  void write(std::string_view bytes);
  void keep();

 private:
  void must_be_well();

  std::filesystem::path file_, beside_;
  std::ofstream stream_;
  bool kept_ = false;
};

}  // namespace entente::program
