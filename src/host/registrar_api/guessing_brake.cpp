#include "host/registrar_api/guessing_brake.h"

#include <algorithm>

namespace entente::registrar_api {
namespace {

constexpr std::chrono::nanoseconds all_tries = std::chrono::seconds{1};
constexpr std::chrono::nanoseconds one_try = all_tries / wrong_codes_per_second;

}  // namespace

bool GuessingBrake::take(std::string_view dialogue) {
  const std::scoped_lock lock{mutex_};
  const auto now = elapsed_();
  auto known = whole_again_.find(dialogue);
  if (known == whole_again_.end()) known = whole_again_.emplace(dialogue, now).first;
  const auto whole_again = std::max(known->second, now) + one_try;
  if (whole_again - now > all_tries) return false;
  known->second = whole_again;
  return true;
}

void GuessingBrake::give_back(std::string_view dialogue) {
  const std::scoped_lock lock{mutex_};
  if (const auto known = whole_again_.find(dialogue); known != whole_again_.end())
    known->second -= one_try;
}

}  // namespace entente::registrar_api
