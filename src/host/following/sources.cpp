#include "host/following/sources.h"

#include "foundation/crypto/sha256.h"
#include "host/following/follow_book.h"

namespace entente::following {

bool Sources::one_more(std::string_view network, Instant now) {
  if (network.empty()) return true;
  const auto name = crypto::sha256(secret_ + std::string{network});
  const std::int64_t day = now.seconds / day_seconds;
  const std::scoped_lock lock{mutex_};
  if (day != day_) {
    today_.clear();
    day_ = day;
  }
  const auto found = today_.find(name);
  if (found == today_.end()) {
    // So many networks at once are no readers: the book makes room by itself.
    if (today_.size() < networks_max) today_.emplace(name, 1);
    return true;
  }
  if (found->second >= wishes_of_a_network_max) return false;
  ++found->second;
  return true;
}

}  // namespace entente::following
