#pragma once

// FileSlots: how many large bodies may be under way at once. A body of type
// application/octet-stream may be larger than others (Limits::file_bytes_max) and slower, but each
// such body takes a slot from the moment it grows beyond what every request may send, until its
// request is answered: strangers can fill the slots, never the memory.

#include <atomic>
#include <cstddef>
#include <utility>

namespace entente::net {

class FileSlots {
 public:
  // Gives its place back when it goes. Empty: there was none left.
  class Slot {
   public:
    Slot() = default;
    explicit Slot(FileSlots* taken) : taken_(taken) {}
    Slot(Slot&& other) noexcept : taken_(std::exchange(other.taken_, nullptr)) {}
    Slot& operator=(Slot&& other) noexcept {
      std::swap(taken_, other.taken_);
      return *this;
    }
    ~Slot() {
      if (taken_ != nullptr) --taken_->now_;
    }
    explicit operator bool() const { return taken_ != nullptr; }

   private:
    FileSlots* taken_ = nullptr;
  };

  explicit FileSlots(std::size_t most) : most_(most) {}
  FileSlots(const FileSlots&) = delete;
  FileSlots& operator=(const FileSlots&) = delete;

  Slot take() {
    if (now_++ < most_) return Slot{this};
    --now_;
    return Slot{};
  }

 private:
  std::size_t most_;
  std::atomic<std::size_t> now_ = 0;
};

}  // namespace entente::net
