#pragma once

// The headers that protect a reader, sent with every response (OWASP ASVS 5.0 §3.4).
// No third-party origin at all, no inline script or style, no framing, no referrer: nobody outside
// learns that a person opened a dialogue.

#include <span>
#include <string_view>

#include "host/http/message.h"

namespace entente::http {

// Content-Security-Policy, X-Content-Type-Options, Referrer-Policy, Cross-Origin-Opener-Policy.
// Where nothing is permitted: inert_headers.
std::span<const Header> security_headers(Permit permit = Permit::ordinary);
// The same for what is neither a page nor a script (answers of the API, tables, style sheets, files
// of somebody's): it stays in a sandbox without scripts should a browser open it after all. The
// policy is also shorter, and before a first vote most responses are of this kind.
std::span<const Header> inert_headers();

// May this header be put on the wire? The name is a token and the value holds no line break, NUL
// or other control character: a value can never become a second header (RFC 9110 §5.5, §5.6.2).
bool fit_for_the_wire(std::string_view name, std::string_view value);

}  // namespace entente::http
