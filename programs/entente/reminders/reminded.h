#pragma once

// What was written about already: reminded/DIALOGUE.log, one line for each thing and address,
// before the letter goes ("going") and after ("gone", or "failed": it may go again). So a machine
// that stops in the middle never makes an office hear of one date twice.

#include <map>
#include <string>

#include "entente/store/store_folder.h"

namespace entente::program {

class Reminded {
 public:
  // Throws Stop when the file is there and can not be read.
  Reminded(const StoreFolder& store, const std::string& dialogue, const Terminal& terminal);

  bool knows(const std::string& thing) const;

  enum class Step { going, gone, failed };
  // Durable when it returns. Throws Stop{fault_of_the_world} when it can not be.
  void note(Step step, const std::vector<std::string>& things, Instant at);

 private:
  std::filesystem::path file_;
  std::map<std::string, Step, std::less<>> steps_;
};

}  // namespace entente::program
