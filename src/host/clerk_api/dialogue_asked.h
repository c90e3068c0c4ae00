#pragma once

// The dialogue that a request asks for: /.../{dialogue}/... Each route that shows something of a
// dialogue begins here, and answers that there is none in one way.

#include <functional>

#include "host/clerk/clerk.h"
#include "host/clerk_api/views.h"
#include "host/http/message.h"

namespace entente::clerk_api {

// What a request can see of the dialogue it asks for, while its register is held for reading.
struct Asked {
  const clerk::Register& kept;
  const WordsOf& words;

  const constitution::State& state() const { return kept.state(); }
};

// What `show` makes of the dialogue asked for, or the problem that there is none. `show` must be
// quick: others wait to write (clerk::Clerk::read).
http::Response show_dialogue(const clerk::Clerk& clerk, const http::Request& request,
                             const std::function<http::Response(const Asked&)>& show);

http::Response no_such_dialogue(const http::Request& request);

// The words of one dialogue, for as long as the clerk lives.
WordsOf words_from(const clerk::Clerk& clerk, std::string dialogue);

// JSON that the size of the log alone decides: whoever has it for this size need not read it again.
http::Response sized(const http::Request& request, std::uint64_t size, const encoding::Json& view);

}  // namespace entente::clerk_api
