#include "host/commitment_api/evidence/routes.h"

#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "host/commitment_api/problems.h"
#include "host/http/etag.h"
#include "host/problems/problems.h"

namespace entente::commitment_api {
namespace {

using encoding::Json;
using http::Answer;
using http::Request;
using http::Response;

struct Asked {
  std::string dialogue;
  Digest digest;
};

std::optional<Asked> asked_for(const Request& request) {
  const auto digest = encoding::fixed_from_hex<Digest>(request.param("digest"));
  if (!digest) return std::nullopt;
  return Asked{.dialogue = request.param("dialogue"), .digest = *digest};
}

// Faults of the disk in the words that the clerk has for them.
clerk::HostRefusal refusal_for(const ports::StoreFault& fault) {
  switch (fault.kind()) {
    case ports::StoreFault::Kind::full:
      return clerk::HostRefusal::storage_full;
    case ports::StoreFault::Kind::read_only:
      return clerk::HostRefusal::storage_read_only;
    case ports::StoreFault::Kind::damaged:
    case ports::StoreFault::Kind::in_use:
    case ports::StoreFault::Kind::other:
      break;
  }
  return clerk::HostRefusal::storage_fault;
}

Response take(clerk::EvidenceDesk& desk, const Asked& asked, std::string_view salted,
              http::Language language) {
  try {
    const auto taken = desk.take(asked.dialogue, asked.digest, salted);
    if (!taken) return http::Problem{problem_for(taken.error())}.response(language);
    return http::respond(
        taken->already ? 200 : 201, "application/json",
        encoding::canonical(Json::object(
            {{"bytes", taken->bytes}, {"digest", encoding::to_hex(asked.digest.span())}})));
  } catch (const ports::StoreFault& fault) {
    return http::Problem{problems::of(refusal_for(fault))}.response(language);
  }
}

// "attachment; filename=evidence-0a1b2c3d.pdf": nothing in it was written by anybody.
Response as_download(const Request& request, const Digest& digest, ports::EvidenceFile file) {
  const std::string name = encoding::to_hex(digest.span());
  const auto ending = clerk::ending_of(file.bytes);
  Response response = http::respond(200, "application/octet-stream", std::move(file.bytes));
  response.set("Content-Disposition",
               "attachment; filename=\"evidence-" + name.substr(0, 8) + std::string{ending} + "\"");
  response.set("Evidence-Salt", encoding::to_hex(file.salt.span()));
  response.set("Access-Control-Expose-Headers", "Evidence-Salt");
  return http::tagged(request, http::quote_tag(name), std::move(response));
}

}  // namespace

void add_evidence_routes(http::Router& router, clerk::Clerk& clerk, clerk::EvidenceDesk& desk) {
  constexpr std::string_view place = "/api/v1/dialogues/{dialogue}/evidence/{digest}";
  router.get(place, [&desk](const Request& request, const Answer& answer) {
    const auto asked = asked_for(request);
    if (!asked) return answer(http::refuse(request, evidence_digest_malformed));
    auto found = desk.give(asked->dialogue, asked->digest);
    if (!found) return answer(http::refuse(request, problem_for(found.error())));
    answer(as_download(request, asked->digest, *std::move(found)));
  });
  // Writing takes as long as the disk does: on the thread for what takes long.
  router.post(place, [&clerk, &desk](const Request& request, Answer answer) {
    const auto asked = asked_for(request);
    if (!asked) return answer(http::refuse(request, evidence_digest_malformed));
    clerk.in_background(
        [&desk, asked = *asked, body = request.body, answer = std::move(answer),
         language = http::language_of(request)] { answer(take(desk, asked, body, language)); });
  });
}

}  // namespace entente::commitment_api
