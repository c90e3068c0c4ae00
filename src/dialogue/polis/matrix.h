#pragma once

// The vote matrix as Polis sees it (B 2.1): rows and columns in the order of first votes, columns
// moderated out read as zero. Sparse: what is missing is not there.

#include <cstdint>
#include <span>
#include <vector>

#include "dialogue/polis/polis.h"

namespace entente::polis {

struct Entry {
  std::uint32_t column = 0;
  std::int8_t value = 0;  // agree -1, disagree +1
};

class Matrix {
 public:
  explicit Matrix(const opinion::Votes& votes);

  std::size_t rows() const { return begins_.size() - 1; }
  std::size_t columns() const { return moderated_out_.size(); }
  std::span<const Entry> row(std::size_t r) const {
    return std::span(entries_).subspan(begins_[r], begins_[r + 1] - begins_[r]);
  }
  bool moderated_out(std::size_t column) const { return moderated_out_[column]; }
  std::size_t moderated_out_count() const { return moderated_out_count_; }
  // Position of a row or column in Votes.
  std::uint32_t participant(std::size_t r) const { return participants_[r]; }
  std::uint32_t statement(std::size_t column) const { return statements_[column]; }

 private:
  std::vector<Entry> entries_;
  std::vector<std::size_t> begins_{0};
  std::vector<bool> moderated_out_;
  std::size_t moderated_out_count_ = 0;
  std::vector<std::uint32_t> participants_;
  std::vector<std::uint32_t> statements_;
};

}  // namespace entente::polis
