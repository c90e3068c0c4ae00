#include "host/reading/agree/agreements_page.h"

#include <algorithm>
#include <array>

#include "host/reading/agree/decision_days.h"
#include "host/reading/agree/text_history.h"
#include "host/reading/frame/sheet.h"
#include "host/reading/frame/titles.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words no_proposal{.en = "Nothing has been proposed yet.",
                            .fr = "Rien n’est encore proposé."};
constexpr Words no_decision{.en = "Nothing has been put to a decision yet.",
                            .fr = "Rien n’est encore soumis à décision."};
constexpr Words proposal_word{.en = "Proposal ", .fr = "Proposition "};
constexpr Words decision_word{.en = "Decision ", .fr = "Décision "};
constexpr Words version_word{.en = "Version ", .fr = "Version "};
constexpr Words frozen_word{.en = "the text is frozen", .fr = "le texte est figé"};
constexpr Words open_word{.en = "the text is open to amendments",
                          .fr = "le texte est ouvert aux amendements"};
constexpr Words indicator_word{.en = "Indicator: ", .fr = "Indicateur\u202f: "};
constexpr Words from_word{.en = "It comes from", .fr = "Elle vient de"};
constexpr Words objections_word{.en = "Objections", .fr = "Objections"};
constexpr Words objection_open{.en = "still open", .fr = "encore ouverte"};
constexpr Words withdrawn_word{.en = "withdrawn", .fr = "retirée"};
constexpr Words changed_word{.en = "the text was changed", .fr = "le texte a été changé"};
constexpr Words dissent_word{.en = "remains as dissent", .fr = "reste comme désaccord"};
constexpr Words upheld_word{.en = "Adopted: ", .fr = "Adoptée\u202f: "};
constexpr Words not_upheld_word{.en = "Not adopted: ", .fr = "Non adoptée\u202f: "};
constexpr Words met_in_word{.en = "the rule is met in ", .fr = "la règle est respectée dans "};
const Counted constituencies_word{.one = {.en = " constituency of ", .fr = " collège sur "},
                                  .other = {.en = " constituencies of ", .fr = " collèges sur "}};
constexpr Words not_concluded{.en = "Not concluded yet.", .fr = "Pas encore conclue."};
constexpr Words replaced_word{.en = "Replaced by another decision.",
                              .fr = "Remplacée par une autre décision."};
constexpr Words dissents_word{.en = "Dissent", .fr = "Désaccords"};
constexpr Words sides_word{.en = "What each constituency said", .fr = "Ce qu’a dit chaque collège"};
constexpr Words in_secret_word{.en = "speaks by secret ballots: ",
                               .fr = "s’exprime par scrutin secret\u202f: "};
constexpr Words yes_from_word{.en = "yes from at least ", .fr = "oui d’au moins "};
constexpr Words objections_max_word{.en = "objections at most: ",
                                    .fr = "objections au plus\u202f: "};
constexpr Words ballots_word{.en = " ballots or more for ", .fr = " bulletins ou plus pour "};
constexpr Words seats_word{.en = " seats", .fr = " sièges"};
constexpr Words met_word{.en = "rule met", .fr = "règle respectée"};
constexpr Words not_met_word{.en = "rule not met", .fr = "règle non respectée"};
constexpr Words too_few_word{.en = "too few answered", .fr = "trop peu de réponses"};
constexpr Words kept_back_word{
    .en = "counted, and kept back: the figures would tell what single people answered",
    .fr = "compté, et gardé\u202f: les chiffres diraient ce que telle personne a répondu"};
constexpr Words silent_word{.en = "has not spoken", .fr = "ne s’est pas exprimé"};
constexpr Words sealed_word{.en = "sealed until the decision ends",
                            .fr = "scellé jusqu’à la fin de la décision"};
constexpr Words yes_word{.en = " yes, ", .fr = " oui, "};
constexpr Words no_word{.en = " no, ", .fr = " non, "};
const Counted abstained_word{.one = {.en = " abstained", .fr = " abstention"},
                             .other = {.en = " abstained", .fr = " abstentions"}};
constexpr std::array said_in_public = {
    Words{.en = "Yes, in public", .fr = "Oui, en public"},
    Words{.en = "No, in public", .fr = "Non, en public"},
    Words{.en = "Abstains, in public", .fr = "Abstention, en public"},
    Words{.en = "Blocks, in public", .fr = "S’y oppose, en public"}};

class Agreements {
 public:
  Agreements(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader)
      : kept_(kept), state_(kept.state()), words_(words), reader_(reader) {}

  Page page(const Words& title, std::string_view name, const Words& none,
            const Markup& parts) const {
    return {.title = std::string{title.in(reader_)},
            .path = "/d/" + kept_.dialogue() + "/read/" + std::string{name},
            .main = back_to_dialogue(kept_.dialogue(), reader_) + element("h1", title.in(reader_)) +
                    (parts.empty() ? element("p", none.in(reader_)) : parts),
            .invented = state_.opening->terms.invented};
  }

