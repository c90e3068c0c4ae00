#pragma once

// How each refusal sounds: its problem code, HTTP status and words in every language.
//
// Three sources: the law (constitution::AnyRefusal), the opening of what was posted
// (acts::OpenFault) and the host itself (clerk::HostRefusal). The switches have no default, so a
// new refusal does not compile until it has its words.

#include <vector>

#include "host/clerk/clerk.h"
#include "host/http/problem.h"

namespace entente::clerk_api {

const http::ProblemKind& problem_for(constitution::Refusal refusal);
const http::ProblemKind& problem_for(constituency::Refusal refusal);
const http::ProblemKind& problem_for(discussion::Refusal refusal);
const http::ProblemKind& problem_for(commitment::Refusal refusal);
const http::ProblemKind& problem_for(agreement::Refusal refusal);
const http::ProblemKind& problem_for(decision::Refusal refusal);
const http::ProblemKind& problem_for(session::Refusal refusal);
const http::ProblemKind& problem_for(const constitution::AnyRefusal& refusal);
const http::ProblemKind& problem_for(acts::OpenFault fault);
const http::ProblemKind& problem_for(clerk::HostRefusal refusal);

// What only readers can meet; all 404 but the last, which is 400.
extern const http::ProblemKind question_not_found;
extern const http::ProblemKind map_not_published;
extern const http::ProblemKind receipt_not_found;
extern const http::ProblemKind not_yet_in_checkpoint;
extern const http::ProblemKind log_file_not_found;
extern const http::ProblemKind page_malformed;
extern const http::ProblemKind participant_key_malformed;

// By source; problems() is all of them.
const std::vector<http::ProblemKind>& constitution_problems();
const std::vector<http::ProblemKind>& concept_problems();
const std::vector<http::ProblemKind>& commitment_problems();
const std::vector<http::ProblemKind>& agreement_problems();
const std::vector<http::ProblemKind>& decision_problems();
const std::vector<http::ProblemKind>& session_problems();
const std::vector<http::ProblemKind>& host_problems();
std::vector<http::ProblemKind> problems();

}  // namespace entente::clerk_api
