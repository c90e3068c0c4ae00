#pragma once

// The catalogue of confidence measures, for a browser without script: from the smallest step to the
// largest, each with what one side does and what the other gives back.

#include <span>

#include "host/agreement_api/measures.h"
#include "host/reading/frame/page.h"

namespace entente::reading {

Page measures_page(const clerk::Register& kept, std::span<const agreement_api::Measure> measures,
                   http::Language reader);

}  // namespace entente::reading
