#pragma once

// Topics: who listens to what, and the last thing said on each topic.
//
// A reader's first event is computed before it is enrolled. What is published in between must not
// be lost on a dialogue that then falls silent, so each topic remembers its last event, and whoever
// joins gets it when it is newer than the moment their request arrived. Any thread may call this.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace entente::net {

// One published event, already framed for the wire and shared by all its readers.
struct News {
  std::uint64_t number = 0;  // 1, 2, ... over all topics
  std::shared_ptr<const std::string> bytes;
};

class Topics {
 public:
  // The number of the newest news.
  std::uint64_t now() const { return newest_.load(std::memory_order_acquire); }

  // Remembers the event. Nothing comes back when nobody listens, so there is nothing to deliver.
  std::optional<News> publish(std::string_view topic, std::string_view event);

  // One more reader of the topic; the last news when it is newer than `since`.
  std::optional<News> join(std::string_view topic, std::uint64_t since);
  // One reader less. Precondition: it joined.
  void leave(std::string_view topic);

  std::size_t listeners(std::string_view topic) const;

 private:
  struct Topic {
    std::size_t listeners = 0;
    News last;
  };
  Topic& topic_named(std::string_view name);

  mutable std::mutex mutex_;
  std::atomic<std::uint64_t> newest_ = 0;
  std::map<std::string, Topic, std::less<>> topics_;
};

}  // namespace entente::net
