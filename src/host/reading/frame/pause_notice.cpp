#include "host/reading/frame/pause_notice.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words title{.en = "This dialogue is paused until ",
                      .fr = "Ce dialogue est en pause jusqu’au "};
constexpr Words means{.en = "You can read everything. Until then nothing new is recorded.",
                      .fr = "Vous pouvez tout lire. D’ici là, rien de nouveau n’est inscrit."};
constexpr Words contact{.en = "Whom to turn to: ", .fr = "À qui vous adresser\u202f: "};
constexpr Words other_way{.en = "Another way, if you cannot use this one: ",
                          .fr = "Une autre voie, si celle-ci vous est fermée\u202f: "};

// A pause ends on a full hour: 2026-11-28, 12:00 UTC.
Markup hour_in_words(Instant until) {
  const std::string stamp = to_rfc3339(until);
  return element("time", {{"datetime", stamp}},
                 Markup::words(stamp.substr(0, 10) + ", " + stamp.substr(11, 5) + " UTC"));
}

}  // namespace

Markup pause_notice(const constitution::State& state, const clerk_api::WordsOf& words,
                    Language reader, Instant now) {
  const auto* pause = state.session.pause_at(now);
  if (pause == nullptr) return {};
  Markup inside =
      element("p", element("strong",
                           Markup::words(title.in(reader)) + hour_in_words(pause->act.until))) +
      element("p", said(pause->act.reason, words, reader)) + element("p", means.in(reader));
  if (!state.session.notes().empty()) {
    const auto& note = state.session.notes().back().act;
    inside += element("p", Markup::words(contact.in(reader)) + said(note.contact, words, reader));
    if (!note.safe_contact.empty())
      inside += element(
          "p", Markup::words(other_way.in(reader)) + said(note.safe_contact, words, reader));
  }
  return element("div", {{"class", "paused"}}, inside);
}

}  // namespace entente::reading
