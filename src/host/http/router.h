#pragma once

// Router: which handler answers which request.
//
// Routes are added while the program starts; afterwards the router is only read, from any thread.
// The most particular pattern wins, in whatever order routes were added. Beyond the routes it
// answers by itself: HEAD wherever there is GET; OPTIONS with Allow; 405 with Allow for a known
// path and another method; 404 otherwise; 400 for a path that can not be decoded.
// What GET answers is public, so any web page may read it (Access-Control-Allow-Origin: *): anyone
// can build a second reader of our record. Nothing else is open to other origins, nor is what says
// `Cross-Origin-Resource-Policy: same-origin`.

#include <string>
#include <string_view>
#include <vector>

#include "host/http/message.h"
#include "host/http/pattern.h"

namespace entente::http {

struct Route {
  Method method = Method::get;
  std::string pattern;
  friend bool operator==(const Route&, const Route&) = default;
};

class Router {
 public:
  // One route twice is a bug and stops the program.
  void add(Method method, std::string_view pattern, Handler handler);
  void get(std::string_view pattern, Handler handler);
  void post(std::string_view pattern, Handler handler);
  // Answers GET and HEAD of every path that no route knows: the site's pages and files.
  void otherwise(Handler handler);

  // Finds the route, fills `request.params` and calls its handler.
  void answer(Request request, Answer answer) const;
  // The same, in the shape a server takes. The router must outlive the entrance.
  Entrance entrance() const;

  // In order of pattern, then method. openapi.yaml is tested against it.
  std::vector<Route> routes() const;

 private:
  struct Entry {
    Method method;
    Pattern pattern;
    Handler handler;
  };
  struct Found {
    const Entry* entry = nullptr;
    std::vector<Header> params;
    std::vector<Method> allowed;  // every method this path knows
  };
  Found find(Method method, const std::vector<std::string>& segments) const;

  std::vector<Entry> entries_;  // the most particular first
  Handler otherwise_;
};

}  // namespace entente::http
