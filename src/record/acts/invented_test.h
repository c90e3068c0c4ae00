#pragma once

// Invented people and their words, for tests and examples. Keys come from names and salts from the
// words themselves, so that everything made of them is the same on every machine. Nothing that is
// made here is secret: never use it for a real dialogue.

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dialogue/constituency/attestation.h"
#include "foundation/crypto/ed25519.h"
#include "foundation/crypto/sha256.h"
#include "record/acts/signed_act.h"

namespace entente::acts::invented {

inline LanguageTag language(std::string_view tag) { return *LanguageTag::parse(tag); }
inline constituency::Code code(std::string_view name) { return *constituency::Code::parse(name); }
inline constitution::DialogueId dialogue(std::string_view name) {
  return *constitution::DialogueId::parse(name);
}

inline Content words(std::string_view text) {
  const Digest salt = crypto::sha256("invented salt " + std::string{text});
  return {.salt = Salt{salt.bytes}, .text = *Text::parse(text)};
}

// One text in several languages, as an act names it and as it travels beside it.
struct Said {
  Translations texts;
  std::vector<Content> contents;
};

inline Said said(std::initializer_list<std::pair<std::string_view, std::string_view>> versions) {
  Said result;
  for (const auto& [tag, text] : versions) {
    result.contents.push_back(words(text));
    result.texts.emplace(language(tag), digest_of(result.contents.back()));
  }
  return result;
}

inline Said in_both(std::string_view text) {
  return said({{"en", std::string{text} + " (en)"}, {"fr", std::string{text} + " (fr)"}});
}

// Somebody with a key, who counts their own acts.
class Person {
 public:
  explicit Person(std::string_view name)
      : key_(crypto::SigningKey::from_seed(
            crypto::sha256("invented person " + std::string{name}).span())) {}

  explicit Person(crypto::SigningKey key) : key_(std::move(key)) {}

  PublicKey key() const { return key_.public_key(); }
  const crypto::SigningKey& signing_key() const { return key_; }
  std::uint64_t sequence() const { return sequence_; }

  // Their next act in the dialogue `demo`.
  SignedAct does(constitution::Body body, std::vector<Content> contents = {}) {
    return does_as(++sequence_, std::move(body), std::move(contents));
  }
  // With a number of the caller's choice.
  SignedAct does_as(std::uint64_t sequence, constitution::Body body,
                    std::vector<Content> contents = {}, std::string_view in = "demo") const {
    return SignedAct::sign(
        key_,
        {.author = key(), .dialogue = dialogue(in), .sequence = sequence, .body = std::move(body)},
        std::move(contents));
  }

  // As the registrar: `holder` is on the roll of `constituency`.
  constituency::SeatTakenV1 attests(std::string_view constituency, const PublicKey& holder,
                                    std::string_view in = "demo") const {
    const auto joined = code(constituency);
    return {.constituency = joined,
            .attestation = key_.sign(constituency::attestation_text(in, joined, holder))};
  }

  // As the registrar: `holder` speaks for `constituency`, under this name.
  constituency::FocalPointNamedV1 attests_focal(std::string_view constituency,
                                                const PublicKey& holder, Translations name,
                                                std::string_view in = "demo") const {
    const auto spoken_for = code(constituency);
    return {.constituency = spoken_for,
            .name = std::move(name),
            .attestation = key_.sign(constituency::focal_attestation_text(in, spoken_for, holder))};
  }

 private:
  crypto::SigningKey key_;
  std::uint64_t sequence_ = 0;
};

// 2026-11-23T10:00:00Z, a full hour.
inline constexpr Instant morning{1'795'428'000};
constexpr Instant after(Instant start, std::int64_t seconds) {
  return Instant{start.seconds + seconds};
}

// A dialogue in French and English with one facilitator. `log` may be any text where nobody looks.
inline constitution::DialogueOpenedV1 terms(const Person& facilitator, const Person& registrar,
                                            std::string log = "log") {
  return {.title = in_both("What blocks dialogue").texts,
          .languages = {language("en"), language("fr")},
          .constitution = 1,
          .mode = constitution::Mode::open,
          .moderation = discussion::Moderation::before,
          .anonymity_floor = 5,
          .invented = true,
          .facilitators = {facilitator.key()},
          .registrar = registrar.key(),
          .import_key = std::nullopt,
          .log = std::move(log)};
}
inline std::vector<Content> title_contents() { return in_both("What blocks dialogue").contents; }

inline constituency::ConstituencyDeclaredV1 declared(std::string_view name, std::uint32_t seats) {
  return {.code = code(name), .name = in_both(name).texts, .seats = seats};
}
inline discussion::QuestionPosedV1 posed(std::string_view text,
                                         std::optional<Instant> closes = std::nullopt) {
  return {.text = in_both(text).texts, .closes = closes};
}
// In French only, as people write.
inline discussion::StatementSubmittedV1 stated(std::string_view text, std::uint32_t question = 1) {
  return {.question = QuestionId{question},
          .language = language("fr"),
          .text = said({{"fr", text}}).texts};
}

}  // namespace entente::acts::invented
