#pragma once

// The commitments register for a browser without script: the list, and one promise with what its
// owners claim and what others found, side by side. Standing is computed from `as_of`.

#include "host/clerk/clerk.h"
#include "host/commitment_api/selection.h"
#include "host/reading/page.h"

namespace entente::reading {

inline constexpr std::size_t commitments_on_a_page = 50;

// What asks for an answer is not put first here: the newest promise is. `from`: how many to pass
// over.
Page commitments_page(const clerk::Register& kept, std::size_t from, Instant as_of,
                      const clerk_api::WordsOf& words, http::Language reader);

// Precondition: the commitment is one of this register's.
Page commitment_page(const clerk::Register& kept, const commitment::Commitment& promise,
                     Instant as_of, const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
