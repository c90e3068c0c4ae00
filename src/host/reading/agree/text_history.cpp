#include "host/reading/agree/text_history.h"

#include <algorithm>
#include <array>

#include "dialogue/agreement/ladder.h"

namespace entente::reading {
namespace {

using namespace agreement;
using http::Language;
using http::Words;

constexpr Words amendments_title{.en = "Amendments", .fr = "Amendements"};
// By Amendment::Status.
constexpr std::array status_words = {
    Words{.en = "Awaits an answer", .fr = "Attend une réponse"},
    Words{.en = "Accepted: the text changed", .fr = "Accepté\u202f: le texte a changé"},
    Words{.en = "Turned down", .fr = "Refusé"},
    Words{.en = "Taken back by whoever wrote it", .fr = "Retiré par qui l’a écrit"},
    Words{.en = "Overtaken: another changed these words first",
          .fr = "Dépassé\u202f: un autre a changé ces mots d’abord"}};
constexpr Words summary_word{.en = "Plain summary", .fr = "Résumé en clair"};
constexpr Words clause_word{.en = "Clause ", .fr = "Clause "};
constexpr Words new_clause_word{.en = "New clause ", .fr = "Nouvelle clause "};
constexpr Words before_word{.en = "It read: ", .fr = "On lisait\u202f: "};
constexpr Words after_word{.en = "As proposed: ", .fr = "Proposé\u202f: "};
constexpr Words why_word{.en = "Why: ", .fr = "Pourquoi\u202f: "};
constexpr Words ladder_title{.en = "Who stands behind it", .fr = "Qui le soutient"};
// By Step, by Mandate, by Grade.
constexpr std::array step_words = {
    Words{.en = "Seen", .fr = "Lu"}, Words{.en = "In favour", .fr = "Favorable"},
    Words{.en = "Committed", .fr = "Engagé"}, Words{.en = "Resourced", .fr = "Doté de moyens"}};
constexpr std::array mandate_words = {Words{.en = "personal", .fr = "à titre personnel"},
                                      Words{.en = "technical", .fr = "mandat technique"},
                                      Words{.en = "mandated", .fr = "mandaté"},
                                      Words{.en = "political", .fr = "mandat politique"}};
constexpr std::array grade_words = {Words{.en = "Noted", .fr = "Pris acte"},
                                    Words{.en = "Accepted in part", .fr = "Accepté en partie"},
                                    Words{.en = "Accepted", .fr = "Accepté"}};
constexpr Words taken_back_word{.en = "taken back", .fr = "retiré"};
constexpr Words replaced_word{.en = "replaced by a newer one", .fr = "remplacé par un plus récent"};
constexpr Words waits_word{.en = "waits until it stands at this step at least: ",
                           .fr = "attend que ce collège soit à ce degré au moins\u202f: "};
constexpr Words if_word{.en = "on the condition that it stands at this step at least: ",
                        .fr = "à condition que ce collège soit à ce degré au moins\u202f: "};
constexpr Words document_word{.en = "Document: ", .fr = "Document\u202f: "};
constexpr Words responses_title{.en = "Political responses", .fr = "Réponses politiques"};
constexpr Words due_word{.en = "by ", .fr = "d’ici le "};
constexpr Words facilitator_word{.en = "The facilitator", .fr = "La facilitation"};

template <std::size_t count, class Scale>
std::string_view named(const std::array<Words, count>& words, Scale value, Language reader) {
  return words[static_cast<std::size_t>(value)].in(reader);
}

class History {
 public:
  History(const constitution::State& state, const Proposal& proposal,
          const clerk_api::WordsOf& words, Language reader)
      : state_(state), proposal_(proposal), words_(words), reader_(reader) {}

