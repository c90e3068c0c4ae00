#include "entente/reminders/reminder.h"

#include <array>

#include "host/commitment_api/wording.h"

namespace entente::program {
namespace {

using commitment_api::Awaited;
using commitment_api::AwaitedAct;

struct Sentence {
  std::string_view en, fr;
};

// What each act is, in a list.
constexpr Sentence of_act(AwaitedAct act) {
  switch (act) {
    case AwaitedAct::confirmation:
      return {"confirm this commitment, or withdraw it", "confirmer cet engagement, ou le retirer"};
    case AwaitedAct::report:
      return {"report on progress", "rendre compte de l’avancement"};
    case AwaitedAct::finding:
      return {"look at the report and state a finding", "examiner le rapport et rendre un constat"};
    case AwaitedAct::reply:
      return {"reply to the dispute of your finding",
              "répondre à la contestation de votre constat"};
  }
  return {};
}

// "1 March 2027", "1er mars 2027".
std::string day(Instant at, bool french) {
  constexpr std::array<Sentence, 12> months{Sentence{"January", "janvier"},
                                            {"February", "février"},
                                            {"March", "mars"},
                                            {"April", "avril"},
                                            {"May", "mai"},
                                            {"June", "juin"},
                                            {"July", "juillet"},
                                            {"August", "août"},
                                            {"September", "septembre"},
                                            {"October", "octobre"},
                                            {"November", "novembre"},
                                            {"December", "décembre"}};
  const std::string date = to_rfc3339(at);  // 2027-03-01T12:00:00Z
  const auto number = std::stoul(date.substr(8, 2));
  const auto& month = months.at(std::stoul(date.substr(5, 2)) - 1);
  std::string text = std::to_string(number);
  if (french && number == 1) text += "er";
  return text.append(" ").append(french ? month.fr : month.en).append(" ") + date.substr(0, 4);
}

class Writing {
 public:
  Writing(const Occasion& occasion, const Addressee& addressee)
      : occasion_(occasion),
        addressee_(addressee),
        french_(addressee.language.string() == "fr"),
        title_(said(occasion.state.opening->terms.title)) {}

  std::string subject(std::size_t things) const {
    const std::string count = std::to_string(things);
    if (french_)
      return (things == 1 ? "Une échéance vous attend" : count + " échéances vous attendent") +
             " – " + title_;
    return (things == 1 ? "One date awaits you" : count + " dates await you") + " – " + title_;
  }

  std::string text(const std::vector<Awaited>& things, const std::string& stop_at) const {
    std::string out = pick("Hello,\n\nIn the dialogue “", "Bonjour,\n\nDans le dialogue «\u202f");
    out += title_;
    out += pick("”, the commitments register awaits this of ",
                "\u202f», le registre des engagements attend ceci de\u202f: ");
    out += constituency() + pick(":\n", ".\n");
    for (const auto& thing : things) out += item(thing);
    out += pick(
        "\nEverybody can read these promises and dates there. Whoever has acted gets no letter, "
        "and no date is written about twice.\n\nFor no more reminders in this dialogue:\n",
        "\nTout le monde peut y lire ces engagements et ces dates. Qui a déjà agi ne reçoit pas de "
        "lettre, et aucune échéance n’est rappelée deux fois.\n\nPour ne plus recevoir de rappels "
        "dans ce dialogue\u202f:\n");
    out += stop_at + "\n";
    return out;
  }

 private:
  std::string item(const Awaited& thing) const {
    const auto& commitment = *occasion_.view.state.commitment(thing.commitment);
    const bool late = thing.due < occasion_.view.as_of;
    const auto act = of_act(thing.act);
    std::string out = "\n- " + commitment_api::reference(occasion_.view.dialogue, commitment) +
                      pick(": ", "\u202f: ") + std::string{french_ ? act.fr : act.en};
    out += late ? pick(" (was due on ", " (c’était pour le ") : pick(" (due on ", " (pour le ");
    out += day(thing.due, french_) + ")\n  " + said(commitment.terms.action) + "\n  ";
    return out + occasion_.page("/register/" + std::to_string(commitment.id.number)) + "\n";
  }
  std::string constituency() const {
    return said(occasion_.state.constituency.find(addressee_.of)->name);
  }
  std::string said(const Translations& texts) const {
    return one_line(commitment_api::words_for(occasion_.view, texts, addressee_.language));
  }
  std::string pick(std::string_view en, std::string_view fr) const {
    return std::string{french_ ? fr : en};
  }

  const Occasion& occasion_;
  const Addressee& addressee_;
  bool french_;
  std::string title_;
};

}  // namespace

registrar::Letter reminder(const Occasion& occasion, const Addressee& addressee,
                           const std::vector<Awaited>& things, const following::Token& stop) {
  const Writing writing{occasion, addressee};
  std::string names = addressee.address.string();
  for (const auto& thing : things) names.append("\n").append(thing.name);
  return {.from = occasion.from,
          .to = addressee.address,
          .language = addressee.language,
          .subject = writing.subject(things.size()),
          .text = writing.text(things, occasion.stop_at(stop)),
          .id = letter_id(names, occasion.from),
          .stop = occasion.from,
          .stop_at = occasion.stop_at(stop)};
}

}  // namespace entente::program
