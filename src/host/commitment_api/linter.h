#pragma once

// The linter of promises, as the builder in the browser has it (web/src/commitment/linter.ts): what
// a commitment still lacks that the law does not ask for, and which of its words bind nobody. It
// advises and refuses nothing. tests/vague_examples.json holds both to the same answers.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "host/commitment_api/table/table.h"
#include "host/http/language.h"

namespace entente::commitment_api {

// Words that sound like a promise, by language: data/vague.json, which anybody may replace.
class VagueWords {
 public:
  // Or where the file is wrong: "words.fr[3]". "…" stands at the end of a word only.
  static Result<VagueWords, std::string> read(std::string_view json);

  // Those of a text, in small letters, in the order in which they stand there, each once.
  // Preconditions: UTF-8. Nothing for a language that the file does not know.
  std::vector<std::string> in(std::string_view text, const LanguageTag& language) const;

 private:
  std::map<std::string, std::vector<std::u32string>> words_;  // by primary language
};

// What weakens a promise by its absence.
enum class Lack { deliverable, indicator, resource, milestone, anchor };
struct LackWords {
  std::string_view code;
  http::Words name;
};
const LackWords& words_for(Lack lack);

struct VagueIn {
  std::string column;  // "action@fr"
  std::vector<std::string> words;
};
struct Advice {
  std::vector<Lack> lacks;
  std::vector<VagueIn> vague;
};
Advice advice_on(const WrittenCommitment& written, const VagueWords& vague);

}  // namespace entente::commitment_api
