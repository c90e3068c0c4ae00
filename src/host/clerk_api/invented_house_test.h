#pragma once

// What tests of routes begin from: a clerk over a store that forgets, the people who found a
// dialogue, and routes that are called with values.

#include <future>
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include "host/clerk/clerk.h"
#include "host/clerk/invented_host_test.h"
#include "host/http/router.h"

namespace entente::clerk_api {

class InventedHouse : public testing::Test {
 protected:
  // A dialogue named "demo" between two constituencies of ten seats.
  void open_dialogue() {
    namespace invented = acts::invented;
    auto terms =
        invented::terms(facilitator_, registrar_, clerk::log_key().verifier_key().string());
    terms.constitution = 2;
    clerk_.begin(convener_.does(terms, invented::title_contents()), clerk::log_key());
    for (const auto* side : {"gov", "cso"})
      must(facilitator_.does(invented::declared(side, 10), invented::in_both(side).contents));
  }
  // The law must allow it.
  void must(acts::SignedAct act) {
    const auto answered = clerk_.submit_all({std::move(act)});
    ASSERT_TRUE(std::holds_alternative<clerk::Receipt>(answered.front()));
  }
  // Somebody becomes the focal point of a constituency.
  void named(acts::invented::Person& who, const std::string& constituency) {
    const auto said = acts::invented::in_both("The voice of " + constituency);
    must(who.does(registrar_.attests_focal(constituency, who.key(), said.texts), said.contents));
  }
  // Somebody tables a proposal of one clause, which rests on no statement.
  void tabled(acts::invented::Person& who, const std::string& summary) {
    const auto said = acts::invented::in_both(summary), clause = acts::invented::in_both("In turn");
    auto contents = said.contents;
    contents.insert(contents.end(), clause.contents.begin(), clause.contents.end());
    must(who.does(agreement::ProposalTabledV1{.summary = said.texts,
                                              .clauses = {{.text = clause.texts, .indicator = {}}},
                                              .statements = {},
                                              .measure = ""},
                  contents));
  }

  http::Response answer_to(http::Request request) {
    std::promise<http::Response> answer;
    router_.answer(std::move(request),
                   [&](http::Response response) { answer.set_value(std::move(response)); });
    return answer.get_future().get();
  }

  acts::invented::Person convener_{"convener"}, facilitator_{"facilitator"},
      registrar_{"registrar"};
  clerk::ForgetfulStore store_;
  clerk::ClockByHand clock_;
  clerk::FixedChance chance_;
  http::Router router_;
  clerk::Clerk clerk_{{store_, clock_, chance_}};
};

}  // namespace entente::clerk_api
