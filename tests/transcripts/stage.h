#pragma once

// Stages: where a transcript is performed. Each takes the same signed acts and must say the same of
// them: the law itself, and a host behind its HTTP routes on each kind of store.

#include <memory>
#include <string>

#include "record/audit/invented_log_test.h"

namespace entente::transcripts {

struct Outcome {
  std::string refusal;   // a problem code; empty: it became an entry
  bool in_words = true;  // false: it was refused, and this stage can not say why

  bool agrees_with(const std::string& expected) const {
    return in_words ? refusal == expected : !expected.empty();
  }
};

class Stage {
 public:
  virtual ~Stage() = default;
  virtual Outcome perform(const acts::SignedAct& act, Instant at) = 0;
  // The public bundle of all that happened here.
  virtual std::string public_bundle() = 0;
};

std::unique_ptr<Stage> law_stage();
std::unique_ptr<Stage> http_stage_in_memory();
std::unique_ptr<Stage> http_stage_on_sqlite();

}  // namespace entente::transcripts
