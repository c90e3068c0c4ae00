#pragma once

// How the body of each kind of act is read, and what the readers of all concepts share. Within this
// room only. A concept's table stands in decode_*.cpp and is named here.

#include <span>
#include <string_view>

#include "dialogue/constitution/act.h"
#include "record/acts/fields.h"

namespace entente::acts {

// Reads what it wants; a fault stays in `fields`, and the body then means nothing.
struct Kind {
  std::string_view type;
  constitution::Body (*decode)(Fields&);
};

// The tables of the concepts that have one of their own.
std::span<const Kind> commitment_kinds();

template <class Value>
Value or_default(std::optional<Value> value) {
  return value.value_or(Value{});
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

}  // namespace entente::acts
