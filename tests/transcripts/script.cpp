#include "transcripts/script.h"

#include <array>
#include <charconv>

namespace entente::transcripts {
namespace {

// Words that announce one value.
constexpr std::string_view announcing[] = {
    "by", "at", "closes", "in", "written", "to", "seats", "floor", "mode", "moderation", "reason",
    "note", "size", "sequence", "authority", "dialogue", "attested", "constitution", "log",
    "source", "for", "imports", "algorithm", "about", "times", "day",
    // of commitments
    "owners", "due", "verifier", "bringing", "milestones", "reached", "from", "towards", "anchored",
    "milestone", "actual", "completion", "evidence", "links",
    // of agreements and decisions
    "clauses", "sources", "measure", "indicator", "reached_min", "quorum", "threshold", "blocking",
    "objections", "mandate", "if", "before", "answers", "document", "counts", "ending", "missed",
    // of sessions
    "contact", "assigned", "phases", "minutes", "balance", "asks", "session", "into", "holds", "of",
    "where", "follow", "until", "deciding", "offices"};

bool announces(std::string_view word) {
  for (const auto known : announcing)
    if (known == word) return true;
  return false;
}

struct Word {
  std::string text;
  bool quoted = false;
};

// Words are separated by blanks; one in double quotes may hold them. A # begins a remark.
std::optional<std::vector<Word>> words_of(std::string_view line) {
  std::vector<Word> words;
  std::size_t at = 0;
  while (at < line.size()) {
    if (line[at] == ' ') {
      ++at;
    } else if (line[at] == '#') {
      break;
    } else if (line[at] == '"') {
      const auto end = line.find('"', at + 1);
      if (end == std::string_view::npos) return std::nullopt;
      words.push_back({std::string{line.substr(at + 1, end - at - 1)}, true});
      at = end + 1;
    } else {
      const auto end = std::min(line.find(' ', at), line.size());
      words.push_back({std::string{line.substr(at, end - at)}, false});
      at = end;
    }
  }
  return words;
}

// What follows the arrow: `entry`, or `refused` and why.
std::optional<std::string> outcome(const std::vector<Word>& words, std::size_t arrow) {
  if (arrow == words.size()) return "";
  const auto said = words.size() - arrow - 1;
  if (said == 1 && words[arrow + 1].text == "entry") return "";
  if (said == 2 && words[arrow + 1].text == "refused") return words[arrow + 2].text;
  return std::nullopt;
}

std::optional<std::string> read_line(const std::vector<Word>& words, Line& line) {
  std::size_t arrow = 0;
  while (arrow < words.size() && (words[arrow].quoted || words[arrow].text != "->")) ++arrow;
  if (arrow == 0) return "a line begins with what somebody does";
  line.verb = words[0].text;
  for (std::size_t i = 1; i < arrow; ++i) {
    if (words[i].quoted || !announces(words[i].text)) {
      line.objects.push_back(words[i].text);
      continue;
    }
    if (i + 1 == arrow) return "nothing follows `" + words[i].text + "`";
    if (!line.details.emplace(words[i].text, words[i + 1].text).second)
      return "`" + words[i].text + "` comes twice";
    ++i;
  }
  const auto refusal = outcome(words, arrow);
  if (!refusal) return "after the arrow comes `entry`, or `refused` and why";
  line.refusal = *refusal;
  return std::nullopt;
}

// "f%" -> "f7".
std::string numbered(std::string text, std::size_t number) {
  const auto place = text.find('%');
  if (place != std::string::npos) text.replace(place, 1, std::to_string(number));
  return text;
}

// A line with `times 16` is 16 lines, in which each % becomes the number of its line.
std::optional<std::string> repeat(Line line, std::vector<Line>& lines) {
  const auto times = line.details.extract("times");
  if (times.empty()) {
    lines.push_back(std::move(line));
    return std::nullopt;
  }
  std::size_t count = 0;
  const std::string& text = times.mapped();
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (error != std::errc{} || end != text.data() + text.size() || count > 10'000)
    return "`times` takes a number, at most 10000";
  for (std::size_t number = 1; number <= count; ++number) {
    Line one = line;
    for (auto& object : one.objects) object = numbered(std::move(object), number);
    for (auto& [name, value] : one.details) value = numbered(std::move(value), number);
    lines.push_back(std::move(one));
  }
  return std::nullopt;
}

}  // namespace

std::string Line::detail(std::string_view name, std::string_view otherwise) const {
  const auto found = details.find(name);
  return found == details.end() ? std::string{otherwise} : found->second;
}

Result<std::vector<Line>, ScriptError> parse_script(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto words = words_of(text.substr(0, end));
    if (!words) return Failure{ScriptError{number, "a quotation does not end"}};
    if (!words->empty()) {
      Line line;
      line.number = number;
      line.text = text.substr(0, end);
      if (const auto why = read_line(*words, line)) return Failure{ScriptError{number, *why}};
      if (const auto why = repeat(std::move(line), lines))
        return Failure{ScriptError{number, *why}};
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace entente::transcripts
