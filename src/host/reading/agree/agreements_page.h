#pragma once

// Proposals and decisions for a browser without script. A decision is a row per constituency, then
// all of them together; counts stand only where the law itself counted, and no person shows.

#include "host/clerk/clerk.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

// Every proposal with its present text, where it comes from, what was objected and how that ended.
// `by_mail`, here and below: this host writes letters to those who follow.
Page proposals_page(const clerk::Register& kept, bool by_mail, const clerk_api::WordsOf& words,
                    http::Language reader);

// By their days first (open now, to come, past), then each of them.
Page decisions_page(const clerk::Register& kept, Instant as_of, bool by_mail,
                    const clerk_api::WordsOf& words, http::Language reader);

// What came of a decision: the verdict, then a row per constituency. Precondition: it is concluded.
Markup conclusion(const clerk::Register& kept, const decision::Decision& decision,
                  const clerk_api::WordsOf& words, http::Language reader);

// The objections that travel with its text; nothing where there is none.
Markup travelling_dissent(const clerk::Register& kept, const decision::Decision& decision,
                          const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
