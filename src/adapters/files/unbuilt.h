#pragma once

// What a host says on every page when the web files were not built: what to do, in both languages.

#include "host/http/message.h"

namespace entente::files {

// 503, and never kept: it is there until somebody builds the site.
http::Response unbuilt_page();

}  // namespace entente::files
