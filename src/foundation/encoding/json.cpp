#include "foundation/encoding/json.h"

#include <algorithm>

namespace entente::encoding {
namespace {

auto lower_bound(const Json::Object& members, std::string_view name) {
  return std::ranges::lower_bound(members, name, stands_before, &Json::Member::name);
}

// One order for both: a byte of UTF-8 that leads U+E000..U+FFFF (EE, EF) stands, in UTF-16, behind
// one that leads U+10000 and beyond (F0..F4), whose first unit is a surrogate D800..DBFF.
unsigned utf16_rank(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value == 0xEE || value == 0xEF ? value + 0x10u : value;
}

}  // namespace

bool stands_before(std::string_view left, std::string_view right) {
  const auto [l, r] = std::ranges::mismatch(left, right);
  if (r == right.end()) return false;
  return l == left.end() || utf16_rank(*l) < utf16_rank(*r);
}

Json Json::object(std::initializer_list<Member> members) {
  Object sorted(members);
  std::ranges::sort(sorted, stands_before, &Member::name);
  return object_in_order(std::move(sorted));
}

Json Json::object_in_order(Object members) {
  const auto out_of_order = [](const Member& left, const Member& right) {
    return !stands_before(left.name, right.name);
  };
  ensure(std::ranges::adjacent_find(members, out_of_order) == members.end(),
         "members of an object in order, each name once");
  Json json;
  json.value_ = std::move(members);
  return json;
}

const Json* Json::find(std::string_view name) const {
  const Object* members = as_object();
  if (members == nullptr) return nullptr;
  const auto found = lower_bound(*members, name);
  return found != members->end() && found->name == name ? &found->value : nullptr;
}

void Json::set(std::string_view name, Json value) {
  Object* members = std::get_if<Object>(&value_);
  ensure(members != nullptr, "a member of something that is no object");
  const auto place = members->begin() + (lower_bound(*members, name) - members->cbegin());
  if (place != members->end() && place->name == name)
    place->value = std::move(value);
  else
    members->insert(place, Member{std::string{name}, std::move(value)});
}

bool operator==(const Json& left, const Json& right) { return left.value_ == right.value_; }

}  // namespace entente::encoding
