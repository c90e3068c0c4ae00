#include "host/clerk/evidence.h"

#include <gtest/gtest.h>

#include "foundation/crypto/sha256.h"

namespace entente::clerk {
namespace {

const std::string salt(Salt::size, 's');

EvidenceRefusal refusal(const Digest& digest, std::string_view salted) {
  const auto opened = open_evidence(digest, salted);
  EXPECT_FALSE(opened);
  return opened ? EvidenceRefusal::evidence_unknown : opened.error();
}

TEST(Evidence, IsTheFileThatItsDigestNames) {
  const auto opened = open_evidence(crypto::sha256(salt + "37 of 50"), salt + "37 of 50");
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->bytes, "37 of 50");
  EXPECT_EQ(opened->salt.bytes[0], 's');
}

TEST(Evidence, IsRefusedWhenItsDigestDiffers) {
  const auto digest = crypto::sha256(salt + "37 of 50");
  EXPECT_EQ(refusal(digest, salt + "38 of 50"), EvidenceRefusal::evidence_digest_differs);
  EXPECT_EQ(refusal(digest, std::string(Salt::size, 't') + "37 of 50"),
            EvidenceRefusal::evidence_digest_differs)
      << "the salt belongs to it";
  EXPECT_EQ(refusal(crypto::sha256(salt), salt), EvidenceRefusal::evidence_empty);
  EXPECT_EQ(refusal(crypto::sha256(""), ""), EvidenceRefusal::evidence_empty);
  const auto huge = salt + std::string(evidence_bytes_max + 1, 'x');
  EXPECT_EQ(refusal(crypto::sha256(huge), huge), EvidenceRefusal::evidence_too_large);
}

TEST(Evidence, IsNamedAfterWhatItsBytesAre) {
  EXPECT_EQ(ending_of("%PDF-1.7"), ".pdf");
  EXPECT_EQ(ending_of("\xff\xd8\xff\xe0"), ".jpg");
  EXPECT_EQ(ending_of("PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text"), ".odt");
  EXPECT_EQ(ending_of("Trente-sept bureaux visités."), ".txt");
  EXPECT_EQ(ending_of("\xc3\x28"), "");
}

}  // namespace
}  // namespace entente::clerk
