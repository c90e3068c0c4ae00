#include "host/clerk/words.h"

namespace entente::clerk {

std::optional<std::string> Words::find(const Digest& content) const {
  {
    const std::shared_lock lock{mutex_};
    if (held_back_.contains(content)) return std::nullopt;
    if (const auto known = known_.find(content); known != known_.end()) return known->second;
    if (erased_.contains(content)) return std::nullopt;
  }
  const auto kept = store_.content(dialogue_, content);
  if (!kept) return std::nullopt;
  const std::unique_lock lock{mutex_};
  if (erased_.contains(content) || held_back_.contains(content)) return std::nullopt;
  const auto& text = kept->text.string();
  if (bytes_ + text.size() <= words_bytes_max && known_.emplace(content, text).second)
    bytes_ += text.size();
  return text;
}

void Words::hold_back(std::set<Digest> contents) {
  const std::unique_lock lock{mutex_};
  held_back_ = std::move(contents);
}

void Words::erase(const Digest& content) {
  {
    const std::unique_lock lock{mutex_};
    erased_.insert(content);
    if (const auto known = known_.find(content); known != known_.end()) {
      bytes_ -= known->second.size();
      known_.erase(known);
    }
  }
  store_.erase_content(dialogue_, content);
}

}  // namespace entente::clerk
