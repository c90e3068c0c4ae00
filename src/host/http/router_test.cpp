#include "host/http/router.h"

#include <gtest/gtest.h>
#include <random>

namespace entente::http {
namespace {

// A handler that says which route it is and what it was given.
Handler say(std::string name) {
  return [name](const Request& request, const Answer& answer) {
    auto text = name;
    for (const auto& param : request.params) text += ' ' + param.name + '=' + param.value;
    answer(respond(200, "text/plain", text));
  };
}

struct House {
  Router router;

  House() {
    router.get("/d/{dialogue}/{page...}", say("rest"));
    router.get("/api/v1/dialogues/{dialogue}", say("dialogue"));
    router.post("/api/v1/dialogues/{dialogue}/acts", say("act"));
    router.get("/d/{dialogue}/checkpoint", say("checkpoint"));
    router.get("/d/{dialogue}/tile/{path...}", say("tile"));
    router.get("/api/v1/health", say("health"));
  }

  Response ask(Method method, std::string path) const {
    Response response{.status = 0};
    router.answer({.method = method, .path = std::move(path)},
                  [&](Response given) { response = std::move(given); });
    return response;
  }
  std::string_view get(std::string path) const {
    last = ask(Method::get, std::move(path));
    return last.body.view();
  }
  mutable Response last;
};

TEST(Router, LetsNoOtherOriginReadWhatIsMadeForOneReader) {
  Router router;
  router.get("/seat", [](const Request&, const Answer& answer) {
    Response response = respond(200, "text/plain", "yours");
    response.set("Cross-Origin-Resource-Policy", "same-origin");
    answer(std::move(response));
  });
  Response given;
  router.answer({.path = "/seat"}, [&](Response response) { given = std::move(response); });
  EXPECT_EQ(given.status, 200);
  EXPECT_FALSE(given.header("Access-Control-Allow-Origin"));
}

TEST(Router, FillsInTheNamedPartsDecoded) {
  const House house;
  EXPECT_EQ(house.get("/api/v1/dialogues/demo"), "dialogue dialogue=demo");
  EXPECT_EQ(house.get("/api/v1/dialogues/caf%C3%A9%2F"), "dialogue dialogue=café/");
  EXPECT_EQ(house.get("/%61pi/v1/health"), "health");
}

TEST(Router, PrefersTheMostParticularPatternWhateverTheOrder) {
  const House house;
  EXPECT_EQ(house.get("/d/demo/checkpoint"), "checkpoint dialogue=demo");
  EXPECT_EQ(house.get("/d/demo/tile/0/x001/067"), "tile dialogue=demo path=0/x001/067");
  EXPECT_EQ(house.get("/d/demo/anything/else"), "rest dialogue=demo page=anything/else");
}

TEST(Router, WantsAtLeastOneSegmentForTheRest) {
  const House house;
  EXPECT_EQ(house.ask(Method::get, "/d/demo").status, 404);
  EXPECT_EQ(house.ask(Method::get, "/d/demo/").status, 404);
  EXPECT_EQ(house.get("/d/demo/tile/0/"), "tile dialogue=demo path=0/");
}

TEST(Router, NeverMatchesAnEmptySegment) {
  const House house;
  EXPECT_EQ(house.ask(Method::get, "/api/v1/dialogues/").status, 404);
  EXPECT_EQ(house.ask(Method::get, "/d//checkpoint").status, 404);
}

TEST(Router, AnswersHeadWhereThereIsGet) {
  const House house;
  EXPECT_EQ(house.ask(Method::head, "/api/v1/health").status, 200);
}

TEST(Router, Answers405WithAllowForAnotherMethod) {
  const House house;
  const auto response = house.ask(Method::get, "/api/v1/dialogues/demo/acts");
  EXPECT_EQ(response.status, 405);
  EXPECT_EQ(response.header("Allow"), "POST, OPTIONS");
  EXPECT_EQ(house.ask(Method::remove, "/api/v1/health").header("Allow"), "GET, HEAD, OPTIONS");
  EXPECT_EQ(house.ask(Method::other, "/api/v1/health").status, 405);
}

TEST(Router, Answers404AsAProblem) {
  const House house;
  const auto response = house.ask(Method::get, "/nowhere");
  EXPECT_EQ(response.status, 404);
  EXPECT_EQ(response.header("Content-Type"), "application/problem+json");
}

TEST(Router, Answers400ForAPathThatCanNotBeDecoded) {
  EXPECT_EQ(House().ask(Method::get, "/d/%zz/checkpoint").status, 400);
}

TEST(Router, OpensPublicReadingToOtherOriginsAndNothingElse) {
  const House house;
  const auto origin = "Access-Control-Allow-Origin";
  EXPECT_EQ(house.ask(Method::get, "/api/v1/health").header(origin), "*");
  EXPECT_EQ(house.ask(Method::options, "/api/v1/health").header(origin), "*");
  EXPECT_FALSE(house.ask(Method::post, "/api/v1/dialogues/demo/acts").header(origin));
  EXPECT_FALSE(house.ask(Method::options, "/api/v1/dialogues/demo/acts").header(origin));
}

TEST(Router, SaysWithOptionsWhatAPathKnows) {
  const auto response = House().ask(Method::options, "/api/v1/dialogues/demo/acts");
  EXPECT_EQ(response.status, 204);
  EXPECT_EQ(response.header("Allow"), "POST, OPTIONS");
}

TEST(Router, HandsReadingOfUnknownPathsToTheSite) {
  House house;
  house.router.otherwise(say("site"));
  EXPECT_EQ(house.get("/join"), "site");
  EXPECT_EQ(house.ask(Method::head, "/join").status, 200);
  EXPECT_EQ(house.ask(Method::post, "/join").status, 404);
  EXPECT_EQ(house.ask(Method::post, "/api/v1/health").status, 405);
}

TEST(Router, PrintsItsRoutesInOrder) {
  Router router;
  router.post("/b", say("b"));
  router.get("/b", say("b"));
  router.get("/a/{x}", say("a"));
  EXPECT_EQ(
      router.routes(),
      (std::vector<Route>{{Method::get, "/a/{x}"}, {Method::get, "/b"}, {Method::post, "/b"}}));
}

TEST(RouterDeathTest, StopsOnRoutesThatMakeNoSense) {
  Router router;
  router.get("/a/{x}", say("a"));
  EXPECT_DEATH(router.get("/a/{x}", say("a")), "one route added twice");
  for (const auto* pattern : {"a", "/{x", "/x}", "/{}", "/{x...}/b", "/a{x}"})
    EXPECT_DEATH(router.get(pattern, say("bad")), "a pattern|must stand last") << pattern;
}

TEST(Router, TakesAnyPath) {
  const House house;
  std::mt19937 random(11);
  const std::vector<std::string> pieces{"/",  "d",         "demo", "tile", "%2F",
                                        "%",  "..",        "%00",  "\xff", "api",
                                        "v1", "dialogues", "acts", "?",    "{x}"};
  for (int round = 0; round < 20'000; ++round) {
    std::string path = "/";
    for (auto length = random() % 12; length > 0; --length)
      path += pieces[random() % pieces.size()];
    const auto status = house.ask(Method::get, path).status;
    EXPECT_TRUE(status == 200 || (status >= 400 && status < 500)) << path;
  }
}

}  // namespace
}  // namespace entente::http
