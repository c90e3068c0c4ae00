#pragma once

// What the parties of an invented dialogue agreed, promised and did after its first question was
// closed: demo/story.json, told in the order of its days, and every act of it admitted by the law.
//
// Beside what written_act.h reads, two things are left to the telling, because nobody writes them
// by hand:
//   `"by": "crowd:CODE"`     the invented participants of a constituency take a stance or cast a
//                            ballot in secret; the body is `proposal` or `decision`, `yes` (percent
//                            by camp) and `abstain`; of stances: in favour and reserved. Or one of
//                            them comments on a promise, in the words of the body;
//   `conclusion.stated.v1`   names its `decision` alone: the rest is counted, as the page of a
//                            facilitator does.

#include <atomic>

#include "adapters/system/clock.h"
#include "entente/command_line/terminal.h"
#include "entente/rehearsal/crowd.h"
#include "entente/writing/written_act.h"
#include "host/clerk/clerk.h"
#include "host/clerk/evidence.h"

namespace entente::program {

// Some days behind the system's, and never running backwards, because a story is told in the order
// of its days. While it is behind it stands still: "in 30 days" is the same moment for a whole day.
class StoryClock : public ports::Clock {
 public:
  explicit StoryClock(ports::Clock& clock) : clock_(clock), began_(clock.now()) {}
  Instant now() override {
    const std::int64_t days = days_ago_;
    return days == 0 ? clock_.now() : Instant{began_.seconds - days * seconds_per_day};
  }
  void set(std::int64_t days_ago) { days_ago_ = days_ago; }

 private:
  static constexpr std::int64_t seconds_per_day = 86'400;
  ports::Clock& clock_;
  const Instant began_;
  std::atomic<std::int64_t> days_ago_ = 0;
};

// A file of demo/evidence, as it is built into the program.
std::optional<std::string> story_file(const std::string& name);

// Files of evidence are handed in with the acts that name them, and erased where a later act
// withholds them. Throws Stop with the place in the story that can not be told, or the refusal in
// words.
void tell_story(clerk::Clerk& clerk, clerk::EvidenceDesk& evidence, const WrittenDialogue& written,
                Hand& hand, InventedCrowd& crowd, StoryClock& clock, const Terminal& terminal);

}  // namespace entente::program
