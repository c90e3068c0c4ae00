#pragma once

// The routes by which people follow and stop, with script and without:
//   GET, POST /api/v1/dialogues/{dialogue}/letters        does this host write letters; a wish
//   GET, POST /d/{dialogue}/letters/{of}                  the same as a page with a form
//   GET, POST /d/{dialogue}/letters/confirm/{token}       out of a letter
//   GET, POST /d/{dialogue}/letters/stop/{token}          out of every letter; also in one click
//                                                         of a mail program (RFC 8058)
// A GET changes nothing: programs that look at the links of letters press no button. A wish is
// answered alike whoever the address belongs to and whether it follows already or not.

#include <functional>

#include "host/following/follow_book.h"
#include "host/http/problem.h"
#include "host/http/router.h"
#include "host/http/sheet.h"

namespace entente::following {

struct Surroundings {
  FollowBook* book = nullptr;   // only where no route is ever called
  bool writes_letters = false;  // somebody runs `entente letters`; otherwise nothing is asked for
  std::function<Instant()> now;
  std::function<Token()> fresh;
  // The size of the log where this subject is; nothing where there is none. Asks the clerk, which
  // is told neither address nor token.
  std::function<std::optional<std::uint64_t>(const std::string& dialogue, const Subject&)> size_of;
  http::DrawSheet draw;
};

// The book must outlive the router, and every request finds it there.
void add_routes(http::Router& router, Surroundings surroundings);

std::span<const http::ProblemKind> problems();

}  // namespace entente::following
