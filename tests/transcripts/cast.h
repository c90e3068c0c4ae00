#pragma once

// Cast: turns the lines of a transcript into signed acts. It knows everybody's key, gives everybody
// their next number, and keeps the clock of the story: 10:00 on 2026-11-23 until a line says `at`.

#include <map>
#include <string>

#include "record/acts/invented_test.h"
#include "record/audit/invented_log_test.h"
#include "transcripts/script.h"

namespace entente::transcripts {

struct Performed {
  acts::SignedAct act;
  Instant at;
};

class Cast {
 public:
  // The act of a line. `log`: the story so far, which the act that publishes a map is made from.
  // Stops the program when the line makes no sense: a transcript is written by us.
  Performed perform(const Line& line, const audit::InventedLog& log);

 private:
  struct Said {
    constitution::Body body;
    std::vector<acts::Content> contents;
    std::string by;  // who does it when the line does not say
  };
  acts::invented::Person& person(const std::string& name);
  Said say(const Line& line, const audit::InventedLog& log);
  Said open(const Line& line);
  Said declare(const Line& line);
  Said join(const Line& line);
  Said name(const Line& line);
  Said pose(const Line& line);
  Said state(const Line& line);
  Said moderate(const Line& line);
  Said vote(const Line& line);
  Said import(const Line& line);
  Said map(const Line& line, const audit::InventedLog& log);
  Said withhold(const Line& line, const audit::InventedLog& log);
  static Digest withholdable(const Line& line, const audit::InventedLog& log);
  // The verbs of other concepts; nullopt: the verb is none of theirs.
  static std::optional<Said> say_of_commitments(const Line& line);
  static std::optional<Said> say_of_agreements(const Line& line);
  static std::optional<Said> say_of_decisions(const Line& line, const audit::InventedLog& log);
  static std::optional<Said> say_of_sessions(const Line& line, const audit::InventedLog& log);

  std::map<std::string, acts::invented::Person> people_;
  Instant now_ = acts::invented::morning;
};

}  // namespace entente::transcripts
