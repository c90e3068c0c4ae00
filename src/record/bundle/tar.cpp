#include "record/bundle/tar.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace entente::bundle {
namespace {

constexpr std::size_t block = 512;
constexpr std::size_t name_bytes_max = 100;
using Header = std::array<char, block>;

void put(Header& header, std::size_t at, std::string_view text) {
  std::memcpy(header.data() + at, text.data(), text.size());
}

std::string octal(std::uint64_t value, std::size_t digits) {
  std::string text(digits, '0');
  for (std::size_t i = digits; i-- > 0; value >>= 3) text[i] = static_cast<char>('0' + (value & 7));
  return text;
}

// POSIX.1-1988 ustar: offsets of the header fields as the standard gives them.
Header header_for(std::string_view name, std::uint64_t size) {
  Header header{};
  put(header, 0, name);
  put(header, 100, "0000644");
  put(header, 108, "0000000");
  put(header, 116, "0000000");
  put(header, 124, octal(size, 11));
  put(header, 136, octal(0, 11));
  put(header, 148, "        ");  // the checksum counts itself as blanks
  put(header, 156, "0");
  put(header, 257,
      std::string_view{"ustar\0"
                       "00",
                       8});
  std::uint64_t sum = 0;
  for (const char c : header) sum += static_cast<unsigned char>(c);
  put(header, 148, octal(sum, 6));
  header[154] = '\0';
  header[155] = ' ';
  return header;
}

std::size_t padding(std::size_t size) { return (block - size % block) % block; }

// Offset of the first byte at or after `from` that differs, in a stretch that must be `expected`.
std::optional<std::uint64_t> first_difference(std::string_view archive, std::size_t from,
                                              std::string_view expected) {
  for (std::size_t i = 0; i < expected.size(); ++i)
    if (from + i >= archive.size() || archive[from + i] != expected[i]) return from + i;
  return std::nullopt;
}

std::optional<std::string> name_in(std::string_view header) {
  const auto name = header.substr(0, std::min(header.find('\0'), name_bytes_max));
  const auto printable = [](char c) { return c > 0x20 && c < 0x7F; };
  if (name.empty() || !std::ranges::all_of(name, printable)) return std::nullopt;
  return std::string{name};
}

std::optional<std::uint64_t> size_in(std::string_view header) {
  std::uint64_t size = 0;
  for (const char c : header.substr(124, 11)) {
    if (c < '0' || c > '7') return std::nullopt;
    size = size << 3 | static_cast<std::uint64_t>(c - '0');
  }
  return size;
}

}  // namespace

void TarWriter::add(std::string_view name, std::string_view bytes) {
  ensure(!name.empty() && name.size() <= name_bytes_max, "a name in a bundle is 1 to 100 bytes");
  const Header header = header_for(name, bytes.size());
  out_.append(header.data(), header.size());
  out_.append(bytes);
  out_.append(padding(bytes.size()), '\0');
}

void TarWriter::finish() { out_.append(2 * block, '\0'); }

Result<std::vector<TarFile>, TarError> read_tar(std::string_view archive) {
  static const std::string zeros(2 * block, '\0');
  std::vector<TarFile> files;
  std::size_t at = 0;
  while (at + block <= archive.size() && archive[at] != '\0') {
    const auto header = archive.substr(at, block);
    const auto name = name_in(header);
    if (!name) return Failure{TarError{at}};
    const auto size = size_in(header);
    if (!size) return Failure{TarError{at + 124}};
    const Header expected = header_for(*name, *size);
    if (const auto where = first_difference(archive, at, {expected.data(), expected.size()}))
      return Failure{TarError{*where}};
    at += block;
    if (*size > archive.size() - at) return Failure{TarError{archive.size()}};
    const auto length = static_cast<std::size_t>(*size);
    files.push_back({.name = *name, .bytes = archive.substr(at, length), .offset = at});
    at += length;
    const auto pad = std::string_view{zeros}.substr(0, padding(length));
    if (const auto where = first_difference(archive, at, pad)) return Failure{TarError{*where}};
    at += pad.size();
  }
  if (const auto where = first_difference(archive, at, zeros)) return Failure{TarError{*where}};
  if (archive.size() != at + zeros.size()) return Failure{TarError{at + zeros.size()}};
  return files;
}

}  // namespace entente::bundle
