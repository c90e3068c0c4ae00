#pragma once

// How many wishes came from one network today, so that one house of machines can not fill the book
// that everybody shares. Only the digest of a network with a secret of this process is remembered,
// in memory, for a day; nothing is written anywhere.
//
// Every call may be made from any thread.

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "foundation/vocabulary/digest.h"
#include "foundation/vocabulary/instant.h"

namespace entente::following {

// Generous: whole towns come from one network of a telephone company.
inline constexpr std::size_t wishes_of_a_network_max = 200;  // a day
inline constexpr std::size_t networks_max = 100'000;         // remembered at once

class Sources {
 public:
  explicit Sources(std::string secret) : secret_(std::move(secret)) {}

  // Counts one more of this network; false where it had all of its day. A network that is not known
  // ("") is not counted.
  bool one_more(std::string_view network, Instant now);

 private:
  std::string secret_;
  std::mutex mutex_;
  std::int64_t day_ = 0;
  std::map<Digest, std::size_t> today_;
};

}  // namespace entente::following
