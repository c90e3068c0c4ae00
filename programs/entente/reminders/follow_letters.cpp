#include "entente/reminders/follow_letters.h"

#include <array>

#include "host/commitment_api/wording.h"

namespace entente::program {
namespace {

using changes::Change;
using following::Kind;
using following::Subject;

std::vector<Change> changes_of(const constitution::State& state, const Subject& subject) {
  switch (subject.kind) {
    case Kind::commitment:
      if (const auto* one = state.commitment.commitment(commitment::CommitmentId{subject.number}))
        return changes::of(state.commitment, *one);
      break;
    case Kind::proposal:
      if (const auto* one = state.agreement.proposal(ProposalId{subject.number}))
        return changes::of(state.agreement, *one);
      break;
    case Kind::decision:
      if (const auto* one = state.decision.decision(decision::DecisionId{subject.number}))
        return changes::of(*one);
      break;
  }
  return {};
}

// The words that name a subject: the promise, or the summary of the text.
const Translations& title_of(const constitution::State& state, const Subject& subject) {
  static const Translations none;
  auto proposal = ProposalId{subject.number};
  if (subject.kind == Kind::commitment) {
    const auto* one = state.commitment.commitment(commitment::CommitmentId{subject.number});
    return one != nullptr ? changes::title_of(*one) : none;
  }
  if (subject.kind == Kind::decision) {
    const auto* one = state.decision.decision(decision::DecisionId{subject.number});
    if (one != nullptr) proposal = one->proposal;
  }
  const auto* one = state.agreement.proposal(proposal);
  return one != nullptr ? changes::title_of(*one) : none;
}

class Writing {
 public:
  Writing(const Occasion& occasion, const LanguageTag& language)
      : occasion_(occasion), language_(language), french_(language.string() == "fr") {}

  std::string of_dialogue(std::string_view en, std::string_view fr) const {
    return pick(en, fr) + " – " + said(occasion_.state.opening->terms.title);
  }
  std::string greeting() const {
    return pick("Hello,\n\nIn the dialogue “", "Bonjour,\n\nDans le dialogue «\u202f") +
           said(occasion_.state.opening->terms.title) + pick("”, ", "\u202f», ");
  }
  // "Decision 2: Open the registers", and the address of its page.
  std::string item(const Subject& subject) const {
    constexpr std::array<changes::Happened, 3> kinds{
        {{"Commitment", "Engagement"}, {"Proposal", "Proposition"}, {"Decision", "Décision"}}};
    constexpr std::array<std::string_view, 3> rooms = {"/register/", "/proposals/", "/decisions/"};
    const auto kind = static_cast<std::size_t>(subject.kind);
    const auto number = std::to_string(subject.number);
    const std::string title = said(title_of(occasion_.state, subject));
    return pick(kinds.at(kind).en, kinds.at(kind).fr) + " " + number +
           (title.empty() ? "" : pick(": ", "\u202f: ") + title) + "\n  " +
           occasion_.page(std::string{rooms.at(kind)} + number) + "\n";
  }
  std::string item(const Change& change) const {
    std::string out = "  - " + pick(change.happened.en, change.happened.fr);
    if (change.by != nullptr)
      out += " (" + said(occasion_.state.constituency.find(*change.by)->name) + ")";
    return out + "\n";
  }
  std::string pick(std::string_view en, std::string_view fr) const {
    return std::string{french_ ? fr : en};
  }

 private:
  std::string said(const Translations& texts) const {
    return one_line(commitment_api::words_for(occasion_.view, texts, language_));
  }

  const Occasion& occasion_;
  const LanguageTag& language_;
  bool french_;
};

}  // namespace

std::vector<News> news_for(const Occasion& occasion, const following::Follower& follower) {
  std::vector<News> news;
  for (const auto& followed : follower.follows) {
    auto all = changes_of(occasion.state, followed.subject);
    std::erase_if(all, [&](const Change& change) { return change.index < followed.told; });
    if (!all.empty()) news.push_back({.subject = followed.subject, .changes = std::move(all)});
  }
  return news;
}

registrar::Letter question_letter(const Occasion& occasion, const following::Question& question) {
  const auto& wish = question.wish;
  const Writing writing{occasion, wish.language};
  const std::string text =
      writing.greeting() +
      writing.pick("somebody gave this address in order to be told when this changes:\n\n",
                   "quelqu’un a donné cette adresse pour suivre les changements de "
                   "ceci\u202f:\n\n") +
      writing.item(wish.subject) +
      writing.pick("\nIf it was you, open this page and confirm:\n",
                   "\nSi c’est vous, ouvrez cette page et confirmez\u202f:\n") +
      occasion.page("/letters/confirm/" + question.token.string()) +
      writing.pick(
          "\n\nIf not, do nothing: nothing more comes, and the address is erased after two days.\n",
          "\n\nSinon, ne faites rien\u202f: rien d’autre ne viendra, et l’adresse est effacée "
          "après deux jours.\n");
  return {.from = occasion.from,
          .to = wish.address,
          .language = wish.language,
          .subject = writing.of_dialogue("Do you want to follow?", "Voulez-vous suivre\u202f?"),
          .text = text,
          .id = letter_id(question.token.string(), occasion.from),
          .stop = occasion.from,
          .stop_at = {}};
}

registrar::Letter news_letter(const Occasion& occasion, const following::Follower& follower,
                              const std::vector<News>& news) {
  const Writing writing{occasion, follower.language};
  std::string text =
      writing.greeting() + writing.pick("this changed:\n", "voici ce qui a changé\u202f:\n");
  std::size_t count = 0;
  std::string content = follower.address.string();
  for (const auto& [subject, changes] : news) {
    text += "\n" + writing.item(subject);
    for (const Change& change : changes) text += writing.item(change);
    count += changes.size();
    content += " " + std::to_string(changes.back().index);
  }
  text += writing.pick(
      "\nYou get this because you follow these pages; a letter comes once a day at most. To get no "
      "more letters of this dialogue and have your address erased:\n",
      "\nVous suivez ces pages\u202f: un courriel par jour au plus. Pour ne plus recevoir de "
      "courriels de ce dialogue et faire effacer votre adresse\u202f:\n");
  text += occasion.stop_at(follower.stop) + "\n";
  const auto number = std::to_string(count);
  return {.from = occasion.from,
          .to = follower.address,
          .language = follower.language,
          .subject = count == 1 ? writing.of_dialogue("One change", "Un changement")
                                : writing.of_dialogue(number + " changes", number + " changements"),
          .text = std::move(text),
          .id = letter_id(content, occasion.from),
          .stop = occasion.from,
          .stop_at = occasion.stop_at(follower.stop)};
}

}  // namespace entente::program
