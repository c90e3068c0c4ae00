#pragma once

// A letter as an Internet message (RFC 5322, RFC 2045-2047): UTF-8 text in quoted-printable, a
// subject in encoded words where it must be, List-Unsubscribe (RFC 2369, and
// RFC 8058 where a page takes it), Auto-Submitted (RFC
// 3834). Lines end in CRLF and hold at most 78 characters.

#include <string>

#include "foundation/vocabulary/instant.h"
#include "host/registrar/mail.h"

namespace entente::mail {

std::string message(const registrar::Letter& letter, Instant at);

}  // namespace entente::mail
