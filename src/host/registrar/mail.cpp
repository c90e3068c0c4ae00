#include "host/registrar/mail.h"

#include <algorithm>

namespace entente::registrar {
namespace {

constexpr std::size_t local_bytes_max = 64;  // RFC 5321 §4.5.3.1
constexpr std::size_t domain_bytes_max = 255;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_dotted(std::string_view text, std::string_view besides) {
  if (text.empty() || text.front() == '.' || text.back() == '.' || text.front() == '-' ||
      text.find("..") != text.npos)
    return false;
  return std::ranges::all_of(text, [&](char c) {
    return is_letter_or_digit(c) || c == '.' || besides.find(c) != besides.npos;
  });
}

}  // namespace

Result<MailAddress, AddressError> MailAddress::parse(std::string_view raw) {
  const auto at = raw.rfind('@');
  if (at == raw.npos || at > local_bytes_max || raw.size() - at - 1 > domain_bytes_max)
    return Failure{AddressError::malformed};
  if (!is_dotted(raw.substr(0, at), "!#$%&'*+-/=?^_`{|}~") || !is_dotted(raw.substr(at + 1), "-"))
    return Failure{AddressError::malformed};
  return MailAddress{raw};
}

}  // namespace entente::registrar
