#pragma once

// A register that forgets when the program ends: for tests, which can also make it fail.

#include <map>
#include <mutex>
#include <string>
#include <utility>

#include "host/ports/record_store.h"

namespace entente::memory {

class MemoryRecordStore final : public ports::RecordStore {
 public:
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

  // From now on append() throws a StoreFault of this kind; nullopt: it works again.
  void fail_appends(std::optional<ports::StoreFault::Kind> kind);

 private:
  struct Dialogue {
    std::vector<std::pair<std::string, std::string>> entries;  // leaf and row
    std::map<Digest, acts::Content> contents;
    std::optional<std::string> checkpoint;
  };
  std::mutex mutex_;
  std::map<std::string, Dialogue, std::less<>> dialogues_;
  std::optional<ports::StoreFault::Kind> failing_;
};

}  // namespace entente::memory
