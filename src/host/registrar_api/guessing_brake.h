#pragma once

// GuessingBrake: how many wrong codes a dialogue answers, over all callers together: twenty at
// once, and twenty more each second. No address is looked at: behind one address may sit a whole
// room, and one person may have many.
//
// What it can not do: with 1,000 unused codes out, guessing at full pace finds one in about 15
// hours; and a brake over all callers can be held down by one of them, so that everybody is told
// to wait. Any thread may call it.

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace entente::registrar_api {

inline constexpr unsigned wrong_codes_per_second = 20;

// Time since a fixed moment; never goes back.
using Elapsed = std::function<std::chrono::nanoseconds()>;

class GuessingBrake {
 public:
  explicit GuessingBrake(Elapsed elapsed) : elapsed_(std::move(elapsed)) {}

  // Takes one try; false, and nothing taken, when none is left just now. Remembers every dialogue
  // it was ever asked about: only ask about those in service.
  bool take(std::string_view dialogue);
  // The try was no wrong guess. Precondition: it was taken.
  void give_back(std::string_view dialogue);

 private:
  Elapsed elapsed_;
  std::mutex mutex_;
  // When each dialogue will have all its tries back: one moment says it all, as in the generic cell
  // rate algorithm.
  std::map<std::string, std::chrono::nanoseconds, std::less<>> whole_again_;
};

}  // namespace entente::registrar_api
