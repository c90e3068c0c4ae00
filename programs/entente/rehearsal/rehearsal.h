#pragma once

// A rehearsal: an invented crowd joins a running server, writes and votes at a chosen pace, as
// phones do. Only in a dialogue whose opening says that it is invented; every act names its
// dialogue, so the law of any other refuses each of them (another_dialogue).

#include <chrono>
#include <map>
#include <string>
#include <vector>

#include "entente/rehearsal/loopback.h"
#include "host/ports/entropy.h"

namespace entente::program {

struct RehearsalPlan {
  std::string dialogue;
  std::uint32_t people = 0;
  std::chrono::minutes lasting{0};  // 0: as fast as the server answers
  std::uint32_t statements_each = 0;
  std::uint32_t votes_each = 0;
  std::uint64_t seed = 0;  // of what they choose and when; their keys are new each time
};

// Codes that nobody may have used yet, in the order of the table: the form that is in links.
struct Invited {
  std::string constituency;
  std::vector<std::string> codes;
};

struct Rehearsed {
  std::uint32_t joined = 0, statements = 0, votes = 0;
  std::uint32_t without_code = 0;                // who found no unused code
  std::map<std::string, std::uint32_t> refused;  // by code of the problem
};

// The table of invitations (DIALOGUE.csv in the folder `invitations` of a store).
// Throws Stop{bad_input} when it is none.
std::vector<Invited> read_invitations(const std::string& file, const Terminal& terminal);

// Throws Stop{bad_input} when the dialogue is not there or not invented.
Rehearsed rehearse(const RehearsalPlan& plan, std::vector<Invited> invited, const Loopback& server,
                   ports::Entropy& entropy, const Terminal& terminal);

}  // namespace entente::program
