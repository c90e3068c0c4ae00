#include "host/reading/follow_up/commitments_page.h"

#include <algorithm>

#include "host/commitment_api/comments.h"
#include "host/commitment_api/views.h"
#include "host/reading/follow_up/adherence_lists.h"
#include "host/reading/follow_up/commitment_words.h"

namespace entente::reading {
namespace {

using http::Language;
using http::Words;
using namespace commitment;

constexpr Words title{.en = "Commitments register", .fr = "Registre des engagements"};
constexpr Words none{.en = "Nobody has promised anything yet.",
                     .fr = "Personne n’a encore rien promis."};
constexpr Words lead{
    .en =
        "The owner’s word and the others’ findings always stand side by side. There is no single "
        "official status: the standing is computed for today.",
    .fr =
        "La parole du responsable et les constats des autres se lisent toujours côte à côte. Il "
        "n’y a pas de statut officiel unique\u202f: l’état est calculé pour aujourd’hui."};
constexpr Words due_word{.en = "by ", .fr = "pour le "};
constexpr Words next_word{.en = "The next commitments", .fr = "Les engagements suivants"};
constexpr Words owners_word{.en = "Owners", .fr = "Responsables"};
constexpr Words brings_word{.en = "brings: ", .fr = "apporte\u202f: "};
constexpr Words unconfirmed{.en = "has not confirmed yet", .fr = "n’a pas encore confirmé"};
constexpr Words whom_word{.en = "For whom", .fr = "Pour qui"};
constexpr Words when_word{.en = "By when", .fr = "Pour quand"};
constexpr Words deliverable_word{.en = "What will be there", .fr = "Ce qui sera là"};
constexpr Words indicator_word{.en = "How it will show", .fr = "À quoi on le verra"};
constexpr Words resource_word{.en = "With what", .fr = "Avec quels moyens"};
constexpr Words verifier_word{.en = "Who looks", .fr = "Qui vérifie"};
constexpr Words standing_word{.en = "How it stands today", .fr = "Où il en est aujourd’hui"};
constexpr Words promise_title{.en = "The promise", .fr = "L’engagement"};
constexpr Words milestones_title{.en = "Milestones", .fr = "Jalons"};
constexpr Words closed_word{.en = "closed", .fr = "clos"};
constexpr Words claims_title{.en = "What the owner says, what others found",
                             .fr = "Ce que dit le responsable, ce que les autres ont constaté"};
constexpr Words no_report{.en = "No report yet.", .fr = "Pas encore de rapport."};
constexpr Words claimed_word{.en = "The owner says: ", .fr = "Le responsable dit\u202f: "};
// By Judgement.
constexpr std::array<Counted, judgement_names.size()> findings_count{
    {{{.en = " finding confirms", .fr = " constat confirme"},
      {.en = " findings confirm", .fr = " constats confirment"}},
     {{.en = " finding disputes", .fr = " constat conteste"},
      {.en = " findings dispute", .fr = " constats contestent"}},
     {{.en = " finds the evidence insufficient", .fr = " juge les preuves insuffisantes"},
      {.en = " find the evidence insufficient", .fr = " jugent les preuves insuffisantes"}}}};
constexpr Words chosen_word{.en = "Only those that were chosen: ",
                            .fr = "Seulement ceux qui ont été choisis\u202f: "};
constexpr Words all_word{.en = "See all", .fr = "Tout voir"};
constexpr Words nobody_looked{.en = "Nobody else has looked yet.",
                              .fr = "Personne d’autre n’a encore regardé."};
constexpr Words disputed_word{.en = "The owner disputes this finding:",
                              .fr = "Le responsable conteste ce constat\u202f:"};
constexpr Words upheld_word{.en = "The finding is upheld:", .fr = "Le constat est maintenu\u202f:"};
constexpr Words given_up_word{.en = "The finding is given up:",
                              .fr = "Le constat est abandonné\u202f:"};
constexpr Words reply_by{.en = "A reply is due by ", .fr = "Une réponse est attendue pour le "};
constexpr Words chain_title{.en = "Anchoring chain", .fr = "Chaîne d’ancrage"};
constexpr Words there_word{.en = "there", .fr = "présent"};
constexpr Words missing_word{.en = "missing", .fr = "manquant"};
constexpr std::size_t comments_on_a_page = 100;  // the newest
constexpr Counted comments_title{{.en = " comment", .fr = " commentaire"},
                                 {.en = " comments", .fr = " commentaires"}};
constexpr Words somebody{.en = "Somebody who takes part", .fr = "Une personne qui participe"};
constexpr Words withdrawn_title{.en = "Withdrawn", .fr = "Retiré"};

// One promise, or a page of them, in the words of one reader.
class Promises {
 public:
  Promises(const clerk::Register& kept, Instant as_of, const clerk_api::WordsOf& words,
           Language reader)
      : kept_(kept), state_(kept.state()), as_of_(as_of), words_(words), reader_(reader) {}

