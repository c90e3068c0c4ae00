#include "host/clerk/words.h"

namespace entente::clerk {
namespace {

// A place in the table of what is known, with its text beside it.
constexpr std::size_t place_bytes =
    sizeof(std::pair<const Digest, std::string>) + 2 * sizeof(void*);

}  // namespace

Words::Known Words::known(const Digest& content) const {
  const std::shared_lock lock{mutex_};
  if (held_back_.contains(content)) return {};
  if (const auto known = known_.find(content); known != known_.end())
    return {.text = known->second};
  return {.text = std::nullopt, .ask_the_store = !erased_.contains(content)};
}

std::optional<std::string> Words::find(const Digest& content) const {
  auto [text, ask_the_store] = known(content);
  if (!ask_the_store) return text;
  const auto kept = store_.content(dialogue_, content);
  if (!kept) return std::nullopt;
  const std::unique_lock lock{mutex_};
  if (erased_.contains(content) || held_back_.contains(content)) return std::nullopt;
  text = kept->text.string();
  const auto bytes = text->size() + place_bytes;
  if (bytes_ + bytes <= words_bytes_max && known_.emplace(content, *text).second) bytes_ += bytes;
  return text;
}

std::optional<std::string> Words::find_once(const Digest& content) const {
  auto [text, ask_the_store] = known(content);
  if (!ask_the_store) return text;
  const auto kept = store_.content(dialogue_, content);
  if (!kept) return std::nullopt;
  // They may have been erased or held back meanwhile.
  auto now = known(content);
  return now.ask_the_store ? kept->text.string() : std::move(now.text);
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
      bytes_ -= known->second.size() + place_bytes;
      known_.erase(known);
    }
  }
  store_.erase_content(dialogue_, content);
}

}  // namespace entente::clerk
