#pragma once

// Words of statements that people understand in more than one way, for pages without script: each
// in the words of whoever said so. Nobody decides who is right.

#include "host/reading/frame/page.h"

namespace entente::reading {

inline constexpr http::Words words_in_dispute_title{
    .en = "Words in dispute: how each understands them",
    .fr = "Mots discutés\u202f: comment chacun les entend"};

// Without its title; nothing where no word of this question is in dispute. In the order in which
// they were said; a side is named only where it names nobody.
Markup words_in_dispute(const constitution::State& state, QuestionId question,
                        const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
