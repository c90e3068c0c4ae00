#include "adapters/net/topics.h"

#include "adapters/net/wire.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::net {

Topics::Topic& Topics::topic_named(std::string_view name) {
  const auto at = topics_.find(name);
  return at != topics_.end() ? at->second : topics_.emplace(name, Topic{}).first->second;
}

std::optional<News> Topics::publish(std::string_view topic, std::string_view event) {
  auto bytes = std::make_shared<const std::string>(chunk_of(event));
  const std::lock_guard lock(mutex_);
  auto& named = topic_named(topic);
  const auto number = newest_.load(std::memory_order_relaxed) + 1;
  named.last = News{.number = number, .bytes = std::move(bytes)};
  newest_.store(number, std::memory_order_release);
  if (named.listeners == 0) return std::nullopt;
  return named.last;
}

std::optional<News> Topics::join(std::string_view topic, std::uint64_t since) {
  const std::lock_guard lock(mutex_);
  auto& named = topic_named(topic);
  ++named.listeners;
  if (named.last.number <= since) return std::nullopt;
  return named.last;
}

void Topics::leave(std::string_view topic) {
  const std::lock_guard lock(mutex_);
  const auto at = topics_.find(topic);
  ensure(at != topics_.end() && at->second.listeners > 0,
         "a reader leaves a topic it never joined");
  --at->second.listeners;
  if (at->second.listeners == 0 && at->second.last.number == 0) topics_.erase(at);
}

std::size_t Topics::listeners(std::string_view topic) const {
  const std::lock_guard lock(mutex_);
  const auto at = topics_.find(topic);
  return at == topics_.end() ? 0 : at->second.listeners;
}

}  // namespace entente::net
