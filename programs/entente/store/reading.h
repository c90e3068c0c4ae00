#pragma once

// Reading: a dialogue as its store has it now. It signs nothing and takes nothing from a server
// that uses the store meanwhile.

#include <memory>
#include <string>

#include "entente/store/store_folder.h"
#include "host/clerk_api/views.h"

namespace entente::program {

class Reading {
 public:
  // Throws Stop{bad_input} when the store has no such dialogue, and StoreFault. The store must
  // outlive it.
  Reading(StoreFolder& store, const std::string& dialogue, const Terminal& terminal);

  const constitution::State& state() const { return register_->state(); }
  const clerk_api::WordsOf& words() const { return words_; }

 private:
  std::unique_ptr<clerk::Register> register_;
  clerk_api::WordsOf words_;
};

}  // namespace entente::program
