#include "foundation/tlog/tile.h"

#include "foundation/tlog/decimal.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::tlog {
namespace {

// Takes `text` up to `separator` off `rest`; all of it when there is no separator.
std::string_view take_until(std::string_view& rest, char separator) {
  const auto end = rest.find(separator);
  const auto part = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return part;
}

// `index` with one more group of three digits behind it.
Result<std::uint64_t, TileFault> extended(std::uint64_t index, std::string_view group) {
  if (group.size() != 3) return Failure{TileFault::malformed};
  std::uint64_t value = 0;
  for (const char c : group) {
    if (c < '0' || c > '9') return Failure{TileFault::malformed};
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  // In this order, because the product could pass 64 bits.
  if (index > tile_index_max / 1000 || index * 1000 + value > tile_index_max)
    return Failure{TileFault::out_of_range};
  return index * 1000 + value;
}

// x001/x234/067; every group but the last has an x, and the first of several is not x000.
Result<std::uint64_t, TileFault> parse_index(std::string_view text) {
  if (text.starts_with("x000")) return Failure{TileFault::malformed};
  std::uint64_t index = 0;
  while (text.starts_with('x')) {
    text.remove_prefix(1);
    TRY(index, extended(index, take_until(text, '/')));
  }
  return extended(index, text);
}

// The suffix .p/<width> of a partial tile, taken off `text`.
Result<unsigned, TileFault> take_width(std::string_view& text) {
  const auto at = text.find(".p/");
  if (at == std::string_view::npos) return tile_width;
  const auto width = parse_decimal(text.substr(at + 3));
  if (!width) return Failure{TileFault::malformed};
  if (*width == 0 || *width >= tile_width) return Failure{TileFault::out_of_range};
  text = text.substr(0, at);
  return static_cast<unsigned>(*width);
}

std::string three_digits(std::uint64_t group) {
  const std::string digits = std::to_string(group);
  return std::string(3 - digits.size(), '0') + digits;
}

std::string index_groups(std::uint64_t index) {
  std::string text = three_digits(index % 1000);
  while ((index /= 1000) > 0) text = "x" + three_digits(index % 1000) + "/" + text;
  return text;
}

void append_tiles(std::vector<TilePath>& tiles, TilePath::Kind kind, unsigned level,
                  std::uint64_t hashes) {
  for (std::uint64_t index = 0; index < hashes / tile_width; ++index)
    tiles.push_back({.kind = kind, .level = level, .index = index});
  if (const auto width = static_cast<unsigned>(hashes % tile_width); width > 0)
    tiles.push_back({.kind = kind, .level = level, .index = hashes / tile_width, .width = width});
}

}  // namespace

Result<TilePath, TileFault> parse_tile_path(std::string_view path) {
  if (take_until(path, '/') != "tile") return Failure{TileFault::malformed};
  const auto kind = take_until(path, '/');
  TilePath tile;
  if (kind == "entries") {
    tile.kind = TilePath::Kind::entries;
  } else {
    const auto level = parse_decimal(kind);
    if (!level) return Failure{TileFault::malformed};
    if (*level > tile_level_max) return Failure{TileFault::out_of_range};
    tile.level = static_cast<unsigned>(*level);
  }
  TRY(tile.width, take_width(path));
  TRY(tile.index, parse_index(path));
  return tile;
}

std::string to_string(const TilePath& path) {
  const bool entries = path.kind == TilePath::Kind::entries;
  std::string text = "tile/" + (entries ? "entries" : std::to_string(path.level)) + "/";
  text.append(index_groups(path.index));
  if (path.width < tile_width) text.append(".p/").append(std::to_string(path.width));
  return text;
}

std::vector<TilePath> tiles_of(std::uint64_t size) {
  std::vector<TilePath> tiles;
  append_tiles(tiles, TilePath::Kind::entries, 0, size);
  unsigned level = 0;
  for (std::uint64_t hashes = size; hashes > 0; hashes /= tile_width)
    append_tiles(tiles, TilePath::Kind::hashes, level++, hashes);
  return tiles;
}

std::string encode_entries(std::span<const std::string> entries) {
  ensure(entries.size() <= tile_width, "at most 256 entries in a bundle");
  std::string bundle;
  for (const std::string& entry : entries) {
    ensure(entry.size() <= entry_bytes_max, "an entry whose length fits into 16 bits");
    bundle.push_back(static_cast<char>(entry.size() >> 8));
    bundle.push_back(static_cast<char>(entry.size() & 0xFF));
    bundle.append(entry);
  }
  return bundle;
}

Result<std::vector<std::string_view>, TileFault> decode_entries(std::string_view bundle) {
  std::vector<std::string_view> entries;
  while (!bundle.empty()) {
    if (entries.size() == tile_width) return Failure{TileFault::too_many_entries};
    if (bundle.size() < 2) return Failure{TileFault::length_beyond_end};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bundle[i]); };
    const std::size_t length = std::size_t{byte(0)} << 8 | byte(1);
    if (bundle.size() - 2 < length) return Failure{TileFault::length_beyond_end};
    entries.push_back(bundle.substr(2, length));
    bundle.remove_prefix(2 + length);
  }
  return entries;
}

}  // namespace entente::tlog
