#include "host/forms/routes.h"

#include <algorithm>

#include "foundation/encoding/hex.h"
#include "host/clerk_api/dialogue_asked.h"
#include "host/clerk_api/map_routes.h"
#include "host/forms/attested.h"
#include "host/forms/ballot_page.h"
#include "host/forms/entrusted_key.h"
#include "host/forms/law.h"
#include "host/forms/own_statement.h"
#include "host/forms/pen.h"
#include "host/forms/seat_page.h"
#include "host/http/number.h"
#include "host/http/standard_problems.h"
#include "host/http/uri.h"
#include "host/problems/problems.h"

namespace entente::forms {
namespace {

using http::Answer;
using http::Request;
using http::Response;

// What came with a form.
class Form {
 public:
  explicit Form(const Request& request) : fields_(http::parse_query(request.body)) {}

  std::string text(std::string_view name) const {
    const auto found =
        std::ranges::find(fields_, name, &std::pair<std::string, std::string>::first);
    return found == fields_.end() ? std::string{} : found->second;
  }
  bool ticked(std::string_view name) const { return text(name) == "1"; }
  std::uint64_t number(std::string_view name) const {
    // A number in a form is read as one in an address.
    Request as_query{.query = std::string{name} + "=" + text(name)};
    return http::query_number(as_query, name, 0).value_or(0);
  }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

StatementId statement_named(std::uint64_t number) {
  return StatementId{number <= UINT32_MAX ? static_cast<std::uint32_t>(number) : 0};
}

// For whoever asked, and for nobody else: no cache, no page of another site.
Response kept_by_nobody(Response response) {
  response.set("Cache-Control", "no-store");
  response.set("Cross-Origin-Resource-Policy", "same-origin");
  return response;
}

Response see_other(std::string where) {
  Response response = http::respond(303, "text/plain; charset=utf-8", {});
  response.set("Location", std::move(where));
  return kept_by_nobody(std::move(response));
}

// The key of a seat that the register knows as entrusted.
struct Holder {
  Hand hand;
  constituency::Seat seat;

  const EntrustedKey& key() const { return *hand.key; }
};

class Routes {
 public:
  explicit Routes(Surroundings around) : around_(std::move(around)), pen_(around_.clerk) {}

  // --- The seat ---

  void door(const Request& request, const Answer& answer) const {
    if (const auto holder = holder_in(request))
      return answer(drawn(request, [&](const Reader& reader) {
        return seat_page(reader, holder->seat, holder->key().token());
      }));
    answer(at_door(request, {.code = request.query_value("code").value_or("")}));
  }

  void take(const Request& request, const Answer& answer) const {
    const Form form{request};
    Knocked knocked{.code = form.text("code"),
                    .loss_accepted = form.ticked("loss"),
                    .shared_device = form.ticked("shared")};
    auto found = EntrustedKey::of(request);
    knocked.trouble = refusal_at_door(request, form, knocked, found);
    if (knocked.trouble) return answer(at_door(request, knocked));
    const Hand hand{.dialogue = request.param("dialogue"),
                    .key = std::make_shared<const EntrustedKey>(*std::move(found))};
    if (is_seated(hand)) return entrust(request, hand, knocked, answer);
    ask_registrar(around_.house, {.dialogue = hand.dialogue, .typed = knocked.code},
                  hand.key->holder(), http::language_of_page(request),
                  [this, request, hand, knocked, answer](const Attested& attested) {
                    if (const auto* why = std::get_if<Trouble>(&attested))
                      return refuse_at_door(request, knocked, *why, answer);
                    sit_down(request, hand, knocked, std::get<constituency::SeatTakenV1>(attested),
                             answer);
                  });
  }

  void leave(const Request& request, const Answer& answer) const {
    const auto key = EntrustedKey::of(request);
    if (key && key->token() != Form{request}.text("token"))
      return answer(
          at_door(request, {.trouble = trouble(form_of_another, http::language_of_page(request))}));
    auto response = drawn(request, left_page);
    if (response.status == 200) response.set("Set-Cookie", no_cookie(request));
    answer(std::move(response));
  }