  std::string path() const { return "/d/" + kept_.dialogue() + "/read/commitments"; }

  Markup line(const Commitment& promise) const {
    const auto name = commitment_api::reference(kept_.dialogue(), promise);
    Markup facts = Markup::words(name + " · ") + names(promise) + Markup::words(" · ") +
                   Markup::words(due_word.in(reader_)) + day(promise.terms.due, reader_) +
                   Markup::words(" · ") + element("strong", standing_of(promise)) + raised(promise);
    return element("li", element("a",
                                 {{"href", in_language(path() + "/" + number_of(promise), reader_)},
                                  {"class", "voice"}},
                                 text(promise.terms.action)) +
                             quiet(facts) + quiet(Markup::words(heard(promise))));
  }

  Markup promised(const Commitment& promise) const {
    const auto& terms = promise.terms;
    Markup list = term(standing_word, element("strong", standing_of(promise)) + raised(promise));
    for (std::size_t i = 0; i < terms.owners.size(); ++i) list += owner(promise, i);
    list += term(whom_word, text(terms.beneficiaries));
    list += term(when_word, day(terms.due, reader_));
    list += optional(deliverable_word, terms.deliverable);
    list += optional(indicator_word, terms.indicator);
    list += optional(resource_word, terms.resource);
    if (terms.verifier) list += term(verifier_word, side(*terms.verifier));
    return section(promise_title, reader_, element("dl", list));
  }

  Markup milestones(const Commitment& promise) const {
    Markup list;
    for (const auto& [index, milestone, closed_by] : promise.milestones) {
      auto facts = Markup::words(std::to_string(milestone.baseline) + " → " +
                                 std::to_string(milestone.target) + " ") +
                   (milestone.unit.empty() ? Markup{} : text(milestone.unit)) +
                   Markup::words(" · ") + day(milestone.due, reader_);
      if (closed_by) facts += Markup::words(" · " + std::string{closed_word.in(reader_)});
      list += element("li", text(milestone.title) + quiet(facts));
    }
    if (list.empty()) return list;
    return section(milestones_title, reader_, element("ol", list));
  }

  Markup claims(const Commitment& promise) const {
    Markup list;
    for (const ReportId id : promise.reports) list += report(*state_.commitment.report(id));
    return section(claims_title, reader_,
                   list.empty() ? element("p", no_report.in(reader_)) : element("ol", list));
  }

  Markup chain(const Commitment& promise) const {
    const auto links = commitment::chain(state_.commitment, promise);
    Markup list;
    for (std::size_t i = 0; i < links.size(); ++i) {
      const auto state = (links[i] ? there_word : missing_word).in(reader_);
      list += element(
          "li", Markup::words(std::string{words_for(static_cast<Link>(i)).in(reader_)} + ": ") +
                    element(links[i] ? "span" : "strong", state));
    }
    return section(chain_title, reader_, element("ol", list));
  }

