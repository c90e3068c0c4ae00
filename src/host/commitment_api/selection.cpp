#include "host/commitment_api/selection.h"

#include <algorithm>
#include <array>

#include "foundation/encoding/integer.h"

namespace entente::commitment_api {
namespace {

using commitment::Commitment;

bool lacks(const commitment::State& state, const Chosen& chosen, commitment::Link link) {
  return chosen.standing != commitment::Standing::withdrawn &&
         !commitment::chain(state, *chosen.commitment)[static_cast<std::size_t>(link)];
}

bool matches(const commitment::State& state, const Selection& selection, const Chosen& chosen) {
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
  if (selection.missing && !lacks(state, chosen, *selection.missing)) return false;
  return !selection.anchor || std::ranges::any_of(chosen.commitment->anchors, hangs_on);
}

// Counted by place while the register is walked through, which happens for every page: names are
// only written once, at the end. A dialogue has 64 constituencies at most.
class Counting {
 public:
  void count(const Chosen& chosen) {
    for (const auto& owner : chosen.commitment->terms.owners) ++of(owners_, owner.constituency);
    if (const auto& verifier = chosen.commitment->terms.verifier) ++of(verifiers_, *verifier);
    for (const auto& kept : chosen.commitment->anchors)
      if (!kept.anchor.paragraph.empty()) ++anchors_[kept.anchor.paragraph];
    ++standings_[static_cast<std::size_t>(chosen.standing)];
    ++escalations_[static_cast<std::size_t>(chosen.escalation)];
  }

  Counts counts() const {
    Counts counts;
    for (const auto& [code, count] : owners_) counts.owners[code->string()] = count;
    for (const auto& [code, count] : verifiers_) counts.verifiers[code->string()] = count;
    for (const auto& [paragraph, count] : anchors_) counts.anchors[std::string{paragraph}] = count;
    name(standings_, commitment::standing_names, counts.standings);
    name(escalations_, commitment::escalation_names, counts.escalations);
    return counts;
  }

 private:
  using Tally = std::vector<std::pair<const constituency::Code*, std::size_t>>;

  static std::size_t& of(Tally& tally, const constituency::Code& code) {
    for (auto& [known, count] : tally)
      if (*known == code) return count;
    return tally.emplace_back(&code, 0).second;
  }
  template <class Found, class Names>
  static void name(const Found& found, const Names& names,
                   std::map<std::string, std::size_t>& into) {
    for (std::size_t i = 0; i < found.size(); ++i)
      if (found[i] > 0) into[std::string{names[i]}] = found[i];
  }

  Tally owners_, verifiers_;
  std::map<std::string_view, std::size_t> anchors_;  // the register keeps the codes
  std::array<std::size_t, commitment::standing_names.size()> standings_{};
  std::array<std::size_t, commitment::escalation_names.size()> escalations_{};
};

// They come in the order of their ids, which also decide between equal dates. Only the first
// `needed` must stand in order.
void put_in_order(std::vector<Chosen>& chosen, Selection::Order order, std::size_t needed) {
  switch (order) {
    case Selection::Order::oldest:
      return;
    case Selection::Order::newest:
      std::ranges::reverse(chosen);
      return;
    case Selection::Order::due:
      std::ranges::partial_sort(
          chosen, chosen.begin() + static_cast<std::ptrdiff_t>(needed), {}, [](const Chosen& one) {
            return std::pair{one.commitment->terms.due, one.commitment->id.number};
          });
      return;
  }
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
  if (const auto name = request.query_value("missing")) {
    selection.missing = commitment::named_on<commitment::Link>(commitment::link_names, *name);
    if (!selection.missing) return wrong(SelectionError::link_unknown, "missing");
  }
  if (const auto order = request.query_value("order")) {
    if (*order == "due")
      selection.order = Selection::Order::due;
    else if (*order == "oldest")
      selection.order = Selection::Order::oldest;
    else if (*order != "newest")
      return wrong(SelectionError::order_unknown, "order");
  }
  if (const auto proposal = request.query_value("proposal")) {
    selection.proposal = encoding::read_integer<std::size_t>(*proposal);
    if (selection.proposal.value_or(0) == 0)
      return wrong(SelectionError::number_malformed, "proposal");
  }
  if (const auto from = request.query_value("from")) {
    const auto number = encoding::read_integer<std::size_t>(*from);
    if (!number) return wrong(SelectionError::number_malformed, "from");
    selection.from = *number;
  }
  if (const auto limit = request.query_value("limit")) {
    const auto number = encoding::read_integer<std::size_t>(*limit);
    if (!number || *number == 0) return wrong(SelectionError::number_malformed, "limit");
    selection.limit = std::min(*number, page_items_max);
  }
  return selection;
}

Found find(const commitment::State& state, const Selection& selection, Instant as_of) {
  Found found;
  Counting counting;
  std::vector<Chosen> chosen;
  for (const Commitment& commitment : state.commitments()) {
    const auto standing = commitment::standing(state, commitment, as_of);
    const Chosen one{.commitment = &commitment,
                     .standing = standing,
                     .escalation = commitment::escalation(standing, commitment.terms.due, as_of)};
    counting.count(one);
    if (matches(state, selection, one)) chosen.push_back(one);
  }
  found.counts = counting.counts();
  found.total = chosen.size();
  const auto first = std::min(selection.from, chosen.size());
  const auto last = first + std::min(selection.limit, chosen.size() - first);
  put_in_order(chosen, selection.order, last);
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
  if (selection.standing)
    add("standing", commitment::name_on(commitment::standing_names, *selection.standing));
  if (selection.escalation)
    add("escalation", commitment::name_on(commitment::escalation_names, *selection.escalation));
  if (selection.missing)
    add("missing", commitment::name_on(commitment::link_names, *selection.missing));
  if (selection.proposal) add("proposal", std::to_string(*selection.proposal));
  if (selection.order == Selection::Order::due) add("order", "due");
  if (selection.order == Selection::Order::oldest) add("order", "oldest");
  if (selection.limit != page_items) add("limit", std::to_string(selection.limit));
  if (selection.from != 0) add("from", std::to_string(selection.from));
  return query;
}

}  // namespace entente::commitment_api
