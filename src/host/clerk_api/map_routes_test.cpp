#include "host/clerk_api/map_routes.h"

#include <algorithm>
#include <future>
#include <gtest/gtest.h>

#include "foundation/encoding/hex.h"
#include "host/clerk/invented_host_test.h"
#include "host/clerk_api/routes.h"

namespace entente::clerk_api {
namespace {

using discussion::Choice;
using encoding::Json;

// A host with one dialogue of 24 people, one statement, and routes that are called with values.
class MapRoutes : public testing::Test {
 protected:
  void begin(constitution::Mode mode = constitution::Mode::open) {
    acts_ = clerk::InventedActs{mode};
    clerk_.begin(acts_.opening(), clerk::log_key());
    clerk_.submit_all(acts_.setting(24));
    clerk_.submit_all({state("Dire"), state("Faire"), state("Taire")});
    add_map_routes(router_, clerk_);
  }
  acts::SignedAct state(std::string_view words) {
    return acts_.facilitator.does(acts::invented::stated(words), {acts::invented::words(words)});
  }
  void vote(std::size_t from, std::size_t to, Choice choice) {
    std::vector<acts::SignedAct> votes;
    for (std::size_t i = from; i < to; ++i) votes.push_back(acts_.vote(i, choice));
    clerk_.submit_all(std::move(votes));
  }
  http::Response ask(std::string_view what, std::string query = {}) {
    std::promise<http::Response> answer;
    router_.answer({.path = "/api/v1/dialogues/demo/questions/" + std::string{what},
                    .query = std::move(query)},
                   [&](http::Response response) { answer.set_value(std::move(response)); });
    return answer.get_future().get();
  }
  Json told(std::string_view what, std::string query = {}) {
    return *encoding::parse_json(ask(what, std::move(query)).body.view());
  }
  std::string said(std::string_view what, std::string query = {}) {
    const auto response = ask(what, std::move(query));
    const auto json = encoding::parse_json(response.body.view());
    return std::to_string(response.status) + " " + *json->find("code")->as_string();
  }
  std::string key(std::size_t participant) {
    return "key=" + encoding::to_hex(acts_.participants[participant].key().span());
  }

