#include "host/clerk_api/paging.h"

#include <algorithm>

#include "host/http/number.h"
#include "host/problems/problems.h"

namespace entente::clerk_api {
Result<PageAsked, const http::ProblemKind*> page_asked(const http::Request& request) {
  const auto after = http::query_number(request, "after", 0);
  const auto limit = http::query_number(request, "limit", page_length);
  if (!after || !limit || *limit < 1 || *limit > page_length_max)
    return Failure{&problems::page_malformed};
  return PageAsked{.after = *after, .limit = static_cast<std::size_t>(*limit)};
}

Page page_by_number(std::span<const StatementId> all, const PageAsked& asked) {
  const auto first = std::ranges::find_if(
      all, [&](const StatementId id) { return std::uint64_t{id.number} > asked.after; });
  const auto rest = all.subspan(static_cast<std::size_t>(first - all.begin()));
  const auto shown = rest.first(std::min(asked.limit, rest.size()));
  return {.shown = {shown.begin(), shown.end()},
          .next = shown.size() < rest.size() ? shown.back().number : 0};
}

Page page_in_order(std::span<const StatementId> order, const PageAsked& asked) {
  std::vector<StatementId> sorted(order.begin(), order.end());
  std::ranges::sort(sorted);
  Page page = page_by_number(sorted, asked);
  if (page.shown.empty()) return page;
  const auto first = page.shown.front(), last = page.shown.back();
  page.shown.clear();
  for (const StatementId id : order)
    if (first <= id && id <= last) page.shown.push_back(id);
  return page;
}

// The query is written anew from what was understood of it: nothing foreign gets into a header.
void link_next(const http::Request& request, http::Response& response, std::uint64_t next) {
  if (next == 0) return;
  std::string link = "<" + request.path + "?";
  for (const char* name : {"all", "key", "limit", "role"})
    if (const auto value = request.query_value(name);
        value && std::ranges::all_of(*value, [](char c) {
          return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        }))
      link.append(name).append("=").append(*value).append("&");
  link.append("after=").append(std::to_string(next)).append(">; rel=\"next\"");
  response.set("Link", std::move(link));
}

}  // namespace entente::clerk_api
