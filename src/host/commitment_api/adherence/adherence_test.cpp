#include "host/commitment_api/adherence/adherence.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "host/commitment_api/adherence/parties.h"

namespace entente::commitment_api {
namespace {

std::string file(const std::string& name) {
  std::ifstream in{std::string{ENTENTE_SOURCE_DIR} + name};
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

std::vector<Instrument> instruments() { return *read_instruments(file("/data/instruments.json")); }
AdherenceFile shipped() {
  const auto read = read_adherence(file("/data/adherence.json"), instruments(), {});
  EXPECT_TRUE(read) << read.error().place;
  return *read;
}

constexpr std::string_view small = R"({"about":{"en":"Who","fr":"Qui"},"adherents":[
  {"code":"TGO","kind":"country","name":{"en":"Togo","fr":"Togo"}},
  {"code":"some","kind":"group","name":{"en":"Some","fr":"Eux"},"members":["TGO"]}],
  "adherences":[{"instruments":["sdg-16-7"],"adherent":"some","since":"2015-09",
    "link":"https://example.org/a","language":"en"}]})";

// What is said where `what` reads `with`: the place, and the fault.
std::pair<std::string, AdherenceFault> wrong(std::string_view what, std::string_view with) {
  std::string text{small};
  text.replace(text.find(what), what.size(), with);
  const auto read = read_adherence(text, instruments(), {});
  return read ? std::pair{std::string{"(read)"}, AdherenceFault::not_json}
              : std::pair{read.error().place, read.error().fault};
}

TEST(Adherence, OfAMemberIsThroughItsGroup) {
  const auto all = shipped();
  const auto togo = adhering(all, "TGO", "sdg-16-7");
  ASSERT_EQ(togo.size(), 1U);
  EXPECT_EQ(togo[0].adherence->since, "2015-09-25");
  EXPECT_EQ(togo[0].through->code, "un-members");
  EXPECT_EQ(togo[0].through->members.size(), 193U);
  EXPECT_EQ(adhering(all, "european-union", "dac-2021-support").size(), 1U);
  EXPECT_EQ(all.adherent("dac-members-2021")->members.size(), 30U);
}

TEST(Adherence, ThatDoesNotStandInTheFileIsNotKnown) {
  EXPECT_TRUE(adhering(shipped(), "TGO", "dac-2021-support").empty());
  EXPECT_TRUE(adhering(shipped(), "TGO", "nairobi-2016-civic-space").empty());
}

TEST(Adherence, OfOnesOwnIsToldBeforeThatOfAGroup) {
  std::string text{small};
  const std::string_view first = R"("adherences":[)";
  text.insert(text.find(first) + first.size(),
              R"({"instruments":["sdg-16-7"],"adherent":"TGO","since":"2016",
                  "link":"https://example.org/b","language":"fr"},)");
  const auto read = *read_adherence(text, instruments(), {});
  const auto togo = adhering(read, "TGO", "sdg-16-7");
  ASSERT_EQ(togo.size(), 2U);
  EXPECT_EQ(togo[0].adherence->since, "2016");
  EXPECT_EQ(togo[0].through, nullptr);
}

TEST(Adherence, IsRefusedWithThePlaceThatIsWrong) {
  using enum AdherenceFault;
  using Said = std::pair<std::string, AdherenceFault>;
  EXPECT_EQ(wrong("{", "["), Said("", not_json));
  EXPECT_EQ(wrong(R"("about")", R"("abut")"), Said("about", shape));
  EXPECT_EQ(wrong(R"("country")", R"("land")"), Said("adherents[0].kind", shape));
  EXPECT_EQ(wrong(R"("TGO","kind")", R"("TG","kind")"), Said("adherents[0].code", country_code));
  EXPECT_EQ(wrong(R"("some","kind")", R"("Some","kind")"), Said("adherents[1].code", own_code));
  EXPECT_EQ(wrong(R"(["TGO"])", R"(["BEN"])"), Said("some.members[0]", adherent_unknown));
  EXPECT_EQ(wrong(R"(["TGO"])", R"(["TGO","TGO"])"), Said("some.members[1]", twice));
  EXPECT_EQ(wrong(R"(["TGO"])", R"(["some"])"), Said("some.members[0]", group_in_group));
  EXPECT_EQ(wrong("sdg-16-7", "sdg-99"), Said("adherences[0].instruments", instrument_unknown));
  EXPECT_EQ(wrong(R"("adherent":"some")", R"("adherent":"all")"),
            Said("adherences[0].adherent", adherent_unknown));
  for (const auto* date : {"2015-13", "2015-02-30", "15", "2015-9-25", "soon"})
    EXPECT_EQ(wrong("2015-09", date), Said("adherences[0].since", AdherenceFault::date)) << date;
  for (const auto* link : {"javascript:alert(1)", "https://a b", "example.org"})
    EXPECT_EQ(wrong("https://example.org/a", link),
              Said("adherences[0].link", AdherenceFault::link))
        << link;
}

TEST(Adherence, OfOneFileCanAddToThatOfAnother) {
  const auto read = read_adherence(file("/demo/adherence.json"), instruments(), shipped());
  ASSERT_TRUE(read) << read.error().place;
  EXPECT_EQ(adhering(*read, "XCV", "sdg-16-7").size(), 1U);
  EXPECT_EQ(adhering(*read, "TGO", "sdg-16-7").size(), 1U);
  std::string alone = file("/demo/adherence.json");
  alone.replace(alone.find("true"), 4, "false");
  EXPECT_TRUE(
      adhering(*read_adherence(alone, instruments(), shipped()), "TGO", "sdg-16-7").empty());
}

TEST(Adherence, IsGivenOutInTheFormItIsReadIn) {
  const auto all = shipped();
  const auto json = adherence_json(all);
  EXPECT_EQ(json.find("adherents")->as_array()->size(), all.adherents.size());
  EXPECT_EQ(*json.find("adherences")->as_array()->front().find("consulted")->as_string(),
            "2026-11-29");
}

Party party(std::string adherent, std::string_view code, std::string office = {}) {
  return {.adherent = std::move(adherent),
          .constituency = *constituency::Code::parse(code),
          .office = std::move(office)};
}

TEST(Parties, ThatShareAConstituencyEachNameAnOffice) {
  std::vector<Party> parties;
  EXPECT_EQ(seat(parties, party("TGO", "gov")), std::nullopt);
  EXPECT_EQ(seat(parties, party("BEN", "gov")), PartyFault::one_voice);
  EXPECT_EQ(seat(parties, party("BEN", "gov", "Trade")), PartyFault::one_voice);
  EXPECT_EQ(seat(parties, party("TGO", "gov", "Finance")), std::nullopt);
  EXPECT_EQ(seat(parties, party("BEN", "gov", "Trade")), std::nullopt);
  EXPECT_EQ(seat(parties, party("BEN", "gov", "Finance")), PartyFault::one_voice);
  EXPECT_EQ(parties.size(), 2U);
}

TEST(Parties, AreKeptAndReadAgain) {
  const auto kept = parties_bytes({party("TGO", "gov"), party("an-agency", "dp_bi", "The bureau")});
  const auto read = read_parties(kept);
  ASSERT_TRUE(read);
  EXPECT_EQ(parties_bytes(*read), kept);
  EXPECT_EQ(read_parties("{").error(), PartyFault::not_json);
  EXPECT_EQ(read_parties(R"({"parties":[{"adherent":"TGO","constituency":""}]})").error(),
            PartyFault::shape);
}

}  // namespace
}  // namespace entente::commitment_api
