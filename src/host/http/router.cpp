#include "host/http/router.h"

#include <algorithm>

#include "foundation/vocabulary/ensure.h"
#include "host/http/standard_problems.h"
#include "host/http/uri.h"

namespace entente::http {
namespace {

void note(std::vector<Method>& methods, Method method) {
  if (std::ranges::find(methods, method) == methods.end()) methods.push_back(method);
}

std::string list_of(std::vector<Method> methods) {
  if (std::ranges::find(methods, Method::get) != methods.end()) note(methods, Method::head);
  note(methods, Method::options);
  std::ranges::sort(methods);
  std::string list;
  for (const auto method : methods) {
    if (!list.empty()) list += ", ";
    list += name_of(method);
  }
  return list;
}

// Every public GET, refusals included: a reader on another origin must see why it got nothing. Not
// what is made for one reader alone.
Answer open_to_all(Answer answer) {
  return [answer = std::move(answer)](Response response) {
    if (response.header("Cross-Origin-Resource-Policy") == "same-origin")
      return answer(std::move(response));
    response.set("Access-Control-Allow-Origin", "*");
    if (response.header("Link")) response.set("Access-Control-Expose-Headers", "Link");
    answer(std::move(response));
  };
}

Response describe(const std::vector<Method>& allowed) {
  Response response{.status = 204, .headers = {{"Allow", list_of(allowed)}}};
  if (std::ranges::find(allowed, Method::get) != allowed.end()) {
    response.set("Access-Control-Allow-Origin", "*");
    response.set("Access-Control-Allow-Methods", "GET, HEAD");
    response.set("Access-Control-Allow-Headers", "If-None-Match, Last-Event-ID");
    response.set("Access-Control-Max-Age", "86400");
  }
  return response;
}

}  // namespace

void Router::add(Method method, std::string_view pattern, Handler handler) {
  Entry entry{method, Pattern(pattern), std::move(handler)};
  const auto place = std::ranges::find_if(
      entries_, [&](const Entry& other) { return entry.pattern.before(other.pattern); });
  for (const auto& other : entries_)
    ensure(other.method != method || other.pattern.text() != pattern, "one route added twice");
  entries_.insert(place, std::move(entry));
}

void Router::get(std::string_view pattern, Handler handler) {
  add(Method::get, pattern, std::move(handler));
}

void Router::post(std::string_view pattern, Handler handler) {
  add(Method::post, pattern, std::move(handler));
}

void Router::otherwise(Handler handler) { otherwise_ = std::move(handler); }

Router::Found Router::find(Method method, const std::vector<std::string>& segments) const {
  const auto wanted = method == Method::head ? Method::get : method;
  Found found;
  for (const auto& entry : entries_) {
    auto params = entry.pattern.match(segments);
    if (!params) continue;
    note(found.allowed, entry.method);
    if (found.entry != nullptr || entry.method != wanted) continue;
    found.entry = &entry;
    found.params = std::move(*params);
  }
  return found;
}

void Router::answer(Request request, Answer answer) const {
  const auto segments = split_path(request.path);
  if (!segments) return answer(refuse(request, bad_request));
  auto found = find(request.method, *segments);
  const bool reading = request.method == Method::get || request.method == Method::head;
  if (found.entry != nullptr) {
    request.params = std::move(found.params);
    return found.entry->handler(request, reading ? open_to_all(std::move(answer)) : answer);
  }
  if (found.allowed.empty()) {
    if (reading && otherwise_) return otherwise_(request, std::move(answer));
    return answer(refuse(request, not_found));
  }
  if (request.method == Method::options) return answer(describe(found.allowed));
  answer(Problem(method_not_allowed)
             .header("Allow", list_of(found.allowed))
             .response(language_of(request)));
}

Entrance Router::entrance() const {
  return [this](Request request, Answer answer) {
    this->answer(std::move(request), std::move(answer));
  };
}

std::vector<Route> Router::routes() const {
  std::vector<Route> routes;
  for (const auto& entry : entries_) routes.push_back({entry.method, entry.pattern.text()});
  std::ranges::sort(routes, {}, [](const Route& route) {
    return std::pair<std::string_view, Method>(route.pattern, route.method);
  });
  return routes;
}

}  // namespace entente::http
