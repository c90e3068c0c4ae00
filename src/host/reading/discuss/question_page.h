#pragma once

// One question: what all sides agree with, and every statement with how each side answered it. The
// figures are those of the map that everybody can fetch; nothing is told here that it does not say.

#include "host/clerk/clerk.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

inline constexpr std::size_t statements_on_a_page = 200;

// `map`: the newest one, if there is any. `from`: how many statements to pass over. `role`: only
// those about this role of civil society, as it was asked for.
// Precondition: the question exists.
Page question_page(const clerk::Register& kept, QuestionId question,
                   const std::optional<clerk::DrawnMap>& map, std::size_t from,
                   const std::optional<std::string>& role, const clerk_api::WordsOf& words,
                   http::Language reader);

}  // namespace entente::reading
