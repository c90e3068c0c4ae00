#include "host/reading/agreements_page.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;

constexpr Words proposals_title{.en = "Proposals", .fr = "Propositions"};
constexpr Words decisions_title{.en = "Decisions", .fr = "Décisions"};
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
constexpr Words upheld_word{.en = "Adopted: every rule that was set beforehand is met.",
                            .fr = "Adoptée\u202f: chaque règle fixée d’avance est respectée."};
constexpr Words not_upheld_word{.en = "Not adopted: a rule is not met.",
                                .fr = "Non adoptée\u202f: une règle n’est pas respectée."};
constexpr Words not_concluded{.en = "Not concluded yet.", .fr = "Pas encore conclue."};
constexpr Words replaced_word{.en = "Replaced by another decision.",
                              .fr = "Remplacée par une autre décision."};
constexpr Words constituency_word{.en = "Constituency", .fr = "Collège"};
constexpr Words rule_word{.en = "Its rule", .fr = "Sa règle"};
constexpr Words came_word{.en = "What came of it", .fr = "Résultat"};
constexpr Words quorum_word{.en = "quorum ", .fr = "quorum "};
constexpr Words of_word{.en = " of ", .fr = " sur "};
constexpr Words reached_word{.en = "agreed", .fr = "approuve"};
constexpr Words not_reached_word{.en = "did not agree", .fr = "n’approuve pas"};
constexpr Words blocked_word{.en = "blocked it", .fr = "s’y oppose"};
constexpr Words too_few_word{.en = "too few answered", .fr = "trop peu de réponses"};
constexpr Words counts_word{.en = " (yes, no, abstained: ",
                            .fr = " (oui, non, abstentions\u202f: "};

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

  Markup proposals() const {
    Markup all;
    for (const auto& proposal : state_.agreement.proposals()) all += whole(proposal);
    return all;
  }
  Markup decisions() const {
    Markup all;
    for (const auto& decision : state_.decision.decisions()) all += whole(decision);
    return all;
  }

 private:
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
    return part(proposal_word, proposal.id.number,
                inside + sources(proposal) + objections(proposal));
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
        "p", element("strong", verdict(decision).in(reader_)) +
                 (decision.concluded ? Markup::words(" ") + day(decision.concluded->at, reader_)
                                     : Markup{}));
    return part(decision_word, decision.id.number, inside + rows(decision) + dissent(decision));
  }
  static const Words& verdict(const decision::Decision& decision) {
    if (decision.replaced_by != decision::DecisionId{}) return replaced_word;
    if (!decision.concluded) return not_concluded;
    return decision.concluded->conclusion.upheld ? upheld_word : not_upheld_word;
  }
  Markup rows(const decision::Decision& decision) const {
    Markup rows;
    for (std::size_t i = 0; i < decision.rule.rows.size(); ++i) {
      const auto& rule = decision.rule.rows[i];
      const auto asks = std::to_string(rule.threshold.numerator) + "/" +
                        std::to_string(rule.threshold.denominator) + ", " +
                        std::string{quorum_word.in(reader_)} + number(rule.quorum, reader_) +
                        std::string{of_word.in(reader_)} + number(rule.seats, reader_);
      rows += element("tr", element("th", {{"scope", "row"}},
                                    side_named(state_, rule.constituency, words_, reader_)) +
                                element("td", asks) +
                                element("td", decision.concluded
                                                  ? came_of(decision.concluded->conclusion.rows[i])
                                                  : std::string{"–"}));
    }
    const auto column = [&](const Words& name) {
      return element("th", {{"scope", "col"}}, words(name));
    };
    const auto head = column(constituency_word) + column(rule_word) + column(came_word);
    return element(
        "div",
        {{"class", "scroll"},
         {"tabindex", "0"},
         {"role", "region"},
         {"aria-label",
          std::string{decision_word.in(reader_)} + std::to_string(decision.id.number)}},
        element("table", element("thead", element("tr", head)) + element("tbody", rows)));
  }
  std::string came_of(const decision::ConcludedRow& row) const {
    const auto& word = row.blocked       ? blocked_word
                       : !row.quorum_met ? too_few_word
                       : row.reached     ? reached_word
                                         : not_reached_word;
    std::string told{word.in(reader_)};
    if (row.tally)
      told += std::string{counts_word.in(reader_)} + number(row.tally->yes, reader_) + ", " +
              number(row.tally->no, reader_) + ", " + number(row.tally->abstain, reader_) + ")";
    return told;
  }
  // What was said in the open by those who did not agree.
  Markup dissent(const decision::Decision& decision) const {
    Markup list;
    for (std::size_t i = 0; i < decision.voices.size(); ++i) {
      const auto& voice = decision.voices[i];
      if (!voice || voice->reason.empty()) continue;
      list += element(
          "li", text(voice->reason) +
                    quiet(side_named(state_, decision.rule.rows[i].constituency, words_, reader_)));
    }
    return list.empty() ? list : element("ul", list);
  }

  const clerk::Register& kept_;
  const constitution::State& state_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Page proposals_page(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader) {
  const Agreements agreements{kept, words, reader};
  return agreements.page(proposals_title, "proposals", no_proposal, agreements.proposals());
}

Page decisions_page(const clerk::Register& kept, const clerk_api::WordsOf& words, Language reader) {
  const Agreements agreements{kept, words, reader};
  return agreements.page(decisions_title, "decisions", no_decision, agreements.decisions());
}

}  // namespace entente::reading
