#include "host/forms/voting.h"

#include <algorithm>

#include "foundation/encoding/hex.h"
#include "host/clerk_api/map_routes.h"
#include "host/forms/ballot_page.h"
#include "host/forms/own_statement.h"
#include "host/http/number.h"
#include "host/problems/problems.h"

namespace entente::forms {
namespace {

using http::Answer;
using http::Request;
using http::Response;

QuestionId question_in(const Request& request) {
  return http::path_id<QuestionId>(request, "question");
}

// The ballot, with "&done=7" behind it.
Response back_to_ballot(const Request& request, const std::string& news) {
  const auto path = ballot_path(request.param("dialogue"), question_in(request));
  return see_other(reading::in_language(path, http::language_of_page(request)) + news);
}

int status_of(const Asked& asked) {
  if (asked.trouble) return asked.trouble.status;
  return asked.draft && asked.draft->trouble ? asked.draft->trouble.status : 200;
}

Response ballot_for(const Desk& desk, const Request& request, const Holder& holder, Asked asked) {
  const auto route = clerk_api::route_of(
      desk.clerk(),
      {.query = "key=" + encoding::to_hex(holder.key().holder().span()), .params = request.params});
  if (!route) return nothing_of_it(request, *route.error());
  auto response = desk.drawn(request, [&](const Reader& reader) {
    const Ballot ballot{reader.state(), question_in(request), holder.seat, route->order};
    const bool known = asked.statement &&
                       std::ranges::find(ballot.order(), *asked.statement) != ballot.order().end();
    if (!known) asked.statement.reset();
    return ballot_page(reader, ballot, holder.key().token(),
                       next_number(reader.state(), holder.key().holder()), asked);
  });
  if (response.status == 200) response.status = status_of(asked);
  return response;
}

const http::ProblemKind& problem_of(TextError error) {
  switch (error) {
    case TextError::empty:
      return statement_empty;
    case TextError::too_long:
      return statement_over_length;
    case TextError::not_utf8:
    case TextError::forbidden_character:
    case TextError::blank_at_an_end:
      return statement_malformed;
  }
  stop_on_bug("a fault of a text without words");
}

// What becomes of a draft: the act, with the words beside it.
struct Written {
  discussion::StatementSubmittedV1 act;
  acts::Content content;
};
Result<Written, const http::ProblemKind*> written(const Draft& draft, const EntrustedKey& key,
                                                  QuestionId question) {
  const auto tidy = tidied(draft.text);
  const auto text = Text::parse(tidy, discussion::statement_characters_max);
  if (!text) return Failure{&problem_of(text.error())};
  const auto language = LanguageTag::parse(draft.language);
  if (!language) return Failure{&problems::of(discussion::Refusal::statement_language_unknown)};
  const acts::Content content{.salt = key.salt_for(question, *language, tidy), .text = *text};
  return Written{.act = {.question = question,
                         .language = *language,
                         .text = {{*language, acts::digest_of(content)}},
                         .about_me = draft.about_me},
                 .content = content};
}

// The same words, sent before: the same content, since its salt hangs on them.
bool stands_already(const Desk& desk, const Holder& author,
                    const discussion::StatementSubmittedV1& act) {
  bool stands = false;
  desk.look(author.hand.dialogue, [&](const constitution::State& state) {
    if (state.discussion.question(act.question) == nullptr) return;
    const Ballot ballot{state, act.question, author.seat, {}};
    stands =
        std::ranges::any_of(ballot.own(), [&](const auto* one) { return one->text == act.text; });
  });
  return stands;
}

}  // namespace

void show_statement(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const auto holder = desk->holder_in(request);
  if (!holder) {
    const bool known = desk->look(request.param("dialogue"), [](const auto&) {});
    return answer(known ? to_the_door(request) : desk->at_door(request, {}));
  }
  Asked asked{.wrote = request.query_value("wrote").has_value(),
              .not_now = request.query_value("later").has_value()};
  if (const auto again = http::query_number(request, "statement", 0).value_or(0))
    asked.statement = statement_named(again);
  if (const auto done = http::query_number(request, "done", 0).value_or(0))
    asked.done = statement_named(done);
  if (request.query_value("write")) asked.draft = Draft{};
  answer(ballot_for(*desk, request, *holder, std::move(asked)));
}

void take_vote(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const Form form{request};
  const auto found = desk->holder_of(request, form);
  if (const auto* why = std::get_if<Trouble>(&found))
    return answer(desk->at_door(request, {.trouble = *why}));
  const auto& voter = std::get<Holder>(found);
  const auto statement = statement_named(form.number("statement"));
  const auto refuse = [desk, request, voter, statement, answer](const http::ProblemKind& kind) {
    const auto why = trouble(kind, http::language_of_page(request));
    answer(ballot_for(*desk, request, voter, {.statement = statement, .trouble = why}));
  };
  const auto choice = discussion::choice_named(form.text("choice"));
  if (!choice) return refuse(choice_missing);
  desk->pen().vote(voter.hand, {.statement = statement, .choice = *choice}, form.number("number"),
                   [request, statement, refuse, answer](const clerk::Answered& answered) {
                     if (const auto* kind = refused_with(answered)) return refuse(*kind);
                     answer(back_to_ballot(request, "&done=" + std::to_string(statement.number)));
                   });
}

void take_statement(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const Form form{request};
  const Draft draft{.text = form.text("text"),
                    .language = form.text("language"),
                    .about_me = form.ticked("about_me")};
  const auto found = desk->holder_of(request, form);
  if (const auto* why = std::get_if<Trouble>(&found))
    return answer(desk->at_door(request, {.written = draft.text, .trouble = *why}));
  const auto& author = std::get<Holder>(found);
  const auto refuse = [desk, request, author, draft, answer](const http::ProblemKind& kind) {
    Draft again = draft;
    again.trouble = trouble(kind, http::language_of_page(request));
    answer(ballot_for(*desk, request, author, {.draft = std::move(again)}));
  };
  const auto made = written(draft, author.key(), question_in(request));
  if (!made) return refuse(*made.error());
  const auto done = [request, answer] { answer(back_to_ballot(request, "&wrote=1")); };
  if (stands_already(*desk, author, made->act)) return done();
  desk->pen().act(author.hand, made->act, {made->content},
                  [refuse, done](const clerk::Answered& answered) {
                    if (const auto* kind = refused_with(answered)) return refuse(*kind);
                    done();
                  });
}

}  // namespace entente::forms
