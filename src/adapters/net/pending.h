#pragma once

// Pending: the far end of one Answer. It delivers the first response it is given, and a 500 when
// the last copy of the Answer is dropped without one. Any thread.

#include <atomic>
#include <functional>
#include <utility>

#include "host/http/standard_problems.h"

namespace entente::net {

class Pending {
 public:
  using Deliver = std::function<void(http::Response)>;

  Pending(Deliver deliver, http::Language language)
      : deliver_(std::move(deliver)), language_(language) {}
  Pending(const Pending&) = delete;
  Pending& operator=(const Pending&) = delete;
  ~Pending() {
    if (!given_) give(http::Problem(http::internal_fault).response(language_));
  }

  void give(http::Response response) {
    if (!given_.exchange(true)) deliver_(std::move(response));
  }

 private:
  Deliver deliver_;
  http::Language language_;
  std::atomic<bool> given_ = false;
};

}  // namespace entente::net
