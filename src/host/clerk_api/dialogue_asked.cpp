#include "host/clerk_api/dialogue_asked.h"

#include "host/http/etag.h"
#include "host/http/json_body.h"
#include "host/problems/problems.h"

namespace entente::clerk_api {

http::Response show_dialogue(const clerk::Clerk& clerk, const http::Request& request,
                             const std::function<http::Response(const Asked&)>& show) {
  const std::string& name = request.param("dialogue");
  const WordsOf words = words_from(clerk, name);
  std::optional<http::Response> shown;
  clerk.read(name,
             [&](const clerk::Register& kept) { shown = show({.kept = kept, .words = words}); });
  return shown ? *std::move(shown) : no_such_dialogue(request);
}

http::Response no_such_dialogue(const http::Request& request) {
  return http::refuse(request, problems::of(clerk::HostRefusal::dialogue_unknown));
}

WordsOf words_from(const clerk::Clerk& clerk, std::string dialogue) {
  return [&clerk, name = std::move(dialogue)](const Digest& digest) {
    return clerk.words(name, digest);
  };
}

http::Response sized(const http::Request& request, std::uint64_t size, const encoding::Json& view) {
  return http::tagged(request, http::quote_tag(std::to_string(size)),
                      http::respond_json(200, view));
}

}  // namespace entente::clerk_api