  clerk::InventedActs acts_;
  clerk::ForgetfulStore store_;
  clerk::ClockByHand clock_;
  clerk::FixedChance chance_;
  http::Router router_;
  clerk::Clerk clerk_{{store_, clock_, chance_}};
};

std::int64_t integer(const Json& json, std::string_view name) {
  return *json.find(name)->as_integer();
}

TEST_F(MapRoutes, TellWhoAnsweredWhatByConstituency) {
  begin();
  vote(0, 18, Choice::agree);
  const auto exposure = told("1/exposure");
  EXPECT_EQ(integer(exposure, "participants"), 18);
  const auto& first = (*exposure.find("statements")->as_array())[0];
  EXPECT_EQ(integer(first, "voters"), 18);
  EXPECT_EQ(integer(first, "share"), 1'000'000);
  const auto& side = (*first.find("constituencies")->as_array())[0];
  EXPECT_EQ(*side.find("code")->as_string(), "cso");
  EXPECT_EQ(integer(side, "voters"), 18);
  const auto& second = (*exposure.find("statements")->as_array())[1];
  EXPECT_EQ(integer(second, "share"), 0);
}

TEST_F(MapRoutes, TellNothingOfAConstituencyBelowTheFloor) {
  begin();
  vote(0, 4, Choice::agree);
  const auto exposure = told("1/exposure");
  EXPECT_TRUE(exposure.find("constituencies")->as_array()->empty());
  const auto& first = (*exposure.find("statements")->as_array())[0];
  EXPECT_TRUE(first.find("constituencies")->as_array()->empty());
}

TEST_F(MapRoutes, GiveEveryKeyAnOrderOfItsOwnOverAllThatCanBeVotedOn) {
  begin();
  clerk_.submit_all({acts_.participants[0].does(acts::invented::stated("Attendre"),
                                                {acts::invented::words("Attendre")})});
  vote(0, 24, Choice::agree);
  ask("1/map");
  const auto route = told("1/route", key(0));
  EXPECT_EQ(route, told("1/route", key(0)));
  EXPECT_EQ(*route.find("constituency")->as_string(), "cso");
  EXPECT_EQ(integer(route, "size"), integer(told("1/map"), "size"));
  auto order = *route.find("order")->as_array();
  // What waits for moderation is not in it; what was answered 24 times comes last for nearly all.
  ASSERT_EQ(order.size(), 4u);
  int last = 0;
  bool differs = false;
  for (std::size_t i = 0; i < 24; ++i) {
    const auto theirs = *told("1/route", key(i)).find("order")->as_array();
    last += theirs.back() == Json{1};
    differs |= theirs != order;
  }
  EXPECT_GE(last, 18);
  EXPECT_TRUE(differs);
}

TEST_F(MapRoutes, GiveAnOrderByChanceAloneBeforeThereIsAMap) {
  begin();
  vote(0, 24, Choice::agree);
  const auto route = told("1/route", key(0));
  EXPECT_TRUE(route.find("map")->is_null());
  EXPECT_TRUE(route.find("constituency")->is_null());
  EXPECT_EQ(integer(route, "size"), 0);
  EXPECT_EQ(route.find("order")->as_array()->size(), 4u);
}

TEST_F(MapRoutes, SayHowStableTheLiveAndAPublishedMapAre) {
  begin();
  for (std::size_t i = 0; i < 24; ++i)
    for (std::uint32_t s = 1; s <= 4; ++s)
      clerk_.submit_all({acts_.participants[i].does(discussion::VoteCastV1{
          .statement = StatementId{s}, .choice = i < 12 ? Choice::agree : Choice::disagree})});
  const auto live = told("1/stability");
  EXPECT_EQ(*live.find("map"), *told("1/map").find("digest"));
  EXPECT_EQ(live.find("groups")->as_array()->size(), 2u);
  const auto size = std::to_string(integer(live, "size"));
  EXPECT_EQ(said("1/stability", "size=" + size), "404 map_not_published");
  const auto map = clerk_.live_map("demo", QuestionId{1});
  clerk_.submit_all({acts_.facilitator.does(
      constitution::MapPublishedV1{.question = QuestionId{1},
                                   .size = map->size,
                                   .algorithm = std::string{opinion::algorithm_name},
                                   .settings = map->settings,
                                   .digest = map->digest})});
  EXPECT_EQ(told("1/stability", "size=" + size), live);
  EXPECT_EQ(ask("1/map", "size=" + size).body.view(), *map->bytes);
}

TEST(Events, AreToldAtOnceInASmallRoomAndWithinASecondInALargeOne) {
  EXPECT_EQ(rest_between_events(0).count(), 0);
  EXPECT_LE(rest_between_events(100).count(), 20);
  EXPECT_EQ(rest_between_events(5'000).count(), 750);
  EXPECT_EQ(rest_between_events(SIZE_MAX).count(), 750);
}

class StatementRoutes : public MapRoutes {
 protected:
  void begin_with(std::size_t statements) {
    acts_ = clerk::InventedActs{};
    clerk_.begin(acts_.opening(), clerk::log_key());
    clerk_.submit_all(acts_.setting(24));
    std::vector<acts::SignedAct> more;
    for (std::size_t i = 1; i < statements; ++i) more.push_back(state("Idée " + std::to_string(i)));
    clerk_.submit_all(std::move(more));
    add_routes(router_, clerk_);
  }
  // Follows the pages from this query on; the statements in the order they came, and how many
  // pages.
  std::pair<std::vector<std::int64_t>, int> follow(std::string query) {
    std::vector<std::int64_t> numbers;
    for (int pages = 1;; ++pages) {
      const auto response = ask("1/statements", query);
      const auto json = *encoding::parse_json(response.body.view());
      for (const auto& item : *json.find("statements")->as_array())
        numbers.push_back(integer(item, "statement"));
      const auto link = response.header("Link");
      if (!link) return {numbers, pages};
      EXPECT_EQ(response.header("Access-Control-Expose-Headers"), "Link");
      const auto from = link->find('?') + 1;
      query = link->substr(from, link->find('>') - from);
    }
  }
};

TEST_F(StatementRoutes, GiveEveryStatementOnceOverAllPages) {
  begin_with(26);
  const auto [by_number, pages] = follow("all=1&limit=10");
  EXPECT_EQ(pages, 3);
  EXPECT_EQ(by_number.size(), 26u);
  EXPECT_TRUE(std::ranges::is_sorted(by_number));
  auto [in_order, more_pages] = follow(key(3) + "&limit=10");
  EXPECT_EQ(more_pages, 3);
  std::ranges::sort(in_order);
  EXPECT_EQ(in_order, by_number);
  EXPECT_EQ(follow("").second, 1) << "a page is long enough for most questions";
}

TEST_F(StatementRoutes, AreNotAskedForAPageThatIsNone) {
  begin_with(2);
  EXPECT_EQ(said("1/statements", "limit=0"), "400 page_malformed");
  EXPECT_EQ(said("1/statements", key(1) + "&after=x"), "400 page_malformed");
}

TEST_F(StatementRoutes, NeedNotBeReadAgainWhenNothingChanged) {
  begin_with(26);
  const auto first = ask("1/statements", "limit=10");
  std::promise<http::Response> again;
  router_.answer({.path = "/api/v1/dialogues/demo/questions/1/statements",
                  .query = "limit=10",
                  .headers = {{"If-None-Match", std::string{*first.header("ETag")}}}},
                 [&](http::Response response) { again.set_value(std::move(response)); });
  EXPECT_EQ(again.get_future().get().status, 304);
}

TEST_F(MapRoutes, RefuseWhatIsNotThere) {
  begin();
  for (const auto* what : {"9/map", "9/exposure", "9/stability", "9/route", "x/map"})
    EXPECT_EQ(said(what), "404 question_not_found") << what;
  EXPECT_EQ(said("1/map", "size=3"), "404 map_not_published");
  EXPECT_EQ(said("1/map", "size=x"), "404 map_not_published");
  EXPECT_EQ(said("1/route"), "400 participant_key_malformed");
  EXPECT_EQ(said("1/route", "key=abc"), "400 participant_key_malformed");
}

}  // namespace
}  // namespace entente::clerk_api
