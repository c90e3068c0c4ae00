#pragma once

// An invented crowd: seats, statements, votes and ballots of participants who do not exist, from a
// seed. For demonstration and rehearsal only: the opening of such a dialogue says that it is
// invented.

#include <functional>
#include <string_view>
#include <vector>

#include "dialogue/commitment/commitment.h"
#include "dialogue/decision/decision.h"
#include "entente/rehearsal/dice.h"
#include "entente/store/store_folder.h"
#include "entente/writing/dialogue_file.h"

namespace entente::program {

// How a crowd tends to answer in secret, in percent. Abstaining is drawn first; yes is a share of
// those who do not abstain, the others say no.
struct Leaning {
  std::vector<std::int64_t> yes;  // by camp
  std::int64_t abstain = 0;
};

// The same file and seed give the same choices; keys come from the seed too, salts and times do
// not. Whoever it is acts in one order: each participant counts their own acts.
class InventedCrowd {
 public:
  // Precondition: written.synthetic, and the dialogue was founded from the same file. Both must
  // outlive the crowd.
  InventedCrowd(const WrittenDialogue& written, ports::Entropy& entropy);

  // What it does first, in order: seats, its own statements, then votes.
  std::vector<acts::SignedAct> arrive(const Keys& keys);

  // The secret stances and ballots of one constituency: of as many as would answer a statement.
  // What is drawn depends on the proposal or the decision alone, not on what was drawn before.
  // Precondition: one share of yes for each camp.
  std::vector<acts::SignedAct> take_stances(ProposalId on, std::string_view constituency,
                                            const Leaning& leaning);
  std::vector<acts::SignedAct> cast_ballots(decision::DecisionId on, std::string_view constituency,
                                            const Leaning& leaning);

  // What one of a constituency says of a promise; who, is drawn from the promise. Precondition: the
  // constituency has participants.
  acts::SignedAct comment(commitment::CommitmentId on, std::string_view constituency,
                          const Texts& text);

 private:
  struct Person {
    std::string constituency;
    std::size_t camp = 0;
    Pen pen;
  };
  enum class Answer : std::uint8_t { yes, no, abstain };
  using Said = std::function<constitution::Body(Answer)>;
  struct Numbered {
    StatementId id;
    const WrittenStatement* statement;
  };

  std::vector<acts::SignedAct> answers(Dice dice, std::string_view constituency,
                                       const Leaning& leaning, const Said& said);
  acts::SignedAct take_seat(Person& person, const crypto::SigningKey& registrar) const;
  std::vector<Numbered> facilitator_statements() const;
  void say_statements(std::vector<Numbered>& numbered, std::vector<acts::SignedAct>& acts);
  discussion::Choice choice_of(const Person& person, const WrittenStatement& statement);

  const WrittenDialogue& written_;
  Dice dice_;
  std::vector<Person> people_;
};

}  // namespace entente::program
