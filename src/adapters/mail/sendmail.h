#pragma once

// Letters handed to a program that takes them as sendmail does: exim, postfix, msmtp, nullmailer
// and others bring one. It gets `-i -f SENDER -- RECIPIENT` and the message on its standard input;
// when it ends with 0 it has taken the letter.

#include <filesystem>

#include "foundation/vocabulary/instant.h"
#include "host/registrar/mail.h"

namespace entente::mail {

class Sendmail final : public registrar::Mail {
 public:
  // `now`: the date of what is sent from here.
  Sendmail(std::filesystem::path program, Instant now);

  void send(const registrar::Letter& letter) override;

 private:
  std::filesystem::path program_;
  Instant now_;
};

}  // namespace entente::mail
