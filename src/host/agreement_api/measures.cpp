#include "host/agreement_api/measures.h"

#include <algorithm>

#include "dialogue/agreement/agreement.h"
#include "foundation/encoding/fields.h"

namespace entente::agreement_api {
namespace {

using encoding::Fields;
using encoding::Json;

constexpr std::size_t steps_min = 2;

template <class Scale>
Scale one_of(Fields& fields, std::string_view name, const std::array<std::string_view, 3>& names) {
  const auto found = std::ranges::find(names, fields.text(name));
  if (found == names.end()) return fields.fail(name), Scale{};
  return static_cast<Scale>(found - names.begin());
}

http::OwnWords text(Fields& fields, std::string_view name) {
  auto words = http::own_words(fields.any(name));
  if (!words) fields.fail(name);
  return std::move(words).value_or(http::OwnWords{});
}

std::vector<http::OwnWords> steps(Fields& fields) {
  const Json* field = fields.any("steps");
  const auto* items = field == nullptr ? nullptr : field->as_array();
  std::vector<http::OwnWords> read;
  if (items != nullptr)
    for (const Json& step : *items)
      if (auto words = http::own_words(&step)) read.push_back(*std::move(words));
  if (read.size() < steps_min || read.size() != items->size()) fields.fail("steps");
  return read;
}

// One measure, or the member that is wrong.
Result<Measure, std::string> read_measure(const Json& json) {
  if (json.as_object() == nullptr) return Failure{std::string{"object"}};
  Fields fields{json};
  Measure read{.code = fields.text("code"),
               .size = one_of<Size>(fields, "size", size_names),
               .risk = one_of<Risk>(fields, "risk", risk_names),
               .way_back = one_of<WayBack>(fields, "reversibility", way_back_names),
               .title = text(fields, "title"),
               .steps = steps(fields),
               .example = text(fields, "example")};
  if (read.code.empty() || read.code.size() > agreement::measure_bytes_max) fields.fail("code");
  if (auto fault = fields.fault()) return Failure{*std::move(fault)};
  return read;
}

}  // namespace

Result<std::vector<Measure>, std::string> read_measures(std::string_view text_of_file) {
  const auto json = encoding::parse_json(text_of_file);
  if (!json || json->as_object() == nullptr) return Failure{std::string{"json"}};
  Fields fields{*json};
  text(fields, "about");
  const Json* measures = fields.any("measures");
  if (auto fault = fields.fault()) return Failure{*std::move(fault)};
  if (measures->as_array() == nullptr) return Failure{std::string{"measures"}};
  std::vector<Measure> all;
  for (const Json& item : *measures->as_array()) {
    const auto at = "measures[" + std::to_string(all.size()) + "].";
    auto measure = read_measure(item);
    if (!measure) return Failure{at + measure.error()};
    if (std::ranges::find(all, measure->code, &Measure::code) != all.end())
      return Failure{at + "code"};
    all.push_back(*std::move(measure));
  }
  return all;
}

}  // namespace entente::agreement_api
