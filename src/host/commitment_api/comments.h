#pragma once

// What people have said of a promise, beside what its owners claim and others found: a comment
// changes nothing of how it stands. The newest first, a page at a time (clerk_api/paging.h): the
// cursor is the last number shown, so what is said meanwhile moves nobody's page.

#include "host/clerk_api/paging.h"
#include "host/clerk_api/views.h"

namespace entente::commitment_api {

struct CommentsPage {
  std::vector<const commitment::Comment*> shown;
  std::uint64_t next = 0;  // 0: this is the last
};
CommentsPage comments_of(const constitution::State& state, const commitment::Commitment& commitment,
                         const clerk_api::PageAsked& asked);

// {"comments": [...], "total": n}. A comment names its constituency only where enough people sit
// there, or where a focal point speaks; words that are withheld are missing.
encoding::Json comments(const constitution::State& state, const commitment::Commitment& commitment,
                        const CommentsPage& page, const clerk_api::WordsOf& words);

}  // namespace entente::commitment_api
