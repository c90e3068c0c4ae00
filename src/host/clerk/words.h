#pragma once

// The words of one dialogue as readers ask for them: out of the store once, then from memory. A
// list of statements needs hundreds of them, and in a large room thousands of phones ask for that
// list within a minute. Any thread may call it.

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "host/ports/record_store.h"

namespace entente::clerk {

// Beyond this they are read from the store each time: 10,000 statements in two languages are 8 MB.
inline constexpr std::size_t words_bytes_max = 64 * 1024 * 1024;

class Words {
 public:
  Words(ports::RecordStore& store, std::string dialogue)
      : store_(store), dialogue_(std::move(dialogue)) {}

  // nullopt when they were withheld, are held back, or never were. Throws StoreFault.
  std::optional<std::string> find(const Digest& content) const;
  // The same for whoever reads very many of them once, as a table of all commitments does: what is
  // not in memory already is not kept there.
  std::optional<std::string> find_once(const Digest& content) const;

  // From now on these are held back, and no others: one side of two pledges that open together.
  void hold_back(std::set<Digest> contents);

  // Erases them, here and in the store, for ever: a reading that is under way can not bring them
  // back. Throws StoreFault.
  void erase(const Digest& content);

 private:
  // The words, when memory answers; whether the store may be asked, when it does not.
  struct Known {
    std::optional<std::string> text;
    bool ask_the_store = false;
  };
  Known known(const Digest& content) const;

  ports::RecordStore& store_;
  std::string dialogue_;
  mutable std::shared_mutex mutex_;
  mutable std::unordered_map<Digest, std::string> known_;
  mutable std::size_t bytes_ = 0;
  std::unordered_set<Digest> erased_;
  std::set<Digest> held_back_;
};

}  // namespace entente::clerk
