#include "entente/rehearsal/crowd.h"

#include "dialogue/constituency/attestation.h"
#include "entente/rehearsal/dice.h"
#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/numbered.h"

namespace entente::program {
namespace {

struct Person {
  std::string constituency;
  std::size_t camp = 0;
  Pen pen;
};

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

std::vector<Person> gather(const WrittenDialogue& written, ports::Entropy& entropy, Dice& dice) {
  const Synthetic& crowd = *written.synthetic;
  std::vector<Person> people;
  for (const auto& [constituency, count] : crowd.participants)
    for (std::int64_t i = 0; i < count; ++i)
      people.push_back({.constituency = constituency,
                        .camp = camp_of(crowd, constituency, dice),
                        .pen = Pen{key_of(crowd.seed, people.size()), written.id, entropy}});
  return people;
}

acts::SignedAct take_seat(Person& person, const std::string& dialogue,
                          const crypto::SigningKey& registrar) {
  const auto code = *constituency::Code::parse(person.constituency);
  const auto text = constituency::attestation_text(dialogue, code, person.pen.author());
  return person.pen.sign(
      constituency::SeatTakenV1{.constituency = code, .attestation = registrar.sign(text)});
}

// Passing is drawn first; agreeing is a share of those who did not pass (demo/README.md).
discussion::Choice choice_of(const Person& person, const WrittenStatement& statement, Dice& dice) {
  if (dice.percent() < statement.pass) return discussion::Choice::pass;
  const auto shift = statement.by.find(person.constituency);
  const std::int64_t leaning =
      person.camp < statement.camps.size() ? statement.camps[person.camp] : std::int64_t{50};
  const auto agree = leaning + (shift == statement.by.end() ? 0 : shift->second);
  return dice.percent() < agree ? discussion::Choice::agree : discussion::Choice::disagree;
}

struct Numbered {
  StatementId id;
  const WrittenStatement* statement;
};

// The law numbers statements in the order of admission: the facilitator's came with the opening.
std::vector<Numbered> facilitator_statements(const WrittenDialogue& written) {
  std::vector<Numbered> all;
  for (const auto& question : written.questions)
    for (const auto& statement : question.statements)
      if (statement.from == "facilitator") all.push_back({next_id<StatementId>(all), &statement});
  return all;
}

// Each from a participant of the constituency it is from; another one for each statement.
void say_statements(const WrittenDialogue& written, std::vector<Person>& people,
                    std::vector<Numbered>& numbered, std::vector<acts::SignedAct>& acts) {
  std::size_t next = 0;
  for (std::uint32_t q = 0; q < written.questions.size(); ++q)
    for (const auto& statement : written.questions[q].statements) {
      if (statement.from == "facilitator") continue;
      for (std::size_t tried = 0; tried < people.size(); ++tried)
        if (people[next++ % people.size()].constituency == statement.from) break;
      Person& author = people[(next - 1) % people.size()];
      const auto words = author.pen.words(statement.text);
      acts.push_back(
          author.pen.sign(discussion::StatementSubmittedV1{.question = QuestionId{q + 1},
                                                           .language = statement.language,
                                                           .text = words,
                                                           .about_me = statement.about_me}));
      numbered.push_back({next_id<StatementId>(numbered), &statement});
    }
}

}  // namespace

std::vector<acts::SignedAct> crowd_acts(const WrittenDialogue& written, const Keys& keys,
                                        ports::Entropy& entropy) {
  Dice dice{written.synthetic->seed};
  const auto registrar = crypto::SigningKey::from_seed(keys.registrar);
  std::vector<Person> people = gather(written, entropy, dice);
  std::vector<acts::SignedAct> acts;
  for (Person& person : people) acts.push_back(take_seat(person, written.id.string(), registrar));
  auto numbered = facilitator_statements(written);
  say_statements(written, people, numbered, acts);
  for (Person& person : people)
    for (const auto& [id, statement] : numbered)
      if (dice.percent() < written.synthetic->answer_share)
        acts.push_back(person.pen.sign(discussion::VoteCastV1{
            .statement = id, .choice = choice_of(person, *statement, dice)}));
  return acts;
}

}  // namespace entente::program