  Markup withdrawal(const Commitment& promise) const {
    if (!promise.withdrawal) return {};
    return section(withdrawn_title, reader_,
                   element("p", day(promise.withdrawal->at, reader_) + Markup::words(" · ") +
                                    text(promise.withdrawal->reason)));
  }

  Markup comments(const Commitment& promise) const {
    if (promise.comments.empty()) return {};
    const auto page =
        commitment_api::comments_of(state_, promise, {.after = 0, .limit = comments_on_a_page});
    Markup list;
    for (const auto* one : page.shown) {
      const auto* by = clerk_api::shown_side(state_, one->author);
      const auto who = by == nullptr ? Markup::words(somebody.in(reader_)) : side(by->code);
      list += element("li", quiet(who + Markup::words(" · ") + day(one->at, reader_)) +
                                element("p", text(one->act.text)));
    }
    return element("section",
                   element("h2", count(promise.comments.size(), comments_title, reader_)) +
                       element("ol", {{"class", "comments"}}, list));
  }

  Markup text(const Translations& texts) const { return said(texts, words_, reader_); }

 private:
  static std::string number_of(const Commitment& promise) {
    return std::to_string(promise.id.number);
  }
  Markup side(const constituency::Code& code) const {
    return side_named(state_, code, words_, reader_);
  }
  Markup names(const Commitment& promise) const {
    Markup all;
    for (const auto& owner : promise.terms.owners)
      all += (all.empty() ? Markup{} : Markup::words(", ")) + side(owner.constituency);
    return all;
  }
  // "The owner says: limited · 1 finding disputes".
  std::string heard(const Commitment& promise) const {
    const auto [claimed, findings] = commitment_api::claim_and_findings(state_.commitment, promise);
    if (!claimed) return std::string{no_report.in(reader_)};
    std::string told =
        std::string{claimed_word.in(reader_)} + std::string{words_for(*claimed).in(reader_)};
    for (std::size_t i = 0; i < findings.size(); ++i)
      if (findings[i] > 0) told += " · " + count(findings[i], findings_count[i], reader_);
    return told;
  }
  std::string_view standing_of(const Commitment& promise) const {
    return words_for(commitment::standing(state_.commitment, promise, as_of_)).in(reader_);
  }
  Markup raised(const Commitment& promise) const {
    const auto standing = commitment::standing(state_.commitment, promise, as_of_);
    const auto level = commitment::escalation(standing, promise.terms.due, as_of_);
    if (level == Escalation::none) return {};
    return Markup::words(" · " + std::string{words_for(level).in(reader_)} + " (") +
           day(climbs_at(level, promise.terms.due), reader_) + Markup::words(")");
  }
  Markup term(const Words& name, const Markup& told) const {
    return element("dt", name.in(reader_)) + element("dd", told);
  }
  Markup optional(const Words& name, const Translations& texts) const {
    return texts.empty() ? Markup{} : term(name, text(texts));
  }
  Markup owner(const Commitment& promise, std::size_t place) const {
    const auto& owner = promise.terms.owners[place];
    Markup told = side(owner.constituency) + Markup::words(" · ") + text(owner.office);
    if (!owner.contribution.empty())
      told +=
          Markup::words(" · " + std::string{brings_word.in(reader_)}) + text(owner.contribution);
    if (!promise.confirmed[place])
      told += Markup::words(" · ") + element("em", unconfirmed.in(reader_));
    return term(owners_word, told);
  }
  Markup head(const constituency::Code& by, Instant at, std::string_view says) const {
    return quiet(side(by) + Markup::words(" · ") + day(at, reader_) + Markup::words(" · ") +
                 element("strong", says));
  }
  Markup report(const Report& report) const {
    Markup found;
    for (const FindingId id : report.findings) found += finding(*state_.commitment.finding(id));
    return element("li", head(report.by, report.at, words_for(report.act.completion).in(reader_)) +
                             element("p", text(report.act.note)) +
                             (found.empty() ? quiet(Markup::words(nobody_looked.in(reader_)))
                                            : element("ul", found)));
  }
  Markup finding(const Finding& finding) const {
    Markup told = head(finding.by, finding.at, words_for(finding.act.finding).in(reader_)) +
                  element("p", text(finding.act.note));
    if (!finding.dispute) return element("li", told);
    const auto& dispute = *state_.commitment.dispute(*finding.dispute);
    told += element(
        "p", element("em", disputed_word.in(reader_)) + Markup::words(" ") + text(dispute.reason));
    if (const auto& reply = dispute.reply)
      told +=
          element("p", element("em", (reply->upheld ? upheld_word : given_up_word).in(reader_)) +
                           Markup::words(" ") + text(reply->text));
    else
      told += element("p", Markup::words(reply_by.in(reader_)) + day(reply_due(dispute), reader_));
    return element("li", told);
  }

