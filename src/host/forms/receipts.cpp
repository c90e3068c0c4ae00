#include "host/forms/receipts.h"

#include <algorithm>

#include "host/forms/ballot.h"
#include "host/forms/seat_page.h"
#include "host/http/number.h"
#include "host/problems/problems.h"

namespace entente::forms {
namespace {

using http::Answer;
using http::Request;

// Is the entry at `index` a vote or a statement of this seat?
bool is_of(const constitution::State& state, const constituency::Seat& seat, std::uint64_t index) {
  for (const auto& question : state.discussion.questions()) {
    const auto vote = std::ranges::lower_bound(question.votes, index, {}, &discussion::Vote::index);
    if (vote != question.votes.end() && vote->index == index) return vote->seat == seat.id;
    for (const StatementId id : question.statements) {
      const auto& statement = *state.discussion.statement(id);
      if (statement.index == index) return statement.seat == seat.id;
    }
  }
  return false;
}

// Of an act of this very seat: nobody else's is told.
std::optional<clerk::Receipt> own_receipt(const Desk& desk, const Request& request) {
  const auto holder = desk.holder_in(request);
  if (!holder) return std::nullopt;
  const std::uint64_t index = http::path_number(request, "index");
  bool own = false;
  desk.look(holder->hand.dialogue,
            [&](const constitution::State& state) { own = is_of(state, holder->seat, index); });
  return own ? desk.clerk().receipt_at(holder->hand.dialogue, index) : std::nullopt;
}

}  // namespace

void show_receipt(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const auto found = own_receipt(*desk, request);
  if (!found) return answer(nothing_of_it(request, problems::receipt_not_found));
  answer(desk->drawn(request, [&](const Reader& reader) { return receipt_page(reader, *found); }));
}

// The checkpoint that covers an act follows within a second: whoever comes sooner gets one now.
void give_proof(const SharedDesk& desk, const Request& request, const Answer& answer) {
  const auto found = own_receipt(*desk, request);
  if (!found) return answer(nothing_of_it(request, problems::receipt_not_found));
  const auto& dialogue = request.param("dialogue");
  const auto& recorded = found->recorded;
  desk->clerk().sign_checkpoint(dialogue);
  const auto made = desk->clerk().proof_file(dialogue, recorded.act, recorded.leaf);
  const auto* bytes = std::get_if<std::string>(&made);
  if (bytes == nullptr) return answer(nothing_of_it(request, problems::not_yet_in_checkpoint));
  const auto name = "entente-" + dialogue + "-" + std::to_string(recorded.index) + ".tlog-proof";
  auto response = http::respond(200, "text/plain; charset=utf-8", *bytes);
  response.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
  answer(kept_by_nobody(std::move(response)));
}

}  // namespace entente::forms
