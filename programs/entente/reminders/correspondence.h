#pragma once

// What `entente remind` and `entente letters` begin with: the one dialogue that was named, as its
// store has it now, and what every letter of it is written from.

#include "adapters/sqlite/follow_book.h"
#include "entente/reminders/sending.h"
#include "entente/store/reading.h"

namespace entente::program {

class Correspondence {
 public:
  // Throws Stop{usage} when not one dialogue is named, what StoreFolder and Reading throw, and what
  // sender() throws.
  Correspondence(const Arguments& arguments, const Terminal& terminal);
  Correspondence(const Correspondence&) = delete;
  Correspondence& operator=(const Correspondence&) = delete;

  const std::string& dialogue() const { return dialogue_; }
  StoreFolder& store() { return store_; }
  const Occasion& occasion() const { return occasion_; }
  sqlite::SqliteFollowBook& followers() { return followers_; }

 private:
  std::string dialogue_;
  StoreFolder store_;
  std::string origin_;  // what the log signs as
  Reading reading_;
  commitment_api::View view_;
  Occasion occasion_;  // refers to the two above
  sqlite::SqliteFollowBook followers_;
};

}  // namespace entente::program
