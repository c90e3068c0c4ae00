#pragma once

// Long lists come in pages: `?limit=` says how long a page is, and the Link header of each but the
// last names the next one (RFC 8288, rel="next"). Whoever follows it gets everything.

#include <cstdint>
#include <span>
#include <vector>

#include "foundation/vocabulary/id.h"
#include "foundation/vocabulary/result.h"
#include "host/http/message.h"
#include "host/http/problem.h"

namespace entente::clerk_api {

inline constexpr std::size_t page_length = 500;  // unless ?limit= asks for another
inline constexpr std::size_t page_length_max = 1'000;

struct PageAsked {
  std::uint64_t after = 0;  // the cursor: what the next page begins behind; 0: the first page
  std::size_t limit = page_length;
};

// From `?after=` and `?limit=`.
Result<PageAsked, const http::ProblemKind*> page_asked(const http::Request& request);

// One page, and where the next one begins, if there is one.
struct Page {
  std::vector<StatementId> shown;
  std::uint64_t next = 0;  // 0: this is the last
};

// Of a list in ascending order: the cursor is the last number shown, so nothing is passed over or
// shown twice, whatever is added or taken out between two pages.
Page page_by_number(std::span<const StatementId> all, const PageAsked& asked);
// Of a list in an order that may move between two pages: the pages are those by number, for the
// same reason, and within each the order is kept.
Page page_in_order(std::span<const StatementId> order, const PageAsked& asked);

// Names the page that begins behind `next`, at the address of this request; 0: there is none.
void link_next(const http::Request& request, http::Response& response, std::uint64_t next);

}  // namespace entente::clerk_api
