#include "host/commitment_api/instruments.h"

#include <algorithm>

#include "foundation/encoding/json.h"

namespace entente::commitment_api {
namespace {

using encoding::Json;

// One instrument, or the member that is wrong. Members that no page here tells are passed over.
Result<Instrument, std::string> read_instrument(const Json& json) {
  const auto text = [&](std::string_view name) {
    const Json* member = json.find(name);
    return member != nullptr && member->is_string() ? *member->as_string() : std::string{};
  };
  const auto level = std::ranges::find(commitment::level_names, text("level"));
  auto title = http::own_words(json.find("title"));
  if (text("code").empty()) return Failure{std::string{"code"}};
  if (level == commitment::level_names.end()) return Failure{std::string{"level"}};
  if (!title) return Failure{std::string{"title"}};
  return Instrument{
      .code = text("code"),
      .level = static_cast<commitment::Level>(level - commitment::level_names.begin()),
      .title = *std::move(title)};
}

}  // namespace

Result<std::vector<Instrument>, std::string> read_instruments(std::string_view text_of_file) {
  const auto json = encoding::parse_json(text_of_file);
  if (!json || json->as_object() == nullptr) return Failure{std::string{"json"}};
  const Json* items = json->find("instruments");
  if (items == nullptr || items->as_array() == nullptr) return Failure{std::string{"instruments"}};
  std::vector<Instrument> all;
  for (const Json& item : *items->as_array()) {
    const auto at = "instruments[" + std::to_string(all.size()) + "].";
    if (item.as_object() == nullptr) return Failure{at + "object"};
    auto read = read_instrument(item);
    if (!read) return Failure{at + read.error()};
    all.push_back(*std::move(read));
  }
  return all;
}

}  // namespace entente::commitment_api
