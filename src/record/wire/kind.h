#pragma once

// How the body of each kind of act is read, and what the readers of all concepts share. Within this
// room only. A concept's table stands in decode_*.cpp.

#include <array>
#include <span>
#include <string_view>

#include "dialogue/constitution/act.h"
#include "foundation/encoding/fields.h"

namespace entente::wire {

using encoding::Fields;

// Reads what it wants; a fault stays in `fields`, and the body then means nothing.
struct Kind {
  std::string_view type;
  constitution::Body (*decode)(Fields&);
};

// The table of each concept; that of discussion holds constituencies and the dialogue as a whole
// too.
std::span<const Kind> discussion_kinds();
std::span<const Kind> commitment_kinds();
std::span<const Kind> agreement_kinds();
std::span<const Kind> decision_kinds();
std::span<const Kind> session_kinds();

template <class Value>
Value or_default(std::optional<Value> value) {
  return value.value_or(Value{});
}

// A value by its name on a scale (foundation/vocabulary/scale.h).
template <class Scale, std::size_t count>
Scale scale(Fields& fields, std::string_view name,
            const std::array<std::string_view, count>& names) {
  return or_default(
      fields.through(name, [&](std::string_view text) { return named_on<Scale>(names, text); }));
}

// A number that names something: from 1, where it is there at all.
inline std::uint32_t named_if_there(Fields& fields, std::string_view name) {
  if (!fields.has(name)) return 0;
  const auto number = fields.number(name);
  if (number == 0) fields.fail(name);
  return number;
}

// An object of its own within the body, read by `read`.
template <class Read>
void inner_object(Fields& fields, std::string_view name, Read read) {
  const encoding::Json* json = fields.any(name);
  if (json == nullptr) return;
  Fields inner{*json};
  if (json->as_object() != nullptr) read(inner);
  if (inner.fault()) fields.fail(name);
}

inline constituency::Code code(Fields& fields, std::string_view name) {
  auto parsed = fields.through(name, constituency::Code::parse);
  return parsed ? *std::move(parsed) : *constituency::Code::parse("none");
}

// An array of texts, each through `add`, which says whether it could be read.
template <class Add>
void each_text(Fields& fields, std::string_view name, Add add) {
  const encoding::Json* field = fields.any(name);
  const auto* items = field == nullptr ? nullptr : field->as_array();
  if (items == nullptr) return fields.fail(name);
  for (const encoding::Json& item : *items)
    if (item.as_string() == nullptr || !add(*item.as_string())) return fields.fail(name);
}

// An array of numbers that name something, each from 1.
template <class Add>
void each_number(Fields& fields, std::string_view name, Add add) {
  const encoding::Json* field = fields.any(name);
  const auto* items = field == nullptr ? nullptr : field->as_array();
  if (items == nullptr) return fields.fail(name);
  for (const encoding::Json& item : *items) {
    const auto* number = item.as_integer();
    if (number == nullptr || *number < 1 || *number > UINT32_MAX) return fields.fail(name);
    add(static_cast<std::uint32_t>(*number));
  }
}

// An array of objects, each read by `read`, which takes what it wants of its Fields.
template <class Read>
void each_object(Fields& fields, std::string_view name, Read read) {
  const encoding::Json* field = fields.any(name);
  const auto* items = field == nullptr ? nullptr : field->as_array();
  if (items == nullptr) return fields.fail(name);
  for (const encoding::Json& item : *items) {
    Fields inner{item};
    if (item.as_object() != nullptr) read(inner);
    if (inner.fault()) return fields.fail(name);
  }
}

}  // namespace entente::wire
