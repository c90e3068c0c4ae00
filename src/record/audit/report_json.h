#pragma once

// A report as JSON: what `entente-verify --json` prints and what a browser shows
// (docs/formats/report-1.md).

#include "foundation/encoding/json.h"
#include "record/audit/audit.h"

namespace entente::audit {

encoding::Json report_json(const Report& report, Language language);

}  // namespace entente::audit
