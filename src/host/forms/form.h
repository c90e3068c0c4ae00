#pragma once

// What came with a form, field by field. Any bytes may have come.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "foundation/vocabulary/id.h"
#include "host/http/message.h"

namespace entente::forms {

class Form {
 public:
  explicit Form(const http::Request& request);

  // Empty where the field is not there.
  std::string text(std::string_view name) const;
  bool ticked(std::string_view name) const { return text(name) == "1"; }
  // 0 for what is no number.
  std::uint64_t number(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

// Number 0, which no statement bears, for a number that none can bear.
StatementId statement_named(std::uint64_t number);

}  // namespace entente::forms
