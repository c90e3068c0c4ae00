#include "architecture/purity.h"

#include <gtest/gtest.h>

#include "architecture/layers.h"

namespace entente::architecture {
namespace {

const std::filesystem::path house = ENTENTE_SOURCE_DIR;

std::vector<SymbolRule> rules() {
  return read_symbol_rules(house / "tests/architecture/allowed_symbols.txt");
}

TEST(Purity, TheLowerStoreysAskForNoClockSocketFileOrChance) {
  int archives = 0;
  for (const auto& room : read_layers(house).rooms) {
    const auto name = room.substr(room.find('/') + 1);
    const auto archive = std::filesystem::path(ENTENTE_LIB_DIR) / ("libentente_" + name + ".a");
    if (!is_pure(room) || !std::filesystem::exists(archive)) continue;
    ++archives;
    const auto nm = run("nm -uC '" + archive.string() + "' 2>&1");
    ASSERT_EQ(nm.code, 0) << nm.text;
    const auto findings = check_symbols(rules(), name, nm.text);
    EXPECT_TRUE(findings.empty()) << listed(findings);
  }
  EXPECT_GT(archives, 0) << "no archive in " << ENTENTE_LIB_DIR;
}

TEST(PurityGuard, SeesWhatThePureStoreysMustNotAsk) {
  for (const auto* symbol :
       {"std::chrono::_V2::system_clock::now()",
        "clock_gettime",
        "time",
        "socket",
        "open64",
        "fopen64",
        "read",
        "getrandom",
        "rand",
        "std::random_device::_M_getval()",
        "exp",
        "log",
        "pow",
        "sin",
        "crypto_sign_verify_detached",
        "randombytes_buf",
        "getenv",
        "std::basic_ifstream<char, std::char_traits<char> >::open(char const*)",
        "std::thread::hardware_concurrency()",
        "pthread_create",
        "std::filesystem::status(std::filesystem::__cxx11::path const&)"}) {
    const auto findings = check_symbols(rules(), "opinion", std::string("   U ") + symbol + "\n");
    EXPECT_EQ(findings.size(), 1U) << symbol;
  }
}

TEST(PurityGuard, SeesChanceInCrypto) {
  for (const auto* symbol : {"randombytes_buf", "crypto_sign_keypair", "getrandom"}) {
    const auto findings = check_symbols(rules(), "crypto", std::string("   U ") + symbol + "\n");
    EXPECT_EQ(findings.size(), 1U) << symbol;
  }
}

TEST(PurityGuard, LetsThroughWhatIsPure) {
  const auto findings = check_symbols(rules(), "opinion",
                                      "map.o:\n"
                                      "   U sqrt\n"
                                      "   U memcpy\n"
                                      "   U operator new(unsigned long)\n"
                                      "   U entente::discussion::Votes::size() const\n"
                                      "   U std::__throw_length_error(char const*)\n");
  EXPECT_TRUE(findings.empty()) << listed(findings);
}

}  // namespace
}  // namespace entente::architecture
