#pragma once

// RecordStore: where the entries of every dialogue are kept. The log is the database: entries are
// appended and never changed; the only thing that moves is the checkpoint, forward.
//
// Kept beside the entries: rows (what opens a sealed leaf) and contents (the words acts name by
// digest). A content can be erased; an entry can not.
//
// Every call may be made from any thread. Faults of the world (disk full, read-only, damaged) are
// thrown as StoreFault; a call that throws has changed nothing.

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/digest.h"
#include "record/acts/content.h"

namespace entente::ports {

class StoreFault : public std::runtime_error {
 public:
  enum class Kind { full, read_only, damaged, in_use, other };

  StoreFault(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
  Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

struct NewEntry {
  std::string leaf;
  std::string row;  // canonical bytes; empty for a public leaf
  std::vector<acts::Content> contents;
};

struct KeptEntry {
  std::uint64_t index = 0;
  std::string_view leaf;  // valid during the call only
  std::string_view row;
};

class RecordStore {
 public:
  virtual ~RecordStore() = default;

  // Names of all dialogues that have entries, sorted.
  virtual std::vector<std::string> dialogues() = 0;
  virtual std::uint64_t size(std::string_view dialogue) = 0;

  // Appends all or nothing, and returns once they are durable. False, and nothing done, when the
  // dialogue does not hold exactly `expected_size` entries.
  virtual bool append(std::string_view dialogue, std::uint64_t expected_size,
                      std::span<const NewEntry> entries) = 0;

  // Calls `each` for the entries from..to-1 (those that exist) in order.
  virtual void read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
                    const std::function<void(const KeptEntry&)>& each) = 0;

  virtual std::optional<acts::Content> content(std::string_view dialogue, const Digest& digest) = 0;
  // Erases the words and their salt for ever. Nothing happens when they are not there.
  virtual void erase_content(std::string_view dialogue, const Digest& digest) = 0;

  // The newest signed checkpoint, if any.
  virtual std::optional<std::string> checkpoint(std::string_view dialogue) = 0;
  // Compare-and-swap: false, and nothing done, when the kept checkpoint is not `expected` (nullopt:
  // none yet). Durable when it returns true, so that no two nodes can sign a fork.
  virtual bool replace_checkpoint(std::string_view dialogue,
                                  const std::optional<std::string>& expected,
                                  std::string_view next) = 0;
};

}  // namespace entente::ports
