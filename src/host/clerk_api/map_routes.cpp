#include "host/clerk_api/map_routes.h"

#include "foundation/encoding/hex.h"
#include "host/clerk_api/map_views.h"
#include "host/http/etag.h"
#include "host/http/json_body.h"
#include "host/http/number.h"
#include "host/http/problem.h"
#include "host/problems/problems.h"

namespace entente::clerk_api {
namespace {

using http::Answer;
using http::Request;
using http::Response;

constexpr std::string_view json_type = "application/json";

QuestionId question_in(const Request& request) {
  return http::path_id<QuestionId>(request, "question");
}

// `?size=`: 0, at which no map is drawn, for what is no size.
std::uint64_t size_in(const Request& request) {
  return http::query_number(request, "size", 0).value_or(0);
}

// The newest of something, tagged with the log size it was made at.
Response newest(const Request& request, std::uint64_t size, std::string body) {
  return http::tagged(request, http::quote_tag(std::to_string(size)),
                      http::respond(200, json_type, std::move(body)));
}

// What stands for ever once it was published.
Response immutable(std::shared_ptr<const std::string> bytes) {
  Response response = http::respond(200, json_type, std::move(bytes));
  response.set("Cache-Control", "public, max-age=31536000, immutable");
  return response;
}

Result<clerk::LiveMaps*, const http::ProblemKind*> maps_of(const clerk::Clerk& clerk,
                                                           const Request& request) {
  const http::ProblemKind* refusal = &problems::of(clerk::HostRefusal::dialogue_unknown);
  clerk.read(request.param("dialogue"), [&](const clerk::Register& kept) {
    const bool posed = kept.state().discussion.question(question_in(request)) != nullptr;
    refusal = posed ? nullptr : &problems::question_not_found;
  });
  if (refusal != nullptr) return Failure{refusal};
  return clerk.maps(request.param("dialogue"));
}

class MapRoutes {
 public:
  explicit MapRoutes(clerk::Clerk& clerk) : clerk_(clerk) {}

  // Live without a size; with one, the published map of that size, which never changes.
  void map(const Request& request, const Answer& answer) const {
    if (request.query_value("size")) return published_map(request, answer);
    with_live_map(request, answer, [](const Request& asked, const clerk::DrawnMap& map) {
      return newest(asked, map.size, live_map(map));
    });
  }

  void exposure_of(const Request& request, const Answer& answer) const {
    with_live_map(request, answer, [](const Request& asked, const clerk::DrawnMap& map) {
      return newest(asked, map.size, encoding::canonical(exposure(question_in(asked), map)));
    });
  }

  void stability(const Request& request, const Answer& answer) const {
    if (request.query_value("size")) return published_stability(request, answer);
    auto* maps = maps_of(request, answer);
    if (maps == nullptr) return;
    const auto reply = [request, answer](const clerk::MeasuredMap& measured) {
      answer(newest(request, measured.size, *measured.bytes));
    };
    if (const auto ready = maps->newest_measured(question_in(request))) return reply(*ready);
    clerk_.in_background([maps, request, answer, reply] {
      const auto measured = maps->stability(question_in(request));
      measured ? reply(*measured) : answer(http::refuse(request, problems::question_not_found));
    });
  }

  void route_for(const Request& request, const Answer& answer) const {
    const auto found = route_of(clerk_, request);
    if (!found) return answer(http::refuse(request, *found.error()));
    Response response = http::respond_json(200, route_view(*found));
    response.set("Cache-Control", "no-store");
    answer(std::move(response));
  }

 private:
  // Null, and a refusal is answered, where there is no such dialogue or question.
  clerk::LiveMaps* maps_of(const Request& request, const Answer& answer) const {
    const auto maps = clerk_api::maps_of(clerk_, request);
    if (maps) return *maps;
    answer(http::refuse(request, *maps.error()));
    return nullptr;
  }

  template <class View>
  void with_live_map(const Request& request, const Answer& answer, View view) const {
    auto* maps = maps_of(request, answer);
    if (maps == nullptr) return;
    if (const auto ready = maps->newest_drawn(question_in(request)))
      return answer(view(request, *ready));
    clerk_.in_background([maps, request, answer, view] {
      const auto map = maps->newest(question_in(request));
      answer(map ? view(request, *map) : http::refuse(request, problems::question_not_found));
    });
  }

  // The settings of the map that was published at the size asked for.
  std::optional<opinion::Settings> published(const Request& request) const {
    const auto size = size_in(request);
    std::optional<opinion::Settings> settings;
    clerk_.read(request.param("dialogue"), [&](const clerk::Register& kept) {
      for (const auto& published : kept.state().maps)
        if (published.map.question == question_in(request) && published.map.size == size)
          settings = published.map.settings;
    });
    return settings;
  }

  static clerk::MapKey key_in(const Request& request) {
    return {question_in(request), size_in(request)};
  }

  void published_map(const Request& request, const Answer& answer) const {
    auto* maps = maps_of(request, answer);
    if (maps == nullptr) return;
    const auto settings = published(request);
    if (!settings) return answer(http::refuse(request, problems::map_not_published));
    if (const auto ready = maps->drawn_at(key_in(request), *settings))
      return answer(immutable(ready->bytes));
    clerk_.in_background([maps, request, answer, settings] {
      const auto map = maps->at(key_in(request), *settings);
      answer(map ? immutable(map->bytes) : http::refuse(request, problems::map_not_published));
    });
  }

  void published_stability(const Request& request, const Answer& answer) const {
    auto* maps = maps_of(request, answer);
    if (maps == nullptr) return;
    const auto settings = published(request);
    if (!settings) return answer(http::refuse(request, problems::map_not_published));
    if (const auto ready = maps->measured_at(key_in(request), *settings))
      return answer(immutable(ready->bytes));
    clerk_.in_background([maps, request, answer, settings] {
      const auto measured = maps->stability_at(key_in(request), *settings);
      answer(measured ? immutable(measured->bytes)
                      : http::refuse(request, problems::map_not_published));
    });
  }

  clerk::Clerk& clerk_;
};

}  // namespace

Result<clerk::Route, const http::ProblemKind*> route_of(clerk::Clerk& clerk,
                                                        const Request& request) {
  TRY(auto* const maps, maps_of(clerk, request));
  const auto key = encoding::fixed_from_hex<PublicKey>(request.query_value("key").value_or(""));
  if (!key) return Failure{&problems::participant_key_malformed};
  const auto question = question_in(request);
  auto map = maps->newest_drawn(question);
  if (!map) clerk.in_background([maps, question] { maps->newest(question); });
  clerk::Route found;
  clerk.read(request.param("dialogue"), [&](const clerk::Register& kept) {
    found = clerk::route(kept, question, *key, std::move(map));
  });
  return found;
}

void add_map_routes(http::Router& router, clerk::Clerk& clerk) {
  const auto routes = std::make_shared<MapRoutes>(clerk);
  const auto get = [&](std::string_view name,
                       void (MapRoutes::*view)(const Request&, const Answer&) const) {
    router.get("/api/v1/dialogues/{dialogue}/questions/{question}/" + std::string{name},
               [routes, view](const Request& request, const Answer& answer) {
                 (*routes.*view)(request, answer);
               });
  };
  get("map", &MapRoutes::map);
  get("stability", &MapRoutes::stability);
  get("exposure", &MapRoutes::exposure_of);
  get("route", &MapRoutes::route_for);
}

}  // namespace entente::clerk_api
