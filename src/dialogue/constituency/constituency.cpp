#include "dialogue/constituency/constituency.h"

#include <algorithm>

namespace entente::constituency {

Result<Code, CodeError> Code::parse(std::string_view raw) {
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto allowed = [&](char c) { return lower(c) || (c >= '0' && c <= '9') || c == '_'; };
  if (raw.empty() || raw.size() > 31 || !lower(raw.front()) || !std::ranges::all_of(raw, allowed))
    return Failure{CodeError::malformed};
  return Code{raw};
}

}  // namespace entente::constituency
