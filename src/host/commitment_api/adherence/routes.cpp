#include "host/commitment_api/adherence/routes.h"

#include "host/clerk_api/dialogue_asked.h"
#include "host/http/etag.h"

namespace entente::commitment_api {
namespace {

using http::Answer;
using http::Request;
using http::Response;

// Its tag is of the bytes: what the host says of parties makes no entry.
Response tagged_by_content(const Request& request, std::string_view type, std::string body) {
  const auto tag = http::content_tag(body);
  return http::tagged(request, tag, http::respond(200, type, std::move(body)));
}

template <class Write>
Response in_dialogue(clerk::Clerk& clerk, const AdherenceRoom& room, const Request& request,
                     std::string_view type, Write write) {
  return clerk_api::show_dialogue(clerk, request, [&](const clerk_api::Asked& asked) {
    const auto& name = request.param("dialogue");
    const auto parties = room.parties(name);
    const View view{
        .state = asked.state().commitment, .words = asked.words, .dialogue = name, .as_of = {}};
    return tagged_by_content(
        request, type,
        write(view, AdherenceGiven{
                        .instruments = room.instruments, .file = room.file, .parties = parties}));
  });
}

}  // namespace

void add_adherence_routes(http::Router& router, clerk::Clerk& clerk,
                          std::shared_ptr<const AdherenceRoom> room) {
  router.get("/api/v1/adherence", [bytes = encoding::canonical(adherence_json(room->file))](
                                      const Request& request, const Answer& answer) {
    answer(tagged_by_content(request, "application/json", bytes));
  });
  router.get("/api/v1/dialogues/{dialogue}/adherence",
             [&clerk, room](const Request& request, const Answer& answer) {
               answer(in_dialogue(clerk, *room, request, "application/json",
                                  [](const View& view, const AdherenceGiven& given) {
                                    return encoding::canonical(dialogue_adherence(view, given));
                                  }));
             });
  router.get("/api/v1/dialogues/{dialogue}/adherence.csv", [&clerk, room](const Request& request,
                                                                          const Answer& answer) {
    answer(in_dialogue(clerk, *room, request, "text/csv; charset=utf-8", adherence_table));
  });
}

}  // namespace entente::commitment_api
