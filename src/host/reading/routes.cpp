#include "host/reading/routes.h"

#include "host/clerk_api/dialogue_asked.h"
#include "host/commitment_api/problems.h"
#include "host/http/number.h"
#include "host/http/problem.h"
#include "host/problems/problems.h"
#include "host/reading/accessibility_page.h"
#include "host/reading/agree/agreements_page.h"
#include "host/reading/agree/measures_page.h"
#include "host/reading/agree/pledges_page.h"
#include "host/reading/dialogue_page.h"
#include "host/reading/discuss/answers_page.h"
#include "host/reading/discuss/note_page.h"
#include "host/reading/discuss/outcome_page.h"
#include "host/reading/discuss/question_page.h"
#include "host/reading/discuss/themes_page.h"
#include "host/reading/follow_up/commitments_page.h"
#include "host/reading/follow_up/country_page.h"
#include "host/reading/follow_up/missing_page.h"
#include "host/reading/frame/pause_notice.h"
#include "host/reading/frame/sheet.h"
#include "host/session_api/problems.h"

namespace entente::reading {
namespace {

using http::Answer;
using http::Request;
using http::Response;

std::size_t passed_over(const Request& request) {
  return http::query_number(request, "from", 0).value_or(0);
}

// A page of a dialogue, with what stands above each of them.
Response shown(const Request& request, const clerk::Register& kept, const clerk_api::WordsOf& words,
               Instant now, Page page) {
  page.notice = pause_notice(kept.state(), words, http::language_of_page(request), now);
  return html(request, page);
}

// What `show` makes of the dialogue asked for; where there is none, a page says so.
template <class Show>
Response show_dialogue(const clerk::Clerk& clerk, const Request& request, Show show) {
  bool known = false;
  auto response = clerk_api::show_dialogue(clerk, request, [&](const clerk_api::Asked& asked) {
    known = true;
    return show(asked);
  });
  return known ? response
               : nothing_here(request, problems::of(clerk::HostRefusal::dialogue_unknown));
}

Response not_in_dialogue(const Request& request, const http::ProblemKind& missing) {
  return nothing_here(request, missing,
                      back_to_dialogue(request.param("dialogue"), http::language_of_page(request)));
}

// A page of one dialogue; `make` gives none where its number names nothing.
template <class Make>
Response read_page(const clerk::Clerk& clerk, const Request& request, Instant now,
                   const http::ProblemKind& missing, Make make) {
  return show_dialogue(clerk, request, [&](const clerk_api::Asked& asked) {
    std::optional<Page> page = make(asked.kept, asked.words, http::language_of_page(request));
    return page ? shown(request, asked.kept, asked.words, now, *std::move(page))
                : not_in_dialogue(request, missing);
  });
}

template <class Make>
Response read_whole(const clerk::Clerk& clerk, const Request& request, Instant now, Make make) {
  return read_page(clerk, request, now, problems::question_not_found,
                   [&](const auto&... given) { return std::optional{make(given...)}; });
}

Response read_commitment(const clerk::Clerk& clerk, const Request& request, Instant now,
                         bool by_mail) {
  const auto id = http::path_id<commitment::CommitmentId>(request, "commitment");
  return read_page(clerk, request, now, commitment_api::commitment_not_found,
                   [&](const clerk::Register& kept, const clerk_api::WordsOf& words,
                       http::Language reader) -> std::optional<Page> {
                     const auto* promise = kept.state().commitment.commitment(id);
                     if (promise == nullptr) return std::nullopt;
                     auto page = commitment_page(kept, *promise, now, words, reader);
                     page.main += ways_to_follow(
                         kept.dialogue(),
                         {.kind = "commitment", .room = "commitments", .number = id.number},
                         by_mail, reader);
                     return page;
                   });
}

// A map may have to be drawn first.
Response read_question(clerk::Clerk& clerk, const Request& request, Instant now) {
  const auto question = http::path_id<QuestionId>(request, "question");
  const auto map = clerk.live_map(request.param("dialogue"), question);
  return show_dialogue(clerk, request, [&](const clerk_api::Asked& asked) {
    if (asked.state().discussion.question(question) == nullptr)
      return not_in_dialogue(request, problems::question_not_found);
    return shown(
        request, asked.kept, asked.words, now,
        question_page(asked.kept, question, map, passed_over(request), request.query_value("role"),
                      asked.words, http::language_of_page(request)));
  });
}

// Maps that were published, drawn again: those whose digest is the signed one.
DrawnMaps drawn_again(clerk::Clerk& clerk, const std::string& dialogue,
                      const std::vector<constitution::MapPublishedV1>& published) {
  DrawnMaps maps;
  for (const auto& map : published)
    if (auto drawn = clerk.map_at(dialogue, map.question, map.size, map.settings))
      if (drawn->digest == map.digest) maps.emplace(map.question, *std::move(drawn));
  return maps;
}

// Those that a session's outcome rests on.
DrawnMaps maps_of_session(clerk::Clerk& clerk, const std::string& dialogue,
                          session::SessionId session) {
  std::vector<constitution::MapPublishedV1> named;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    const auto* held = kept.state().session.session(session);
    if (held == nullptr) return;
    const outcome::AsOf then{kept.state(), *held, told_at(kept.state(), *held)};
    for (const auto& heard : then.questions_of_session())
      if (heard.map != nullptr) named.push_back(heard.map->map);
  });
  return drawn_again(clerk, dialogue, named);
}

