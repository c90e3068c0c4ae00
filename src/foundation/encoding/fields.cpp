#include "foundation/encoding/fields.h"

#include "foundation/encoding/base64.h"
#include "foundation/encoding/hex.h"

namespace entente::encoding {
namespace {

LanguageTag undetermined() { return *LanguageTag::parse("und"); }

}  // namespace

Fields::Fields(const Json& object) : object_(object) {
  if (object.as_object() == nullptr) fail("");
}

const Json* Fields::take(std::string_view name) {
  const Json* found = object_.find(name);
  if (found == nullptr)
    fail(name);
  else
    ++taken_;
  return found;
}

const Json* Fields::any(std::string_view name) { return take(name); }

bool Fields::has(std::string_view name) const { return object_.find(name) != nullptr; }

std::string Fields::text(std::string_view name) {
  const auto* field = take(name);
  const auto* value = field == nullptr ? nullptr : field->as_string();
  if (value == nullptr) return fail(name), std::string{};
  return *value;
}

std::int64_t Fields::integer(std::string_view name, std::int64_t min, std::int64_t max) {
  const auto* field = take(name);
  const auto* value = field == nullptr ? nullptr : field->as_integer();
  if (value == nullptr || *value < min || *value > max) return fail(name), min;
  return *value;
}

std::uint32_t Fields::number(std::string_view name, std::uint32_t max) {
  return static_cast<std::uint32_t>(integer(name, 0, max));
}

bool Fields::boolean(std::string_view name) {
  const auto* field = take(name);
  const auto* value = field == nullptr ? nullptr : field->as_bool();
  if (value == nullptr) return fail(name), false;
  return *value;
}

Digest Fields::digest(std::string_view name) {
  return or_fail(name, fixed_from_hex<Digest>(text(name)));
}

PublicKey Fields::key(std::string_view name) {
  return or_fail(name, fixed_from_hex<PublicKey>(text(name)));
}

Signature Fields::signature(std::string_view name) {
  return or_fail(name, fixed_from_base64<Signature>(text(name)));
}

Salt Fields::salt(std::string_view name) {
  return or_fail(name, fixed_from_base64<Salt>(text(name)));
}

LanguageTag Fields::language(std::string_view name) {
  auto tag = LanguageTag::parse(text(name));
  if (!tag) return fail(name), undetermined();
  return *std::move(tag);
}

Translations Fields::translations(std::string_view name) {
  Translations texts;
  const auto* field = take(name);
  const auto* members = field == nullptr ? nullptr : field->as_object();
  if (members == nullptr) return fail(name), texts;
  for (const auto& [language, value] : *members) {
    const auto tag = LanguageTag::parse(language);
    const auto* hex = value.as_string();
    const auto digest = hex == nullptr ? std::nullopt : fixed_from_hex<Digest>(*hex);
    if (!tag || !digest) return fail(name), texts;
    texts.emplace(*tag, *digest);
  }
  return texts;
}

Translations Fields::optional_translations(std::string_view name) {
  if (!has(name)) return {};
  auto texts = translations(name);
  if (texts.empty()) fail(name);
  return texts;
}

Instant Fields::instant(std::string_view name) {
  return Instant{integer(name, 0, json_integer_max)};
}

void Fields::fail(std::string_view name) {
  if (!failed_) failed_ = std::string{name};
}

std::optional<std::string> Fields::fault() const {
  if (failed_) return failed_;
  if (object_.as_object()->size() != taken_) return "(a field that does not belong here)";
  return std::nullopt;
}

}  // namespace entente::encoding