  // --- The ballot ---

  void ballot(const Request& request, const Answer& answer) const {
    const auto holder = holder_in(request);
    if (!holder) return answer(without_key(request));
    Asked asked{.wrote = request.query_value("wrote").has_value(),
                .not_now = request.query_value("later").has_value()};
    if (const auto again = http::query_number(request, "statement", 0).value_or(0))
      asked.statement = statement_named(again);
    if (const auto done = http::query_number(request, "done", 0).value_or(0))
      asked.done = statement_named(done);
    if (request.query_value("write")) asked.draft = Draft{};
    answer(show_ballot(request, *holder, std::move(asked)));
  }

  void vote(const Request& request, const Answer& answer) const {
    const Form form{request};
    const auto holder = holder_of_form(request, form);
    if (const auto* why = std::get_if<Trouble>(&holder))
      return answer(at_door(request, {.trouble = *why}));
    const auto& voter = std::get<Holder>(holder);
    const auto statement = statement_named(form.number("statement"));
    const auto choice = discussion::choice_named(form.text("choice"));
    if (!choice) return refuse_vote(request, voter, statement, choice_missing, answer);
    const discussion::VoteCastV1 act{.statement = statement, .choice = *choice};
    const auto then = [this, request, voter, statement, answer](const clerk::Answered& answered) {
      const auto* kind = refused_with(answered);
      if (kind != nullptr) return refuse_vote(request, voter, statement, *kind, answer);
      answer(see_other(reading::in_language(path_of(request), http::language_of_page(request)) +
                       "&done=" + std::to_string(statement.number)));
    };
    pen_.vote(voter.hand, act, form.number("number"), then);
  }

  void state(const Request& request, const Answer& answer) const {
    const Form form{request};
    const auto language = http::language_of_page(request);
    const Draft draft{.text = form.text("text"),
                      .language = form.text("language"),
                      .about_me = form.ticked("about_me")};
    const auto holder = holder_of_form(request, form);
    if (const auto* why = std::get_if<Trouble>(&holder))
      return answer(at_door(request, {.written = draft.text, .trouble = *why}));
    const auto& author = std::get<Holder>(holder);
    const auto refuse = [this, request, author, draft, answer,
                         language](const http::ProblemKind& kind) {
      Draft again = draft;
      again.trouble = trouble(kind, language);
      answer(show_ballot(request, author, {.draft = std::move(again)}));
    };
    const auto tidy = tidied(draft.text);
    const auto text = Text::parse(tidy, discussion::statement_characters_max);
    if (!text) return refuse(problem_of(text.error()));
    const auto tag = LanguageTag::parse(draft.language);
    if (!tag) return refuse(problems::of(discussion::Refusal::statement_language_unknown));
    const auto question = http::path_id<QuestionId>(request, "question");
    const acts::Content content{.salt = author.key().salt_for(question, *tag, tidy), .text = *text};
    const discussion::StatementSubmittedV1 act{.question = question,
                                               .language = *tag,
                                               .text = {{*tag, acts::digest_of(content)}},
                                               .about_me = draft.about_me};
    const auto there = see_other(reading::in_language(path_of(request), language) + "&wrote=1");
    if (has_written(request.param("dialogue"), author, act)) return answer(there);
    pen_.act(author.hand, act, {content}, [refuse, answer, there](const clerk::Answered& answered) {
      const auto* kind = refused_with(answered);
      if (kind != nullptr) return refuse(*kind);
      answer(there);
    });
  }

  // --- Receipts ---

  void receipt(const Request& request, const Answer& answer) const {
    const auto found = own_receipt(request);
    if (!found) return answer(no_receipt(request));
    answer(drawn(request, [&](const Reader& reader) { return receipt_page(reader, *found); }));
  }

