#include "host/following/routes.h"

#include <memory>

#include "foundation/encoding/json.h"
#include "foundation/encoding/trimmed.h"
#include "host/following/problems.h"
#include "host/following/sheets.h"
#include "host/following/sources.h"
#include "host/http/standard_problems.h"
#include "host/http/uri.h"
#include "host/registrar/registry_store.h"

namespace entente::following {
namespace {

using encoding::Json;
using http::Answer;
using http::ProblemKind;
using http::Request;
using http::Response;

struct Typed {
  std::string address, of, language;
};

std::string text_in(const Json& json, std::string_view name) {
  const Json* member = json.find(name);
  return member != nullptr && member->is_string() ? std::string{*member->as_string()}
                                                  : std::string{};
}

Typed in_form(const Request& request) {
  Typed typed{.address = {},
              .of = request.param("of"),
              .language = std::string{http::tag_of(http::language_of_page(request))}};
  for (auto& [name, value] : http::parse_query(request.body))
    if (name == "address") typed.address = std::move(value);
  return typed;
}

Place place_of(const Request& request) {
  return {.path = request.path, .dialogue = request.param("dialogue")};
}

class Routes {
 public:
  explicit Routes(Surroundings around)
      : around_(std::move(around)),
        sources_(
            std::make_unique<Sources>(around_.fresh ? around_.fresh().string() : std::string{})) {}

  Response told(const Request&) const {
    return kept_by_nobody(
        http::respond(200, "application/json",
                      encoding::canonical(Json::object({{"by_mail", around_.writes_letters}}))));
  }

  Response wish(const Request& request) const {
    const auto json = encoding::parse_json(request.body);
    if (!json || !json->is_object()) return http::refuse(request, http::malformed_body);
    const Typed typed{.address = text_in(*json, "address"),
                      .of = text_in(*json, "of"),
                      .language = text_in(*json, "language")};
    if (const auto* why = refusal_of(request, typed)) return http::refuse(request, *why);
    return kept_by_nobody(http::respond(202, "application/json",
                                        encoding::canonical(Json::object({{"of", typed.of}}))));
  }

  Response form(const Request& request) const {
    if (!around_.writes_letters) return sheet(request, no_way(request, no_letters));
    if (!subject_in(request, request.param("of")))
      return sheet(request, no_way(request, nothing_to_follow));
    return sheet(request, wish_sheet(place_of(request)));
  }

  Response wish_of_form(const Request& request) const {
    const Typed typed = in_form(request);
    const auto* why = refusal_of(request, typed);
    if (why == nullptr) return sheet(request, wished_sheet(place_of(request)));
    if (why != &address_malformed && why != &too_many_wishes)
      return sheet(request, no_way(request, *why));
    return sheet(request, refused_sheet(place_of(request), *why, typed.address));
  }

  Response confirm_form(const Request& request) const {
    return sheet(request, confirm_sheet(place_of(request)));
  }

  Response confirm(const Request& request) const {
    const auto token = Token::parse(request.param("token"));
    const auto followed = token ? around_.book->confirm(request.param("dialogue"), *token,
                                                        around_.fresh(), around_.now())
                                : std::nullopt;
    if (!followed) return sheet(request, spent_sheet(place_of(request)));
    return sheet(request, confirmed_sheet(place_of(request), *followed));
  }

  Response stop_form(const Request& request) const {
    return sheet(request, stop_sheet(place_of(request)));
  }

  // What a follower's token stopped is forgotten with it: asked again, or in one click by a program
  // that asks twice, the answer is the same.
  Response stop(const Request& request) const {
    if (const auto token = Token::parse(request.param("token")))
      around_.book->stop(request.param("dialogue"), *token);
    return sheet(request, stopped_sheet(place_of(request)));
  }

 private:
  // Null: the wish is kept, or was kept already.
  const ProblemKind* refusal_of(const Request& request, const Typed& typed) const {
    if (!around_.writes_letters) return &no_letters;
    const auto subject = subject_in(request, typed.of);
    if (!subject) return &nothing_to_follow;
    const auto address = registrar::MailAddress::parse(encoding::trimmed(typed.address));
    if (!address) return &address_malformed;
    const std::string language = typed.language == "fr" ? "fr" : "en";
    const Wish wish{.dialogue = request.param("dialogue"),
                    .address = in_one_spelling(*address),
                    .language = *LanguageTag::parse(language),
                    .subject = subject->first,
                    .size = subject->second};
    if (!sources_->one_more(request.network, around_.now())) return &too_many_wishes;
    around_.book->ask(wish, around_.fresh(), around_.now());
    return nullptr;
  }
  std::optional<std::pair<Subject, std::uint64_t>> subject_in(const Request& request,
                                                              std::string_view of) const {
    const auto subject = Subject::parse(of);
    const auto size = subject ? around_.size_of(request.param("dialogue"), *subject) : std::nullopt;
    if (!size) return std::nullopt;
    return std::pair{*subject, *size};
  }
  static http::Sheet no_way(const Request& request, const ProblemKind& why) {
    http::Sheet sheet = spent_sheet(place_of(request));
    sheet.status = why.status;
    sheet.title = why.title;
    sheet.lines = {why.detail};
    return sheet;
  }
  Response sheet(const Request& request, const http::Sheet& made) const {
    return kept_by_nobody(around_.draw(request, made));
  }
  static Response kept_by_nobody(Response response) {
    response.set("Cache-Control", "no-store");
    return response;
  }

  Surroundings around_;
  std::unique_ptr<Sources> sources_;
};

// A disk that is full is named, so that whoever asks knows that the fault is not theirs.
const ProblemKind& problem_for(const registrar::RegistryFault& fault) {
  return fault.kind() == registrar::RegistryFault::Kind::full ? http::storage_full
                                                              : http::internal_fault;
}

}  // namespace

void add_routes(http::Router& router, Surroundings surroundings) {
  const auto routes = std::make_shared<Routes>(std::move(surroundings));
  using View = Response (Routes::*)(const Request&) const;
  const auto serve = [&](http::Method method, std::string_view pattern, View view) {
    router.add(method, pattern, [routes, view](const Request& request, const Answer& answer) {
      try {
        answer((*routes.*view)(request));
      } catch (const registrar::RegistryFault& fault) {
        answer(http::refuse(request, problem_for(fault)));
      }
    });
  };
  using http::Method;
  serve(Method::get, "/api/v1/dialogues/{dialogue}/letters", &Routes::told);
  serve(Method::post, "/api/v1/dialogues/{dialogue}/letters", &Routes::wish);
  serve(Method::get, "/d/{dialogue}/letters/{of}", &Routes::form);
  serve(Method::post, "/d/{dialogue}/letters/{of}", &Routes::wish_of_form);
  serve(Method::get, "/d/{dialogue}/letters/confirm/{token}", &Routes::confirm_form);
  serve(Method::post, "/d/{dialogue}/letters/confirm/{token}", &Routes::confirm);
  serve(Method::get, "/d/{dialogue}/letters/stop/{token}", &Routes::stop_form);
  serve(Method::post, "/d/{dialogue}/letters/stop/{token}", &Routes::stop);
}

}  // namespace entente::following
