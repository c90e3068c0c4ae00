#pragma once

// The register of acts in one SQLite file: entries, rows beside them, contents and checkpoints.
// One connection writes, another reads; each has its own lock, and readers never wait for a commit.

#include <filesystem>
#include <memory>

#include "host/ports/record_store.h"

namespace entente::sqlite {

class SqliteRecordStore final : public ports::RecordStore {
 public:
  // Makes the file when it is not there. Throws StoreFault.
  explicit SqliteRecordStore(const std::filesystem::path& file);
  ~SqliteRecordStore() override;

  std::vector<std::string> dialogues() override;
  std::uint64_t size(std::string_view dialogue) override;
  bool append(std::string_view dialogue, std::uint64_t expected_size,
              std::span<const ports::NewEntry> entries) override;
  void read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
            const std::function<void(const ports::KeptEntry&)>& each) override;
  std::optional<acts::Content> content(std::string_view dialogue, const Digest& digest) override;
  void erase_content(std::string_view dialogue, const Digest& digest) override;
  std::optional<std::string> checkpoint(std::string_view dialogue) override;
  bool replace_checkpoint(std::string_view dialogue, const std::optional<std::string>& expected,
                          std::string_view next) override;

 private:
  struct Writer;
  struct Reader;
  std::filesystem::path file_;
  std::unique_ptr<Writer> writer_;
  std::unique_ptr<Reader> reader_;
};

}  // namespace entente::sqlite