  // The checkpoint that covers an act follows within a second: whoever comes sooner gets one now.
  void proof(const Request& request, const Answer& answer) const {
    const auto found = own_receipt(request);
    if (!found) return answer(no_receipt(request));
    const auto& dialogue = request.param("dialogue");
    around_.clerk.sign_checkpoint(dialogue);
    auto made = around_.clerk.proof_file(dialogue, found->recorded.act, found->recorded.leaf);
    const auto* bytes = std::get_if<std::string>(&made);
    if (bytes == nullptr) return answer(no_receipt(request));
    auto response = http::respond(200, "text/plain; charset=utf-8", *bytes);
    response.set("Content-Disposition", "attachment; filename=\"entente-" + dialogue + "-" +
                                            std::to_string(found->recorded.index) +
                                            ".tlog-proof\"");
    answer(kept_by_nobody(std::move(response)));
  }

  bool offered() const { return around_.offered; }
  static Response not_offered(const Request& request) {
    return kept_by_nobody(reading::nothing_here(
        request, forms_not_offered,
        reading::back_to_dialogue(request.param("dialogue"), http::language_of_page(request))));
  }

 private:
  // --- Pages ---

  // A page of the dialogue asked for; where there is none, a page says so.
  template <class Draw>
  Response drawn(const Request& request, Draw draw) const {
    bool known = false;
    auto response =
        clerk_api::show_dialogue(around_.clerk, request, [&](const clerk_api::Asked& asked) {
          known = true;
          const auto page = draw(Reader{.kept = asked.kept,
                                        .words = asked.words,
                                        .language = http::language_of_page(request),
                                        .now = around_.now()});
          return reading::html(request, page);
        });
    if (!known)
      response = reading::nothing_here(request, problems::of(clerk::HostRefusal::dialogue_unknown));
    return kept_by_nobody(std::move(response));
  }

  // The door. Whoever comes without a key gets one: key and code stay together from the first try
  // on, so that an answer that is lost on the way can be asked for again. But not in answer to a
  // form: one that another site sent comes without the cookie, and must not replace the key.
  Response at_door(const Request& request, const Knocked& knocked) const {
    auto key = EntrustedKey::of(request);
    const bool fresh = !key && request.method != http::Method::post;
    if (fresh) key.emplace(EntrustedKey::fresh(*around_.entropy));
    bool possible = false;
    auto response = drawn(request, [&](const Reader& reader) {
      possible = knows_entrusted_keys(reader.state());
      return door_page(reader, key ? key->token() : std::string{}, knocked);
    });
    if (response.status == 200 && knocked.trouble) response.status = knocked.trouble.status;
    if (response.status == 200 && !possible) response.status = law_without_forms.status;
    if (fresh && possible) response.set("Set-Cookie", key->cookie(request, Life::until_closed));
    return response;
  }

  Response without_key(const Request& request) const {
    const bool known = look(request.param("dialogue"), [](const constitution::State&) {});
    return known ? to_the_door(request) : at_door(request, {});
  }

  static Response to_the_door(const Request& request) {
    return see_other(reading::in_language(seat_path(request.param("dialogue")),
                                          http::language_of_page(request)));
  }

  void refuse_at_door(const Request& request, Knocked knocked, Trouble why,
                      const Answer& answer) const {
    knocked.trouble = std::move(why);
    answer(at_door(request, knocked));
  }

  Response show_ballot(const Request& request, const Holder& holder, Asked asked) const {
    const auto drawn_route = clerk_api::route_of(
        around_.clerk, {.query = "key=" + encoding::to_hex(holder.key().holder().span()),
                        .params = request.params});
    if (!drawn_route)
      return kept_by_nobody(reading::nothing_here(
          request, *drawn_route.error(),
          reading::back_to_dialogue(request.param("dialogue"), http::language_of_page(request))));
    const int status = asked.trouble ? asked.trouble.status
                       : asked.draft ? std::max(200, asked.draft->trouble.status)
                                     : 200;
    auto response = drawn(request, [&](const Reader& reader) {
      const auto question = http::path_id<QuestionId>(request, "question");
      const Ballot ballot{reader.state(), question, holder.seat, drawn_route->order};
      if (asked.statement &&
          std::ranges::find(ballot.order(), *asked.statement) == ballot.order().end())
        asked.statement.reset();
      return ballot_page(reader, ballot, holder.key().token(),
                         next_number(reader.state(), holder.key().holder()), asked);
    });
    if (response.status == 200) response.status = status;
    return response;
  }

