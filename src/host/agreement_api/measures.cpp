#include "host/agreement_api/measures.h"

#include <algorithm>
#include <array>

#include "dialogue/agreement/agreement.h"
#include "foundation/encoding/fields.h"

namespace entente::agreement_api {
namespace {

using encoding::Fields;
using encoding::Json;

constexpr std::array<std::string_view, 3> sizes = {"small", "medium", "large"};
constexpr std::array<std::string_view, 3> risks = {"low", "medium", "high"};
constexpr std::array<std::string_view, 3> ways_back = {"full", "partial", "none"};
constexpr std::size_t steps_min = 2;

void one_of(Fields& fields, std::string_view name, const std::array<std::string_view, 3>& names) {
  const auto text = fields.text(name);
  if (std::ranges::find(names, text) == names.end()) fields.fail(name);
}

bool in_both_languages(const Json* json) {
  if (json == nullptr || json->as_object() == nullptr) return false;
  Fields texts{*json};
  const bool written = !texts.text("en").empty() && !texts.text("fr").empty();
  return written && !texts.fault();
}

void text(Fields& fields, std::string_view name) {
  if (!in_both_languages(fields.any(name))) fields.fail(name);
}

void steps(Fields& fields) {
  const Json* field = fields.any("steps");
  const auto* items = field == nullptr ? nullptr : field->as_array();
  if (items == nullptr || items->size() < steps_min ||
      !std::ranges::all_of(*items, [](const Json& step) { return in_both_languages(&step); }))
    fields.fail("steps");
}

// The code of one measure, or the member that is wrong.
Result<std::string, std::string> read_measure(const Json& json) {
  if (json.as_object() == nullptr) return Failure{std::string{"object"}};
  Fields fields{json};
  std::string code = fields.text("code");
  if (code.empty() || code.size() > agreement::measure_bytes_max) fields.fail("code");
  one_of(fields, "size", sizes);
  one_of(fields, "risk", risks);
  one_of(fields, "reversibility", ways_back);
  text(fields, "title");
  steps(fields);
  text(fields, "example");
  if (auto fault = fields.fault()) return Failure{*std::move(fault)};
  return code;
}

}  // namespace

Result<std::vector<std::string>, std::string> read_measures(std::string_view text_of_file) {
  const auto json = encoding::parse_json(text_of_file);
  if (!json || json->as_object() == nullptr) return Failure{std::string{"json"}};
  Fields fields{*json};
  text(fields, "about");
  const Json* measures = fields.any("measures");
  if (auto fault = fields.fault()) return Failure{*std::move(fault)};
  if (measures->as_array() == nullptr) return Failure{std::string{"measures"}};
  std::vector<std::string> codes;
  for (const Json& measure : *measures->as_array()) {
    const auto at = "measures[" + std::to_string(codes.size()) + "].";
    auto code = read_measure(measure);
    if (!code) return Failure{at + code.error()};
    if (std::ranges::find(codes, *code) != codes.end()) return Failure{at + "code"};
    codes.push_back(*std::move(code));
  }
  return codes;
}

}  // namespace entente::agreement_api
