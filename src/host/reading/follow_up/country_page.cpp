#include "host/reading/follow_up/country_page.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "host/reading/agree/agreements_page.h"
#include "host/reading/discuss/ground.h"
#include "host/reading/follow_up/adherence_lists.h"
#include "host/reading/follow_up/commitment_words.h"
#include "host/reading/follow_up/commitments_page.h"
#include "host/reading/follow_up/country_lists.h"
#include "host/reading/follow_up/looked_again.h"

namespace entente::reading {
namespace {

using commitment::Standing;
using http::Language;
using http::Words;

constexpr Words title{.en = "Country page", .fr = "Fiche pays"};
constexpr Words sum_none{.en = "Nothing has been promised yet.", .fr = "Rien n’est encore promis."};
constexpr Counted promises_count{
    {.en = " promise is on record. ", .fr = " engagement est au registre. "},
    {.en = " promises are on record. ", .fr = " engagements sont au registre. "}};
constexpr Counted kept_count{{.en = " is kept, and another side confirms it. ",
                              .fr = " est tenu, et un autre côté le confirme. "},
                             {.en = " are kept, and another side confirms them. ",
                              .fr = " sont tenus, et un autre côté les confirme. "}};
constexpr Words no_kept{.en = "None has been confirmed by another side yet. ",
                        .fr = "Aucun n’est encore confirmé par un autre côté. "};
constexpr Counted first_count{
    {.en = " asks for an answer today.", .fr = " appelle une réponse aujourd’hui."},
    {.en = " ask for an answer today.", .fr = " appellent une réponse aujourd’hui."}};
constexpr Words no_first{.en = "None asks for an answer today.",
                         .fr = "Aucun n’appelle de réponse aujourd’hui."};
constexpr Words standing_title{.en = "Promises, as they stand", .fr = "Où en sont les engagements"};
constexpr Words no_status{
    .en =
        "There is no single official status: the standing shown is computed for today, from the "
        "reports and the findings.",
    .fr =
        "Il n’y a pas d’état officiel unique\u202f: l’état affiché se calcule à la date du jour, "
        "d’après les rapports et les constats."};
constexpr Words first_title{.en = "Asks for an answer", .fr = "Ce qui appelle une réponse"};
constexpr Words first_none{.en = "Nothing is disputed and nothing is late today.",
                           .fr = "Rien n’est contesté, rien n’est en retard aujourd’hui."};
constexpr Counted more_count{{.en = " more in the register", .fr = " autre au registre"},
                             {.en = " more in the register", .fr = " autres au registre"}};
constexpr Words kept_title{.en = "Kept, and confirmed by another side",
                           .fr = "Tenus, et confirmés par un autre côté"};
constexpr Words next_title{.en = "Due next", .fr = "Prochaines échéances"};
constexpr Words next_none{.en = "No day is ahead.", .fr = "Aucune échéance à venir."};
constexpr Counted next_count{{.en = " later day.", .fr = " échéance plus lointaine."},
                             {.en = " later days.", .fr = " échéances plus lointaines."}};
constexpr Words and_word{.en = "And ", .fr = "Et "};
constexpr Words whole_word{.en = "the whole promise", .fr = "l’engagement entier"};
constexpr Words milestone_word{.en = "milestone", .fr = "jalon"};
constexpr Words by_constituency_title{.en = "By constituency", .fr = "Par collège"};
constexpr Words by_instrument_title{.en = "By instrument", .fr = "Par instrument"};
constexpr Words adherence_title{.en = "Adherence to instruments", .fr = "Adhésion aux instruments"};
constexpr Words decisions_title{.en = "Decisions and dissent", .fr = "Décisions et désaccords"};
constexpr Words no_decision{.en = "Nothing has been concluded yet.",
                            .fr = "Rien n’est encore conclu."};
constexpr Counted decisions_count{{.en = " earlier decision", .fr = " décision antérieure"},
                                  {.en = " earlier decisions", .fr = " décisions antérieures"}};
constexpr Words no_ground{
    .en = "No map of opinion has been published yet that shows common ground.",
    .fr = "Aucune carte publiée ne montre encore de terrain d’entente."};
constexpr Words weakest_word{
    .en = "Even the least favourable side agrees, at least: ",
    .fr = "Même le côté le moins favorable est d’accord, au moins\u202f: "};
constexpr Counted ground_count{
    {.en = " more that all sides agree with", .fr = " autre que tous les côtés approuvent"},
    {.en = " more that all sides agree with", .fr = " autres que tous les côtés approuvent"}};
constexpr Words proof_title{.en = "Proof", .fr = "La preuve"};
constexpr Counted drawn_count{{.en = " recorded act", .fr = " acte inscrit"},
                              {.en = " recorded acts", .fr = " actes inscrits"}};
constexpr Words drawn_word{.en = "This page is drawn from ",
                           .fr = "Cette page est établie d’après "};
constexpr Words bundle_word{.en = "The bundle: everything public",
                            .fr =
                                "L’archive\u202f: tout ce "
                                "qui est public"};
constexpr Words verify_word{.en = "Check it without us: ", .fr = "À contrôler sans nous\u202f: "};
constexpr Words needs_script{
    .en = "Printing it on two pages and saving it as one file need JavaScript.",
    .fr = "L’imprimer sur deux pages et l’enregistrer en un fichier demandent JavaScript."};

constexpr std::array standing_order = {Standing::disputed,  Standing::late,     Standing::claimed,
                                       Standing::confirmed, Standing::on_track, Standing::proposed,
                                       Standing::withdrawn};
constexpr std::size_t decisions_shown = 2;

class Country {
 public:
  Country(const clerk::Register& kept, const CountryGiven& given, const clerk_api::WordsOf& words,
          Language reader)
      : kept_(kept),
        state_(kept.state()),
        given_(given),
        words_(words),
        reader_(reader),
        sum_(commitment_api::sum_up(state_.commitment, given.as_of)) {}

