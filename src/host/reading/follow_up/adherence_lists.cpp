#include "host/reading/follow_up/adherence_lists.h"

#include <algorithm>

namespace entente::reading {
namespace {

using commitment_api::AdherenceGiven;
using commitment_api::Adherent;
using commitment_api::Adhering;
using commitment_api::OnInstrument;
using commitment_api::PartyHere;
using http::Language;
using http::Words;

constexpr Words lead{
    .en = "Since when, and where that can be read. What is not listed is not known here.",
    .fr = "Depuis quand, et où cela se lit. Ce qui ne figure pas ici n’y est pas connu."};
constexpr Words no_party{
    .en =
        "The host has not said which country or agencies take part, so nothing is known here of "
        "what they adhere to.",
    .fr =
        "L’hôte n’a pas dit quel pays ni quelles institutions participent\u202f: on ne sait donc "
        "rien ici de leurs adhésions."};
constexpr Words nothing_of_party{.en = "Nothing is known here of what it adheres to.",
                                 .fr = "On ne sait rien ici de ses adhésions."};
constexpr Words nobody_known{.en = "Nothing is known here of who adheres to it.",
                             .fr = "On ne sait pas ici qui y adhère."};
constexpr Words spoken_for{.en = "promises through ", .fr = "s’engage par "};
constexpr Words since_word{.en = "since ", .fr = "depuis "};
constexpr Words through_word{.en = "among ", .fr = "parmi "};
constexpr Words source_word{.en = "read it there", .fr = "à lire là"};
constexpr Words unknown_word{.en = "adherence not known here", .fr = "adhésion non connue ici"};
constexpr Words none_anchored{.en = "no promise hangs on it", .fr = "aucun engagement n’y tient"};
constexpr Words anchored_word{.en = "hanging on it: ", .fr = "s’y rattachent\u202f: "};
constexpr Words who_title{.en = "Who adheres to it", .fr = "Qui y adhère"};
constexpr Words with_title{.en = "Here, with a promise that hangs on it",
                           .fr = "Ici, avec un engagement qui s’y rattache"};
constexpr Words without_title{.en = "Here, with no promise that hangs on it",
                              .fr = "Ici, sans engagement qui s’y rattache"};
constexpr Counted members_count{{.en = " member", .fr = " membre"},
                                {.en = " members", .fr = " membres"}};

class Told {
 public:
  Told(const clerk::Register& kept, const AdherenceGiven& given, const clerk_api::WordsOf& words,
       Language reader)
      : kept_(kept),
        given_(given),
        words_(words),
        reader_(reader),
        all_(commitment_api::on_instruments({.state = kept.state().commitment,
                                             .words = words,
                                             .dialogue = kept.dialogue(),
                                             .as_of = {}},
                                            given)) {}

  Markup parties() const {
    if (given_.parties.empty()) return element("p", no_party.in(reader_));
    Markup list;
    for (std::size_t i = 0; i < given_.parties.size(); ++i) list += element("li", party(i));
    return quiet(say(lead)) + element("ul", list);
  }

  Markup instrument(std::string_view code) const {
    const auto on = std::ranges::find_if(
        all_, [&](const OnInstrument& one) { return one.instrument->code == code; });
    if (on == all_.end()) return {};
    Markup told = element("h2", on->instrument->title.in(reader_)) +
                  element("h3", who_title.in(reader_)) + adherents(*on);
    if (given_.parties.empty()) return told + quiet(say(no_party));
    return told + split(*on, with_title, true) + split(*on, without_title, false);
  }

 private:
  Markup say(const Words& said) const { return Markup::words(said.in(reader_)); }
  static Markup dot() { return Markup::words(" · "); }

  Markup source(const commitment_api::Adherence& adherence) const {
    Markup told =
        say(since_word) +
        element("time", {{"datetime", adherence.since}}, Markup::words(adherence.since)) + dot() +
        element("a",
                {{"href", adherence.link}, {"hreflang", adherence.language}, {"rel", "noreferrer"}},
                say(source_word));
    if (adherence.language != http::tag_of(reader_))
      told += Markup::words(" (" + adherence.language + ")");
    return told;
  }
  Markup adhering(const Adhering& how) const {
    Markup told = source(*how.adherence);
    if (how.through != nullptr)
      told += dot() + say(through_word) + Markup::words(how.through->name.in(reader_));
    return told;
  }

  Markup promises(const PartyHere& here) const {
    if (here.promises.empty()) return say(none_anchored);
    Markup told = say(anchored_word);
    for (const auto number : here.promises)
      told += (number == here.promises.front() ? Markup{} : Markup::words(", ")) +
              link_to("/d/" + kept_.dialogue() + "/read/commitments/" + std::to_string(number),
                      reader_, Markup::words(kept_.dialogue() + "-c" + std::to_string(number)));
    return told;
  }

  Markup name(const commitment_api::Party& party) const {
    const auto adherent = commitment_api::adherent_of(given_.file, party);
    Markup through =
        say(spoken_for) + side_named(kept_.state(), party.constituency, words_, reader_);
    if (!party.office.empty()) through += Markup::words(" (" + party.office + ")");
    return element("strong", adherent.name.in(reader_)) + dot() + through;
  }

  // What is known, and what hangs where nothing is known.
  Markup party(std::size_t place) const {
    Markup list;
    bool known = false;
    for (const auto& on : all_) {
      const auto& here = on.parties[place];
      if (here.known.empty() && here.promises.empty()) continue;
      known = known || !here.known.empty();
      list += element(
          "li", Markup::words(on.instrument->title.in(reader_)) +
                    quiet((here.known.empty() ? say(unknown_word) : adhering(here.known.front())) +
                          dot() + promises(here)));
    }
    Markup told = name(given_.parties[place]);
    if (!known) told += quiet(say(nothing_of_party));
    return list.empty() ? told : told + element("ul", list);
  }

  Markup adherents(const OnInstrument& on) const {
    Markup list;
    for (const auto* adherence : on.adherences) {
      const Adherent& adherent = *given_.file.adherent(adherence->adherent);
      Markup told = Markup::words(adherent.name.in(reader_));
      if (!adherent.members.empty())
        told += dot() + Markup::words(count(adherent.members.size(), members_count, reader_));
      list += element("li", told + quiet(source(*adherence)));
    }
    return list.empty() ? element("p", nobody_known.in(reader_)) : element("ul", list);
  }

  Markup split(const OnInstrument& on, const Words& title, bool anchored) const {
    Markup list;
    for (const auto& here : on.parties)
      if (here.promises.empty() != anchored)
        list += element(
            "li", name(*here.party) + quiet((here.known.empty() ? say(unknown_word)
                                                                : adhering(here.known.front())) +
                                            (anchored ? dot() + promises(here) : Markup{})));
    return list.empty() ? list : element("h3", title.in(reader_)) + element("ul", list);
  }

  const clerk::Register& kept_;
  const AdherenceGiven& given_;
  const clerk_api::WordsOf& words_;
  Language reader_;
  std::vector<OnInstrument> all_;
};

}  // namespace

Markup adherence_of_parties(const clerk::Register& kept, const AdherenceGiven& given,
                            const clerk_api::WordsOf& words, Language reader) {
  return Told{kept, given, words, reader}.parties();
}

Markup adherence_to(const clerk::Register& kept, const AdherenceGiven& given,
                    std::string_view instrument, const clerk_api::WordsOf& words, Language reader) {
  return Told{kept, given, words, reader}.instrument(instrument);
}

}  // namespace entente::reading
