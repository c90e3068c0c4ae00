#include "architecture/limits.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <regex>

namespace entente::architecture {

namespace {

std::size_t columns_of(std::string_view line) {
  const auto starts_character = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  };
  return static_cast<std::size_t>(std::ranges::count_if(line, starts_character));
}

std::string at(const SourceFile& file, std::size_t line) {
  return file.path + ":" + std::to_string(line);
}

// Walks over C++ text and hands out the characters that are code.
class CodeReader {
 public:
  explicit CodeReader(const SourceFile& file) {
    for (const auto& line : file.lines) text_ += (directive(line) ? "" : line) + "\n";
  }

  // The next character of code; a string or a character literal counts as one quote.
  std::optional<char> next() {
    while (at_ < text_.size()) {
      if (starts("//")) {
        skip_to("\n");
      } else if (starts("/*")) {
        skip_past("*/");
      } else if (starts("R\"")) {
        skip_raw_string();
        return '"';
      } else if (text_[at_] == '"' || (text_[at_] == '\'' && !digit_separator())) {
        skip_literal(text_[at_]);
        return '"';
      } else {
        const char c = text_[at_++];
        if (c == '\n') ++line_;
        return c;
      }
    }
    return std::nullopt;
  }

  std::size_t line() const { return line_; }

 private:
  static bool directive(std::string_view line) {
    const auto first = line.find_first_not_of(' ');
    return first != std::string_view::npos && line[first] == '#';
  }
  bool starts(std::string_view word) const { return text_.compare(at_, word.size(), word) == 0; }
  bool digit_separator() const {
    return at_ > 0 && std::isxdigit(static_cast<unsigned char>(text_[at_ - 1])) != 0;
  }
  void move_to(std::size_t end) {
    end = std::min(end, text_.size());
    line_ += static_cast<std::size_t>(std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                                                 text_.begin() + static_cast<std::ptrdiff_t>(end),
                                                 '\n'));
    at_ = end;
  }
  void skip_to(std::string_view word) { move_to(text_.find(word, at_)); }
  void skip_past(std::string_view word) {
    const auto end = text_.find(word, at_);
    move_to(end == std::string::npos ? end : end + word.size());
  }
  void skip_raw_string() {
    const auto open = text_.find('(', at_);
    if (open == std::string::npos) return move_to(open);
    const auto close = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    move_to(open);
    skip_past(close);
  }
  void skip_literal(char quote) {
    auto end = at_ + 1;
    while (end < text_.size() && text_[end] != quote) end += text_[end] == '\\' ? 2 : 1;
    move_to(end + 1);
  }

  std::string text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

bool opens_container(const std::string& statement) {
  static const std::regex container(R"(\b(namespace|class|struct|enum|union|concept)\b)");
  return statement.find('(') == std::string::npos && std::regex_search(statement, container);
}

}  // namespace

std::vector<FunctionSpan> functions_of(const SourceFile& file) {
  std::vector<FunctionSpan> functions;
  CodeReader code(file);
  std::string statement;  // since the last ; or brace
  std::size_t depth = 0;  // braces open inside the current function
  std::size_t first_line = 0;
  while (const auto c = code.next()) {
    if (depth > 0) {
      if (*c == '{') ++depth;
      if (*c == '}' && --depth == 0) {
        functions.push_back({first_line, code.line() - first_line + 1});
        statement.clear();
      }
    } else if (*c == '{') {
      if (!opens_container(statement) && statement.find('(') != std::string::npos) {
        depth = 1;
        first_line = code.line();
      }
      statement.clear();
    } else if (*c == '}' || *c == ';') {
      statement.clear();
    } else {
      statement += *c;
    }
  }
  return functions;
}

Findings check_lengths(const std::vector<SourceFile>& files) {
  Findings findings;
  for (const auto& file : files) {
    if (file.lines.size() > file_lines_max) {
      findings.push_back(file.path + ": " + std::to_string(file.lines.size()) + " lines");
    }
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const auto columns = columns_of(file.lines[i]);
      if (columns > columns_max) {
        findings.push_back(at(file, i + 1) + ": " + std::to_string(columns) + " columns");
      }
    }
    if (!file.path.ends_with(".h") && !file.path.ends_with(".cpp")) continue;
    for (const auto& function : functions_of(file)) {
      if (function.lines > function_lines_max) {
        findings.push_back(at(file, function.first_line) + ": a function of " +
                           std::to_string(function.lines) + " lines");
      }
    }
  }
  return findings;
}

Findings check_names(const std::vector<SourceFile>& files) {
  static const std::regex banned(
      "(^|[/_.-])(utils?|utilit(y|ies)|helpers?|managers?|common|misc)([/_.-]|$)",
      std::regex::icase);
  Findings findings;
  for (const auto& file : files) {
    std::smatch match;
    if (std::regex_search(file.path, match, banned)) {
      findings.push_back(file.path + ": `" + match[2].str() + "` says nothing; name what it is");
    }
  }
  return findings;
}

Findings check_notes(const std::vector<SourceFile>& files) {
  // Written in two halves, so that this file does not find itself.
  static const std::regex note(
      "\\b(TO"
      "DO|FIX"
      "ME)\\b");
  static const std::regex issue("#[0-9]+");
  Findings findings;
  for (const auto& file : files) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      if (std::regex_search(file.lines[i], note) && !std::regex_search(file.lines[i], issue)) {
        findings.push_back(at(file, i + 1) + ": a note for later without its issue number");
      }
    }
  }
  return findings;
}

Findings check_guards(const std::vector<SourceFile>& files) {
  Findings findings;
  for (const auto& file : files) {
    if (!file.path.ends_with(".h")) continue;
    if (std::ranges::find(file.lines, "#pragma once") == file.lines.end())
      findings.push_back(file.path + ": a header without #pragma once");
  }
  return findings;
}

}  // namespace entente::architecture
