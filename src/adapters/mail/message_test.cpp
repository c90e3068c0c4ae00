#include "adapters/mail/message.h"

#include <gtest/gtest.h>

namespace entente::mail {
namespace {

registrar::Letter letter(std::string subject, std::string text) {
  const auto office = *registrar::MailAddress::parse("office@example.org");
  const auto host = *registrar::MailAddress::parse("entente@example.org");
  return {.from = host,
          .to = office,
          .language = *LanguageTag::parse("fr"),
          .subject = std::move(subject),
          .text = std::move(text),
          .id = "demo@example.org",
          .stop = host,
          .stop_at = {}};
}

// 2026-11-23T10:00:00Z
std::string sent(std::string subject, std::string text) {
  return message(letter(std::move(subject), std::move(text)), Instant{1'795'428'000});
}

TEST(Message, HasTheHeadersThatMailNeeds) {
  const auto bytes = sent("Two things", "Hello.\n");
  for (const auto* line : {"Date: Mon, 23 Nov 2026 10:00:00 +0000\r\n",
                           "From: entente@example.org\r\n", "To: office@example.org\r\n",
                           "Subject: Two things\r\n", "Message-ID: <demo@example.org>\r\n",
                           "List-Unsubscribe: <mailto:entente@example.org?subject=stop>\r\n",
                           "Auto-Submitted: auto-generated\r\n", "\r\n\r\nHello.\r\n"})
    EXPECT_NE(bytes.find(line), bytes.npos) << line;
}

TEST(Message, CanBeStoppedInOneClick) {
  auto stoppable = letter("News", "Hello.\n");
  stoppable.stop_at = "https://example.org/d/demo/letters/stop/00112233445566778899aabbccddeeff";
  const auto bytes = message(stoppable, Instant{1'795'428'000});
  EXPECT_NE(bytes.find("List-Unsubscribe: \r\n <" + stoppable.stop_at +
                       ">,\r\n <mailto:entente@example.org?subject=stop>\r\n"
                       "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"),
            bytes.npos)
      << bytes;
}

TEST(Message, KeepsEveryLineShortAndEveryLetterWhole) {
  std::string long_text;
  for (int i = 0; i < 60; ++i) long_text += "déjà vu ";
  const auto bytes = sent(
      "Un engagement à confirmer, et trois échéances déjà passées dans ce "
      "dialogue national sur l’espace civique",
      long_text + "\nfin");
  for (std::size_t start = 0, end = 0; (end = bytes.find("\r\n", start)) != bytes.npos;
       start = end + 2)
    EXPECT_LE(end - start, 78U) << bytes.substr(start, end - start);
  for (const char c : bytes) EXPECT_TRUE(static_cast<unsigned char>(c) < 0x80);
  EXPECT_NE(bytes.find("=?UTF-8?Q?Un_engagement_=C3=A0_confirmer"), bytes.npos);
  EXPECT_NE(bytes.find("d=C3=A9j=C3=A0 vu"), bytes.npos);
}

TEST(Message, LetsNoSubjectBecomeAnotherHeader) {
  const auto bytes = sent("Hello\r\nBcc: everybody@example.org", "x\n");
  EXPECT_EQ(bytes.find("\nBcc:"), bytes.npos);
}

TEST(Message, WritesBlanksAtTheEndOfALineSoThatNoProgramCutsThem) {
  EXPECT_NE(sent("x", "a \nb").find("a=20\r\nb"), std::string::npos);
  EXPECT_NE(sent("x", "1=1\n").find("1=3D1"), std::string::npos);
}

}  // namespace
}  // namespace entente::mail
