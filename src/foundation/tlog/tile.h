#pragma once

// Tiles (c2sp.org/tlog-tiles): the tree cut into static files that any server can hand out and any
// cache can keep for ever.
//
//   tile/<level>/<index>[.p/<width>]     256 hashes of 32 bytes; level l holds roots of 256^l
//   leaves tile/entries/<index>[.p/<width>]     256 entries: length (16 bits, big endian), then the
//   bytes
//
// The index is written in groups of three digits, all but the last with an x: 1234067 is
// x001/x234/067. A partial tile, at the right edge, has a width of 1 to 255; a full one is 256
// wide. One tile has one path: parsing refuses every other spelling. Total on any bytes.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"

namespace entente::tlog {

inline constexpr unsigned tile_width = 256;
inline constexpr unsigned tile_level_max = 63;
inline constexpr std::uint64_t tile_index_max = (std::uint64_t{1} << 56) - 1;
// What the length of an entry can say.
inline constexpr std::size_t entry_bytes_max = 65'535;

struct TilePath {
  enum class Kind { hashes, entries };

  Kind kind = Kind::hashes;
  unsigned level = 0;  // 0 for entries
  std::uint64_t index = 0;
  unsigned width = tile_width;

  friend auto operator<=>(const TilePath&, const TilePath&) = default;
};

enum class TileFault {
  malformed,          // not spelled as above
  out_of_range,       // a level, an index or a width that no tree can have
  length_beyond_end,  // an entry bundle that ends inside an entry
  too_many_entries,   // more than 256
};

// `path` starts at `tile/`.
Result<TilePath, TileFault> parse_tile_path(std::string_view path);
std::string to_string(const TilePath& path);

// Every tile that a tree of `size` leaves has, hashes and entries: full ones and the partial ones
// at its right edge. None is empty.
std::vector<TilePath> tiles_of(std::uint64_t size);

// Precondition: at most 256 entries, each at most entry_bytes_max long.
std::string encode_entries(std::span<const std::string> entries);
// The entries are views into `bundle`.
Result<std::vector<std::string_view>, TileFault> decode_entries(std::string_view bundle);

}  // namespace entente::tlog
