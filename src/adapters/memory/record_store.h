#pragma once

// A register that forgets when the program ends: for tests and for short trials. It keeps to the
// same contract as the stores on disk (record_store_contract.h), and a test can make it fail.
// `each` in read() may call the store; it sees the register as it was when read() began.

#include <map>
#include <memory>
#include <mutex>
#include <set>
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
  // The same, but the next `working` appends still work.
  void fail_appends_after(std::uint64_t working, ports::StoreFault::Kind kind);

 private:
  struct Entry {
    std::string leaf;
    std::string row;
  };
  struct Dialogue {
    std::vector<std::shared_ptr<const Entry>> entries;
    std::map<Digest, acts::Content> contents;
    std::set<Digest> erased;
    std::optional<std::string> checkpoint;
  };
  // Null when there is none. Under the lock.
  Dialogue* find(std::string_view dialogue);
  std::vector<std::shared_ptr<const Entry>> entries(std::string_view dialogue, std::uint64_t from,
                                                    std::uint64_t to);
  void fail_if_told();

  std::mutex mutex_;
  std::map<std::string, Dialogue, std::less<>> dialogues_;
  std::optional<ports::StoreFault::Kind> failing_;
  std::uint64_t working_ = 0;  // appends that still work before `failing_` begins
};

}  // namespace entente::memory
