#include "adapters/memory/record_store.h"

#include <algorithm>

namespace entente::memory {

std::vector<std::string> MemoryRecordStore::dialogues() {
  const std::scoped_lock lock{mutex_};
  std::vector<std::string> names;
  for (const auto& [name, dialogue] : dialogues_)
    if (!dialogue.entries.empty()) names.push_back(name);
  return names;
}

std::uint64_t MemoryRecordStore::size(std::string_view dialogue) {
  const std::scoped_lock lock{mutex_};
  const auto* kept = find(dialogue);
  return kept == nullptr ? 0 : kept->entries.size();
}

bool MemoryRecordStore::append(std::string_view dialogue, std::uint64_t expected_size,
                               std::span<const ports::NewEntry> entries) {
  const std::scoped_lock lock{mutex_};
  fail_if_told();
  auto& kept = dialogues_[std::string{dialogue}];
  if (kept.entries.size() != expected_size) return false;
  for (const auto& entry : entries) {
    kept.entries.push_back(std::make_shared<const Entry>(Entry{entry.leaf, entry.row}));
    for (const auto& content : entry.contents)
      if (const Digest digest = acts::digest_of(content); !kept.erased.contains(digest))
        kept.contents.insert_or_assign(digest, content);
  }
  return true;
}

void MemoryRecordStore::read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
                             const std::function<void(const ports::KeptEntry&)>& each) {
  for (const auto& entry : entries(dialogue, from, to))
    each({.index = from++, .leaf = entry->leaf, .row = entry->row});
}

std::optional<acts::Content> MemoryRecordStore::content(std::string_view dialogue,
                                                        const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  const auto* kept = find(dialogue);
  if (kept == nullptr) return std::nullopt;
  const auto content = kept->contents.find(digest);
  if (content == kept->contents.end()) return std::nullopt;
  return content->second;
}

void MemoryRecordStore::erase_content(std::string_view dialogue, const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  auto* kept = find(dialogue);
  if (kept != nullptr && kept->contents.erase(digest) > 0) kept->erased.insert(digest);
}

std::optional<std::string> MemoryRecordStore::checkpoint(std::string_view dialogue) {
  const std::scoped_lock lock{mutex_};
  const auto* kept = find(dialogue);
  return kept == nullptr ? std::nullopt : kept->checkpoint;
}

bool MemoryRecordStore::replace_checkpoint(std::string_view dialogue,
                                           const std::optional<std::string>& expected,
                                           std::string_view next) {
  const std::scoped_lock lock{mutex_};
  auto& kept = dialogues_[std::string{dialogue}].checkpoint;
  if (kept != expected) return false;
  kept = std::string{next};
  return true;
}

void MemoryRecordStore::fail_appends(std::optional<ports::StoreFault::Kind> kind) {
  const std::scoped_lock lock{mutex_};
  failing_ = kind;
  working_ = 0;
}

void MemoryRecordStore::fail_appends_after(std::uint64_t working, ports::StoreFault::Kind kind) {
  const std::scoped_lock lock{mutex_};
  failing_ = kind;
  working_ = working;
}

MemoryRecordStore::Dialogue* MemoryRecordStore::find(std::string_view dialogue) {
  const auto found = dialogues_.find(dialogue);
  return found == dialogues_.end() ? nullptr : &found->second;
}

std::vector<std::shared_ptr<const MemoryRecordStore::Entry>> MemoryRecordStore::entries(
    std::string_view dialogue, std::uint64_t from, std::uint64_t to) {
  const std::scoped_lock lock{mutex_};
  const auto* kept = find(dialogue);
  const std::uint64_t end = kept == nullptr ? 0 : std::min<std::uint64_t>(to, kept->entries.size());
  if (from >= end) return {};
  const auto first = kept->entries.begin();
  return {first + static_cast<std::ptrdiff_t>(from), first + static_cast<std::ptrdiff_t>(end)};
}

void MemoryRecordStore::fail_if_told() {
  if (!failing_) return;
  if (working_ == 0) throw ports::StoreFault(*failing_, "a fault made for a test");
  --working_;
}

}  // namespace entente::memory
