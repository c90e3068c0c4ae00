#pragma once

// FollowBook: who is written to, and who wants no more letters. A port; a file of its own, never
// one with the register of acts or with the invitations.
//
// Nobody is written to but once before they confirmed: a wish waits for its link to be used, is
// written about once, and is gone after two days. So the worst that somebody can do with the
// address of a stranger is three letters a day that ask a question. Where too many wait, the oldest
// gives way: somebody who invents wishes makes room for the next honest one, and locks nobody out.
// Moments are kept by the hour: they could otherwise be laid beside what was done at a seat then.
//
// Every call may be made from any thread, and from another program that uses the same file. Faults
// of the world are thrown as RegistryFault; a call that throws has changed nothing.

#include <vector>

#include "host/following/following.h"

namespace entente::following {

inline constexpr std::int64_t wish_hours = 48;         // then it is gone
inline constexpr std::size_t wishes_max = 5'000;       // that wait, in one dialogue
inline constexpr std::size_t address_wishes_max = 20;  // of them, of one address
inline constexpr std::size_t questions_a_day_max = 3;  // letters to one address
inline constexpr std::int64_t day_seconds = 24 * seconds_per_hour;

struct Question {  // a letter that asks whether the wish came from there
  Wish wish;
  Token token;
};

struct Followed {
  Subject subject;
  std::uint64_t told = 0;  // the size of the log that its reader knows of
};

struct Follower {
  registrar::MailAddress address;
  LanguageTag language;
  Token stop;
  std::optional<Instant> written;  // the hour of the last letter
  std::vector<Followed> follows;   // in the order of subjects
};

class FollowBook {
 public:
  virtual ~FollowBook() = default;

  // Keeps a wish until it is confirmed. The same one that waits already stays as it is. Where its
  // address or its dialogue has all that may wait, the oldest of them gives way: first one whose
  // letter went, for that one had its time to be confirmed.
  virtual void ask(const Wish& wish, const Token& fresh, Instant now) = 0;
  // What the wish behind this token was about, now followed; nothing when no wish waits for it.
  // `fresh`: what this reader's letters will stop with, should they follow nothing here yet.
  virtual std::optional<Subject> confirm(std::string_view dialogue, const Token& token,
                                         const Token& fresh, Instant now) = 0;
  // No more letters of this dialogue: whoever follows is forgotten, an office is left alone by
  // reminders from now on. True also when that was so already; false: no letter has this token.
  virtual bool stop(std::string_view dialogue, const Token& token) = 0;

  // For whoever writes the letters. Those that are to be asked now, the first to ask first.
  virtual std::vector<Question> questions(std::string_view dialogue, Instant now) = 0;
  virtual void asked(std::string_view dialogue, const Token& token, Instant now) = 0;
  // In the order of addresses.
  virtual std::vector<Follower> followers(std::string_view dialogue) = 0;
  virtual void told(std::string_view dialogue, const registrar::MailAddress& address,
                    std::uint64_t size, Instant now) = 0;
  // Everything about an address in a dialogue, whoever asks for it; false: there was nothing.
  virtual bool forget(std::string_view dialogue, const registrar::MailAddress& address) = 0;

  // Offices that are reminded (their addresses are kept by `entente addresses`): what their letters
  // stop with; nothing when they want no more.
  virtual std::optional<Token> reminding(std::string_view dialogue,
                                         const registrar::MailAddress& address,
                                         const Token& fresh) = 0;
  virtual void remind_again(std::string_view dialogue, const registrar::MailAddress& address) = 0;
  virtual std::vector<registrar::MailAddress> stopped(std::string_view dialogue) = 0;
};

}  // namespace entente::following