  Markup inside() const {
    return element("p", {{"class", "voice"}}, text(state_.opening->terms.title)) + quiet(as_of()) +
           element("p", element("strong", total())) + standing() +
           section(first_title, reader_, first()) + section(next_title, reader_, next()) +
           section(checks_title, reader_, looked_again(kept_, given_.as_of, words_, reader_)) +
           section(by_constituency_title, reader_, by_constituency(kept_, sum_, words_, reader_)) +
           section(by_instrument_title, reader_,
                   by_instrument(kept_, sum_, given_.adherence.instruments, reader_)) +
           section(adherence_title, reader_,
                   adherence_of_parties(kept_, given_.adherence, words_, reader_)) +
           section(decisions_title, reader_, decisions()) +
           section(ground_title, reader_, ground()) + section(proof_title, reader_, proof());
  }

 private:
  Markup words(const Words& said) const { return Markup::words(said.in(reader_)); }
  Markup text(const Translations& texts) const { return said(texts, words_, reader_); }
  std::string below(const std::string& name) const {
    return "/d/" + kept_.dialogue() + "/read/" + name;
  }
  Markup as_of() const { return day(given_.as_of, reader_); }

  std::string total() const {
    const auto all = state_.commitment.commitments().size();
    if (all == 0) return std::string{sum_none.in(reader_)};
    return count(all, promises_count, reader_) +
           (sum_.kept.empty() ? std::string{no_kept.in(reader_)}
                              : count(sum_.kept.size(), kept_count, reader_)) +
           (sum_.first.empty() ? std::string{no_first.in(reader_)}
                               : count(sum_.first.size(), first_count, reader_));
  }

  Markup standing() const {
    Markup list;
    for (const auto one : standing_order) {
      const auto figure = sum_.all[static_cast<std::size_t>(one)];
      if (figure == 0) continue;
      const auto query =
          "standing=" + std::string{commitment::name_on(commitment::standing_names, one)};
      list += element("li", element("a", {{"href", register_path(kept_, query, reader_)}},
                                    Markup::words(number(figure, reader_) + " · " +
                                                  std::string{words_for(one).in(reader_)})));
    }
    if (list.empty()) return list;
    return section(standing_title, reader_, element("ul", list) + quiet(words(no_status)));
  }

