#include "host/http/message.h"

#include <algorithm>
#include <array>

#include "foundation/vocabulary/ensure.h"
#include "host/http/uri.h"

namespace entente::http {
namespace {

constexpr std::array<std::pair<Method, std::string_view>, 7> method_names{{
    {Method::get, "GET"},
    {Method::head, "HEAD"},
    {Method::post, "POST"},
    {Method::put, "PUT"},
    {Method::patch, "PATCH"},
    {Method::remove, "DELETE"},
    {Method::options, "OPTIONS"},
}};

// ASCII only, so that the locale of the machine has no say.
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::optional<std::string_view> find(const std::vector<Header>& headers, std::string_view name) {
  for (const auto& header : headers)
    if (same_name(header.name, name)) return header.value;
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Method method) {
  for (const auto& [known, name] : method_names)
    if (known == method) return name;
  return {};
}

Method method_named(std::string_view name) {
  for (const auto& [method, known] : method_names)
    if (known == name) return method;
  return Method::other;
}

bool same_name(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

std::optional<std::string_view> Request::header(std::string_view name) const {
  return find(headers, name);
}

const std::string& Request::param(std::string_view name) const {
  const auto at = std::ranges::find(params, name, &Header::name);
  ensure(at != params.end(), "a handler asks for a parameter that its route does not have");
  return at->value;
}

std::optional<std::string> Request::query_value(std::string_view name) const {
  for (auto& [key, value] : parse_query(query))
    if (key == name) return std::move(value);
  return std::nullopt;
}

std::optional<std::string_view> Response::header(std::string_view name) const {
  return find(headers, name);
}

void Response::set(std::string_view name, std::string value) {
  for (auto& header : headers)
    if (same_name(header.name, name)) return void(header.value = std::move(value));
  headers.push_back({std::string(name), std::move(value)});
}

Response respond(int status, std::string_view media_type, Body body) {
  return Response{.status = status,
                  .headers = {{"Content-Type", std::string(media_type)}},
                  .body = std::move(body)};
}

}  // namespace entente::http
