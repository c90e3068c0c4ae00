#pragma once

// A sheet (http/sheet.h) in the frame of the pages that read without script.

#include <cstdint>

#include "host/http/sheet.h"
#include "host/reading/frame/markup.h"

namespace entente::reading {

http::Response draw_sheet(const http::Request& request, const http::Sheet& sheet);

// One thing that can be followed: "proposal" 7 of "proposals".
struct Followable {
  std::string_view kind;
  std::string_view room;
  std::uint32_t number = 0;
};
// The ways to follow it: its feed, and where this host writes letters a sheet to ask for them
// (host/following).
Markup ways_to_follow(const std::string& dialogue, const Followable& what, bool by_mail,
                      http::Language reader);

}  // namespace entente::reading
