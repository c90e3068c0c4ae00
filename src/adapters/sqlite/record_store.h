#pragma once

// The register of acts in one SQLite file: entries, rows beside them, contents and checkpoints.
//
// One connection writes, behind a lock, one transaction an append. Each reading borrows a
// connection of its own, so a reading never waits for a commit, nor for a longer reading, and sees
// the register as it was when it began. `each` in read() may call the store.
// Several programs may open the same file: appends and checkpoints compare before they swap, so one
// of two rivals is told false. Who waits more than five seconds for a rival gets `in_use`.
// After any fault (a full disk, say) the store goes on: reading works, and so does the next append
// once the world is mended.
//
// What is erased is overwritten in the file and swept out of its write-ahead log at once, or, while
// a reading still needs that log, with a later append or at the next start. Appended again, it
// stays erased. What the disk beneath keeps of a shortened file is the disk's secret.

#include <filesystem>
#include <memory>

#include "host/ports/record_store.h"

namespace entente::sqlite {

class SqliteRecordStore final : public ports::RecordStore {
 public:
  // Makes the file when it is not there (store_file.h). Throws StoreFault.
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

  // From now on the file does not grow beyond this: what would need more is refused as on a full
  // disk. It does not shrink a file that is larger already.
  void limit_size(std::uint64_t bytes);

 private:
  class Writer;
  struct Reader;
  class Readers;
  std::unique_ptr<Writer> writer_;
  std::unique_ptr<Readers> readers_;
};

}  // namespace entente::sqlite
