#include "host/clerk_api/log_routes.h"

#include "foundation/encoding/hex.h"
#include "host/clerk_api/dialogue_asked.h"
#include "host/http/problem.h"
#include "host/problems/problems.h"

namespace entente::clerk_api {
namespace {

using http::Answer;
using http::Request;
using http::Response;

constexpr std::string_view text_type = "text/plain; charset=utf-8";

Response checkpoint(const clerk::Clerk& clerk, const Request& request) {
  const auto note = clerk.checkpoint(request.param("dialogue"));
  if (!note) return no_such_dialogue(request);
  Response response = http::respond(200, text_type, *note);
  response.set("Cache-Control", "public, max-age=1");
  return response;
}

Response key(const clerk::Clerk& clerk, const Request& request) {
  return show_dialogue(clerk, request, [](const Asked& asked) {
    return http::respond(200, text_type, asked.state().opening->terms.log + "\n");
  });
}

Response tile(const clerk::Clerk& clerk, const Request& request) {
  auto bytes = clerk.tile(request.param("dialogue"), "tile/" + request.param("path"));
  if (!bytes) return http::refuse(request, problems::log_file_not_found);
  Response response = http::respond(200, "application/octet-stream", *std::move(bytes));
  response.set("Cache-Control", "public, max-age=31536000, immutable");
  return response;
}

Response told(clerk::ProofMissing missing, http::Language language) {
  if (missing == clerk::ProofMissing::act_unknown)
    return http::Problem{problems::receipt_not_found}.response(language);
  return http::Problem{problems::not_yet_in_checkpoint}
      .header("Retry-After", "1")
      .response(language);
}

Response receipt(const clerk::Clerk& clerk, const Request& request) {
  const auto digest = encoding::fixed_from_hex<Digest>(request.param("act"));
  if (!digest) return http::refuse(request, problems::receipt_not_found);
  std::optional<Digest> leaf;
  if (const auto named = request.query_value("leaf")) {
    leaf = encoding::fixed_from_hex<Digest>(*named);
    if (!leaf) return http::refuse(request, problems::receipt_not_found);
  }
  auto proof = clerk.proof_file(request.param("dialogue"), *digest, leaf);
  if (const auto* missing = std::get_if<clerk::ProofMissing>(&proof))
    return told(*missing, http::language_of(request));
  return http::respond(200, text_type, std::get<std::string>(std::move(proof)));
}

// Making a bundle takes long, so it is done in the background.
void send_bundle(clerk::Clerk& clerk, const Request& request, const Answer& answer) {
  clerk.in_background([&clerk, request, answer] {
    const auto bytes = clerk.public_bundle(request.param("dialogue"));
    if (!bytes) return answer(no_such_dialogue(request));
    Response response = http::respond(200, "application/x-tar", bytes);
    response.set("Content-Disposition",
                 "attachment; filename=\"" + request.param("dialogue") + ".tar\"");
    answer(std::move(response));
  });
}

}  // namespace

void add_log_routes(http::Router& router, clerk::Clerk& clerk) {
  const auto get = [&](std::string_view pattern,
                       Response (*view)(const clerk::Clerk&, const Request&)) {
    router.get(pattern, [&clerk, view](const Request& request, const Answer& answer) {
      answer(view(clerk, request));
    });
  };
  get("/d/{dialogue}/checkpoint", checkpoint);
  get("/d/{dialogue}/key", key);
  get("/d/{dialogue}/tile/{path...}", tile);
  get("/api/v1/dialogues/{dialogue}/acts/{act}/receipt", receipt);
  router.get("/d/{dialogue}/bundle.tar", [&clerk](const Request& request, const Answer& answer) {
    send_bundle(clerk, request, answer);
  });
}

}  // namespace entente::clerk_api
