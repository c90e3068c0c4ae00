#include "host/forms/desk.h"

#include "host/clerk_api/dialogue_asked.h"
#include "host/forms/law.h"
#include "host/problems/problems.h"

namespace entente::forms {

using http::Request;
using http::Response;

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

Response to_the_door(const Request& request) {
  return see_other(
      reading::in_language(seat_path(request.param("dialogue")), http::language_of_page(request)));
}

Response nothing_of_it(const Request& request, const http::ProblemKind& kind) {
  return kept_by_nobody(reading::nothing_here(
      request, kind,
      reading::back_to_dialogue(request.param("dialogue"), http::language_of_page(request))));
}

Response Desk::drawn(const Request& request, const Draw& draw) const {
  bool known = false;
  auto response =
      clerk_api::show_dialogue(around_.clerk, request, [&](const clerk_api::Asked& asked) {
        known = true;
        const Reader reader{.kept = asked.kept,
                            .words = asked.words,
                            .language = http::language_of_page(request),
                            .now = around_.now()};
        return reading::html(request, draw(reader));
      });
  if (!known)
    response = reading::nothing_here(request, problems::of(clerk::HostRefusal::dialogue_unknown));
  return kept_by_nobody(std::move(response));
}

Response Desk::at_door(const Request& request, const Knocked& knocked) const {
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

bool Desk::look(const std::string& dialogue,
                const std::function<void(const constitution::State&)>& ask) const {
  return around_.clerk.read(dialogue, [&](const clerk::Register& kept) { ask(kept.state()); });
}

std::optional<Holder> Desk::holder_in(const Request& request) const {
  auto key = EntrustedKey::of(request);
  if (!key) return std::nullopt;
  const auto& dialogue = request.param("dialogue");
  std::optional<constituency::Seat> seat;
  look(dialogue, [&](const constitution::State& state) {
    const auto* found = state.constituency.seat_of(key->holder());
    if (found != nullptr && found->entrusted) seat = *found;
  });
  if (!seat) return std::nullopt;
  return Holder{
      .hand = {.dialogue = dialogue, .key = std::make_shared<const EntrustedKey>(*std::move(key))},
      .seat = *seat};
}

std::variant<Holder, Trouble> Desk::holder_of(const Request& request, const Form& form) const {
  auto holder = holder_in(request);
  const auto language = http::language_of_page(request);
  if (!holder) return trouble(no_key_came, language);
  if (form.text("token") != holder->key().token()) return trouble(form_of_another, language);
  return *std::move(holder);
}

}  // namespace entente::forms
