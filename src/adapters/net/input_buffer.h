#pragma once

// InputBuffer: bytes received and not yet used. Starts small, grows to its limit, no further: an
// idle connection costs little, and no stranger makes it large.

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace entente::net {

class InputBuffer {
 public:
  explicit InputBuffer(std::size_t bytes_max)
      : bytes_max_(bytes_max), bytes_(std::min(first_bytes, bytes_max)) {}

  std::string_view unused() const { return {bytes_.data() + begin_, end_ - begin_}; }
  void use(std::size_t count) { begin_ += count; }

  // Where the next bytes go. Empty when what is unused already fills all that is allowed.
  std::span<char> room() {
    std::copy(bytes_.data() + begin_, bytes_.data() + end_, bytes_.data());
    end_ -= begin_;
    begin_ = 0;
    if (end_ == bytes_.size()) bytes_.resize(std::min(bytes_.size() * 2, bytes_max_));
    return std::span(bytes_).subspan(end_);
  }
  void received(std::size_t count) { end_ += count; }

 private:
  static constexpr std::size_t first_bytes = 4 * 1024;

  std::size_t bytes_max_;
  std::vector<char> bytes_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace entente::net
