#include "adapters/mail/sendmail.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <stdlib.h>

namespace entente::mail {
namespace {

namespace fs = std::filesystem;

// A program that writes what it was given into its own folder and ends as told.
class InventedSendmail : public testing::Test {
 protected:
  void SetUp() override {
    std::string name = testing::TempDir() + "sendmail-XXXXXX";
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    folder_ = name;
  }
  void TearDown() override { fs::remove_all(folder_); }

  fs::path program(int ends_with) {
    const auto file = folder_ / "sendmail";
    std::ofstream(file) << "#!/bin/sh\necho \"$@\" > " << (folder_ / "words").string() << "\ncat > "
                        << (folder_ / "letter").string() << "\nexit " << ends_with << "\n";
    fs::permissions(file, fs::perms::owner_all);
    return file;
  }
  std::string written(const char* name) {
    std::ifstream stream(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  fs::path folder_;
  registrar::Letter letter_{.from = *registrar::MailAddress::parse("entente@example.org"),
                            .to = *registrar::MailAddress::parse("office@example.org"),
                            .language = *LanguageTag::parse("en"),
                            .subject = "One thing is due",
                            .text = "By Monday.\n",
                            .id = "1@example.org",
                            .stop = *registrar::MailAddress::parse("entente@example.org"),
                            .stop_at = {}};
};

TEST_F(InventedSendmail, GetsSenderRecipientAndTheWholeLetter) {
  Sendmail{program(0), Instant{}}.send(letter_);
  EXPECT_EQ(written("words"), "-i -f entente@example.org -- office@example.org\n");
  EXPECT_NE(written("letter").find("Subject: One thing is due\r\n"), std::string::npos);
  EXPECT_TRUE(written("letter").ends_with("\r\n\r\nBy Monday.\r\n"));
}

TEST_F(InventedSendmail, HasNotTakenItWhenItSaysSo) {
  EXPECT_THROW(Sendmail(program(75), Instant{}).send(letter_), registrar::MailFault);
  EXPECT_THROW(Sendmail(folder_ / "none", Instant{}).send(letter_), registrar::MailFault);
}

}  // namespace
}  // namespace entente::mail
