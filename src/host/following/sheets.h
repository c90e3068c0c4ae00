#pragma once

// The pages of following, in words.

#include "host/following/following.h"
#include "host/http/problem.h"
#include "host/http/sheet.h"

namespace entente::following {

// `path`: of the page; `dialogue`: where its way back leads.
struct Place {
  std::string path;
  std::string dialogue;
};

http::Sheet wish_sheet(const Place& place);
// The same again, with what is wrong above it; what was typed stays.
http::Sheet refused_sheet(const Place& place, const http::ProblemKind& why, std::string typed);
http::Sheet wished_sheet(const Place& place);
http::Sheet confirm_sheet(const Place& place);
http::Sheet confirmed_sheet(const Place& place, const Subject& subject);
http::Sheet stop_sheet(const Place& place);
http::Sheet stopped_sheet(const Place& place);
// The link of a letter that leads nowhere any more.
http::Sheet spent_sheet(const Place& place);

// Where people read about it.
std::string page_of(std::string_view dialogue, const Subject& subject);

}  // namespace entente::following
