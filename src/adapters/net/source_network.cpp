#include "adapters/net/source_network.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace entente::net {
namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> parts;
  for (;;) {
    const auto next = text.find(at);
    parts.push_back(text.substr(0, next));
    if (next == text.npos) return parts;
    text.remove_prefix(next + 1);
  }
}

std::optional<unsigned> number(std::string_view text, int base, unsigned most) {
  unsigned value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value, base);
  if (error != std::errc{} || stopped != end || value > most) return std::nullopt;
  return value;
}

std::optional<std::vector<unsigned>> read_v4(std::string_view address) {
  const auto parts = split(address, '.');
  if (parts.size() != 4) return std::nullopt;
  std::vector<unsigned> read;
  for (const auto part : parts) {
    const auto value = number(part, 10, 255);
    if (!value) return std::nullopt;
    read.push_back(*value);
  }
  return read;
}

// The groups before "::" or all eight; what stands behind it is not asked for.
std::optional<std::vector<unsigned>> first_groups(std::string_view address) {
  const auto gap = address.find("::");
  if (address.find(":::") != address.npos) return std::nullopt;
  std::vector<unsigned> read;
  if (gap != 0)
    for (const auto part : split(address.substr(0, gap), ':')) {
      const auto value = number(part, 16, 0xFFFF);
      if (!value) return std::nullopt;
      read.push_back(*value);
    }
  if (gap == address.npos && read.size() != 8) return std::nullopt;
  read.resize(8);
  return read;
}

// An address as it is written in a header or by a socket: with a port, a zone or brackets.
std::string_view bare(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  if (text.starts_with('[')) text = text.substr(1, text.find(']') - 1);
  if (std::ranges::count(text, ':') == 1) text = text.substr(0, text.find(':'));
  text = text.substr(0, text.find('%'));
  if (text.starts_with("::ffff:") && text.find('.') != text.npos) text.remove_prefix(7);
  return text;
}

bool in_this_house(std::string_view address) {
  if (address == "::1") return true;
  if (const auto v4 = read_v4(address)) {
    const auto [a, b] = std::pair{(*v4)[0], (*v4)[1]};
    return a == 127 || a == 10 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168);
  }
  const auto groups = address.find(':') == address.npos ? std::nullopt : first_groups(address);
  return groups && (((*groups)[0] & 0xFE00) == 0xFC00 || ((*groups)[0] & 0xFFC0) == 0xFE80);
}

std::string network(std::string_view address) {
  if (const auto v4 = read_v4(address))
    return std::to_string((*v4)[0]) + "." + std::to_string((*v4)[1]) + "." +
           std::to_string((*v4)[2]);
  const auto groups = address.find(':') == address.npos ? std::nullopt : first_groups(address);
  if (!groups) return {};
  std::string named;
  for (std::size_t i = 0; i < 3; ++i) {
    char hex[8] = {};
    const auto end = std::to_chars(hex, hex + sizeof hex, (*groups)[i], 16).ptr;
    named += (i == 0 ? "" : ":") + std::string{hex, end};
  }
  return named;
}

}  // namespace

std::string source_network(std::string_view peer, std::optional<std::string_view> forwarded) {
  const auto address = bare(peer);
  if (!in_this_house(address)) return network(address);
  return forwarded ? network(bare(split(*forwarded, ',').back())) : std::string{};
}

}  // namespace entente::net
