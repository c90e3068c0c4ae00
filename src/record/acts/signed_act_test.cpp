#include "record/acts/signed_act.h"

#include <gtest/gtest.h>

#include "foundation/encoding/base64.h"
#include "foundation/encoding/json.h"
#include "record/acts/invented_test.h"

namespace entente::acts {
namespace {

using encoding::Json;
using namespace invented;

SignedAct statement_of(std::string_view text) {
  return Person{"amina"}.does(stated(text), {words(text)});
}

OpenFault fault_of(std::string_view posted) { return SignedAct::open(posted).error().fault; }
OpenFault fault_of_json(const Json& posted) { return fault_of(encoding::canonical(posted)); }

Json posted_json(const SignedAct& act) { return *encoding::parse_canonical(act.posted()); }

Json content_json(std::string_view text) {
  return Json::object({{"salt", encoding::to_base64(words("salt").salt.span())}, {"text", text}});
}

TEST(SignedAct, OpensAsItWasSigned) {
  const auto signed_act = statement_of("Il faut se parler");
  const auto opened = SignedAct::open(signed_act.posted());
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->canonical(), signed_act.canonical());
  EXPECT_EQ(opened->digest(), signed_act.digest());
  EXPECT_EQ(opened->posted(), signed_act.posted());
}

TEST(SignedAct, TakesItsContentsInAnyOrder) {
  const auto title = in_both("What blocks");
  auto reversed = title.contents;
  std::swap(reversed[0], reversed[1]);
  const auto act = Person{"facilitator"}.does(posed("What blocks"), reversed);
  EXPECT_TRUE(SignedAct::open(act.posted()));
}

TEST(SignedAct, IsRefusedAboveItsLimitAndReadUpToIt) {
  EXPECT_EQ(fault_of(std::string(posted_bytes_max + 1, ' ')), OpenFault::too_large);
  EXPECT_EQ(fault_of(std::string(posted_bytes_max, ' ')), OpenFault::not_json);
}

TEST(SignedAct, IsRefusedWhenNotJsonWithTheByte) {
  const auto opened = SignedAct::open("{\"act\":nul}");
  EXPECT_EQ(opened.error().fault, OpenFault::not_json);
  EXPECT_EQ(opened.error().where, "10");
}

TEST(SignedAct, IsRefusedWhenNotCanonicalWithTheByte) {
  auto posted = statement_of("Il faut se parler").posted();
  posted.insert(1, " ");
  const auto opened = SignedAct::open(posted);
  EXPECT_EQ(opened.error().fault, OpenFault::not_canonical);
  EXPECT_EQ(opened.error().where, "1");
}

TEST(SignedAct, IsRefusedWhenNoAct) {
  EXPECT_EQ(fault_of("[]"), OpenFault::not_an_act);
  auto json = posted_json(statement_of("Il faut"));
  json.set("act", 7);
  EXPECT_EQ(fault_of_json(json), OpenFault::not_an_act);
}

TEST(SignedAct, IsRefusedWhenItsTypeIsUnknownAndSaysWhich) {
  auto json = posted_json(statement_of("Il faut"));
  auto act = *json.find("act");
  act.set("type", "statement.sung.v1");
  json.set("act", act);
  const auto opened = SignedAct::open(encoding::canonical(json));
  EXPECT_EQ(opened.error().fault, OpenFault::act_type_unknown);
  EXPECT_EQ(opened.error().where, "statement.sung.v1");
}

TEST(SignedAct, IsRefusedWhenAFieldIsWrongAndSaysWhich) {
  auto json = posted_json(statement_of("Il faut"));
  json.set("signature", "short");
  const auto opened = SignedAct::open(encoding::canonical(json));
  EXPECT_EQ(opened.error().fault, OpenFault::field_wrong);
  EXPECT_EQ(opened.error().where, "signature");
}

TEST(SignedAct, IsRefusedWithAFieldTooMany) {
  auto json = posted_json(statement_of("Il faut"));
  json.set("extra", true);
  EXPECT_EQ(fault_of_json(json), OpenFault::field_wrong);
}

TEST(SignedAct, IsRefusedWhenContentsAreNoList) {
  auto json = posted_json(statement_of("Il faut"));
  json.set("contents", "Il faut");
  EXPECT_EQ(fault_of_json(json), OpenFault::field_wrong);
  json.set("contents", Json{Json::Array{Json{"Il faut"}}});
  EXPECT_EQ(fault_of_json(json), OpenFault::field_wrong);
}

TEST(SignedAct, IsRefusedWithoutTheContentItNames) {
  auto json = posted_json(statement_of("Il faut"));
  json.set("contents", Json{Json::Array{}});
  EXPECT_EQ(fault_of_json(json), OpenFault::contents_do_not_match);
}

TEST(SignedAct, IsRefusedWithAContentItDoesNotName) {
  auto json = posted_json(statement_of("Il faut"));
  auto contents = *json.find("contents")->as_array();
  contents.push_back(content_json("More"));
  json.set("contents", Json{contents});
  EXPECT_EQ(fault_of_json(json), OpenFault::contents_do_not_match);
}

TEST(SignedAct, IsRefusedWithOneContentTwice) {
  auto json = posted_json(statement_of("Il faut"));
  auto contents = *json.find("contents")->as_array();
  contents.push_back(contents.front());
  json.set("contents", Json{contents});
  EXPECT_EQ(fault_of_json(json), OpenFault::contents_do_not_match);
}

TEST(SignedAct, IsRefusedWithWordsThatCouldFoolAReader) {
  for (const auto* text : {"", " blank", "bell \x07", "\u202Edetrever"}) {
    auto json = posted_json(statement_of("Il faut"));
    json.set("contents", Json{Json::Array{content_json(text)}});
    EXPECT_EQ(fault_of_json(json), OpenFault::content_refused) << text;
  }
}

TEST(SignedAct, HoldsAStatementOf300CharactersAndNoMore) {
  std::string letters;
  for (int i = 0; i < 300; ++i) letters += "é";
  EXPECT_TRUE(SignedAct::open(statement_of(letters).posted()));
  EXPECT_EQ(fault_of(statement_of(letters + "é").posted()), OpenFault::statement_too_long);
}

TEST(SignedAct, KeepsImportedStatementsAsLongAsTheyWere) {
  const std::string text(1'000, 'a');
  const discussion::StatementImportedV1 act{
      .question = QuestionId{1}, .language = language("fr"), .text = said({{"fr", text}}).texts};
  EXPECT_TRUE(SignedAct::open(Person{"importer"}.does(act, {words(text)}).posted()));
}

TEST(SignedAct, IsRefusedWhenAnyByteOfItsSignatureDiffers) {
  const auto signed_act = statement_of("Il faut");
  for (std::size_t i = 0; i < Signature::size; ++i) {
    auto signature = signed_act.signature();
    signature.bytes[i] ^= 1;
    auto json = posted_json(signed_act);
    json.set("signature", encoding::to_base64(signature.span()));
    EXPECT_EQ(fault_of_json(json), OpenFault::signature_wrong) << i;
  }
}

TEST(SignedAct, IsRefusedWhenSomebodyElseSignedIt) {
  const auto of_amina = statement_of("Il faut");
  const auto of_paul = Person{"paul"}.does(stated("Il faut"), {words("Il faut")});
  auto json = posted_json(of_amina);
  json.set("signature", encoding::to_base64(of_paul.signature().span()));
  EXPECT_EQ(fault_of_json(json), OpenFault::signature_wrong);
}

TEST(SignedAct, IsRefusedWhenItsNumberWasChangedAfterwards) {
  auto json = posted_json(statement_of("Il faut"));
  auto act = *json.find("act");
  act.set("sequence", 2);
  json.set("act", act);
  EXPECT_EQ(fault_of_json(json), OpenFault::signature_wrong);
}

TEST(SignedAct, IsSignedUnderItsOwnHeading) {
  EXPECT_EQ(signing_text("{}"), "entente/act/v1\n{}");
  const auto act = statement_of("Il faut");
  EXPECT_FALSE(crypto::verify(act.act().author, act.canonical(), act.signature()));
}

TEST(Content, HidesItsWordsBehindItsSalt) {
  auto content = words("oui");
  const auto digest = digest_of(content);
  content.salt.bytes[0] ^= 1;
  EXPECT_NE(digest_of(content), digest);
}

}  // namespace
}  // namespace entente::acts
