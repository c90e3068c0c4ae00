#pragma once

// The desk behind all forms: who holds which seat, how a page of a dialogue is drawn, what is said
// to whoever comes without a key. What answers later keeps the desk, so that it outlives the
// router.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "host/forms/door_page.h"
#include "host/forms/form.h"
#include "host/forms/pen.h"
#include "host/forms/routes.h"

namespace entente::forms {

// A key that came with a request, and its seat, which the register knows as entrusted.
struct Holder {
  Hand hand;
  constituency::Seat seat;

  const EntrustedKey& key() const { return *hand.key; }
};

class Desk {
 public:
  explicit Desk(Surroundings around) : around_(std::move(around)), pen_(around_.clerk) {}

  const Surroundings& around() const { return around_; }
  clerk::Clerk& clerk() const { return around_.clerk; }
  const Pen& pen() const { return pen_; }

  // A page of the dialogue asked for; where there is none, a page says so.
  using Draw = std::function<reading::Page(const Reader&)>;
  http::Response drawn(const http::Request& request, const Draw& draw) const;
  // The door. Whoever comes without a key gets one: key and code stay together from the first try
  // on, so that an answer that is lost on the way can be asked for again. But not in answer to a
  // form: one that another site sent comes without the cookie, and must not replace the key.
  http::Response at_door(const http::Request& request, const Knocked& knocked) const;

  // Asks the register of a dialogue. False: there is no such dialogue.
  bool look(const std::string& dialogue,
            const std::function<void(const constitution::State&)>& ask) const;

  // nullopt: no key came, or none that has a seat here.
  std::optional<Holder> holder_in(const http::Request& request) const;
  // The same for a form, which has to carry the token of the key.
  std::variant<Holder, Trouble> holder_of(const http::Request& request, const Form& form) const;

 private:
  Surroundings around_;
  Pen pen_;
};

using SharedDesk = std::shared_ptr<const Desk>;

// For whoever asked, and for nobody else: no cache, no page of another site.
http::Response kept_by_nobody(http::Response response);
http::Response see_other(std::string where);
http::Response to_the_door(const http::Request& request);
// There is nothing of that kind here, and the way back to the dialogue.
http::Response nothing_of_it(const http::Request& request, const http::ProblemKind& kind);

}  // namespace entente::forms
