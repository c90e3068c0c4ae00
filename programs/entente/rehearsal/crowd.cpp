#include "entente/rehearsal/crowd.h"

#include "dialogue/constituency/attestation.h"
#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/numbered.h"

namespace entente::program {
namespace {

std::size_t camp_of(const Synthetic& crowd, const std::string& constituency, Dice& dice) {
  std::int64_t left = dice.percent();
  for (std::size_t camp = 0; camp < crowd.camps.size(); ++camp) {
    const auto share = crowd.camps[camp].shares.find(constituency);
    left -= share == crowd.camps[camp].shares.end() ? 0 : share->second;
    if (left < 0) return camp;
  }
  return crowd.camps.size() - 1;
}

crypto::SigningKey key_of(std::uint64_t seed, std::size_t number) {
  const Digest bytes = crypto::sha256("entente invented participant " + std::to_string(seed) + "/" +
                                      std::to_string(number));
  return crypto::SigningKey::from_seed(bytes.bytes);
}

}  // namespace

InventedCrowd::InventedCrowd(const WrittenDialogue& written, ports::Entropy& entropy)
    : written_(written), dice_(written.synthetic->seed) {
  const Synthetic& crowd = *written.synthetic;
  for (const auto& [constituency, count] : crowd.participants)
    for (std::int64_t i = 0; i < count; ++i)
      people_.push_back({.constituency = constituency,
                         .camp = camp_of(crowd, constituency, dice_),
                         .pen = Pen{key_of(crowd.seed, people_.size()), written.id, entropy}});
}

acts::SignedAct InventedCrowd::take_seat(Person& person,
                                         const crypto::SigningKey& registrar) const {
  const auto code = *constituency::Code::parse(person.constituency);
  const auto text = constituency::attestation_text(written_.id.string(), code, person.pen.author());
  return person.pen.sign(
      constituency::SeatTakenV1{.constituency = code, .attestation = registrar.sign(text)});
}

// Passing is drawn first; agreeing is a share of those who did not pass (demo/README.md).
discussion::Choice InventedCrowd::choice_of(const Person& person,
                                            const WrittenStatement& statement) {
  if (dice_.percent() < statement.pass) return discussion::Choice::pass;
  const auto shift = statement.by.find(person.constituency);
  const std::int64_t leaning =
      person.camp < statement.camps.size() ? statement.camps[person.camp] : std::int64_t{50};
  const auto agree = leaning + (shift == statement.by.end() ? 0 : shift->second);
  return dice_.percent() < agree ? discussion::Choice::agree : discussion::Choice::disagree;
}

// The law numbers statements in the order of admission: the facilitator's came with the opening.
std::vector<InventedCrowd::Numbered> InventedCrowd::facilitator_statements() const {
  std::vector<Numbered> all;
  for (const auto& question : written_.questions)
    for (const auto& statement : question.statements)
      if (statement.from == "facilitator") all.push_back({next_id<StatementId>(all), &statement});
  return all;
}

// Each from a participant of the constituency it is from; another one for each statement.
void InventedCrowd::say_statements(std::vector<Numbered>& numbered,
                                   std::vector<acts::SignedAct>& acts) {
  std::size_t next = 0;
  for (std::uint32_t q = 0; q < written_.questions.size(); ++q)
    for (const auto& statement : written_.questions[q].statements) {
      if (statement.from == "facilitator") continue;
      for (std::size_t tried = 0; tried < people_.size(); ++tried)
        if (people_[next++ % people_.size()].constituency == statement.from) break;
      Person& author = people_[(next - 1) % people_.size()];
      const auto words = author.pen.words(statement.text);
      acts.push_back(
          author.pen.sign(discussion::StatementSubmittedV1{.question = QuestionId{q + 1},
                                                           .language = statement.language,
                                                           .text = words,
                                                           .about_me = statement.about_me}));
      numbered.push_back({next_id<StatementId>(numbered), &statement});
    }
}

std::vector<acts::SignedAct> InventedCrowd::arrive(const Keys& keys) {
  const auto registrar = crypto::SigningKey::from_seed(keys.registrar);
  std::vector<acts::SignedAct> acts;
  for (Person& person : people_) acts.push_back(take_seat(person, registrar));
  auto numbered = facilitator_statements();
  say_statements(numbered, acts);
  for (Person& person : people_)
    for (const auto& [id, statement] : numbered)
      if (dice_.percent() < written_.synthetic->answer_share)
        acts.push_back(person.pen.sign(
            discussion::VoteCastV1{.statement = id, .choice = choice_of(person, *statement)}));
  return acts;
}

std::vector<acts::SignedAct> InventedCrowd::answers(Dice dice, std::string_view constituency,
                                                    const Leaning& leaning, const Said& said) {
  std::vector<acts::SignedAct> acts;
  for (Person& person : people_) {
    const bool speaks = dice.percent() < written_.synthetic->answer_share;
    const bool abstains = dice.percent() < leaning.abstain;
    const bool agrees = dice.percent() < leaning.yes[person.camp];
    if (!speaks || person.constituency != constituency) continue;
    acts.push_back(person.pen.sign(said(abstains ? Answer::abstain
                                        : agrees ? Answer::yes
                                                 : Answer::no)));
  }
  return acts;
}

std::vector<acts::SignedAct> InventedCrowd::take_stances(ProposalId on,
                                                         std::string_view constituency,
                                                         const Leaning& leaning) {
  const Dice dice{written_.synthetic->seed + 1'000 + on.number};
  return answers(dice, constituency, leaning, [&](Answer answer) {
    const auto stance = answer == Answer::yes  ? agreement::Stance::in_favour
                        : answer == Answer::no ? agreement::Stance::against
                                               : agreement::Stance::reserved;
    return agreement::StanceTakenV1{.proposal = on, .stance = stance};
  });
}

std::vector<acts::SignedAct> InventedCrowd::cast_ballots(decision::DecisionId on,
                                                         std::string_view constituency,
                                                         const Leaning& leaning) {
  const Dice dice{written_.synthetic->seed + on.number};
  return answers(dice, constituency, leaning, [&](Answer answer) {
    const auto choice = answer == Answer::yes  ? decision::Choice::yes
                        : answer == Answer::no ? decision::Choice::no
                                               : decision::Choice::abstain;
    return decision::BallotCastV1{.decision = on, .choice = choice};
  });
}

acts::SignedAct InventedCrowd::comment(commitment::CommitmentId on, std::string_view constituency,
                                       const Texts& text) {
  std::vector<Person*> side;
  for (Person& person : people_)
    if (person.constituency == constituency) side.push_back(&person);
  Dice dice{written_.synthetic->seed + 2'000 + on.number};
  auto& pen = side.at(dice.below(side.size()))->pen;
  const auto words = pen.words(text);
  return pen.sign(commitment::CommentGivenV1{.commitment = on, .text = words});
}

}  // namespace entente::program