  void refuse_vote(const Request& request, const Holder& holder, StatementId statement,
                   const http::ProblemKind& kind, const Answer& answer) const {
    answer(show_ballot(
        request, holder,
        {.statement = statement, .trouble = trouble(kind, http::language_of_page(request))}));
  }

  Response no_receipt(const Request& request) const {
    return kept_by_nobody(reading::nothing_here(
        request, problems::receipt_not_found,
        reading::back_to_dialogue(request.param("dialogue"), http::language_of_page(request))));
  }

  static std::string path_of(const Request& request) {
    return ballot_path(request.param("dialogue"), http::path_id<QuestionId>(request, "question"));
  }

  // --- What the register knows ---

  // False: there is no such dialogue.
  template <class Ask>
  bool look(const std::string& dialogue, Ask ask) const {
    return around_.clerk.read(dialogue, [&](const clerk::Register& kept) { ask(kept.state()); });
  }

  bool is_seated(const Hand& hand) const {
    bool seated = false;
    look(hand.dialogue, [&](const constitution::State& state) {
      seated = state.constituency.seat_of(hand.key->holder()) != nullptr;
    });
    return seated;
  }

  // A key with a seat that the register knows as entrusted; nullopt: none came.
  std::optional<Holder> holder_in(const Request& request) const {
    auto key = EntrustedKey::of(request);
    if (!key) return std::nullopt;
    std::optional<constituency::Seat> seat;
    look(request.param("dialogue"), [&](const constitution::State& state) {
      const auto* found = state.constituency.seat_of(key->holder());
      if (found != nullptr && found->entrusted) seat = *found;
    });
    if (!seat) return std::nullopt;
    return Holder{.hand = {.dialogue = request.param("dialogue"),
                           .key = std::make_shared<const EntrustedKey>(*std::move(key))},
                  .seat = *seat};
  }

  std::variant<Holder, Trouble> holder_of_form(const Request& request, const Form& form) const {
    auto holder = holder_in(request);
    const auto language = http::language_of_page(request);
    if (!holder) return trouble(no_key_came, language);
    if (form.text("token") != holder->key().token()) return trouble(form_of_another, language);
    return *std::move(holder);
  }

  // Before the code is spent.
  Trouble refusal_at_door(const Request& request, const Form& form, const Knocked& knocked,
                          const std::optional<EntrustedKey>& key) const {
    const auto language = http::language_of_page(request);
    if (!key) return trouble(no_key_came, language);
    if (form.text("token") != key->token()) return trouble(form_of_another, language);
    Trouble why;
    const bool known = look(request.param("dialogue"), [&](const constitution::State& state) {
      if (!knows_entrusted_keys(state)) why = trouble(law_without_forms, language);
      if (state.session.pause_at(around_.now()) != nullptr)
        why = trouble(problems::of(constitution::Refusal::dialogue_paused), language);
    });
    if (!known) return trouble(problems::of(clerk::HostRefusal::dialogue_unknown), language);
    if (why) return why;
    return knocked.loss_accepted ? Trouble{} : trouble(loss_not_accepted, language);
  }

  bool has_written(const std::string& dialogue, const Holder& author,
                   const discussion::StatementSubmittedV1& act) const {
    bool written = false;
    look(dialogue, [&](const constitution::State& state) {
      if (state.discussion.question(act.question) == nullptr) return;
      const Ballot ballot{state, act.question, author.seat, {}};
      written = std::ranges::any_of(
          ballot.own(), [&](const auto* statement) { return statement->text == act.text; });
    });
    return written;
  }

