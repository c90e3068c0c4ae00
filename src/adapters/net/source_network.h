#pragma once

// Which network a request came from, as coarsely as a limit needs it: the first three numbers of
// an IPv4 address, the first three groups of an IPv6 one. It is handed on with the request and
// kept by nobody.

#include <optional>
#include <string>
#include <string_view>

namespace entente::net {

// "203.0.113" of "203.0.113.7"; "2001:db8:1" of "2001:db8:1::9". `forwarded`: X-Forwarded-For, of
// which the last address counts, and only where the peer stands in this house (a loopback or a
// private address: a proxy in front). Empty where nothing can be told: such a proxy that names
// nobody, an address that can not be read.
std::string source_network(std::string_view peer, std::optional<std::string_view> forwarded);

}  // namespace entente::net
