#include "host/commitment_api/selection.h"

#include <algorithm>
#include <charconv>

namespace entente::commitment_api {
namespace {

using commitment::Commitment;

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool matches(const Selection& selection, const Chosen& chosen) {
  const auto& terms = chosen.commitment->terms;
  const auto owned_by = [&](const commitment::Owner& owner) {
    return owner.constituency.string() == *selection.owner;
  };
  const auto hangs_on = [&](const commitment::KeptAnchor& kept) {
    return kept.anchor.paragraph == *selection.anchor;
  };
  if (selection.owner && std::ranges::none_of(terms.owners, owned_by)) return false;
  if (selection.verifier && (!terms.verifier || terms.verifier->string() != *selection.verifier))
    return false;
  if (selection.standing && chosen.standing != *selection.standing) return false;
  if (selection.escalation && chosen.escalation != *selection.escalation) return false;
  if (selection.proposal && terms.proposal.number != *selection.proposal) return false;
  return !selection.anchor || std::ranges::any_of(chosen.commitment->anchors, hangs_on);
}

void count(Counts& counts, const Chosen& chosen) {
  for (const auto& owner : chosen.commitment->terms.owners)
    ++counts.owners[owner.constituency.string()];
  if (const auto& verifier = chosen.commitment->terms.verifier)
    ++counts.verifiers[verifier->string()];
  ++counts.standings[std::string{commitment::name_on(commitment::standing_names, chosen.standing)}];
  ++counts.escalations[std::string{
      commitment::name_on(commitment::escalation_names, chosen.escalation)}];
}

// Newest first; by date, the ids decide between equals.
void put_in_order(std::vector<Chosen>& chosen, Selection::Order order) {
  const auto number = [](const Chosen& one) { return one.commitment->id.number; };
  if (order == Selection::Order::newest) {
    std::ranges::sort(chosen, std::ranges::greater{}, number);
    return;
  }
  std::ranges::sort(chosen, {}, [&](const Chosen& one) {
    return std::pair{one.commitment->terms.due, number(one)};
  });
}

}  // namespace

Result<Selection, WrongSelection> read_selection(const http::Request& request) {
  Selection selection;
  const auto wrong = [](SelectionError error, std::string_view where) {
    return Failure{WrongSelection{.error = error, .where = where}};
  };
  selection.owner = request.query_value("owner");
  selection.verifier = request.query_value("verifier");
  selection.anchor = request.query_value("anchor");
  if (const auto name = request.query_value("standing")) {
    selection.standing =
        commitment::named_on<commitment::Standing>(commitment::standing_names, *name);
    if (!selection.standing) return wrong(SelectionError::standing_unknown, "standing");
  }
  if (const auto name = request.query_value("escalation")) {
    selection.escalation =
        commitment::named_on<commitment::Escalation>(commitment::escalation_names, *name);
    if (!selection.escalation) return wrong(SelectionError::escalation_unknown, "escalation");
  }
  if (const auto order = request.query_value("order")) {
    if (*order != "due" && *order != "newest") return wrong(SelectionError::order_unknown, "order");
    if (*order == "due") selection.order = Selection::Order::due;
  }
  if (const auto proposal = request.query_value("proposal")) {
    selection.proposal = number_in(*proposal);
    if (selection.proposal.value_or(0) == 0)
      return wrong(SelectionError::number_malformed, "proposal");
  }
  if (const auto from = request.query_value("from")) {
    const auto number = number_in(*from);
    if (!number) return wrong(SelectionError::number_malformed, "from");
    selection.from = *number;
  }
  if (const auto limit = request.query_value("limit")) {
    const auto number = number_in(*limit);
    if (!number || *number == 0) return wrong(SelectionError::number_malformed, "limit");
    selection.limit = std::min(*number, page_items_max);
  }
  return selection;
}

Found find(const commitment::State& state, const Selection& selection, Instant as_of) {
  Found found;
  std::vector<Chosen> chosen;
  for (const Commitment& commitment : state.commitments()) {
    const auto standing = commitment::standing(state, commitment, as_of);
    const Chosen one{.commitment = &commitment,
                     .standing = standing,
                     .escalation = commitment::escalation(standing, commitment.terms.due, as_of)};
    count(found.counts, one);
    if (matches(selection, one)) chosen.push_back(one);
  }
  found.total = chosen.size();
  put_in_order(chosen, selection.order);
  const auto first = std::min(selection.from, chosen.size());
  const auto last = std::min(first + selection.limit, chosen.size());
  found.page.assign(chosen.begin() + static_cast<std::ptrdiff_t>(first),
                    chosen.begin() + static_cast<std::ptrdiff_t>(last));
  return found;
}

std::string query_of(const Selection& selection) {
  std::string query;
  const auto add = [&](std::string_view name, std::string_view value) {
    query.append(query.empty() ? "" : "&").append(name).append("=").append(value);
  };
  if (selection.owner) add("owner", *selection.owner);
  if (selection.verifier) add("verifier", *selection.verifier);
  if (selection.anchor) add("anchor", *selection.anchor);
  if (selection.proposal) add("proposal", std::to_string(*selection.proposal));
  if (selection.standing)
    add("standing", commitment::name_on(commitment::standing_names, *selection.standing));
  if (selection.escalation)
    add("escalation", commitment::name_on(commitment::escalation_names, *selection.escalation));
  if (selection.order == Selection::Order::due) add("order", "due");
  if (selection.limit != page_items) add("limit", std::to_string(selection.limit));
  if (selection.from != 0) add("from", std::to_string(selection.from));
  return query;
}

}  // namespace entente::commitment_api
