#include "host/forms/door.h"

#include "host/forms/attested.h"
#include "host/forms/law.h"
#include "host/forms/seat_page.h"
#include "host/problems/problems.h"

namespace entente::forms {
namespace {

using http::Answer;
using http::Request;

// Somebody at the door with a key in the browser and what they typed; lives until they are told.
struct Knock {
  SharedDesk desk;
  Request request;
  Knocked knocked;
  Answer answer;
  Hand hand = {};

  http::Language language() const { return http::language_of_page(request); }
  void refuse(Trouble why) const {
    Knocked again = knocked;
    again.trouble = std::move(why);
    answer(desk->at_door(request, again));
  }
};

// Before the code is spent. `key`: null where none came.
Trouble refusal_of(const Knock& knock, const Form& form, const EntrustedKey* key) {
  const auto language = knock.language();
  if (key == nullptr) return trouble(no_key_came, language);
  if (form.text("token") != key->token()) return trouble(form_of_another, language);
  Trouble why;
  const auto ask = [&](const constitution::State& state) {
    if (!knows_entrusted_keys(state)) why = trouble(law_without_forms, language);
    if (state.session.pause_at(knock.desk->around().now()) != nullptr)
      why = trouble(problems::of(constitution::Refusal::dialogue_paused), language);
  };
  if (!knock.desk->look(knock.request.param("dialogue"), ask))
    return trouble(problems::of(clerk::HostRefusal::dialogue_unknown), language);
  if (why) return why;
  return knock.knocked.loss_accepted ? Trouble{} : trouble(loss_not_accepted, language);
}

bool is_seated(const Knock& knock) {
  bool seated = false;
  knock.desk->look(knock.hand.dialogue, [&](const constitution::State& state) {
    seated = state.constituency.seat_of(knock.hand.key->holder()) != nullptr;
  });
  return seated;
}

// Does it stand in the log, now or before? Otherwise whoever knocked is told why not.
bool stands(const Knock& knock, const clerk::Answered& answered, constituency::Refusal already) {
  const auto* kind = refused_with(answered);
  if (kind == nullptr || refused_for(answered, already)) return true;
  knock.refuse(trouble(*kind, knock.language()));
  return false;
}

// Before anything else is done with the key, the register says that the host has seen it.
void entrust(const Knock& knock) {
  knock.desk->pen().act(
      knock.hand, constituency::KeyEntrustedV1{}, {}, [knock](const clerk::Answered& answered) {
        if (!stands(knock, answered, constituency::Refusal::key_already_entrusted)) return;
        const auto life = knock.knocked.shared_device ? Life::until_closed : Life::days;
        auto response = to_the_door(knock.request);
        response.set("Set-Cookie", knock.hand.key->cookie(knock.request, life));
        knock.answer(std::move(response));
      });
}

void sit_down(const Knock& knock, const constituency::SeatTakenV1& act) {
  knock.desk->pen().act(knock.hand, act, {}, [knock](const clerk::Answered& answered) {
    if (stands(knock, answered, constituency::Refusal::key_already_seated)) entrust(knock);
  });
}

}  // namespace

void show_door(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const auto holder = desk->holder_in(request);
  if (!holder)
    return answer(desk->at_door(request, {.code = request.query_value("code").value_or("")}));
  answer(desk->drawn(request, [&](const Reader& reader) {
    return seat_page(reader, holder->seat, holder->key().token());
  }));
}

void take_seat(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const Form form{request};
  Knock knock{.desk = desk,
              .request = request,
              .knocked = {.code = form.text("code"),
                          .loss_accepted = form.ticked("loss"),
                          .shared_device = form.ticked("shared")},
              .answer = answer};
  auto key = EntrustedKey::of(request);
  if (auto why = refusal_of(knock, form, key ? &*key : nullptr)) return knock.refuse(why);
  knock.hand = {.dialogue = request.param("dialogue"),
                .key = std::make_shared<const EntrustedKey>(*std::move(key))};
  if (is_seated(knock)) return entrust(knock);
  ask_registrar(desk->around().house,
                {.dialogue = knock.hand.dialogue, .typed = knock.knocked.code},
                knock.hand.key->holder(), knock.language(), [knock](const Attested& attested) {
                  if (const auto* why = std::get_if<Trouble>(&attested)) return knock.refuse(*why);
                  sit_down(knock, std::get<constituency::SeatTakenV1>(attested));
                });
}

// A form that another site sent comes without the cookie, and must not erase it.
void leave_seat(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const auto key = EntrustedKey::of(request);
  const auto language = http::language_of_page(request);
  if (!key) return answer(desk->at_door(request, {.trouble = trouble(no_key_came, language)}));
  if (Form{request}.text("token") != key->token())
    return answer(desk->at_door(request, {.trouble = trouble(form_of_another, language)}));
  auto response = desk->drawn(request, left_page);
  if (response.status == 200) response.set("Set-Cookie", no_cookie(request));
  answer(std::move(response));
}

}  // namespace entente::forms
