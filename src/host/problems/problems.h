#pragma once

// How each refusal sounds: its problem code, HTTP status and words in every language. Nothing else
// is in this room. What only the routes of one room can answer with has its words there.
//
// Three sources: the law (constitution::AnyRefusal), the opening of what was posted
// (acts::OpenFault) and the host itself (clerk::HostRefusal). The switches have no default, so a
// new refusal does not compile until it has its words.

#include <vector>

#include "dialogue/constitution/refusal.h"
#include "host/http/problem.h"

// Named here only, so that words do not wait for all that the clerk stands on.
namespace entente::acts {
enum class OpenFault;
}
namespace entente::clerk {
enum class HostRefusal;
}

namespace entente::problems {

const http::ProblemKind& of(constitution::Refusal refusal);
const http::ProblemKind& of(constituency::Refusal refusal);
const http::ProblemKind& of(discussion::Refusal refusal);
const http::ProblemKind& of(commitment::Refusal refusal);
const http::ProblemKind& of(agreement::Refusal refusal);
const http::ProblemKind& of(decision::Refusal refusal);
const http::ProblemKind& of(session::Refusal refusal);
const http::ProblemKind& of(const constitution::AnyRefusal& refusal);
const http::ProblemKind& of(acts::OpenFault fault);
const http::ProblemKind& of(clerk::HostRefusal refusal);

// What only readers can meet; all 404 but the last three, which are 400.
extern const http::ProblemKind question_not_found;
extern const http::ProblemKind map_not_published;
extern const http::ProblemKind receipt_not_found;
extern const http::ProblemKind not_yet_in_checkpoint;
extern const http::ProblemKind log_file_not_found;
extern const http::ProblemKind page_malformed;
extern const http::ProblemKind role_unknown;
extern const http::ProblemKind participant_key_malformed;

// By source; all() is all of them.
const std::vector<http::ProblemKind>& constitution_problems();
const std::vector<http::ProblemKind>& concept_problems();
const std::vector<http::ProblemKind>& commitment_problems();
const std::vector<http::ProblemKind>& agreement_problems();
const std::vector<http::ProblemKind>& decision_problems();
const std::vector<http::ProblemKind>& session_problems();
const std::vector<http::ProblemKind>& host_problems();
std::vector<http::ProblemKind> all();

}  // namespace entente::problems