  Markup proposals(bool by_mail) const {
    Markup all;
    for (const auto& proposal : state_.agreement.proposals())
      all += part(proposal_word, proposal.id.number,
                  whole(proposal) +
                      ways({.kind = "proposal", .room = "proposals", .number = proposal.id.number},
                           by_mail));
    return all;
  }
  Markup concluded(const decision::Decision& decision) const {
    return element("p", element("strong", Markup::words(ended(decision))) + Markup::words(" ") +
                            day(decision.concluded->at, reader_)) +
           rows(decision);
  }
  // Objections that travel with the text.
  Markup dissent(const std::vector<agreement::ObjectionId>& objections) const {
    Markup list;
    for (const auto id : objections) {
      const auto& one = *state_.agreement.objection(id);
      if (!one.settled_by || one.settlement.how != agreement::Settlement::dissent) continue;
      Markup told = text(one.reason);
      if (!one.settlement.note.empty()) told += element("blockquote", text(one.settlement.note));
      if (one.origin.side) told += quiet(side_named(state_, *one.origin.side, words_, reader_));
      list += element("li", told);
    }
    return list.empty() ? list : element("h3", dissents_word.in(reader_)) + element("ul", list);
  }
  Markup decisions(bool by_mail) const {
    Markup all;
    for (const auto& decision : state_.decision.decisions())
      all += part(decision_word, decision.id.number,
                  whole(decision) +
                      ways({.kind = "decision", .room = "decisions", .number = decision.id.number},
                           by_mail));
    return all;
  }

 private:
  Markup ways(const Followable& what, bool by_mail) const {
    return ways_to_follow(kept_.dialogue(), what, by_mail, reader_);
  }
  Markup words(const Words& said) const { return Markup::words(said.in(reader_)); }
  Markup text(const Translations& texts) const { return said(texts, words_, reader_); }
  // The number makes a part of the page an address: "/read/proposals#2".
  Markup part(const Words& name, std::uint32_t number, const Markup& inside) const {
    const auto id = std::to_string(number);
    return element("section", {{"id", id}},
                   element("h2", std::string{name.in(reader_)} + id) + inside);
  }

  Markup whole(const agreement::Proposal& proposal) const {
    const auto& parts = proposal.parts();
    Markup inside = element("p", {{"class", "voice"}}, text(parts[0].text));
    const auto state = (proposal.frozen_by ? frozen_word : open_word).in(reader_);
    inside += quiet(Markup::words(std::string{version_word.in(reader_)} +
                                  std::to_string(proposal.version()) + " · " + std::string{state}));
    Markup clauses;
    for (std::size_t i = 1; i < parts.size(); ++i) {
      Markup clause = text(parts[i].text);
      if (!parts[i].indicator.empty())
        clause += quiet(words(indicator_word) + text(parts[i].indicator));
      clauses += element("li", clause);
    }
    if (!clauses.empty()) inside += element("ol", clauses);
    return inside + sources(proposal) + objections(proposal) +
           text_history(state_, proposal, words_, reader_);
  }
  Markup sources(const agreement::Proposal& proposal) const {
    Markup list;
    for (const StatementId id : proposal.statements) {
      const auto& statement = *state_.discussion.statement(id);
      const auto path =
          "/d/" + kept_.dialogue() + "/read/q/" + std::to_string(statement.question.number);
      list += element("li",
                      link_to(path, reader_,
                              said(statement.text, words_, reader_, statement.language.string())));
    }
    if (list.empty()) return list;
    return element("h3", from_word.in(reader_)) + element("ul", list);
  }
  Markup objections(const agreement::Proposal& proposal) const {
    Markup list;
    for (const auto id : proposal.objections) {
      const auto& objection = *state_.agreement.objection(id);
      Markup facts;
      if (objection.origin.side)
        facts = side_named(state_, *objection.origin.side, words_, reader_) + Markup::words(" · ");
      facts += day(objection.origin.at, reader_) + Markup::words(" · ") +
               element("strong", ended(objection).in(reader_));
      list += element("li", text(objection.reason) + quiet(facts));
    }
    if (list.empty()) return list;
    return element("h3", objections_word.in(reader_)) + element("ul", list);
  }
  static const Words& ended(const agreement::Objection& objection) {
    if (!objection.settled_by) return objection_open;
    switch (objection.settlement.how) {
      case agreement::Settlement::withdrawn:
        return withdrawn_word;
      case agreement::Settlement::text_changed:
        return changed_word;
      case agreement::Settlement::dissent:
        return dissent_word;
    }
    return objection_open;
  }

