#pragma once

// A sheet (http/sheet.h) in the frame of the pages that read without script.

#include "host/http/sheet.h"
#include "host/reading/frame/markup.h"

namespace entente::reading {

http::Response draw_sheet(const http::Request& request, const http::Sheet& sheet);

// The way to such a sheet: follow "commitment-7" by mail (host/following).
Markup follow_by_mail(const std::string& dialogue, const std::string& of, http::Language reader);

}  // namespace entente::reading
