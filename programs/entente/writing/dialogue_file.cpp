#include "entente/writing/dialogue_file.h"

#include <algorithm>
#include <array>

#include "foundation/vocabulary/scale.h"

namespace entente::program {
namespace {

using encoding::Json;

// Reads one value and remembers where it is; throws WritingFault inside this file only.
class Place {
 public:
  Place(const Json* json, std::string path) : json_(json), path_(std::move(path)) {}

  [[noreturn]] void fail() const { throw WritingFault{path_}; }

  void only(std::initializer_list<std::string_view> names) const {
    if (json_ == nullptr || !json_->is_object()) fail();
    for (const auto& member : *json_->as_object())
      if (std::ranges::find(names, std::string_view{member.name}) == names.end())
        throw WritingFault{path_ + "." + member.name};
  }
  Place at(std::string_view name) const {
    return {json_ == nullptr ? nullptr : json_->find(name),
            path_.empty() ? std::string{name} : path_ + "." + std::string{name}};
  }
  bool here() const { return json_ != nullptr && !json_->is_null(); }

  const std::string& text() const {
    if (json_ == nullptr || !json_->is_string()) fail();
    return *json_->as_string();
  }
  std::int64_t integer(std::int64_t min, std::int64_t max) const {
    if (json_ == nullptr || !json_->is_integer()) fail();
    const auto value = *json_->as_integer();
    if (value < min || value > max) fail();
    return value;
  }
  std::int64_t integer_or(std::int64_t fallback, std::int64_t min, std::int64_t max) const {
    return here() ? integer(min, max) : fallback;
  }
  bool flag_or(bool fallback) const {
    if (!here()) return fallback;
    if (!json_->is_bool()) fail();
    return *json_->as_bool();
  }
  // One of two words.
  bool is_second(std::string_view first, std::string_view second) const {
    if (text() != first && text() != second) fail();
    return text() == second;
  }
  template <class Read>
  auto items(Read read) const {
    if (json_ == nullptr || !json_->is_array()) fail();
    std::vector<decltype(read(*this))> all;
    for (std::size_t i = 0; i < json_->as_array()->size(); ++i)
      all.push_back(read(Place{&(*json_->as_array())[i], path_ + "[" + std::to_string(i) + "]"}));
    return all;
  }
  template <class Each>
  void members(Each each) const {
    if (json_ == nullptr || !json_->is_object()) fail();
    for (const auto& member : *json_->as_object()) each(member.name, at(member.name));
  }
  template <class Value, class Error>
  Value must(Result<Value, Error> result) const {
    if (!result) fail();
    return *std::move(result);
  }

