#include "dialogue/polis/matrix.h"

#include <algorithm>

namespace entente::polis {

Matrix::Matrix(const opinion::Votes& votes) {
  const auto rows = votes.participants_by_first_vote();
  const auto columns = votes.statements_by_first_vote();
  participants_.assign(rows.begin(), rows.end());
  statements_.assign(columns.begin(), columns.end());
  std::vector<std::uint32_t> column_of(votes.statements().size());
  for (std::uint32_t c = 0; c < statements_.size(); ++c) {
    column_of[statements_[c]] = c;
    moderated_out_.push_back(!votes.statements()[statements_[c]].live());
    moderated_out_count_ += moderated_out_.back();
  }
  for (const auto participant : participants_) {
    const auto begin = static_cast<std::ptrdiff_t>(entries_.size());
    for (const auto cell : votes.row(participant))
      entries_.push_back({.column = column_of[cell.statement()],
                          .value = static_cast<std::int8_t>(-static_cast<int>(cell.choice()))});
    std::ranges::sort(entries_.begin() + begin, entries_.end(), {}, &Entry::column);
    begins_.push_back(entries_.size());
  }
}

}  // namespace entente::polis
