#pragma once

// What the benchmarks stand on: one dialogue in one language with one constituency, one question,
// forty statements and as many seated participants as asked for, all with real keys and signatures.
// Keys come from numbers: nothing here is secret.

#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "dialogue/constituency/attestation.h"
#include "host/clerk/clerk.h"
#include "record/acts/signed_act.h"

namespace entente::bench {

inline constexpr std::uint32_t statements = 40;

inline double seconds(const std::function<void()>& work) {
  const auto begun = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

inline void print(const char* what, std::size_t count, double took) {
  std::printf("  %-46s %9.0f /s\n", what, static_cast<double>(count) / took);
}

inline crypto::SigningKey key_of(std::size_t number) {
  std::array<std::uint8_t, 32> seed{};
  for (std::size_t i = 0; i < 4; ++i) seed[i] = static_cast<std::uint8_t>(number >> (8 * i));
  return crypto::SigningKey::from_seed(seed);
}

// Numbers that no participant has.
inline constexpr std::size_t facilitator = 9'999'999, registrar = 9'999'998, log_key = 9'999'997;

inline const auto dialogue = *constitution::DialogueId::parse("bench");
inline const auto everybody = *constituency::Code::parse("everybody");
inline const auto english = *LanguageTag::parse("en");

inline tlog::NoteSigner log_signer() {
  return *tlog::NoteSigner::make("bench/d/bench", key_of(log_key));
}

inline acts::SignedAct signed_by(const crypto::SigningKey& key, std::uint64_t sequence,
                                 constitution::Body body,
                                 std::vector<acts::Content> contents = {}) {
  return acts::SignedAct::sign(key,
                               {.author = key.public_key(),
                                .dialogue = dialogue,
                                .sequence = sequence,
                                .body = std::move(body)},
                               std::move(contents));
}

struct Words {
  acts::Content content{.salt = {}, .text = *Text::parse("A sentence of usual length, to measure")};
  Translations in_english() const { return {{english, acts::digest_of(content)}}; }
};

inline acts::SignedAct opening() {
  const Words words;
  const auto by = key_of(facilitator);
  constitution::DialogueOpenedV1 opening;
  opening.title = words.in_english();
  opening.languages = {english};
  opening.facilitators = {by.public_key()};
  opening.registrar = key_of(registrar).public_key();
  opening.log = log_signer().verifier_key().string();
  return signed_by(by, 1, opening, {words.content});
}

// What a facilitator does before anybody comes: a constituency, a question, its statements.
inline std::vector<acts::SignedAct> setting(std::size_t seats) {
  const Words words;
  const auto by = key_of(facilitator);
  std::vector<acts::SignedAct> acts;
  acts.push_back(
      signed_by(by, 2,
                constituency::ConstituencyDeclaredV1{.code = everybody,
                                                     .name = words.in_english(),
                                                     .seats = static_cast<std::uint32_t>(seats)},
                {words.content}));
  acts.push_back(
      signed_by(by, 3, discussion::QuestionPosedV1{words.in_english(), {}}, {words.content}));
  for (std::uint32_t i = 0; i < statements; ++i)
    acts.push_back(
        signed_by(by, 4 + i,
                  discussion::StatementSubmittedV1{
                      .question = QuestionId{1}, .language = english, .text = words.in_english()},
                  {words.content}));
  return acts;
}

// The first act of a participant.
inline acts::SignedAct seat_taken(const crypto::SigningKey& key) {
  const auto text = constituency::attestation_text(dialogue.string(), everybody, key.public_key());
  return signed_by(key, 1,
                   constituency::SeatTakenV1{.constituency = everybody,
                                             .attestation = key_of(registrar).sign(text)});
}

inline acts::SignedAct vote(const crypto::SigningKey& key, std::uint64_t sequence,
                            std::uint32_t statement,
                            discussion::Choice choice = discussion::Choice::agree) {
  return signed_by(key, sequence,
                   discussion::VoteCastV1{.statement = StatementId{statement}, .choice = choice});
}

// Opens the dialogue with that many participants seated, with the keys 0, 1, 2...
inline void found(clerk::Clerk& clerk, std::size_t participants) {
  clerk.begin(opening(), log_signer());
  auto acts = setting(std::max<std::size_t>(participants, 1'000));
  for (std::size_t i = 0; i < participants; ++i) acts.push_back(seat_taken(key_of(i)));
  for (const auto& answer : clerk.submit_all(std::move(acts)))
    ensure(std::holds_alternative<clerk::Receipt>(answer), "the bench could not be founded");
}

// Splits `count` pieces of work over two threads: work(from, to).
inline void on_two_threads(std::size_t count,
                           const std::function<void(std::size_t, std::size_t)>& work) {
  std::thread other{[&] { work(0, count / 2); }};
  work(count / 2, count);
  other.join();
}

}  // namespace entente::bench
