#include "host/http/security.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace entente::http {
namespace {

std::string value_of(std::string_view name, Permit permit = Permit::ordinary) {
  const auto headers = security_headers(permit);
  const auto at = std::ranges::find(headers, name, &Header::name);
  return at == headers.end() ? "" : at->value;
}

// docs: trust.md F, "CSP to ship". Whoever loosens it has to change this line too.
TEST(SecurityHeaders, AllowNothingButOurselves) {
  EXPECT_EQ(value_of("Content-Security-Policy"),
            "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; "
            "img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; "
            "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            "require-trusted-types-for 'script'");
}

TEST(SecurityHeaders, LetTheWorkerThatRecomputesCompileWebAssemblyAndNothingMore) {
  auto policy = value_of("Content-Security-Policy", Permit::computing);
  const std::string more = " 'wasm-unsafe-eval'";
  const auto at = policy.find(more);
  ASSERT_NE(at, policy.npos);
  EXPECT_EQ(policy.erase(at, more.size()), value_of("Content-Security-Policy"));
}

TEST(SecurityHeaders, TellNobodyWhereAReaderCameFrom) {
  EXPECT_EQ(value_of("Referrer-Policy"), "no-referrer");
  EXPECT_EQ(value_of("X-Content-Type-Options"), "nosniff");
  EXPECT_EQ(value_of("Cross-Origin-Opener-Policy"), "same-origin");
}

TEST(SecurityHeaders, LeaveWhatIsInertWithoutAnyPower) {
  const auto headers = inert_headers();
  ASSERT_EQ(headers.front().name, "Content-Security-Policy");
  EXPECT_EQ(headers.front().value, "default-src 'none'; frame-ancestors 'none'; sandbox");
  EXPECT_TRUE(std::ranges::equal(headers.subspan(1), security_headers().subspan(1), {},
                                 &Header::value, &Header::value));
}

TEST(SecurityHeaders, AreFitForTheWireThemselves) {
  for (const auto& header : security_headers())
    EXPECT_TRUE(fit_for_the_wire(header.name, header.value)) << header.name;
}

TEST(FitForTheWire, AcceptsOrdinaryHeadersAndOtherAlphabets) {
  EXPECT_TRUE(fit_for_the_wire("ETag", "\"7\""));
  EXPECT_TRUE(fit_for_the_wire("X-Title", "café\tau lait"));
  EXPECT_TRUE(fit_for_the_wire("X-Empty", ""));
}

TEST(FitForTheWire, RefusesValuesThatCouldBecomeASecondHeader) {
  for (const std::string value : {"a\r\nSet-Cookie: x", "a\nb", "a\rb", "a\x7f", "\x01"})
    EXPECT_FALSE(fit_for_the_wire("X", value)) << value;
  EXPECT_FALSE(fit_for_the_wire("X", std::string_view("a\0b", 3)));
}

TEST(FitForTheWire, RefusesNamesThatAreNoToken) {
  for (const std::string name : {"", "a b", "a:", "a\r\nb", "é", "a(b)"})
    EXPECT_FALSE(fit_for_the_wire(name, "v")) << name;
}

}  // namespace
}  // namespace entente::http