  const clerk::Register& kept_;
  const constitution::State& state_;
  Instant as_of_;
  const clerk_api::WordsOf& words_;
  Language reader_;
};

}  // namespace

Page commitments_page(const clerk::Register& kept, commitment_api::Selection selection,
                      Instant as_of, const commitment_api::AdherenceGiven& adherence,
                      const clerk_api::WordsOf& words, Language reader) {
  const Promises promises{kept, as_of, words, reader};
  selection.limit = commitments_on_a_page;
  const auto found = commitment_api::find(kept.state().commitment, selection, as_of);
  Markup list;
  for (const auto& one : found.page) list += promises.line(*one.commitment);
  const bool all = found.total == kept.state().commitment.commitments().size();
  Markup main = back_to_dialogue(kept.dialogue(), reader) + element("h1", title.in(reader)) +
                element("p", lead.in(reader));
  if (!all)
    main += element("p", Markup::words(std::string{chosen_word.in(reader)} +
                                       number(found.total, reader) + " · ") +
                             link_to(promises.path(), reader, Markup::words(all_word.in(reader))));
  if (!list.empty())
    main += element("ol", list);
  else if (all)
    main += element("p", none.in(reader));
  const auto end = selection.from + found.page.size();
  auto whole = selection;
  whole.from = 0;
  const auto chosen = commitment_api::query_of(whole);
  if (end < found.total) {
    selection.from = end;
    const auto next = register_path(kept, commitment_api::query_of(selection), reader);
    main += element(
        "p", element("a", {{"href", next}, {"rel", "next"}}, Markup::words(next_word.in(reader))));
  }
  if (selection.anchor) main += adherence_to(kept, adherence, *selection.anchor, words, reader);
  return {.title = std::string{title.in(reader)},
          .path = promises.path(),
          .main = main,
          .invented = kept.state().opening->terms.invented,
          .chosen = chosen.empty() ? chosen : "&" + chosen};
}

Markup promise_line(const clerk::Register& kept, const Commitment& promise, Instant as_of,
                    const clerk_api::WordsOf& words, Language reader) {
  return Promises{kept, as_of, words, reader}.line(promise);
}

std::string register_path(const clerk::Register& kept, const std::string& query, Language reader) {
  return in_language("/d/" + kept.dialogue() + "/read/commitments", reader) +
         (query.empty() ? "" : "&" + query);
}

Page commitment_page(const clerk::Register& kept, const Commitment& promise, Instant as_of,
                     const clerk_api::WordsOf& words, Language reader) {
  const Promises promises{kept, as_of, words, reader};
  const auto name = commitment_api::reference(kept.dialogue(), promise);
  return {.title = name,
          .path = promises.path() + "/" + std::to_string(promise.id.number),
          .main = element("p", link_to(promises.path(), reader, Markup::words(title.in(reader))) +
                                   Markup::words(" · " + name)) +
                  element("h1", promises.text(promise.terms.action)) + promises.promised(promise) +
                  promises.claims(promise) + promises.milestones(promise) +
                  promises.chain(promise) + promises.withdrawal(promise) +
                  promises.comments(promise),
          .invented = kept.state().opening->terms.invented};
}

}  // namespace entente::reading
