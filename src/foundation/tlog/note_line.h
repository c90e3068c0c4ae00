#pragma once

// One signature line of a note: `— <name> <base64 of id and signature>`.

#include <string>
#include <string_view>

#include "foundation/tlog/note.h"

namespace entente::tlog {

// An em dash (U+2014) and a space.
inline constexpr std::string_view line_start = "\xE2\x80\x94 ";

// UTF-8, not empty, without Unicode spaces, control characters or plus signs.
bool is_key_name(std::string_view name);

// The whole line, with its line feed.
std::string signature_line(const VerifierKey& key, const Signature& signature);

}  // namespace entente::tlog