  Markup whole(const decision::Decision& decision) const {
    const auto& proposal = *state_.agreement.proposal(decision.proposal);
    const auto path = "/d/" + kept_.dialogue() + "/read/proposals";
    Markup inside = element("p", {{"class", "voice"}}, text(proposal.parts()[0].text));
    inside += quiet(element(
        "a", {{"href", in_language(path, reader_) + "#" + std::to_string(proposal.id.number)}},
        Markup::words(std::string{proposal_word.in(reader_)} +
                      std::to_string(proposal.id.number))));
    inside += element(
        "p", element("strong", Markup::words(verdict(decision))) +
                 (decision.concluded ? Markup::words(" ") + day(decision.concluded->at, reader_)
                                     : Markup{}));
    return inside + rows(decision) + dissent(proposal.objections);
  }
  std::string verdict(const decision::Decision& decision) const {
    if (decision.replaced_by != decision::DecisionId{})
      return std::string{replaced_word.in(reader_)};
    return decision.concluded ? ended(decision) : std::string{not_concluded.in(reader_)};
  }
  std::string ended(const decision::Decision& decision) const {
    const auto& [all, upheld] = decision.concluded->conclusion;
    const auto met = std::ranges::count_if(all, &decision::ConcludedRow::reached);
    return std::string{(upheld ? upheld_word : not_upheld_word).in(reader_)} +
           std::string{met_in_word.in(reader_)} +
           count(static_cast<std::uint64_t>(met), constituencies_word, reader_) +
           number(all.size(), reader_) + ".";
  }
  // A list, which needs no more room than a phone has: who, what it said, by which rule.
  Markup rows(const decision::Decision& decision) const {
    Markup list;
    for (std::size_t i = 0; i < decision.rule.rows.size(); ++i) {
      const auto& rule = decision.rule.rows[i];
      const auto& voice = decision.voices[i];
      Markup row = side_named(state_, rule.constituency, words_, reader_) + Markup::words(" · ") +
                   element("strong", Markup::words(came_of(decision, i)));
      if (voice && !voice->reason.empty()) row += element("blockquote", text(voice->reason));
      if (rule.voice == decision::Voice::ballots)
        row += quiet(Markup::words(ballots_asked(decision.rule, rule)));
      list += element("li", row);
    }
    return element("h3", sides_word.in(reader_)) + element("ul", list);
  }
  // What the rule asks of secret ballots; a public voice says itself what it is.
  std::string ballots_asked(const decision::Rule& whole, const decision::RuleRow& row) const {
    const bool consent = whole.kind == decision::Kind::consent;
    std::string told{in_secret_word.in(reader_)};
    told += (consent ? objections_max_word : yes_from_word).in(reader_);
    told += consent ? number(whole.objections_max, reader_)
                    : std::to_string(row.threshold.numerator) + "/" +
                          std::to_string(row.threshold.denominator);
    return told + ", " + number(row.quorum, reader_) + std::string{ballots_word.in(reader_)} +
           number(row.seats, reader_) + std::string{seats_word.in(reader_)};
  }
  // What a constituency said, and whether that meets its rule.
  std::string came_of(const decision::Decision& decision, std::size_t place) const {
    const auto said = std::string{answer_of(decision, place)};
    if (!decision.concluded) return said;
    const auto& row = decision.concluded->conclusion.rows[place];
    const bool secret = decision.rule.rows[place].voice == decision::Voice::ballots;
    const auto& met = row.reached                 ? met_word
                      : secret && !row.quorum_met ? too_few_word
                                                  : not_met_word;
    return said + " · " + std::string{met.in(reader_)};
  }
  std::string answer_of(const decision::Decision& decision, std::size_t place) const {
    const auto& voice = decision.voices[place];
    const bool blocked = voice && voice->choice == decision::Choice::block;
    if (blocked || decision.rule.rows[place].voice == decision::Voice::focal_point)
      return std::string{
          (voice ? said_in_public[static_cast<std::size_t>(voice->choice)] : silent_word)
              .in(reader_)};
    if (!decision.concluded) return std::string{sealed_word.in(reader_)};
    const auto& tally = decision.concluded->conclusion.rows[place].tally;
    if (!tally) return std::string{kept_back_word.in(reader_)};
    return number(tally->yes, reader_) + std::string{yes_word.in(reader_)} +
           number(tally->no, reader_) + std::string{no_word.in(reader_)} +
           count(tally->abstain, abstained_word, reader_);
  }
  const clerk::Register& kept_;
  const constitution::State& state_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Markup conclusion(const clerk::Register& kept, const decision::Decision& decision,
                  const clerk_api::WordsOf& words, Language reader) {
  return Agreements{kept, words, reader}.concluded(decision);
}

Markup travelling_dissent(const clerk::Register& kept, const decision::Decision& decision,
                          const clerk_api::WordsOf& words, Language reader) {
  const auto& proposal = *kept.state().agreement.proposal(decision.proposal);
  return Agreements{kept, words, reader}.dissent(proposal.objections);
}

Page proposals_page(const clerk::Register& kept, bool by_mail, const clerk_api::WordsOf& words,
                    Language reader) {
  const Agreements agreements{kept, words, reader};
  return agreements.page(titles::proposals, "proposals", no_proposal,
                         agreements.proposals(by_mail));
}

Page decisions_page(const clerk::Register& kept, Instant as_of, bool by_mail,
                    const clerk_api::WordsOf& words, Language reader) {
  const Agreements agreements{kept, words, reader};
  return agreements.page(
      titles::decisions, "decisions", no_decision,
      decisions_by_days(kept, as_of, words, reader) + agreements.decisions(by_mail));
}

}  // namespace entente::reading