// The newest of each question.
DrawnMaps newest_maps(clerk::Clerk& clerk, const std::string& dialogue) {
  std::map<QuestionId, constitution::MapPublishedV1> newest;
  clerk.read(dialogue, [&](const clerk::Register& kept) {
    for (const auto& published : kept.state().maps)
      newest.insert_or_assign(published.map.question, published.map);
  });
  std::vector<constitution::MapPublishedV1> named;
  for (const auto& [question, map] : newest) named.push_back(map);
  return drawn_again(clerk, dialogue, named);
}

Response read_outcome(clerk::Clerk& clerk, const Request& request, Instant now) {
  const auto id = http::path_id<session::SessionId>(request, "session");
  const auto maps = maps_of_session(clerk, request.param("dialogue"), id);
  return read_page(clerk, request, now, session_api::session_not_found,
                   [&](const clerk::Register& kept, const clerk_api::WordsOf& words,
                       http::Language reader) -> std::optional<Page> {
                     const auto* held = kept.state().session.session(id);
                     if (held == nullptr) return std::nullopt;
                     const auto size = told_at(kept.state(), *held);
                     return outcome_page(kept, {kept.state(), *held, size}, maps, now, words,
                                         reader);
                   });
}

Response read_country(clerk::Clerk& clerk, const Request& request, Instant now,
                      const commitment_api::AdherenceRoom& room) {
  const auto parties = room.parties(request.param("dialogue"));
  const commitment_api::AdherenceGiven adherence{
      .instruments = room.instruments, .file = room.file, .parties = parties};
  const auto maps = newest_maps(clerk, request.param("dialogue"));
  return read_whole(
      clerk, request, now,
      [&](const clerk::Register& kept, const clerk_api::WordsOf& words, http::Language reader) {
        return country_page(kept, {.as_of = now, .adherence = adherence, .maps = maps}, words,
                            reader);
      });
}

// A selection that can not be read chooses nothing: all of the register is shown.
Response read_commitments(const clerk::Clerk& clerk, const Request& request, Instant now,
                          const commitment_api::AdherenceRoom& room) {
  const auto parties = room.parties(request.param("dialogue"));
  const auto chosen = commitment_api::read_selection(request);
  const auto selection = chosen ? *chosen : commitment_api::Selection{};
  return read_whole(
      clerk, request, now,
      [&](const clerk::Register& kept, const clerk_api::WordsOf& words, http::Language reader) {
        return commitments_page(
            kept, selection, now,
            {.instruments = room.instruments, .file = room.file, .parties = parties}, words,
            reader);
      });
}

