#include "host/http/problem.h"

#include <gtest/gtest.h>

#include "foundation/encoding/json.h"
#include "host/http/json_body.h"
#include "host/http/standard_problems.h"

namespace entente::http {
namespace {

constexpr ProblemKind code_used{
    .code = "code_used",
    .status = 409,
    .title = {.en = "Used.", .fr = "Déjà utilisé."},
    .detail = {.en = "Ask for another.", .fr = "Demandez-en un autre."},
};

TEST(Problem, IsWrittenAsRfc9457InTheLanguageOfTheReader) {
  const auto french = Problem(code_used).response(Language::french);
  const auto english = Problem(code_used).response(Language::english);

  EXPECT_EQ(french.status, 409);
  EXPECT_EQ(french.header("Content-Type"), "application/problem+json");
  EXPECT_EQ(french.header("Content-Language"), "fr");
  EXPECT_EQ(french.body.view(),
            R"({"code":"code_used","detail":"Demandez-en un autre.","status":409,)"
            R"("title":"Déjà utilisé.","type":"/problems/code_used"})");
  EXPECT_EQ(english.header("Content-Language"), "en");
  EXPECT_EQ(english.body.view(),
            R"({"code":"code_used","detail":"Ask for another.","status":409,"title":"Used.",)"
            R"("type":"/problems/code_used"})");
}

TEST(Problem, IsNeverKeptAndSaysThatItDependsOnTheLanguage) {
  const auto response = Problem(code_used).response(Language::french);
  EXPECT_EQ(response.header("Cache-Control"), "no-store");
  EXPECT_EQ(response.header("Vary"), "Accept-Language");
}

TEST(Problem, CarriesFurtherMembersAndHeaders) {
  const auto response = Problem(code_used)
                            .with("last_sequence", 7)
                            .with("hint", "say \"hello\"\n")
                            .header("Retry-After", "1")
                            .response(Language::english);

  const auto body = encoding::parse_canonical(response.body.view());
  ASSERT_TRUE(body.has_value());
  EXPECT_EQ(*body->find("last_sequence")->as_integer(), 7);
  EXPECT_EQ(*body->find("hint")->as_string(), "say \"hello\"\n");
  EXPECT_EQ(response.header("Retry-After"), "1");
}

TEST(Problem, AnswersInTheLanguageTheRequestAsksFor) {
  EXPECT_EQ(refuse({.headers = {{"accept-language", "en"}}}, not_found).header("Content-Language"),
            "en");
  EXPECT_EQ(refuse({}, not_found).header("Content-Language"), "fr");
}

TEST(Catalogue, HoldsTheStandardProblemsInOrderOfCode) {
  Catalogue catalogue;
  catalogue.add(standard_problems());
  catalogue.add(code_used);

  EXPECT_EQ(catalogue.kinds().size(), standard_problems().size() + 1);
  EXPECT_EQ(catalogue.kinds().front().code, "bad_request");
  EXPECT_EQ(catalogue.find("code_used")->status, 409);
  EXPECT_EQ(catalogue.find("nothing"), nullptr);
  EXPECT_EQ(catalogue.find(""), nullptr);
}

TEST(CatalogueDeathTest, StopsOnAProblemThatIsNotComplete) {
  Catalogue catalogue;
  catalogue.add(code_used);
  EXPECT_DEATH(catalogue.add(code_used), "two problems with one code");

  auto silent = code_used;
  silent.code = "silent";
  silent.title.fr = "";
  EXPECT_DEATH(catalogue.add(silent), "without words");

  auto cheerful = code_used;
  cheerful.code = "cheerful";
  cheerful.status = 200;
  EXPECT_DEATH(catalogue.add(cheerful), "status is no error");

  auto loud = code_used;
  loud.code = "Loud";
  EXPECT_DEATH(catalogue.add(loud), "proper code");
}

TEST(JsonBody, IsCanonical) {
  const auto response = respond_json(
      201, encoding::Json::object({{"size", encoding::Json(8)}, {"index", encoding::Json(7)}}));
  EXPECT_EQ(response.status, 201);
  EXPECT_EQ(response.header("Content-Type"), "application/json");
  EXPECT_EQ(response.body.view(), R"({"index":7,"size":8})");
}

}  // namespace
}  // namespace entente::http
