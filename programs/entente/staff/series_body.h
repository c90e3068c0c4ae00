#pragma once

// What comes again, written once behind a verb (--every MONTHS --until DAY), is a milestone of its
// own on each of its days: in the act of a new promise, or an act each where one is added.

#include <string>
#include <vector>

#include "entente/acting/acting.h"

namespace entente::program {

// The bodies to sign, without the two members that no act has. Throws Stop{bad_input} where the
// days can not all be milestones of that promise, before anything is signed.
std::vector<encoding::Json> in_series(const Acting& acting, const std::string& dialogue,
                                      encoding::Json body, const Terminal& terminal);

}  // namespace entente::program
