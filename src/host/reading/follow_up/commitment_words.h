#pragma once

// The scales of promises in the words of a reader, for pages without script.

#include "dialogue/commitment/standing.h"
#include "host/http/language.h"

namespace entente::reading {

http::Words words_for(commitment::Standing standing);
http::Words words_for(commitment::Escalation level);
http::Words words_for(commitment::Completion completion);
http::Words words_for(commitment::Judgement judgement);
http::Words words_for(commitment::Link link);

}  // namespace entente::reading
