#include "host/reading/routes.h"

#include <charconv>

#include "host/commitment_api/problems.h"
#include "host/http/problem.h"
#include "host/problems/problems.h"
#include "host/reading/agreements_page.h"
#include "host/reading/commitments_page.h"
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

std::uint32_t passed_over(const Request& request) {
  return number_in(request.query_value("from").value_or("0")).value_or(0);
}

// A page of a dialogue, with what stands above each of them.
Response shown(const Request& request, const clerk::Register& kept, const clerk_api::WordsOf& words,
               Instant now, Page page) {
  page.notice = pause_notice(kept.state(), words, reader_language(request), now);
  return html(request, page);
}

// A page of one dialogue; `make` gives none where its number names nothing.
template <class Make>
Response read_page(const clerk::Clerk& clerk, const Request& request, Instant now,
                   const http::ProblemKind& missing, Make make) {
  const std::string name = request.param("dialogue");
  Response response = http::refuse(request, problems::of(clerk::HostRefusal::dialogue_unknown));
  clerk.read(name, [&](const clerk::Register& kept) {
    const auto words = words_from(clerk, name);
    std::optional<Page> page = make(kept, words, reader_language(request));
    response =
        page ? shown(request, kept, words, now, *std::move(page)) : http::refuse(request, missing);
  });
  return response;
}

template <class Make>
Response read_whole(const clerk::Clerk& clerk, const Request& request, Instant now, Make make) {
  return read_page(clerk, request, now, problems::question_not_found,
                   [&](const auto&... given) { return std::optional{make(given...)}; });
}

Response read_commitment(const clerk::Clerk& clerk, const Request& request, Instant now) {
  const commitment::CommitmentId id{number_in(request.param("commitment")).value_or(0)};
  return read_page(clerk, request, now, commitment_api::commitment_not_found,
                   [&](const clerk::Register& kept, const clerk_api::WordsOf& words,
                       http::Language reader) -> std::optional<Page> {
                     const auto* promise = kept.state().commitment.commitment(id);
                     if (promise == nullptr) return std::nullopt;
                     return commitment_page(kept, *promise, now, words, reader);
                   });
}

// A map may have to be drawn first.
Response read_question(clerk::Clerk& clerk, const Request& request, Instant now) {
  const std::string name = request.param("dialogue");
  const QuestionId question{number_in(request.param("question")).value_or(0)};
  const auto map = clerk.live_map(name, question);
  Response response = http::refuse(request, problems::of(clerk::HostRefusal::dialogue_unknown));
  clerk.read(name, [&](const clerk::Register& kept) {
    if (kept.state().discussion.question(question) == nullptr) {
      response = http::refuse(request, problems::question_not_found);
      return;
    }
    const auto words = words_from(clerk, name);
    response = shown(
        request, kept, words, now,
        question_page(kept, question, map, passed_over(request), words, reader_language(request)));
  });
  return response;
}

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk, Now now) {
  const auto get = [&](std::string_view pattern, auto make) {
    router.get(pattern, [&clerk, now, make](const Request& request, const Answer& answer) {
      answer(read_whole(clerk, request, now(), make));
    });
  };
  router.get("/read", [&clerk](const Request& request, const Answer& answer) {
    answer(html(request, dialogues_page(clerk, reader_language(request))));
  });
  get("/d/{dialogue}/read", dialogue_page);
  get("/d/{dialogue}/read/proposals", proposals_page);
  get("/d/{dialogue}/read/decisions", decisions_page);
  router.get("/d/{dialogue}/read/commitments", [&clerk, now](const Request& request,
                                                             const Answer& answer) {
    answer(read_whole(
        clerk, request, now(),
        [&](const clerk::Register& kept, const clerk_api::WordsOf& words, http::Language reader) {
          return commitments_page(kept, passed_over(request), now(), words, reader);
        }));
  });
  router.get("/d/{dialogue}/read/commitments/{commitment}",
             [&clerk, now](const Request& request, const Answer& answer) {
               answer(read_commitment(clerk, request, now()));
             });
  router.get("/d/{dialogue}/read/q/{question}",
             [&clerk, now](const Request& request, const Answer& answer) {
               clerk.in_background([&clerk, now, request, answer] {
                 answer(read_question(clerk, request, now()));
               });
             });
}

}  // namespace entente::reading
