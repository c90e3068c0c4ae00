#include "foundation/tlog/checkpoint.h"

#include <gtest/gtest.h>

namespace entente::tlog {
namespace {

using enum CheckpointFault;

constexpr std::string_view origin = "localhost/d/demo";

NoteSigner signer(std::string_view name, std::uint8_t seed) {
  Digest bytes;
  bytes.bytes.fill(seed);
  return *NoteSigner::make(name, crypto::SigningKey::from_seed(bytes.span()));
}

Checkpoint checkpoint(std::uint64_t size) {
  return {.origin = std::string{origin}, .size = size, .root = leaf_hash("some root")};
}

CheckpointFault refusal(std::string_view text) {
  const auto parsed = parse_checkpoint(text);
  EXPECT_FALSE(parsed) << text;
  return parsed ? CheckpointFault{-1} : parsed.error();
}

// The example of c2sp.org/tlog-checkpoint.
constexpr std::string_view sofa =
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

TEST(Checkpoint, ReadsThePublishedText) {
  const auto parsed = parse_checkpoint(sofa);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->origin, "example.com/behind-the-sofa");
  EXPECT_EQ(parsed->size, 20'852'163u);
  EXPECT_EQ(to_text(*parsed), sofa);
}

TEST(Checkpoint, ComesBackFromWhatTheLogSigned) {
  const auto log = signer(origin, 1);
  for (const std::uint64_t size : {std::uint64_t{0}, std::uint64_t{9'000}, UINT64_MAX}) {
    const auto opened = open_checkpoint(sign_checkpoint(checkpoint(size), log), log.verifier_key());
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened, checkpoint(size));
    EXPECT_EQ(opened->head(), (TreeHead{size, checkpoint(size).root}));
  }
}

TEST(Checkpoint, MayCarryTheSignaturesOfWitnesses) {
  const auto log = signer(origin, 1);
  const std::string note = sign_checkpoint(checkpoint(7), log) + signer("witness", 2).line("any\n");
  EXPECT_TRUE(open_checkpoint(note, log.verifier_key()));
}

TEST(Checkpoint, IsRefusedWithoutTheSignatureOfItsLog) {
  const auto log = signer(origin, 1);
  const std::string note = sign_checkpoint(checkpoint(7), signer(origin, 2));
  EXPECT_EQ(open_checkpoint(note, log.verifier_key()).error(), not_signed_by_the_log);
  std::string changed = sign_checkpoint(checkpoint(7), log);
  changed.replace(changed.find("\n7\n"), 3, "\n8\n");
  EXPECT_EQ(open_checkpoint(changed, log.verifier_key()).error(), not_signed_by_the_log);
  EXPECT_EQ(open_checkpoint(sofa, log.verifier_key()).error(), note_malformed);
}

TEST(Checkpoint, IsRefusedWhenItSpeaksForAnotherLog) {
  const auto log = signer(origin, 1);
  Checkpoint other = checkpoint(7);
  other.origin = "localhost/d/other";
  EXPECT_EQ(open_checkpoint(sign_note(to_text(other), log), log.verifier_key()).error(),
            of_another_log);
}

TEST(Checkpoint, IsThreeLinesAndNothingElse) {
  const std::string root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
  EXPECT_EQ(refusal("log\n7\n" + root + "extension\n"), more_lines);
  EXPECT_EQ(refusal("log\n7\n" + root + "extension"), more_lines);
  EXPECT_EQ(refusal("log\n7\n" + root + "\n"), more_lines);
  for (const std::string_view size : {"", "07", "-7", "+7", " 7", "7 ", "0x7", "7.0", "00",
                                      "18446744073709551616", "99999999999999999999999"})
    EXPECT_EQ(refusal("log\n" + std::string{size} + "\n" + root), malformed) << size;
  EXPECT_EQ(refusal("\n7\n" + root), malformed);
  EXPECT_EQ(refusal(""), malformed);
  EXPECT_EQ(refusal("log\n7\n"), malformed);
  EXPECT_EQ(refusal("log\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="), malformed);
  EXPECT_EQ(refusal("log\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n"), malformed);
  EXPECT_EQ(refusal("log\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n"), malformed);
}

TEST(CheckpointDeathTest, IsSignedUnderItsOriginOnly) {
  EXPECT_DEATH(sign_checkpoint(checkpoint(7), signer("another", 1)), "signs under its origin");
  EXPECT_DEATH(to_text({.origin = "two\nlines", .size = 0, .root = {}}), "one line");
}

}  // namespace
}  // namespace entente::tlog
