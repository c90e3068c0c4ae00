#pragma once

// What the room named and what it put off, for a browser without script: themes with their
// statements, and parked items with whom they were given to.

#include "host/reading/frame/page.h"
#include "record/outcome/as_of.h"

namespace entente::reading {

Page themes_page(const clerk::Register& kept, const clerk_api::WordsOf& words,
                 http::Language reader);

// Each theme with its statements; empty where none was named. Of one question, where one is given.
Markup themes_told(const std::vector<const session::Theme*>& themes, QuestionId question,
                   const constitution::State& state, const clerk_api::WordsOf& words,
                   http::Language reader);
// Empty where nothing was parked.
Markup parked_told(const std::vector<outcome::Parked>& items, const constitution::State& state,
                   const clerk_api::WordsOf& words, http::Language reader);

}  // namespace entente::reading
