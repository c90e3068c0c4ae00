#include "adapters/net/topics.h"

#include <gtest/gtest.h>

#include "adapters/net/event_queue.h"

namespace entente::net {
namespace {

TEST(Topics, DeliverNothingWhenNobodyListens) {
  Topics topics;
  EXPECT_FALSE(topics.publish("demo", "one"));
  topics.join("other", topics.now());
  EXPECT_FALSE(topics.publish("demo", "two"));
}

TEST(Topics, GiveTheNewsToDeliverWhenSomebodyListens) {
  Topics topics;
  topics.join("demo", topics.now());
  const auto news = topics.publish("demo", "one");
  ASSERT_TRUE(news);
  EXPECT_EQ(*news->bytes, "3\r\none\r\n");
}

TEST(Topics, GiveANewReaderWhatWasSaidSinceTheirRequestArrived) {
  Topics topics;
  const auto arrived = topics.now();
  topics.publish("demo", "one");
  topics.publish("demo", "two");

  const auto missed = topics.join("demo", arrived);
  ASSERT_TRUE(missed);
  EXPECT_EQ(*missed->bytes, "3\r\ntwo\r\n");
  EXPECT_FALSE(topics.join("demo", topics.now()));
}

TEST(Topics, CountTheirReaders) {
  Topics topics;
  EXPECT_EQ(topics.listeners("demo"), 0u);
  topics.join("demo", 0);
  topics.join("demo", 0);
  EXPECT_EQ(topics.listeners("demo"), 2u);
  topics.leave("demo");
  topics.leave("demo");
  EXPECT_EQ(topics.listeners("demo"), 0u);
}

TEST(EventQueue, KeepsOrderAndItsBound) {
  const auto event = [](std::string text) { return std::make_shared<const std::string>(text); };
  EventQueue queue(6);
  EXPECT_TRUE(queue.push(event("one")));
  EXPECT_TRUE(queue.push(event("two")));
  EXPECT_FALSE(queue.push(event("x")));
  EXPECT_EQ(*queue.front(), "one");
  queue.pop();
  EXPECT_TRUE(queue.push(event("six")));
  queue.pop();
  queue.pop();
  EXPECT_TRUE(queue.empty());
}

}  // namespace
}  // namespace entente::net
