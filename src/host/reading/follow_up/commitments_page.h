#pragma once

// The commitments register for a browser without script: the list, and one promise with what its
// owners claim and what others found, side by side. Standing is computed from `as_of`.

#include "host/clerk/clerk.h"
#include "host/commitment_api/adherence/parties.h"
#include "host/commitment_api/selection.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

inline constexpr std::size_t commitments_on_a_page = 50;

// What asks for an answer is not put first here: the newest promise is, unless the selection says
// another order. Chosen by an instrument, it says who adheres to it.
Page commitments_page(const clerk::Register& kept, commitment_api::Selection selection,
                      Instant as_of, const commitment_api::AdherenceGiven& adherence,
                      const clerk_api::WordsOf& words, http::Language reader);

// One promise as it stands in a list: its words, whose it is, by when, how it stands, what its
// owner claims and how many findings of each kind stand beside.
Markup promise_line(const clerk::Register& kept, const commitment::Commitment& promise,
                    Instant as_of, const clerk_api::WordsOf& words, http::Language reader);

// The address of the register, of those alone that a query chooses: "standing=late".
std::string register_path(const clerk::Register& kept, const std::string& query,
                          http::Language reader);

// Precondition: the commitment is one of this register's.
Page commitment_page(const clerk::Register& kept, const commitment::Commitment& promise,
                     Instant as_of, const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
