#include "host/http/event.h"

#include <gtest/gtest.h>

namespace entente::http {
namespace {

TEST(Event, IsWrittenAsTheStandardSays) {
  EXPECT_EQ(format_event({.name = "change", .id = "7", .data = R"({"size":7})"}),
            "event: change\nid: 7\ndata: {\"size\":7}\n\n");
}

TEST(Event, LeavesOutWhatIsEmptyButAlwaysHasData) { EXPECT_EQ(format_event({}), "data: \n\n"); }

TEST(Event, StartsANewDataLineAtEveryLineBreak) {
  EXPECT_EQ(format_event({.data = "a\nb\r\nc\rd\n"}),
            "data: a\ndata: b\ndata: c\ndata: d\ndata: \n\n");
}

TEST(Event, CanNotBeForgedByANameOrAnId) {
  EXPECT_EQ(format_event({.name = "x\ndata: forged", .id = "1\r\n\r\nevent: y", .data = "z"}),
            "event: xdata: forged\nid: 1event: y\ndata: z\n\n");
}

}  // namespace
}  // namespace entente::http