  Markup lines(const std::vector<commitment_api::Chosen>& chosen, std::size_t most) const {
    Markup list;
    for (const auto& one : chosen | std::views::take(most))
      list += promise_line(kept_, *one.commitment, given_.as_of, words_, reader_);
    return list.empty() ? list : element("ol", list);
  }
  Markup first() const {
    constexpr auto most = commitment_api::country_first;
    Markup told =
        sum_.first.empty() ? element("p", first_none.in(reader_)) : lines(sum_.first, most);
    if (sum_.first.size() > most)
      told += element("p", link_to(below("commitments"), reader_,
                                   words(and_word) + Markup::words(count(sum_.first.size() - most,
                                                                         more_count, reader_))));
    if (!sum_.kept.empty())
      told +=
          element("h3", kept_title.in(reader_)) + lines(sum_.kept, commitment_api::country_kept);
    return told;
  }

  Markup next() const {
    constexpr auto most = commitment_api::country_next;
    Markup list;
    for (const auto& ahead : sum_.next | std::views::take(most)) {
      const auto& promise = *ahead.promise;
      Markup facts = Markup::words(commitment_api::reference(kept_.dialogue(), promise) + " · ") +
                     words(ahead.milestone == 0 ? whole_word : milestone_word);
      for (const auto& owner : promise.terms.owners)
        facts += Markup::words(" · ") + side_named(state_, owner.constituency, words_, reader_);
      list += element("li", day(ahead.due, reader_) + Markup::words(" · ") +
                                link_to(below("commitments/" + std::to_string(promise.id.number)),
                                        reader_, text(ahead.text())) +
                                quiet(facts));
    }
    if (list.empty()) return element("p", next_none.in(reader_));
    Markup told = element("ol", list);
    if (sum_.next.size() > most)
      told += quiet(words(and_word) +
                    Markup::words(count(sum_.next.size() - most, next_count, reader_)));
    return told;
  }

  Markup decisions() const {
    Markup told;
    std::size_t shown = 0, more = 0;
    for (const auto& decision : std::views::reverse(state_.decision.decisions())) {
      if (!decision.concluded) continue;
      if (shown == decisions_shown) {
        ++more;
        continue;
      }
      ++shown;
      const auto& proposal = *state_.agreement.proposal(decision.proposal);
      told += element("p", {{"class", "voice"}}, text(proposal.parts().front().text)) +
              conclusion(kept_, decision, words_, reader_) +
              travelling_dissent(kept_, decision, words_, reader_);
    }
    if (told.empty()) return element("p", no_decision.in(reader_));
    if (more > 0)
      told += element(
          "p", link_to(below("decisions"), reader_,
                       words(and_word) + Markup::words(count(more, decisions_count, reader_))));
    return told;
  }

  // Of each question, the statement that even the least favourable side agrees with most.
  Markup ground() const {
    Markup list;
    for (const auto& [question, drawn] : given_.maps) {
      const auto found = on_common_ground(*drawn.map);
      if (found.empty()) continue;
      const auto& statement = *state_.discussion.statement(found.front()->statement);
      const auto path = below("q/" + std::to_string(question.number));
      Markup facts = words(weakest_word) +
                     Markup::words(share(static_cast<std::uint64_t>(ground_ppm(*found.front())),
                                         1'000'000, reader_));
      if (found.size() > 1)
        facts += Markup::words(" · ") + words(and_word) +
                 Markup::words(count(found.size() - 1, ground_count, reader_));
      list += element("li",
                      link_to(path, reader_,
                              said(statement.text, words_, reader_, statement.language.string())) +
                          quiet(facts));
    }
    return list.empty() ? element("p", no_ground.in(reader_)) : element("ul", list);
  }

  Markup proof() const {
    const auto drawn =
        std::string{drawn_word.in(reader_)} + count(state_.size, drawn_count, reader_) + ".";
    const auto command = "entente-verify bundle.tar --trust '" + state_.opening->terms.log + "'";
    return element("p", drawn) +
           element("p", element("a", {{"href", "/d/" + kept_.dialogue() + "/bundle.tar"}},
                                words(bundle_word))) +
           element("p", words(verify_word) + element("code", command));
  }

  const clerk::Register& kept_;
  const constitution::State& state_;
  const CountryGiven& given_;
  const clerk_api::WordsOf& words_;
  Language reader_;
  commitment_api::CountrySum sum_;
};

}  // namespace

Page country_page(const clerk::Register& kept, const CountryGiven& given,
                  const clerk_api::WordsOf& words, Language reader) {
  return page_below(kept, "country", title, needs_script,
                    Country{kept, given, words, reader}.inside(), reader);
}

}  // namespace entente::reading
