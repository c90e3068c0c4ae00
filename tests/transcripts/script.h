#pragma once

// Transcripts: whole stories that a diplomat can read and a program can run (README.md here says
// how to write one). One line is one act and what becomes of it:
//
//   vote  S1 agree  by government/paul  at 11:59   -> entry
//   vote  S1 agree  by government/paul  at 12:00   -> refused question_closed

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/vocabulary/result.h"

namespace entente::transcripts {

struct Line {
  std::size_t number = 0;                                   // in the file, from 1
  std::string text;                                         // as it stands there
  std::string verb;                                         // "vote"
  std::vector<std::string> objects;                         // what follows it: "S1", "agree"
  std::map<std::string, std::string, std::less<>> details;  // "by" -> "government/paul"
  std::string refusal;                                      // empty: it becomes an entry

  // The value of a detail, or what it is when the line does not say.
  std::string detail(std::string_view name, std::string_view otherwise) const;
};

struct ScriptError {
  std::size_t line = 0;
  std::string why;
};

Result<std::vector<Line>, ScriptError> parse_script(std::string_view text);

}  // namespace entente::transcripts
