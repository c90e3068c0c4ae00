#pragma once

// The pen: signs acts with a key that came with a form, gives them their numbers, and hands them to
// the clerk like anybody's. Nothing of the key stays when the clerk has answered.

#include <memory>
#include <string>
#include <vector>

#include "host/clerk/clerk.h"
#include "host/forms/entrusted_key.h"
#include "host/http/problem.h"

namespace entente::forms {

// A key, and the dialogue it acts in.
struct Hand {
  std::string dialogue;
  std::shared_ptr<const EntrustedKey> key;
};

class Pen {
 public:
  // The clerk must outlive it, and every answer.
  explicit Pen(clerk::Clerk& clerk) : clerk_(clerk) {}

  // The next act of this key. Another form of the same person may come in between: then it is tried
  // once more, behind that. Precondition: the clerk keeps the dialogue.
  void act(const Hand& hand, const constitution::Body& body,
           const std::vector<acts::Content>& contents, const clerk::Clerk::Reply& then) const;

  // A vote, under the number that its form carried, so that a form sent twice is one act. Where
  // that number was used meanwhile, or is none: nothing more if the same answer stands already,
  // otherwise the next act. Same precondition.
  void vote(const Hand& hand, const discussion::VoteCastV1& act, std::uint64_t number,
            const clerk::Clerk::Reply& then) const;

 private:
  std::uint64_t next_number(const Hand& hand) const;
  bool stands(const Hand& hand, const discussion::VoteCastV1& act) const;
  void sign(const Hand& hand, std::uint64_t number, const constitution::Body& body,
            const std::vector<acts::Content>& contents, const clerk::Clerk::Reply& then) const;

  clerk::Clerk& clerk_;
};

// The number that the next act of `holder` bears.
std::uint64_t next_number(const constitution::State& state, const PublicKey& holder);

// Why it does not stand in the log; null: it does.
const http::ProblemKind* refused_with(const clerk::Answered& answered);
// Did the law refuse it for just this?
bool refused_for(const clerk::Answered& answered, const constitution::AnyRefusal& reason);

}  // namespace entente::forms
