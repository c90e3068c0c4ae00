#pragma once

// Telling: what the verbs of a concept make of their line, before somebody does it.

#include <set>

#include "transcripts/wording.h"

namespace entente::transcripts {

struct Told {
  constitution::Body body;
  std::vector<acts::Content> contents;
};

// Collects the contents of all texts of an act.
class Words {
 public:
  Translations operator()(std::string_view text, std::string_view languages) {
    auto said = said_in(text, languages);
    for (auto& content : said.contents)  // an act names a content once
      if (named_.insert(acts::digest_of(content)).second) contents.push_back(std::move(content));
    return std::move(said.texts);
  }
  std::vector<acts::Content> contents;

 private:
  std::set<Digest> named_;
};

}  // namespace entente::transcripts
