#include "host/http/problem.h"

#include <algorithm>

#include "foundation/encoding/json.h"
#include "foundation/vocabulary/ensure.h"

namespace entente::http {
namespace {

bool complete(const Words& words) { return !words.en.empty() && !words.fr.empty(); }

bool is_code(std::string_view code) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !code.empty() && code.front() >= 'a' && code.front() <= 'z' &&
         std::ranges::all_of(code, allowed);
}

}  // namespace

Problem&& Problem::with(std::string_view member, std::int64_t value) && {
  numbers_.emplace_back(member, value);
  return std::move(*this);
}

Problem&& Problem::with(std::string_view member, std::string_view value) && {
  strings_.emplace_back(member, value);
  return std::move(*this);
}

Problem&& Problem::header(std::string_view name, std::string_view value) && {
  headers_.push_back({std::string(name), std::string(value)});
  return std::move(*this);
}

Response Problem::response(Language language) const {
  using encoding::Json;
  auto body = Json::object({{"code", Json(kind_.code)},
                            {"detail", Json(kind_.detail.in(language))},
                            {"status", Json(kind_.status)},
                            {"title", Json(kind_.title.in(language))},
                            {"type", Json("/problems/" + std::string(kind_.code))}});
  for (const auto& [member, value] : numbers_) body.set(member, Json(value));
  for (const auto& [member, value] : strings_) body.set(member, Json(value));
  Response response = respond(kind_.status, "application/problem+json", encoding::canonical(body));
  response.headers.push_back({"Content-Language", std::string(tag_of(language))});
  response.headers.push_back({"Vary", "Accept-Language"});
  response.headers.push_back({"Cache-Control", "no-store"});
  response.headers.insert(response.headers.end(), headers_.begin(), headers_.end());
  return response;
}

Response refuse(const Request& request, const ProblemKind& kind) {
  return Problem(kind).response(language_of(request));
}

void Catalogue::add(std::span<const ProblemKind> kinds) {
  for (const auto& kind : kinds) {
    ensure(is_code(kind.code), "a problem without a proper code");
    ensure(kind.status >= 400 && kind.status <= 599, "a problem whose status is no error");
    ensure(complete(kind.title) && complete(kind.detail), "a problem without words");
    ensure(find(kind.code) == nullptr, "two problems with one code");
    const auto place = std::ranges::lower_bound(kinds_, kind.code, {}, &ProblemKind::code);
    kinds_.insert(place, kind);
  }
}

const ProblemKind* Catalogue::find(std::string_view code) const {
  const auto place = std::ranges::lower_bound(kinds_, code, {}, &ProblemKind::code);
  return place != kinds_.end() && place->code == code ? &*place : nullptr;
}

}  // namespace entente::http
