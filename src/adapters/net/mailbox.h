#pragma once

// Mailbox: how other threads hand work to an event loop, also to one that is gone.
// A burst costs one wake-up: answers to a batch of acts arrive together. A closed mailbox drops
// what it is given, so an answer may safely come after the server was destroyed.

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace entente::net {

class Mailbox {
 public:
  // `wake` makes the loop call empty() soon, on its own thread.
  explicit Mailbox(std::function<void()> wake) : wake_(std::move(wake)) {}

  // Any thread.
  void post(std::function<void()> task) {
    const std::lock_guard lock(mutex_);
    if (!wake_) return;
    tasks_.push_back(std::move(task));
    if (tasks_.size() == 1) wake_();
  }

  // The thread of the loop.
  void empty() {
    std::vector<std::function<void()>> tasks;
    {
      const std::lock_guard lock(mutex_);
      tasks.swap(tasks_);
    }
    for (const auto& task : tasks) task();
  }

  // After this returns, `wake` is never called again.
  void close() {
    std::vector<std::function<void()>> dropped;
    const std::lock_guard lock(mutex_);
    wake_ = nullptr;
    dropped.swap(tasks_);
  }

 private:
  std::mutex mutex_;
  std::function<void()> wake_;
  std::vector<std::function<void()>> tasks_;
};

}  // namespace entente::net
