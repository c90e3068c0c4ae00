#include "host/registrar/mail.h"

#include <gtest/gtest.h>

namespace entente::registrar {
namespace {

TEST(MailAddress, IsOneMailbox) {
  for (const auto* good : {"office@example.org", "a.b+c@mail.example.org", "x@localhost"})
    EXPECT_TRUE(MailAddress::parse(good)) << good;
}

TEST(MailAddress, CanNotBecomeAHeaderASecondRecipientOrAnOption) {
  for (const auto* bad :
       {"", "office", "@example.org", "office@", "a b@example.org", "a@b,c@d", "a@b\nBcc: c@d",
        "-oQ/tmp@example.org", "a..b@example.org", "<a@b>", "a@-b", "Office <a@b.org>", "é@b.org"})
    EXPECT_FALSE(MailAddress::parse(bad)) << bad;
}

}  // namespace
}  // namespace entente::registrar
