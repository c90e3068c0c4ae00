#pragma once

// Entity tags: "has it changed since I last looked?" (RFC 9110 §8.8.3, §13.1.2).

#include <string>
#include <string_view>

#include "host/http/message.h"

namespace entente::http {

// 123 -> "\"123\"": a strong tag. The opaque part must be printable ASCII without quotes; anything
// else is a bug and stops the program.
std::string quote_tag(std::string_view opaque);

// The tag of a file that is given out as it is: its digest, so that two files of one length differ.
std::string content_tag(std::string_view bytes);

// Does the request's If-None-Match name this tag (a quoted one) or "*"? Weak comparison.
bool already_has(const Request& request, std::string_view tag);

// The response with its ETag, or 304 when the reader already has it. Without a Cache-Control of
// its own the response is marked no-cache: keep it, but ask before showing it again.
Response tagged(const Request& request, std::string_view tag, Response response);

}  // namespace entente::http
