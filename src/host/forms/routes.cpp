#include "host/forms/routes.h"

#include "host/forms/ballot_page.h"
#include "host/forms/door.h"
#include "host/forms/receipts.h"
#include "host/forms/voting.h"
#include "host/http/number.h"
#include "host/http/uri.h"

namespace entente::forms {
namespace {

using http::Answer;
using http::Request;
using http::Response;

// "/d/demo/q/3/map" -> {"d", "demo", "q", "3", "map"}, if the dialogue's name can be one.
std::vector<std::string> of_a_dialogue(const std::string& path) {
  auto parts = http::split_path(path).value_or(std::vector<std::string>{});
  const bool named =
      parts.size() >= 2 && parts[0] == "d" && constitution::DialogueId::parse(parts[1]);
  return named ? parts : std::vector<std::string>{};
}

// Number 0, which no question bears, for a page that is not about one.
QuestionId question_of(const std::vector<std::string>& parts) {
  const bool about_one = parts.size() >= 4 && parts[2] == "q";
  return http::path_id<QuestionId>({.params = {{"question", about_one ? parts[3] : ""}}},
                                   "question");
}

}  // namespace

std::optional<Response> way_without_script(const Request& request, bool offered) {
  const auto wanted = request.query_value("without-script");
  if (!wanted) return std::nullopt;
  const auto language = wanted == "en"   ? http::Language::english
                        : wanted == "fr" ? http::Language::french
                                         : http::language_of(request);
  const auto parts = of_a_dialogue(request.path);
  if (parts.empty()) return see_other(reading::in_language("/read", language));
  if (!offered) return see_other(reading::in_language("/d/" + parts[1] + "/read", language));
  const auto question = question_of(parts);
  return see_other(reading::in_language(
      question.number == 0 ? seat_path(parts[1]) : ballot_path(parts[1], question), language));
}

void add_routes(http::Router& router, Surroundings surroundings) {
  const auto desk = std::make_shared<const Desk>(std::move(surroundings));
  const auto serve = [&](http::Method method, const std::string& below, auto what) {
    router.add(method, "/d/{dialogue}/seat" + below,
               [desk, what](const Request& request, const Answer& answer) {
                 if (!desk->around().offered)
                   return answer(nothing_of_it(request, forms_not_offered));
                 what(desk, request, answer);
               });
  };
  using http::Method;
  serve(Method::get, "", show_door);
  serve(Method::post, "", take_seat);
  serve(Method::post, "/leave", leave_seat);
  serve(Method::get, "/q/{question}", show_statement);
  serve(Method::post, "/q/{question}", take_vote);
  serve(Method::post, "/q/{question}/statements", take_statement);
  serve(Method::get, "/receipts/{index}", show_receipt);
  serve(Method::get, "/receipts/{index}/proof", give_proof);
}

}  // namespace entente::forms
