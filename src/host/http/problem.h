#pragma once

// Problem: how the host says no, in words a person can act on (RFC 9457).
//
// A kind of problem is written once, in the room that knows it, with its words in every language:
//   constexpr ProblemKind unknown_code{.code = "unknown_code", .status = 404, .title = {...}, ...};
// The answer is application/problem+json:
//   {"code","detail","status","title","type":"/problems/<code>"} and further members.
// `code` is for programs and never changes; the words may.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "host/http/language.h"
#include "host/http/message.h"

namespace entente::http {

// Lives as long as the program: views into literals.
struct ProblemKind {
  std::string_view code;  // [a-z][a-z0-9_]*
  int status = 500;       // 400 to 599
  Words title;            // what happened, one short sentence
  Words detail;           // what to do about it
};

class Problem {
 public:
  explicit Problem(const ProblemKind& kind) : kind_(kind) {}

  // Further members of the body: {"last_sequence": 7}.
  Problem&& with(std::string_view member, std::int64_t value) &&;
  Problem&& with(std::string_view member, std::string_view value) &&;
  // A header such as Retry-After or Allow.
  Problem&& header(std::string_view name, std::string_view value) &&;

  const ProblemKind& kind() const { return kind_; }
  Response response(Language language) const;

 private:
  ProblemKind kind_;
  std::vector<std::pair<std::string, std::int64_t>> numbers_;
  std::vector<std::pair<std::string, std::string>> strings_;
  std::vector<Header> headers_;
};

// In the language the request asks for.
Response refuse(const Request& request, const ProblemKind& kind);

// Every kind of problem the host can answer with: what the tests and the documentation read.
// Two kinds with one code, a status that is no error, or missing words are bugs and stop the
// program when it starts.
class Catalogue {
 public:
  void add(std::span<const ProblemKind> kinds);
  void add(const ProblemKind& kind) { add(std::span(&kind, 1)); }
  // Null when there is none.
  const ProblemKind* find(std::string_view code) const;
  // In order of code.
  std::span<const ProblemKind> kinds() const { return kinds_; }

 private:
  std::vector<ProblemKind> kinds_;
};

}  // namespace entente::http
