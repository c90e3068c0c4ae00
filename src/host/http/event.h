#pragma once

// Server-sent events (WHATWG HTML §9.2): how an open page learns that something changed.
// A response with a topic stays open; whoever publishes on that topic reaches every such reader.

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::http {

struct Event {
  std::string_view name;  // "change"
  std::string_view id;    // what a reader sends back as Last-Event-ID after a reconnection
  std::string_view data;
};

// "event: change\nid: 7\ndata: {...}\n\n". A line break in `data` starts a new data line; line
// breaks and NUL in name and id are left out, so no content can forge an event.
std::string format_event(const Event& event);

// Reaches the open event streams of this process. Any thread may call it; it never waits for a
// reader. A reader too slow to keep up is disconnected and comes back by itself.
struct Broadcaster {
  virtual ~Broadcaster() = default;
  // `event` is one formatted event.
  virtual void publish(std::string_view topic, std::string_view event) = 0;
  // How many readers are listening now: nobody listening means nothing worth computing.
  virtual std::size_t listeners(std::string_view topic) const = 0;
};

}  // namespace entente::http
