#pragma once

// A small dialogue for the tests of the law: English and French, OPEN, moderation before, a floor
// of 5 people, one facilitator, one registrar, an import key where a test asks for it. Acts are
// given as bodies; `admit` decides about them and the state follows.

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "dialogue/constituency/attestation.h"
#include "dialogue/constitution/admit.h"
#include "foundation/crypto/ed25519.h"

namespace entente::constitution {

inline constexpr Instant noon{1'795'435'200};  // 2026-11-23T12:00:00Z

inline crypto::SigningKey key_of(std::uint8_t person) {
  std::array<std::uint8_t, 32> seed{};
  seed.fill(person);
  return crypto::SigningKey::from_seed(seed);
}
inline LanguageTag tag(std::string_view raw) { return *LanguageTag::parse(raw); }
inline constituency::Code code(std::string_view raw) { return *constituency::Code::parse(raw); }
inline DialogueId named(std::string_view raw) { return *DialogueId::parse(raw); }

// A content, by a number of the test's choice.
inline Digest content(std::uint8_t number) {
  Digest digest;
  digest.bytes.fill(number);
  return digest;
}
inline Translations texts(std::uint8_t number) {
  return {{tag("en"), content(number)}, {tag("fr"), content(number)}};
}

class InventedDialogue {
 public:
  static constexpr std::uint8_t facilitator = 0x02, registrar = 0x03, importer = 0x04;
  static constexpr std::uint8_t amina = 0x11, paul = 0x12, stranger = 0x70;

  // What somebody does next; the law decides.
  Result<Done, AnyRefusal> does(std::uint8_t person, Body body, Instant at = noon) {
    return does_as(person, sequence_[person] + 1, std::move(body), at);
  }
  Result<Done, AnyRefusal> does_as(std::uint8_t person, std::uint64_t sequence, Body body,
                                   Instant at = noon, std::string_view dialogue = "demo") {
    auto admitted = admit(state_,
                          {.author = key_of(person).public_key(),
                           .dialogue = named(dialogue),
                           .sequence = sequence,
                           .body = std::move(body)},
                          at);
    if (!admitted) return Failure{admitted.error()};
    evolve(state_, *admitted);
    sequence_[person] = sequence;
    return Done{};
  }

  DialogueOpenedV1 terms() const {
    return {.title = texts(0x01),
            .languages = {tag("en"), tag("fr")},
            .constitution = 1,
            .mode = Mode::open,
            .moderation = discussion::Moderation::before,
            .anonymity_floor = 5,
            .invented = true,
            .facilitators = {key_of(facilitator).public_key()},
            .registrar = key_of(registrar).public_key(),
            .import_key = std::nullopt,
            .log = "log"};
  }
  void open() { must(does(0x01, terms())); }
  void open_with_version_2() {
    auto asked = terms();
    asked.constitution = 2;
    must(does(0x01, asked));
  }
  void name_focal_point(std::uint8_t person, std::string_view name) {
    const auto text =
        constituency::focal_attestation_text("demo", code(name), key_of(person).public_key());
    must(
        does(person, constituency::FocalPointNamedV1{.constituency = code(name),
                                                     .name = texts(0x04),
                                                     .attestation = key_of(registrar).sign(text)}));
  }
  void open_for_imports() {
    auto asked = terms();
    asked.import_key = key_of(importer).public_key();
    must(does(0x01, asked));
  }
  void declare(std::string_view name) {
    must(does(facilitator, constituency::ConstituencyDeclaredV1{
                               .code = code(name), .name = texts(0x02), .seats = 10}));
  }
  Result<Done, AnyRefusal> join(std::uint8_t person, std::string_view name) {
    const auto text =
        constituency::attestation_text("demo", code(name), key_of(person).public_key());
    return does(person, constituency::SeatTakenV1{.constituency = code(name),
                                                  .attestation = key_of(registrar).sign(text)});
  }
  void pose(std::optional<Instant> closes = std::nullopt) {
    must(does(facilitator, discussion::QuestionPosedV1{.text = texts(0x03), .closes = closes}));
  }
  Result<Done, AnyRefusal> says(std::uint8_t person, std::uint8_t words,
                                std::uint32_t question = 1) {
    return does(person, discussion::StatementSubmittedV1{.question = QuestionId{question},
                                                         .language = tag("fr"),
                                                         .text = {{tag("fr"), content(words)}}});
  }
  Result<Done, AnyRefusal> votes(std::uint8_t person, discussion::Choice choice,
                                 Instant at = noon) {
    return does(person, discussion::VoteCastV1{.statement = StatementId{1}, .choice = choice}, at);
  }

  // Open, one constituency, two seats, one question, one accepted statement.
  void prepare() {
    open();
    declare("cso");
    must(join(amina, "cso"));
    must(join(paul, "cso"));
    pose();
    must(says(facilitator, 0x30));
  }

  static void must(const Result<Done, AnyRefusal>& verdict) {
    ensure(verdict.has_value(), "the law refused what a test stands on");
  }

  const State& state() const { return state_; }

 private:
  State state_;
  std::map<std::uint8_t, std::uint64_t> sequence_;
};

// Is this verdict a refusal for this reason?
template <class Reason>
bool refused(const Result<Done, AnyRefusal>& verdict, Reason reason) {
  return !verdict && verdict.error() == AnyRefusal{reason};
}

}  // namespace entente::constitution
