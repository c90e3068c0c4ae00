#include "host/reading/routes.h"

#include <charconv>

#include "host/clerk_api/problems.h"
#include "host/http/problem.h"
#include "host/reading/dialogue_page.h"
#include "host/reading/pause_notice.h"
#include "host/reading/question_page.h"

namespace entente::reading {
namespace {

using http::Answer;
using http::Request;
using http::Response;

std::optional<std::uint32_t> number_in(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

clerk_api::WordsOf words_from(const clerk::Clerk& clerk, const std::string& dialogue) {
  return [&clerk, dialogue](const Digest& digest) { return clerk.words(dialogue, digest); };
}

// A page of a dialogue, with what stands above each of them.
Response shown(const Request& request, const clerk::Register& kept, const clerk_api::WordsOf& words,
               Instant now, Page page) {
  page.notice = pause_notice(kept.state(), words, reader_language(request), now);
  return html(request, page);
}

Response read_dialogue(const clerk::Clerk& clerk, const Request& request, Instant now) {
  const std::string name = request.param("dialogue");
  Response response =
      http::refuse(request, clerk_api::problem_for(clerk::HostRefusal::dialogue_unknown));
  clerk.read(name, [&](const clerk::Register& kept) {
    const auto words = words_from(clerk, name);
    response =
        shown(request, kept, words, now, dialogue_page(kept, words, reader_language(request)));
  });
  return response;
}

// A map may have to be drawn first.
Response read_question(clerk::Clerk& clerk, const Request& request, Instant now) {
  const std::string name = request.param("dialogue");
  const QuestionId question{number_in(request.param("question")).value_or(0)};
  const auto map = clerk.live_map(name, question);
  Response response =
      http::refuse(request, clerk_api::problem_for(clerk::HostRefusal::dialogue_unknown));
  clerk.read(name, [&](const clerk::Register& kept) {
    if (kept.state().discussion.question(question) == nullptr) {
      response = http::refuse(request, clerk_api::question_not_found);
      return;
    }
    const auto from = number_in(request.query_value("from").value_or("0")).value_or(0);
    const auto words = words_from(clerk, name);
    response = shown(request, kept, words, now,
                     question_page(kept, question, map, from, words, reader_language(request)));
  });
  return response;
}

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk, std::function<Instant()> now) {
  router.get("/read", [&clerk](const Request& request, const Answer& answer) {
    answer(html(request, dialogues_page(clerk, reader_language(request))));
  });
  router.get("/d/{dialogue}/read", [&clerk, now](const Request& request, const Answer& answer) {
    answer(read_dialogue(clerk, request, now()));
  });
  router.get("/d/{dialogue}/read/q/{question}",
             [&clerk, now](const Request& request, const Answer& answer) {
               clerk.in_background([&clerk, now, request, answer] {
                 answer(read_question(clerk, request, now()));
               });
             });
}

}  // namespace entente::reading