  // Of an act of this very seat: nobody else's is told.
  std::optional<clerk::Receipt> own_receipt(const Request& request) const {
    const auto holder = holder_in(request);
    if (!holder) return std::nullopt;
    const std::uint64_t index = http::path_number(request, "index");
    bool own = false;
    look(request.param("dialogue"), [&](const constitution::State& state) {
      for (const auto& question : state.discussion.questions()) {
        const Ballot ballot{state, question.id, holder->seat, {}};
        own = own || std::ranges::any_of(ballot.own(), [&](const auto* statement) {
                return statement->index == index;
              });
        const auto vote =
            std::ranges::lower_bound(question.votes, index, {}, &discussion::Vote::index);
        own = own || (vote != question.votes.end() && vote->index == index &&
                      vote->seat == holder->seat.id);
      }
    });
    return own ? around_.clerk.receipt_at(request.param("dialogue"), index) : std::nullopt;
  }

  static const http::ProblemKind& problem_of(TextError error) {
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

  void sit_down(const Request& request, const Hand& hand, const Knocked& knocked,
                const constituency::SeatTakenV1& act, const Answer& answer) const {
    pen_.act(
        hand, act, {}, [this, request, hand, knocked, answer](const clerk::Answered& answered) {
          const auto* kind = refused_with(answered);
          if (kind == nullptr || refused_for(answered, constituency::Refusal::key_already_seated))
            return entrust(request, hand, knocked, answer);
          refuse_at_door(request, knocked, trouble(*kind, http::language_of_page(request)), answer);
        });
  }

  // Before anything else is done with the key, the register says that the host has seen it.
  void entrust(const Request& request, const Hand& hand, const Knocked& knocked,
               const Answer& answer) const {
    pen_.act(hand, constituency::KeyEntrustedV1{}, {},
             [this, request, hand, knocked, answer](const clerk::Answered& answered) {
               const auto* kind = refused_with(answered);
               if (kind != nullptr &&
                   !refused_for(answered, constituency::Refusal::key_already_entrusted))
                 return refuse_at_door(request, knocked,
                                       trouble(*kind, http::language_of_page(request)), answer);
               auto response = to_the_door(request);
               response.set("Set-Cookie",
                            hand.key->cookie(
                                request, knocked.shared_device ? Life::until_closed : Life::days));
               answer(std::move(response));
             });
  }

  Surroundings around_;
  Pen pen_;
};

// "/d/demo/q/3/map" -> {"", "d", "demo", "q", "3", "map"}, if the dialogue's name can be one.
std::vector<std::string> of_a_dialogue(const std::string& path) {
  auto parts = http::split_path(path).value_or(std::vector<std::string>{});
  const bool named =
      parts.size() >= 2 && parts[0] == "d" && constitution::DialogueId::parse(parts[1]);
  return named ? parts : std::vector<std::string>{};
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
  const Request asked{
      .params = {{"question", parts.size() >= 4 && parts[2] == "q" ? parts[3] : ""}}};
  const auto question = http::path_id<QuestionId>(asked, "question");
  return see_other(reading::in_language(
      question.number == 0 ? seat_path(parts[1]) : ballot_path(parts[1], question), language));
}

void add_routes(http::Router& router, Surroundings surroundings) {
  const auto routes = std::make_shared<Routes>(std::move(surroundings));
  using Serve = void (Routes::*)(const Request&, const Answer&) const;
  const auto serve = [&](http::Method method, std::string_view below, Serve what) {
    router.add(method, "/d/{dialogue}/seat" + std::string{below},
               [routes, what](const Request& request, const Answer& answer) {
                 if (!routes->offered()) return answer(Routes::not_offered(request));
                 ((*routes).*what)(request, answer);
               });
  };
  using http::Method;
  serve(Method::get, "", &Routes::door);
  serve(Method::post, "", &Routes::take);
  serve(Method::post, "/leave", &Routes::leave);
  serve(Method::get, "/q/{question}", &Routes::ballot);
  serve(Method::post, "/q/{question}", &Routes::vote);
  serve(Method::post, "/q/{question}/statements", &Routes::state);
  serve(Method::get, "/receipts/{index}", &Routes::receipt);
  serve(Method::get, "/receipts/{index}/proof", &Routes::proof);
}

}  // namespace entente::forms
