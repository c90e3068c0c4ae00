#include "foundation/tlog/note.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "foundation/encoding/base64.h"

namespace entente::tlog {
namespace {

using namespace std::string_literals;

// From c2sp.org/signed-note.
constexpr std::string_view foo_vkey =
    "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
constexpr std::string_view foo_note =
    "This is an example message.\n\n"
    "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXm"
    "RKuwHjG1Yu72IneyaQM=\n";

NoteSigner signer(std::string_view name, std::uint8_t seed) {
  Digest bytes;
  bytes.bytes.fill(seed);
  return *NoteSigner::make(name, crypto::SigningKey::from_seed(bytes.span()));
}

Result<OpenedNote, NoteFault> open(std::string_view note, std::vector<VerifierKey> known) {
  return open_note(note, known);
}

NoteFault refusal(std::string_view note, std::vector<VerifierKey> known) {
  const auto opened = open_note(note, known);
  EXPECT_FALSE(opened) << note;
  return opened ? NoteFault{-1} : opened.error();
}

TEST(VerifierKey, ReadsThePublishedKey) {
  const auto key = VerifierKey::parse(foo_vkey);
  ASSERT_TRUE(key);
  EXPECT_EQ(key->name(), "example.com/foo");
  EXPECT_EQ(key->id(), 0x530d903a);
  EXPECT_EQ(key->string(), foo_vkey);
}

TEST(VerifierKey, ComesBackFromWhatItWroteAlsoWithAPlusInTheBase64) {
  bool plus_seen = false;
  for (std::uint8_t seed = 0; seed < 64; ++seed) {
    const VerifierKey key = signer("localhost/d/demo", seed).verifier_key();
    plus_seen |= std::ranges::count(key.string(), '+') > 2;
    EXPECT_EQ(*VerifierKey::parse(key.string()), key);
  }
  EXPECT_TRUE(plus_seen);
}

TEST(VerifierKey, IsRefusedWithAReason) {
  using enum VerifierKeyFault;
  const auto fault = [](std::string_view vkey) { return VerifierKey::parse(vkey).error(); };
  EXPECT_EQ(fault(""), malformed);
  EXPECT_EQ(fault("example.com/foo"), malformed);
  EXPECT_EQ(fault("example.com/foo+530d903a"), malformed);
  EXPECT_EQ(fault("example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
            malformed);
  EXPECT_EQ(fault("example.com/foo+530d903+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
            malformed);
  EXPECT_EQ(fault("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv"), malformed);
  EXPECT_EQ(fault("example.com/foo+530d903a+"), malformed);
  EXPECT_EQ(fault("example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
            id_differs);
  EXPECT_EQ(fault("example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
            id_differs);
  EXPECT_EQ(fault("example.com/foo+530d903a+BOkyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"),
            type_not_supported);
  EXPECT_EQ(fault("a b+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"), name_refused);
}

TEST(VerifierKey, HasANameWithoutSpacesPlusOrControlCharacters) {
  for (const auto& name : {""s, "a b"s, "a+b"s, "a\nb"s, "a\tb"s, "a\0b"s, "a\u00A0b"s, "a\u2003b"s,
                           "a\u3000b"s, "a\u2028"s, "\x80"s})
    EXPECT_FALSE(VerifierKey::make(name, PublicKey{})) << name;
  EXPECT_TRUE(VerifierKey::make("exemple.fr/d/été", PublicKey{}));
}

TEST(Note, OpensThePublishedOne) {
  const auto opened = open(foo_note, {*VerifierKey::parse(foo_vkey)});
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->text, "This is an example message.\n");
  ASSERT_EQ(opened->signers.size(), 1u);
  EXPECT_EQ(opened->signers[0].name(), "example.com/foo");
}

// golang.org/x/mod/sumdb/note, the example of its documentation, which prints this signer's key.
TEST(Note, IsSignedAsTheGoLibraryDoes) {
  const auto seed = encoding::from_base64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
  const auto bytes = *encoding::fixed_bytes<Digest>(seed->substr(1));
  const auto peter = NoteSigner::make("PeterNeumann", crypto::SigningKey::from_seed(bytes.span()));
  EXPECT_EQ(peter->verifier_key().string(),
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
  EXPECT_EQ(
      sign_note("If you think cryptography is the answer to your problem,\n"
                "then you don't know what your problem is.\n",
                *peter),
      "If you think cryptography is the answer to your problem,\n"
      "then you don't know what your problem is.\n\n"
      "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdng"
      "otpRZb6KE6RyyBwJnAM=\n");
}

TEST(Note, HasItsTextUpToTheLastEmptyLine) {
  const auto log = signer("log", 1);
  for (const std::string_view text : {"\n", "\n\n\n", "a\n\nb\n", "a\n\n", "— fake AAAAAAA=\n"}) {
    const auto opened = open(sign_note(text, log), {log.verifier_key()});
    ASSERT_TRUE(opened) << text;
    EXPECT_EQ(opened->text, text);
  }
}

TEST(Note, IgnoresKeysItDoesNotKnowWhateverTheySign) {
  const auto log = signer("log", 1);
  const auto same_name = signer("log", 2);
  std::string note = sign_note("text\n", log);
  note += same_name.line("something else\n");
  note += signer("stranger", 3).line("something else\n");
  note += "— quantum " + encoding::to_base64("\x12\x34\x56\x78" + std::string(2'420, 'q')) + "\n";
  const auto opened = open(note, {log.verifier_key()});
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->signers, std::vector{log.verifier_key()});
}

TEST(Note, IsRefusedWholeWhenAKnownKeyDidNotSignIt) {
  const auto log = signer("log", 1);
  const auto witness = signer("witness", 2);
  const std::string note = sign_note("text\n", log) + witness.line("another text\n");
  EXPECT_EQ(refusal(note, {log.verifier_key(), witness.verifier_key()}),
            NoteFault::signature_wrong);
  EXPECT_TRUE(open(note, {log.verifier_key()}));
  const std::string twice = sign_note("text\n", log) + log.line("another text\n");
  EXPECT_EQ(refusal(twice, {log.verifier_key()}), NoteFault::signature_wrong);
}

TEST(Note, IsRefusedWhenAKnownKeySignsWithAnotherLength) {
  const VerifierKey foo = *VerifierKey::parse(foo_vkey);
  EXPECT_EQ(refusal("text\n\n— example.com/foo " + encoding::to_base64("\x53\x0d\x90\x3a!") + "\n",
                    {foo}),
            NoteFault::signature_wrong);
}

TEST(Note, NamesEachSignerOnceInTheOrderOfTheLines) {
  const auto log = signer("log", 1);
  const auto witness = signer("witness", 2);
  const std::string note =
      sign_note("text\n", witness) + log.line("text\n") + witness.line("text\n");
  const auto opened = open(note, {log.verifier_key(), witness.verifier_key()});
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->signers, (std::vector{witness.verifier_key(), log.verifier_key()}));
}

TEST(Note, IsRefusedWhenNobodyKnownSignedIt) {
  EXPECT_EQ(refusal(foo_note, {}), NoteFault::no_known_signature);
  EXPECT_EQ(refusal(foo_note, {signer("example.com/foo", 1).verifier_key()}),
            NoteFault::no_known_signature);
}

TEST(Note, IsRefusedWhenItsTextWasChanged) {
  std::string note{foo_note};
  note[0] = 't';
  EXPECT_EQ(refusal(note, {*VerifierKey::parse(foo_vkey)}), NoteFault::signature_wrong);
}

TEST(Note, IsRefusedWithAReason) {
  using enum NoteFault;
  const std::string line = "— a AAAAAAA=\n";
  EXPECT_EQ(refusal("", {}), no_signature);
  EXPECT_EQ(refusal("text\n", {}), no_signature);
  EXPECT_EQ(refusal("text\n\n", {}), no_signature);
  EXPECT_EQ(refusal("text\n" + line, {}), no_signature);
  EXPECT_EQ(refusal("text\r\n\n" + line, {}), control_character);
  EXPECT_EQ(refusal("te\xFFxt\n\n" + line, {}), not_utf8);
  EXPECT_EQ(refusal("text\n\n- a AAAAAAA=\n", {}), signature_malformed);
  EXPECT_EQ(refusal("text\n\n— a AAAAAAA=", {}), signature_malformed);
  EXPECT_EQ(refusal("text\n\n— a  AAAAAAA=\n", {}), signature_malformed);
  EXPECT_EQ(refusal("text\n\n— a AAAAAA==\n", {}), signature_malformed);  // nothing but an id
  EXPECT_EQ(refusal("text\n\n— a AAAAAAB=\n", {}), signature_malformed);  // spare bits
  EXPECT_EQ(refusal("text\n\n—  AAAAAAA=\n", {}), signature_malformed);
  EXPECT_EQ(refusal("text\n\n— a+b AAAAAAA=\n", {}), signature_malformed);
  EXPECT_EQ(refusal("text\n\n" + line + "more\n", {}), signature_malformed);
  EXPECT_EQ(refusal(std::string(note_bytes_max, 'a') + "\n\n" + line, {}), too_large);
  std::string many = "text\n\n";
  for (std::size_t i = 0; i < note_signatures_max; ++i) many += line;
  EXPECT_EQ(refusal(many, {}), no_known_signature);
  EXPECT_EQ(refusal(many + line, {}), too_many_signatures);
}

TEST(NoteDeathTest, IsNotMadeOfATextThatCouldNotBeRead) {
  const auto log = signer("log", 1);
  EXPECT_DEATH(sign_note("no line feed", log), "the text of a note");
  EXPECT_DEATH(sign_note("", log), "the text of a note");
  EXPECT_DEATH(sign_note("a\tb\n", log), "the text of a note");
}

}  // namespace
}  // namespace entente::tlog
