#include "host/commitment_api/linter.h"

#include <algorithm>
#include <array>

#include "foundation/encoding/json.h"

namespace entente::commitment_api {
namespace {

constexpr char32_t any_ending = U'…';
constexpr char32_t curly = U'’', straight = U'\'';

std::u32string code_points(std::string_view utf8) {
  std::u32string points;
  for (const char byte : utf8) {
    const auto bits = static_cast<unsigned char>(byte);
    if ((bits & 0xC0) == 0x80 && !points.empty())
      points.back() = (points.back() << 6) | (bits & 0x3F);
    else
      points.push_back(bits < 0x80   ? bits
                       : bits < 0xE0 ? bits & 0x1F
                       : bits < 0xF0 ? bits & 0x0F
                                     : bits & 0x07);
  }
  return points;
}

void add_utf8(std::string& to, char32_t point) {
  const auto tail = [&](int shift) {
    to.push_back(static_cast<char>(0x80 | ((point >> shift) & 0x3F)));
  };
  if (point < 0x80) {
    to.push_back(static_cast<char>(point));
  } else if (point < 0x800) {
    to.push_back(static_cast<char>(0xC0 | (point >> 6)));
    tail(0);
  } else if (point < 0x10000) {
    to.push_back(static_cast<char>(0xE0 | (point >> 12)));
    tail(6);
    tail(0);
  } else {
    to.push_back(static_cast<char>(0xF0 | (point >> 18)));
    tail(12);
    tail(6);
    tail(0);
  }
}

// Letters of the languages that the lists are written in: Latin with its accents.
bool is_letter(char32_t point) {
  return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z') ||
         (point >= 0xC0 && point <= 0x24F && point != 0xD7 && point != 0xF7);
}

char32_t small(char32_t point) {
  if (point >= U'A' && point <= U'Z') return point + 0x20;
  if (point >= 0xC0 && point <= 0xDE && point != 0xD7) return point + 0x20;
  if (point == U'Œ') return U'œ';
  if (point == U'Ÿ') return U'ÿ';
  return point;
}

bool same(char32_t written, char32_t listed) {
  return small(written) == small(listed) || (listed == curly && written == straight);
}

// Where the listed words end, standing at `from` of the text; npos when they do not stand there.
std::size_t end_of(std::u32string_view text, std::size_t from, std::u32string_view listed) {
  std::size_t at = from;
  for (const char32_t point : listed) {
    if (point == any_ending) {
      while (at < text.size() && is_letter(text[at])) ++at;
    } else {
      if (at == text.size() || !same(text[at], point)) return std::u32string_view::npos;
      ++at;
    }
  }
  return at < text.size() && is_letter(text[at]) ? std::u32string_view::npos : at;
}

std::string in_small_letters(std::u32string_view text) {
  std::string words;
  for (const char32_t point : text) add_utf8(words, small(point));
  return words;
}

bool well_formed(std::u32string_view listed) {
  if (listed.empty() || !is_letter(listed.front())) return false;
  for (std::size_t i = 0; i + 1 < listed.size(); ++i)
    if (listed[i] == any_ending && listed[i + 1] != U' ') return false;
  return true;
}

void add_vague(const WrittenText& texts, const std::string& column, const VagueWords& vague,
               Advice& advice) {
  for (const auto& [language, text] : texts)
    if (auto words = vague.in(text.string(), language); !words.empty())
      advice.vague.push_back(
          {.column = column + "@" + language.string(), .words = std::move(words)});
}

}  // namespace

Result<VagueWords, std::string> VagueWords::read(std::string_view json) {
  const auto file = encoding::parse_json(json);
  const auto* lists = file ? file->find("words") : nullptr;
  if (lists == nullptr || !lists->is_object()) return Failure{std::string{"words"}};
  VagueWords vague;
  for (const auto& [language, list] : *lists->as_object()) {
    const auto* items = list.as_array();
    if (items == nullptr) return Failure{"words." + language};
    for (std::size_t i = 0; i < items->size(); ++i) {
      const auto* word = (*items)[i].as_string();
      const auto listed = word == nullptr ? std::u32string{} : code_points(*word);
      if (!well_formed(listed)) return Failure{"words." + language + "[" + std::to_string(i) + "]"};
      vague.words_[language].push_back(listed);
    }
  }
  return vague;
}

std::vector<std::string> VagueWords::in(std::string_view text, const LanguageTag& language) const {
  std::vector<std::string> found;
  const auto list = words_.find(language.string().substr(0, language.string().find('-')));
  if (list == words_.end()) return found;
  const auto points = code_points(text);
  for (std::size_t at = 0; at < points.size();) {
    std::size_t end = std::u32string::npos;
    if (at == 0 || !is_letter(points[at - 1]))
      for (const auto& listed : list->second)
        if ((end = end_of(points, at, listed)) != std::u32string::npos) break;
    if (end == std::u32string::npos) {
      ++at;
      continue;
    }
    auto words = in_small_letters(std::u32string_view{points}.substr(at, end - at));
    if (std::ranges::find(found, words) == found.end()) found.push_back(std::move(words));
    at = end;
  }
  return found;
}

const LackWords& words_for(Lack lack) {
  static constexpr std::array words = {
      LackWords{"deliverable", {"what will be there in the end", "ce qui sera là à la fin"}},
      LackWords{"indicator", {"how it will show", "à quoi cela se verra"}},
      LackWords{"resource", {"with what means", "avec quels moyens"}},
      LackWords{"milestone", {"a first milestone", "un premier jalon"}},
      LackWords{"anchor", {"a text to hang on", "un texte auquel se rattacher"}},
  };
  return words[static_cast<std::size_t>(lack)];
}

Advice advice_on(const WrittenCommitment& written, const VagueWords& vague) {
  Advice advice;
  if (written.deliverable.empty()) advice.lacks.push_back(Lack::deliverable);
  if (written.indicator.empty()) advice.lacks.push_back(Lack::indicator);
  if (written.resource.empty()) advice.lacks.push_back(Lack::resource);
  if (written.milestones.empty()) advice.lacks.push_back(Lack::milestone);
  if (written.anchors.empty()) advice.lacks.push_back(Lack::anchor);
  add_vague(written.action, "action", vague, advice);
  for (std::size_t i = 0; i < written.milestones.size(); ++i)
    add_vague(written.milestones[i].title, "milestone_" + std::to_string(i + 1) + "_title", vague,
              advice);
  return advice;
}

}  // namespace entente::commitment_api