// Pages that stand on the catalogues too.
void add_catalogue_routes(http::Router& router, clerk::Clerk& clerk, const Now& now,
                          const Catalogues& catalogues) {
  const auto measures = agreement_api::read_measures(catalogues.measures);
  ensure(measures.has_value(), "the measures can be read");
  router.get("/d/{dialogue}/read/country", [&clerk, now, room = catalogues.adherence](
                                               const Request& request, const Answer& answer) {
    clerk.in_background([&clerk, now, room, request, answer] {
      answer(read_country(clerk, request, now(), *room));
    });
  });
  router.get("/d/{dialogue}/read/commitments", [&clerk, now, room = catalogues.adherence](
                                                   const Request& request, const Answer& answer) {
    answer(read_commitments(clerk, request, now(), *room));
  });
  router.get("/d/{dialogue}/read/measures", [&clerk, now, all = *measures](const Request& request,
                                                                           const Answer& answer) {
    answer(read_whole(clerk, request, now(),
                      [&](const clerk::Register& kept, const clerk_api::WordsOf&,
                          http::Language reader) { return measures_page(kept, all, reader); }));
  });
}

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk, Now now, const Catalogues& catalogues,
                Offers offers) {
  const auto get = [&](std::string_view pattern, auto make) {
    router.get(pattern, [&clerk, now, make](const Request& request, const Answer& answer) {
      answer(read_whole(clerk, request, now(), make));
    });
  };
  router.get("/read", [&clerk](const Request& request, const Answer& answer) {
    answer(html(request, dialogues_page(clerk, http::language_of_page(request))));
  });
  router.get(accessibility_path, [](const Request& request, const Answer& answer) {
    answer(html(request, accessibility_page(http::language_of_page(request))));
  });
  get("/d/{dialogue}/read", [offers](const clerk::Register& kept, const clerk_api::WordsOf& words,
                                     http::Language reader) {
    return dialogue_page(kept, offers.by_forms, words, reader);
  });
  get("/d/{dialogue}/read/note", note_page);
  get("/d/{dialogue}/read/themes", themes_page);
  router.get(
      "/d/{dialogue}/read/answers", [&clerk, now](const Request& request, const Answer& answer) {
        answer(read_whole(clerk, request, now(),
                          [&](const clerk::Register& kept, const clerk_api::WordsOf& words,
                              http::Language reader) {
                            return answers_page(kept, passed_over(request), now(), words, reader);
                          }));
      });
  router.get("/d/{dialogue}/read/outcomes/{session}",
             [&clerk, now](const Request& request, const Answer& answer) {
               clerk.in_background(
                   [&clerk, now, request, answer] { answer(read_outcome(clerk, request, now())); });
             });
  get("/d/{dialogue}/read/proposals",
      [by_mail = offers.by_mail](const clerk::Register& kept, const clerk_api::WordsOf& words,
                                 http::Language reader) {
        return proposals_page(kept, by_mail, words, reader);
      });
  const auto get_today = [&](std::string_view pattern, auto make) {
    router.get(pattern, [&clerk, now, make](const Request& request, const Answer& answer) {
      const auto as_of = now();
      answer(read_whole(clerk, request, as_of,
                        [&](const clerk::Register& kept, const clerk_api::WordsOf& words,
                            http::Language reader) { return make(kept, as_of, words, reader); }));
    });
  };
  get_today("/d/{dialogue}/read/missing", missing_page);
  get_today("/d/{dialogue}/read/decisions",
            [by_mail = offers.by_mail](const clerk::Register& kept, Instant as_of,
                                       const clerk_api::WordsOf& words, http::Language reader) {
              return decisions_page(kept, as_of, by_mail, words, reader);
            });
  get_today("/d/{dialogue}/read/pledges", pledges_page);
  add_catalogue_routes(router, clerk, now, catalogues);
  router.get("/d/{dialogue}/read/commitments/{commitment}",
             [&clerk, now, offers](const Request& request, const Answer& answer) {
               answer(read_commitment(clerk, request, now(), offers.by_mail));
             });
  router.get("/d/{dialogue}/read/q/{question}",
             [&clerk, now](const Request& request, const Answer& answer) {
               clerk.in_background([&clerk, now, request, answer] {
                 answer(read_question(clerk, request, now()));
               });
             });
}

}  // namespace entente::reading
