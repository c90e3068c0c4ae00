#pragma once

// The accessibility statement (WCAG 2.2 AA, EN 301 549, RGAA 4.1): what is aimed at, what is
// checked and what is not, and whom to tell. The same page for every reader, with script or
// without; every other page leads to it. Source of its parts: RGAA 4.1, "déclaration
// d'accessibilité".

#include "host/reading/frame/page.h"

namespace entente::reading {

Page accessibility_page(http::Language reader);

}  // namespace entente::reading
