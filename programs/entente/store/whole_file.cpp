#include "entente/store/whole_file.h"

#include "entente/command_line/terminal.h"

namespace entente::program {

WholeFile::WholeFile(std::filesystem::path file)
    : file_(std::move(file)),
      beside_(file_.string() + ".part"),
      stream_(beside_, std::ios::binary | std::ios::trunc) {
  must_be_well();
}

WholeFile::~WholeFile() {
  if (kept_) return;
  stream_.close();
  std::error_code ignored;
  std::filesystem::remove(beside_, ignored);
}

void WholeFile::write(std::string_view bytes) {
  stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  must_be_well();
}

void WholeFile::keep() {
  stream_.close();
  must_be_well();
  std::filesystem::rename(beside_, file_);
  kept_ = true;
}

void WholeFile::must_be_well() {
  if (!stream_) throw Stop{Exit::fault_of_the_world, file_.string() + ": can not be written"};
}

}  // namespace entente::program
