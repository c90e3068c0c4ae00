#include "host/registrar_api/guessing_brake.h"

#include <algorithm>

namespace entente::registrar_api {
namespace {

constexpr std::chrono::nanoseconds one_try = wrong_code_pause;
constexpr std::chrono::nanoseconds all_tries = one_try * wrong_codes_at_once;

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
