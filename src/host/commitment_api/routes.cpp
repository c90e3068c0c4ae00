#include "host/commitment_api/routes.h"

#include "host/clerk_api/dialogue_asked.h"
#include "host/commitment_api/calendar.h"
#include "host/commitment_api/comments.h"
#include "host/commitment_api/country.h"
#include "host/commitment_api/evidence/routes.h"
#include "host/commitment_api/feed.h"
#include "host/commitment_api/problems.h"
#include "host/commitment_api/table/table.h"
#include "host/http/etag.h"
#include "host/http/house.h"
#include "host/http/number.h"
#include "host/problems/problems.h"

namespace entente::commitment_api {
namespace {

using http::Answer;
using http::Request;
using http::Response;

LanguageTag readers_language(const Request& request) {
  const bool french = http::language_of(request) == http::Language::french;
  return *LanguageTag::parse(french ? "fr" : "en");
}

// Where people read what a calendar or feed speaks of.
std::string page_address(const Request& request, std::string_view dialogue) {
  return http::house_address(request) + "/d/" + std::string{dialogue} + "/register";
}

class Routes {
 public:
  Routes(clerk::Clerk& clerk, clerk::EvidenceDesk& desk, Now now)
      : clerk_(clerk), desk_(desk), now_(std::move(now)) {}

  Response list(const Request& request) const {
    const auto selection = read_selection(request);
    if (!selection) return refuse_selection(request, selection.error());
    return with_view(request, [&](const View& view, const clerk::Register& kept) {
      const auto found = find(view.state, *selection, view.as_of);
      Response response =
          http::respond(200, "application/json", encoding::canonical(page(view, found)));
      if (selection->from + found.page.size() < found.total)
        response.set("Link", next_link(request, *selection));
      return tagged(request, kept, view, std::move(response));
    });
  }

  Response one(const Request& request) const {
    const auto id = http::path_id<commitment::CommitmentId>(request, "commitment");
    return with_view(request, [&](const View& view, const clerk::Register& kept) {
      const auto* found = view.state.commitment(id);
      if (found == nullptr) return http::refuse(request, commitment_not_found);
      std::size_t files = 0;
      View counting = view;
      counting.evidence = [&](const Digest& digest) {
        auto here = view.evidence(digest);
        files += here.seen ? 1 : 0;
        return here;
      };
      auto response =
          http::respond(200, "application/json", encoding::canonical(whole(counting, *found)));
      return tagged(request, kept, view, std::move(response), files);
    });
  }

  Response comments(const Request& request) const {
    const auto asked = clerk_api::page_asked(request);
    if (!asked) return http::refuse(request, *asked.error());
    const auto id = http::path_id<commitment::CommitmentId>(request, "commitment");
    return with_view(request, [&](const View& view, const clerk::Register& kept) {
      const auto* found = view.state.commitment(id);
      if (found == nullptr) return http::refuse(request, commitment_not_found);
      const auto page = comments_of(kept.state(), *found, *asked);
      auto response = tagged(request, kept, view,
                             http::respond(200, "application/json",
                                           encoding::canonical(commitment_api::comments(
                                               kept.state(), *found, page, view.words))));
      clerk_api::link_next(request, response, page.next);
      return response;
    });
  }

  Response country(const Request& request) const {
    return summed_up(request, commitment_api::country);
  }
  Response checks(const Request& request) const {
    return summed_up(request, commitment_api::checks);
  }

  Response table(const Request& request) const {
    return with_selection(request, [&](const View& view, const clerk::Register& kept,
                                       const std::vector<Chosen>& chosen) {
      auto response = http::respond(200, "text/csv; charset=utf-8", {});
      response.pieces =
          rows(std::make_shared<Table>(view, chosen, kept.state().opening->terms.languages),
               std::string{view.dialogue}, view.as_of);
      return response;
    });
  }

  Response events(const Request& request) const {
    return with_selection(request, [&](const View& view, const clerk::Register& kept,
                                       const std::vector<Chosen>& chosen) {
      // Checks are of the whole register: who chose a part of it is not called to them.
      const bool whole = chosen.size() == view.state.commitments().size();
      return http::respond(
          200, "text/calendar; charset=utf-8",
          calendar(view, chosen,
                   whole ? constitution::checks(kept.state()) : std::vector<constitution::Check>{},
                   readers_language(request), page_address(request, view.dialogue)));
    });
  }

  Response news(const Request& request) const {
    return with_view(request, [&](const View& view, const clerk::Register& kept) {
      const auto host = http::house_name(request);
      const auto page = page_address(request, view.dialogue);
      const auto self = http::house_address(request) + request.path;
      return tagged(
          request, kept, view,
          http::respond(200, "application/atom+xml; charset=utf-8",
                        feed(view, constitution::checks(kept.state()), readers_language(request),
                             {.host = host, .page = page, .self = self})));
    });
  }

 private:
  template <class Tell>
  Response summed_up(const Request& request, Tell tell) const {
    return with_view(request, [&](const View& view, const clerk::Register& kept) {
      return tagged(
          request, kept, view,
          http::respond(200, "application/json", encoding::canonical(tell(view, kept.state()))));
    });
  }

