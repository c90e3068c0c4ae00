#include "entente/staff/staff_body.h"

#include <algorithm>

#include "entente/staff/staff_value.h"

namespace entente::program {
namespace {

using encoding::Json;

[[noreturn]] void stop(const StaffVerb& verb, const std::string& what, const Terminal& terminal) {
  throw Stop{Exit::usage, what +
                              std::string{terminal.pick(". Nothing was done. See entente ",
                                                        ". Rien n’a été fait. Voir entente ")} +
                              std::string{verb.name} + " --help."};
}

const Json* found_at(const Json& object, std::string_view path) {
  if (path.empty()) return object.as_object()->empty() ? nullptr : &object;
  const auto dot = path.find('.');
  const Json* member = object.find(path.substr(0, dot));
  if (dot == std::string_view::npos || member == nullptr) return member;
  return found_at(*member, path.substr(dot + 1));
}

void set_at(Json& object, std::string_view path, Json value) {
  if (path.empty()) {
    object = std::move(value);
    return;
  }
  const auto dot = path.find('.');
  if (dot == std::string_view::npos) return object.set(path, std::move(value));
  const auto head = path.substr(0, dot);
  const Json* there = object.find(head);
  Json inner = there == nullptr ? Json::object({}) : *there;
  set_at(inner, path.substr(dot + 1), std::move(value));
  object.set(head, std::move(inner));
}

// One act's body, field by field.
class Writing {
 public:
  Writing(const StaffVerb& verb, const Around& around, const Terminal& terminal)
      : verb_(verb), around_(around), terminal_(terminal) {
    for (const auto& field : verb.fields) {
      if (field.list_may_be_absent) continue;
      if (!field.list.empty())
        set_at(body_, field.list, Json::Array{});
      else if (field.form == Form::numbers || field.form == Form::choices)
        set_at(body_, field.path, Json::Array{});
      else if (field.form == Form::toggle)
        set_at(body_, field.path, false);
    }
  }

  void write(const Field& field, const std::string& typed) {
    Json value = value_of(field, typed);
    if (field.form == Form::numbers) return append(body_, field.path, std::move(value));
    if (field.form == Form::choices) return choose(field, *value.as_string());
    if (field.list.empty()) {
      if (!add(body_, field, value)) twice(field);
      return;
    }
    Json item = last_item(field);
    if (add(item, field, value)) return replace_last(field, std::move(item));
    if (&field != &leader_of(field)) twice(field);
    begin_item(field);
    item = last_item(field);
    add(item, field, value);
    replace_last(field, std::move(item));
  }

  Json finish() {
    std::string missing;
    const auto look = [&](const Json& object, std::string_view list) {
      for (const auto& field : verb_.fields)
        if (field.list == list && field.required && found_at(object, field.path) == nullptr)
          missing += (missing.empty() ? "--" : ", --") + std::string{field.option};
    };
    look(body_, "");
    for (const auto& field : verb_.fields)
      if (!field.list.empty() && &field == &leader_of(field))
        for (const auto& item : items_of(field)) look(item, field.list);
    if (!missing.empty())
      stop(verb_, std::string{terminal_.pick("Not written yet: ", "Reste à écrire : ")} + missing,
           terminal_);
    return std::move(body_);
  }

 private:
  Json value_of(const Field& field, const std::string& typed) const {
    auto value = staff_value(field, typed, around_, terminal_);
    if (!value)
      stop(verb_, "--" + std::string{field.option} + " " + typed + ": " + value.error().why,
           terminal_);
    return *std::move(value);
  }
  [[noreturn]] void twice(const Field& field) const {
    stop(verb_,
         "--" + std::string{field.option} + ": " +
             std::string{terminal_.pick("written twice", "écrit deux fois")},
         terminal_);
  }

  // In the order of the scale, however they were written.
  void choose(const Field& field, const std::string& chosen) {
    const auto& before = *found_at(body_, field.path)->as_array();
    Json::Array all;
    for (const auto name : field.scale) {
      const bool there = std::ranges::find(before, Json{name}) != before.end();
      if (there && name == chosen) twice(field);
      if (there || name == chosen) all.emplace_back(name);
    }
    set_at(body_, field.path, std::move(all));
  }

  // False when it is there already: words of one language, any other value.
  static bool add(Json& object, const Field& field, const Json& value) {
    const Json* there = found_at(object, field.path);
    const bool stands_as_false = there != nullptr && field.form == Form::toggle;
    if (there == nullptr || stands_as_false) return set_at(object, field.path, value), true;
    if (field.form != Form::words) return false;
    Json words = *there;
    const auto& said = value.as_object()->front();
    if (words.find(said.name) != nullptr) return false;
    words.set(said.name, said.value);
    set_at(object, field.path, std::move(words));
    return true;
  }

  const Field& leader_of(const Field& field) const {
    return *std::ranges::find(verb_.fields, field.list, &Field::list);
  }
  Json::Array items_of(const Field& field) const {
    const Json* list = found_at(body_, field.list);
    return list == nullptr ? Json::Array{} : *list->as_array();
  }
  static void append(Json& object, std::string_view path, Json value) {
    const Json* list = found_at(object, path);
    auto items = list == nullptr ? Json::Array{} : *list->as_array();
    items.push_back(std::move(value));
    set_at(object, path, std::move(items));
  }
  void begin_item(const Field& field) {
    Json item = Json::object({});
    for (const auto& each : verb_.fields)
      if (each.list == field.list && each.form == Form::toggle) set_at(item, each.path, false);
    append(body_, field.list, std::move(item));
  }
  Json last_item(const Field& field) {
    if (items_of(field).empty()) {
      const auto& leader = leader_of(field);
      if (&field != &leader)
        stop(verb_,
             "--" + std::string{field.option} + ": " +
                 std::string{terminal_.pick("write this first: --", "écrivez d’abord --")} +
                 std::string{leader.option},
             terminal_);
      begin_item(field);
    }
    return items_of(field).back();
  }
  void replace_last(const Field& field, Json item) {
    auto items = items_of(field);
    items.back() = std::move(item);
    set_at(body_, field.list, std::move(items));
  }

  const StaffVerb& verb_;
  const Around& around_;
  const Terminal& terminal_;
  Json body_ = Json::object({});
};

}  // namespace

Json body_of(const StaffVerb& verb, const Arguments& arguments, const Around& around,
             const Terminal& terminal) {
  Writing writing{verb, around, terminal};
  std::size_t place = 1;  // behind the dialogue
  for (const auto& field : verb.fields) {
    if (!field.behind_the_dialogue) continue;
    if (place >= arguments.positional.size()) break;
    writing.write(field, arguments.positional[place++]);
  }
  if (place < arguments.positional.size())
    stop(verb,
         arguments.positional[place] +
             std::string{terminal.pick(" does not belong here", " n’a pas sa place ici")},
         terminal);
  for (const auto& [option, typed] : arguments.typed) {
    const auto field = std::ranges::find(verb.fields, option, &Field::option);
    if (field != verb.fields.end()) writing.write(*field, typed);
  }
  return writing.finish();
}

std::vector<Option> options_of(const StaffVerb& verb) {
  std::vector<Option> options = {{"store"}, {"by"}};
  for (const auto& field : verb.fields)
    options.push_back({field.option, field.form != Form::toggle});
  return options;
}

}  // namespace entente::program
