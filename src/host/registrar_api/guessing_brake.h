#pragma once

// GuessingBrake: how many wrong codes a dialogue answers, over all callers together: sixty at once,
// and one more every two seconds. No address is looked at: behind one address may sit a whole room,
// and one person may have many.
//
// The numbers. Sixty: of 500 people who type a code within a few minutes, one in ten mistypes it
// once and nobody waits. One in two seconds: with 1,000 unused codes out of 32^6, guessing at full
// pace finds one in 25 days on average (32^6 / 1,000 tries, 1,800 an hour); with 10,000, in two and
// a half.
// What a brake over all callers can not help is that one of them may hold it down, and those who
// type are told to wait. So it is not for codes that come with their seal (registrar/code.h), out
// of the link or the QR code of an invitation: these can not be guessed, nor be held up.
// Any thread may call it.

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace entente::registrar_api {

inline constexpr unsigned wrong_codes_at_once = 60;
inline constexpr std::chrono::seconds wrong_code_pause{2};  // until one more is answered

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
