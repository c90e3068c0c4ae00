#pragma once

// Whom an office's reminders go to: addresses of one dialogue, by constituency. They belong to
// names, so they lie on the registrar's side of the wall, beside the invitations:
// addresses/DIALOGUE.csv, which only its owner can read. The clerk never opens it.

#include <string>
#include <vector>

#include "dialogue/constituency/constituency.h"
#include "entente/store/store_folder.h"
#include "host/registrar/mail.h"

namespace entente::program {

struct Addressee {
  constituency::Code of;
  registrar::MailAddress address;
  LanguageTag language;  // fr or en: what reminders are written in
  bool stopped = false;  // asked for no more of them in this dialogue
};

class AddressBook {
 public:
  // Throws Stop when the file is there and can not be read.
  AddressBook(const StoreFolder& store, std::string dialogue, const Terminal& terminal);

  // In the order of constituencies, then of addresses.
  const std::vector<Addressee>& addressees() const { return addressees_; }

  // Adds, or changes the language. Whoever had stopped is written to again.
  void set(Addressee addressee);
  // Every entry of this address; false: there is none.
  bool stop(const registrar::MailAddress& address);
  bool remove(const constituency::Code& of, const registrar::MailAddress& address);
  // In every constituency.
  bool remove(const registrar::MailAddress& address);

  // Durable when it returns.
  void keep(const StoreFolder& store) const;

 private:
  std::string file() const { return "addresses/" + dialogue_ + ".csv"; }

  std::string dialogue_;
  std::vector<Addressee> addressees_;
};

}  // namespace entente::program
