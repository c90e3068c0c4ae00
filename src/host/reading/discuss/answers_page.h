#pragma once

// The ledger of answers for a browser without script: every statement that is owed an answer or was
// asked about, of whom, by when, and what became of it. What is late by the reader's moment says
// so, and so does what a session left addressed to nobody.

#include <span>

#include "host/reading/frame/page.h"
#include "record/outcome/as_of.h"

namespace entente::reading {

inline constexpr std::size_t answers_on_a_page = 100;

// `from`: how many statements to pass over.
Page answers_page(const clerk::Register& kept, std::size_t from, Instant as_of,
                  const clerk_api::WordsOf& words, http::Language reader);

// One request: who was asked, how that stands at `as_of`, and the newest of `answers`.
Markup requested(const session::Request& request,
                 std::span<const session::Kept<session::StatementAnsweredV1>> answers,
                 Instant as_of, const constitution::State& state, const clerk_api::WordsOf& words,
                 http::Language reader);

}  // namespace entente::reading
