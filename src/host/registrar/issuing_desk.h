#pragma once

// IssuingDesk: when a room of thousands joins within a minute, codes are claimed in batches.
// Whatever arrived while the last batch was being written is the next one, so that one write to the
// disk serves many, and no connection waits for the disk on its thread. Any thread may ask.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <variant>

#include "host/registrar/registrar.h"

namespace entente::registrar {

inline constexpr std::size_t codes_waiting_max = 20'000;
inline constexpr std::size_t codes_at_once_max = 512;

class IssuingDesk {
 public:
  using Answer = std::variant<Credential, Refusal, RegistryFault::Kind>;
  using Reply = std::function<void(Answer)>;

  // The registrar must outlive it.
  explicit IssuingDesk(Registrar& registrar);
  ~IssuingDesk();  // answers what is waiting, then stops
  IssuingDesk(const IssuingDesk&) = delete;
  IssuingDesk& operator=(const IssuingDesk&) = delete;

  // Replies from the desk's thread. False, and no reply, when too many wait already.
  bool ask(Asked asked, Reply reply);

 private:
  struct Waiting {
    Asked asked;
    Reply reply;
  };
  void work();
  std::vector<Waiting> next_batch();
  std::vector<Answer> answer(const std::vector<Waiting>& batch);

  Registrar& registrar_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Waiting> waiting_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace entente::registrar