  Markup amendments() const {
    Markup list;
    for (const auto id : proposal_.amendments) list += amendment(*state_.agreement.amendment(id));
    return part(amendments_title, list);
  }
  Markup endorsements() const {
    const auto active = active_endorsements(state_.agreement, proposal_);
    Markup list;
    for (const auto id : proposal_.endorsements)
      list += endorsement(*state_.agreement.endorsement(id),
                          std::ranges::find(active, id) != active.end());
    return part(ladder_title, list);
  }
  Markup responses() const {
    Markup list;
    for (const auto& response : proposal_.responses) {
      Markup facts = by(response.origin) + Markup::words(" · ") +
                     element("strong", named(grade_words, response.act.grade, reader_));
      if (response.act.due != Instant{})
        facts += Markup::words(" · ") + words(due_word) + day(response.act.due, reader_);
      list += element("li", text(response.act.text) + quiet(facts));
    }
    return part(responses_title, list);
  }

 private:
  Markup words(const Words& said) const { return Markup::words(said.in(reader_)); }
  Markup text(const Translations& texts) const { return said(texts, words_, reader_); }
  Markup part(const Words& title, const Markup& list) const {
    return list.empty() ? list : element("h3", title.in(reader_)) + element("ul", list);
  }
  Markup by(const Origin& origin) const {
    return (origin.side ? side_named(state_, *origin.side, words_, reader_)
                        : words(facilitator_word)) +
           Markup::words(" · ") + day(origin.at, reader_);
  }

  // What it was about, as it read then.
  const Part* part_then(const Amendment& amendment) const {
    const auto version = amendment.act.version;
    if (version < 1 || version > proposal_.versions.size()) return nullptr;
    const auto& parts = proposal_.versions[version - 1].parts;
    return amendment.act.part < parts.size() ? &parts[amendment.act.part] : nullptr;
  }
  std::string part_name(const Amendment& amendment) const {
    if (amendment.act.part == 0) return std::string{summary_word.in(reader_)};
    const auto& name = part_then(amendment) == nullptr ? new_clause_word : clause_word;
    return std::string{name.in(reader_)} + std::to_string(amendment.act.part);
  }
  Markup amendment(const Amendment& amendment) const {
    Markup told = quiet(Markup::words(part_name(amendment) + " · ") + by(amendment.origin) +
                        Markup::words(" · ") +
                        element("strong", named(status_words, amendment.status, reader_)));
    if (const auto* then = part_then(amendment))
      told += element("p", words(before_word) + element("del", text(then->text)));
    told += element("p", words(after_word) + element("ins", text(amendment.act.text)));
    told += element("p", words(why_word) + text(amendment.act.reason));
    if (!amendment.reason.empty()) told += element("blockquote", text(amendment.reason));
    return element("li", told);
  }

  Markup endorsement(const Endorsement& given, bool active) const {
    Markup told =
        by(given.origin) + Markup::words(" · ") +
        element("strong", named(step_words, given.act.step, reader_)) +
        Markup::words(" · " + std::string{named(mandate_words, given.act.mandate, reader_)});
    if (given.withdrawn_by)
      told += Markup::words(" · ") + element("em", words(taken_back_word)) +
              element("blockquote", text(given.withdrawal_reason));
    else if (given.replaced_by != EndorsementId{})
      told += Markup::words(" · ") + element("em", words(replaced_word));
    if (given.stands() && given.act.condition)
      told += quiet(
          words(active ? if_word : waits_word) +
          side_named(state_, given.act.condition->constituency, words_, reader_) +
          Markup::words(", " + std::string{named(step_words, given.act.condition->step, reader_)}));
    if (given.act.document)
      told += quiet(words(document_word) + text(given.act.document->description));
    return element("li", told);
  }

  const constitution::State& state_;
  const Proposal& proposal_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Markup text_history(const constitution::State& state, const Proposal& proposal,
                    const clerk_api::WordsOf& words, Language reader) {
  const History history{state, proposal, words, reader};
  return history.amendments() + history.endorsements() + history.responses();
}

}  // namespace entente::reading
