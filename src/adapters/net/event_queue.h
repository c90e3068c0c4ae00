#pragma once

// EventQueue: what a reader of an event stream has not taken yet. Bounded: a reader too far behind
// is let go, and comes back by itself to the newest state.

#include <cstddef>
#include <deque>
#include <memory>
#include <string>

namespace entente::net {

class EventQueue {
 public:
  explicit EventQueue(std::size_t bytes_max) : bytes_max_(bytes_max) {}

  // False when this one is more than the queue may hold.
  bool push(std::shared_ptr<const std::string> event) {
    if (bytes_ + event->size() > bytes_max_) return false;
    bytes_ += event->size();
    events_.push_back(std::move(event));
    return true;
  }

  bool empty() const { return events_.empty(); }

  // Precondition: not empty.
  std::shared_ptr<const std::string> front() const { return events_.front(); }
  void pop() {
    bytes_ -= events_.front()->size();
    events_.pop_front();
  }

 private:
  std::size_t bytes_max_;
  std::size_t bytes_ = 0;
  std::deque<std::shared_ptr<const std::string>> events_;
};

}  // namespace entente::net
