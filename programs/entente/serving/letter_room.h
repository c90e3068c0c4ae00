#pragma once

// What following by mail needs of the program: the book of this store, chance, the hour, and from
// the clerk only whether a thing is there and how long its log is.

#include "host/clerk/clerk.h"
#include "host/following/routes.h"
#include "host/ports/clock.h"
#include "host/ports/entropy.h"

namespace entente::program {

// `book` may be null where nobody asks, to list the routes. The clerk must outlive what comes out.
following::Surroundings letter_room(const clerk::Clerk& clerk, following::FollowBook* book,
                                    bool writes_letters);

// Fresh, out of the randomness of the system.
following::Token fresh_token(ports::Entropy& entropy);

}  // namespace entente::program
