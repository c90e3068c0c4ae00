#pragma once

// Compression on the way out, so that a first vote is light on a poor line (RFC 9110 §8.4.1.3).
// Only what gains by it: JSON of a kilobyte or more, for readers who accept gzip. Receipts of votes
// are shorter and go out as they are. Files of the site are compressed when they are built.

#include "host/http/message.h"

namespace entente::gzip {

inline constexpr std::size_t worth_compressing_bytes = 1'024;

// The same entrance, with its answers compressed. A compressed answer keeps its ETag as a weak one.
http::Entrance compressed(http::Entrance entrance);

}  // namespace entente::gzip