 private:
  const Json* json_;
  std::string path_;
};

LanguageTag language(const Place& place) { return place.must(LanguageTag::parse(place.text())); }

Texts texts(const Place& place, std::size_t characters_max = Text::characters_max) {
  Texts all;
  place.members([&](const std::string& name, const Place& inner) {
    all.emplace(inner.must(LanguageTag::parse(name)),
                inner.must(Text::parse(inner.text(), characters_max)));
  });
  return all;
}

std::map<std::string, std::int64_t> percents(const Place& place) {
  std::map<std::string, std::int64_t> all;
  place.members(
      [&](const std::string& name, const Place& inner) { all[name] = inner.integer(-100, 100); });
  return all;
}

// In any order in the file, each once.
discussion::Roles roles(const Place& place) {
  discussion::Roles all;
  if (!place.here()) return all;
  all = place.items([](const Place& item) {
    const auto role = named_on<discussion::Role>(discussion::role_names, item.text());
    if (!role) item.fail();
    return *role;
  });
  std::ranges::sort(all);
  if (std::ranges::adjacent_find(all) != all.end()) place.fail();
  return all;
}

WrittenStatement statement(const Place& place) {
  place.only({"language", "text", "about_me", "from", "leaning", "roles"});
  WrittenStatement written{.language = language(place.at("language")),
                           .text = texts(place.at("text"), discussion::statement_characters_max),
                           .about_me = place.at("about_me").flag_or(false),
                           .roles = roles(place.at("roles")),
                           .camps = {},
                           .by = {}};
  if (!written.text.contains(written.language)) place.at("text").fail();
  if (place.at("from").here()) written.from = place.at("from").text();
  const Place leaning = place.at("leaning");
  if (!leaning.here()) return written;
  leaning.only({"camps", "pass", "by"});
  written.camps = leaning.at("camps").items([](const Place& item) { return item.integer(0, 100); });
  written.pass = leaning.at("pass").integer(0, 100);
  if (leaning.at("by").here()) written.by = percents(leaning.at("by"));
  return written;
}

WrittenQuestion question(const Place& place) {
  place.only({"text", "closes", "close", "roles", "statements"});
  WrittenQuestion written;
  written.text = texts(place.at("text"));
  written.roles = roles(place.at("roles"));
  if (place.at("closes").here()) {
    const auto closes = parse_rfc3339(place.at("closes").text());
    if (!closes) place.at("closes").fail();
    written.closes = closes;
  }
  written.close = place.at("close").flag_or(false);
  if (place.at("statements").here()) written.statements = place.at("statements").items(statement);
  return written;
}

WrittenConstituency declared(const Place& place) {
  place.only({"code", "name", "seats", "spare_codes"});
  return {
      .code = place.at("code").must(constituency::Code::parse(place.at("code").text())),
      .name = texts(place.at("name")),
      .seats = static_cast<std::uint32_t>(place.at("seats").integer(1, constituency::seats_max)),
      .spare_codes = static_cast<std::uint32_t>(
          place.at("spare_codes").integer_or(0, 0, constituency::seats_max))};
}

WrittenFocalPoint focal_point(const Place& place) {
  place.only({"constituency", "name"});
  const Place code = place.at("constituency");
  return {.constituency = code.must(constituency::Code::parse(code.text())),
          .name = texts(place.at("name"))};
}

WrittenNote note(const Place& place) {
  place.only({"context", "objectives", "agenda", "contact", "safe_contact", "minutes"});
  const auto any = [&](std::string_view name) {
    return place.at(name).here() ? texts(place.at(name)) : Texts{};
  };
  const auto list = [&](std::string_view name) {
    const auto each = [](const Place& item) { return texts(item); };
    return place.at(name).here() ? place.at(name).items(each) : std::vector<Texts>{};
  };
  return {.context = any("context"),
          .objectives = list("objectives"),
          .agenda = list("agenda"),
          .contact = texts(place.at("contact")),
          .safe_contact = any("safe_contact"),
          .minutes = static_cast<std::uint32_t>(place.at("minutes").integer_or(0, 1, 1'440))};
}

Synthetic synthetic(const Place& place) {
  place.only({"seed", "participants", "camps", "answer_share"});
  Synthetic crowd;
  crowd.seed = static_cast<std::uint64_t>(place.at("seed").integer(0, encoding::json_integer_max));
  crowd.answer_share = place.at("answer_share").integer_or(100, 1, 100);
  crowd.participants = place.at("participants").items([](const Place& item) {
    item.only({"constituency", "count"});
    return std::pair{item.at("constituency").text(), item.at("count").integer(0, 1'000'000)};
  });
  crowd.camps = place.at("camps").items([](const Place& item) {
    item.only({"name", "shares"});
    return WrittenCamp{percents(item.at("shares"))};
  });
  if (crowd.camps.empty()) place.at("camps").fail();
  return crowd;
}

WrittenRules rules(const Place& place) {
  place.only({"summary", "rules"});
  return {.summary = texts(place.at("summary")),
          .rules = place.at("rules").items([](const Place& item) { return texts(item); })};
}

WrittenDialogue dialogue(const Place& place) {
  place.only({"dialogue", "invented", "mode", "moderation", "anonymity_floor", "facilitators",
              "languages", "title", "note", "constituencies", "focal_points", "ground_rules",
              "questions", "synthetic"});
  WrittenDialogue written{
      .id = place.at("dialogue").must(constitution::DialogueId::parse(place.at("dialogue").text())),
      .title = texts(place.at("title")),
      .languages = place.at("languages").items(language),
      .note = std::nullopt,
      .constituencies = place.at("constituencies").items(declared),
      .focal_points = {},
      .ground_rules = std::nullopt,
      .questions = place.at("questions").items(question),
      .synthetic = std::nullopt};
  written.mode = place.at("mode").is_second("open", "protected") ? constitution::Mode::protected_
                                                                 : constitution::Mode::open;
  written.moderation = place.at("moderation").is_second("before", "after")
                           ? discussion::Moderation::after
                           : discussion::Moderation::before;
  written.anonymity_floor =
      static_cast<std::uint32_t>(place.at("anonymity_floor").integer_or(10, 5, 1'000));
  written.facilitators =
      static_cast<std::uint32_t>(place.at("facilitators").integer_or(1, 1, facilitators_max));
  written.invented = place.at("invented").flag_or(false);
  if (place.at("note").here()) written.note = note(place.at("note"));
  if (place.at("focal_points").here())
    written.focal_points = place.at("focal_points").items(focal_point);
  if (place.at("ground_rules").here()) written.ground_rules = rules(place.at("ground_rules"));
  if (place.at("synthetic").here()) written.synthetic = synthetic(place.at("synthetic"));
  return written;
}

}  // namespace

Result<WrittenDialogue, WritingFault> read_dialogue_file(std::string_view bytes) {
  const auto json = encoding::parse_json(bytes);
  if (!json) return Failure{WritingFault{"byte " + std::to_string(json.error().offset)}};
  try {
    return dialogue(Place{&json.value(), ""});
  } catch (WritingFault& fault) {
    return Failure{std::move(fault)};
  }
}

}  // namespace entente::program