  // All of a selection, whatever page was asked for; the oldest first where no order was, so that a
  // table that is imported gives the same table again.
  template <class Write>
  Response with_selection(const Request& request, Write write) const {
    auto selection = read_selection(request);
    if (!selection) return refuse_selection(request, selection.error());
    selection->from = 0;
    selection->limit = SIZE_MAX;
    if (!request.query_value("order")) selection->order = Selection::Order::oldest;
    return with_view(request, [&](const View& view, const clerk::Register& kept) {
      const auto found = find(view.state, *selection, view.as_of);
      return tagged(request, kept, view, write(view, kept, found.page));
    });
  }

  template <class Show>
  auto in_view(const clerk::Register& kept, const std::string& name, Instant as_of,
               const clerk_api::WordsOf& words, Show show) const {
    const auto& withheld = kept.state().withheld;
    const EvidenceOf evidence = [&](const Digest& digest) {
      const auto found = withheld.find(digest);
      return found == withheld.end()
                 ? EvidenceHere{.seen = desk_.look(name, digest)}
                 : EvidenceHere{.seen = std::nullopt, .withheld = &found->second};
    };
    return show(View{.state = kept.state().commitment,
                     .words = words,
                     .dialogue = name,
                     .as_of = as_of,
                     .evidence = evidence},
                kept);
  }

  // Written while the reader takes them. The router, and so this, outlives what it answered.
  http::Pieces rows(std::shared_ptr<Table> table, std::string dialogue, Instant as_of) const {
    return [this, table = std::move(table), dialogue = std::move(dialogue), as_of] {
      std::optional<std::string> piece;
      const clerk_api::WordsOf words = [&](const Digest& digest) {
        return clerk_.words_once(dialogue, digest);
      };
      clerk_.read(dialogue, [&](const clerk::Register& kept) {
        in_view(kept, dialogue, as_of, words,
                [&](const View& view, const auto&) { piece = table->next(view, piece_bytes); });
      });
      if (!piece)
        throw ports::StoreFault(ports::StoreFault::Kind::other, dialogue + ": gone while it left");
      return *std::move(piece);
    };
  }

  template <class Show>
  Response with_view(const Request& request, Show show) const {
    const auto now = static_cast<std::uint64_t>(now_().seconds);
    const auto as_of = http::query_number(request, "as_of", now);
    if (!as_of) return http::refuse(request, moment_malformed);
    return clerk_api::show_dialogue(clerk_, request, [&](const clerk_api::Asked& asked) {
      return in_view(asked.kept, request.param("dialogue"),
                     Instant{static_cast<std::int64_t>(*as_of)}, asked.words, show);
    });
  }

  // Standing moves with the day, so the hour is part of what a reader has already; and so is how
  // many files were handed in, which makes no entry.
  static Response tagged(const Request& request, const clerk::Register& kept, const View& view,
                         Response response, std::size_t files = 0) {
    const auto tag = std::to_string(kept.state().size) + "." +
                     std::to_string(hour_of(view.as_of).seconds) + "." + std::to_string(files);
    response.set("Vary", "Accept-Language");
    return http::tagged(request, http::quote_tag(tag), std::move(response));
  }

  static Response refuse_selection(const Request& request, const WrongSelection& wrong) {
    return http::Problem{selection_malformed}
        .with("where", wrong.where)
        .response(http::language_of(request));
  }
  static std::string next_link(const Request& request, Selection selection) {
    selection.from += selection.limit;
    std::string query = query_of(selection);
    if (const auto as_of = request.query_value("as_of")) query += "&as_of=" + *as_of;
    return "<" + request.path + "?" + query + ">; rel=\"next\"";
  }

  clerk::Clerk& clerk_;
  clerk::EvidenceDesk& desk_;
  Now now_;
};

}  // namespace

void add_routes(http::Router& router, clerk::Clerk& clerk, clerk::EvidenceDesk& desk, Now now,
                std::string_view instruments) {
  const auto routes = std::make_shared<Routes>(clerk, desk, std::move(now));
  add_evidence_routes(router, clerk, desk);
  const auto get = [&](std::string_view pattern, Response (Routes::*view)(const Request&) const) {
    router.get(pattern, [routes, view](const Request& request, const Answer& answer) {
      answer((*routes.*view)(request));
    });
  };
  get("/api/v1/dialogues/{dialogue}/commitments", &Routes::list);
  get("/api/v1/dialogues/{dialogue}/commitments/{commitment}", &Routes::one);
  get("/api/v1/dialogues/{dialogue}/commitments/{commitment}/comments", &Routes::comments);
  get("/api/v1/dialogues/{dialogue}/country", &Routes::country);
  get("/api/v1/dialogues/{dialogue}/checks", &Routes::checks);
  get("/api/v1/dialogues/{dialogue}/commitments.csv", &Routes::table);
  get("/api/v1/dialogues/{dialogue}/commitments.ics", &Routes::events);
  get("/api/v1/dialogues/{dialogue}/commitments.atom", &Routes::news);
  router.get("/api/v1/instruments", [instruments, tag = http::content_tag(instruments)](
                                        const Request& request, const Answer& answer) {
    answer(http::tagged(request, tag,
                        http::respond(200, "application/json", std::string{instruments})));
  });
}

}  // namespace entente::commitment_api
