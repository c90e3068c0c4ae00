#pragma once

// What readers get: the state of a dialogue as JSON. Each view is a pure function of the register
// (and, for words, of the contents), so one log size always gives the same bytes.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "foundation/encoding/json.h"
#include "host/clerk/clerk.h"

namespace entente::clerk_api {

// The words of a content; nullopt when they are withheld.
using WordsOf = std::function<std::optional<std::string>(const Digest&)>;

// {"fr": words, ...}: only those that are given out.
encoding::Json words_in(const Translations& texts, const WordsOf& words);

// The constituency that may be named beside what this person wrote: that of a focal point, who
// speaks in the open; that of a seat only where enough people sit there. Null: none.
const constituency::Constituency* shown_side(const constitution::State& state,
                                             const PublicKey& author);

encoding::Json summary(const clerk::Register& kept, const WordsOf& words);
// Who speaks for which constituency, in the open.
encoding::Json focal_points(const clerk::Register& kept, const WordsOf& words);
// Everything on these statements of a question, in the order given.
encoding::Json statements(const clerk::Register& kept, QuestionId question,
                          std::span<const StatementId> shown, const WordsOf& words);
// One of them.
encoding::Json statement(const constitution::State& state, const discussion::Statement& statement,
                         const WordsOf& words);
// Those to show; rejected ones only when asked for. Precondition: the question exists.
enum class Rejected { left_out, included };
std::vector<StatementId> statements_of(const constitution::State& state, QuestionId question,
                                       Rejected rejected);
// What an open page needs to know when something changed. Small: it goes to every reader.
// `map_size`: at which log size the newest live map of a question was drawn, if there is one.
using MapSizeOf = std::function<std::optional<std::uint64_t>(QuestionId)>;
encoding::Json change(const clerk::Register& kept, const MapSizeOf& map_size);
encoding::Json receipt(const clerk::Receipt& receipt);

}  // namespace entente::clerk_api
