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
  const auto found = dialogues_.find(dialogue);
  return found == dialogues_.end() ? 0 : found->second.entries.size();
}

bool MemoryRecordStore::append(std::string_view dialogue, std::uint64_t expected_size,
                               std::span<const ports::NewEntry> entries) {
  const std::scoped_lock lock{mutex_};
  if (failing_) throw ports::StoreFault(*failing_, "a fault made for a test");
  auto& kept = dialogues_[std::string{dialogue}];
  if (kept.entries.size() != expected_size) return false;
  for (const auto& entry : entries) {
    kept.entries.emplace_back(entry.leaf, entry.row);
    for (const auto& content : entry.contents)
      kept.contents.insert_or_assign(acts::digest_of(content), content);
  }
  return true;
}

// Copies first, so that `each` may call the store.
void MemoryRecordStore::read(std::string_view dialogue, std::uint64_t from, std::uint64_t to,
                             const std::function<void(const ports::KeptEntry&)>& each) {
  std::vector<std::pair<std::string, std::string>> asked;
  {
    const std::scoped_lock lock{mutex_};
    const auto found = dialogues_.find(dialogue);
    if (found == dialogues_.end()) return;
    const auto& entries = found->second.entries;
    const auto end = std::min<std::uint64_t>(to, entries.size());
    for (std::uint64_t i = from; i < end; ++i) asked.push_back(entries[i]);
  }
  for (std::uint64_t i = 0; i < asked.size(); ++i)
    each({.index = from + i, .leaf = asked[i].first, .row = asked[i].second});
}

std::optional<acts::Content> MemoryRecordStore::content(std::string_view dialogue,
                                                        const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  const auto found = dialogues_.find(dialogue);
  if (found == dialogues_.end()) return std::nullopt;
  const auto content = found->second.contents.find(digest);
  if (content == found->second.contents.end()) return std::nullopt;
  return content->second;
}

void MemoryRecordStore::erase_content(std::string_view dialogue, const Digest& digest) {
  const std::scoped_lock lock{mutex_};
  if (const auto found = dialogues_.find(dialogue); found != dialogues_.end())
    found->second.contents.erase(digest);
}

std::optional<std::string> MemoryRecordStore::checkpoint(std::string_view dialogue) {
  const std::scoped_lock lock{mutex_};
  const auto found = dialogues_.find(dialogue);
  return found == dialogues_.end() ? std::nullopt : found->second.checkpoint;
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
}

}  // namespace entente::memory
