// Authors and law: who did what, and was it allowed?

#include <algorithm>

#include "dialogue/constitution/admit.h"
#include "dialogue/constitution/disclosing/disclosure.h"
#include "record/audit/case.h"

namespace entente::audit {
namespace {

constexpr std::size_t claims_at_once = 1'024;

// Gathers signatures so that a program may check many at a time.
class Claims {
 public:
  explicit Claims(Case& dossier) : dossier_(dossier) {}

  void add(std::uint64_t index, const constitution::Act& act, std::string_view canonical,
           const Signature& signature) {
    indices_.push_back(index);
    authors_.push_back(act.author);
    texts_.push_back(acts::signing_text(canonical));
    signatures_.push_back(signature);
    if (indices_.size() == claims_at_once) check();
  }

  void check() {
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < indices_.size(); ++i)
      claims.push_back({authors_[i], texts_[i], signatures_[i]});
    const auto answers = dossier_.request.check_signatures(claims);
    for (std::size_t i = 0; i < indices_.size(); ++i)
      if (!answers[i]) dossier_.find(Check::authors, Fault::signature_wrong, at_entry(indices_[i]));
    dossier_.report.signatures += indices_.size();
    if (!indices_.empty())
      dossier_.tell(Check::authors, indices_.back() + 1, dossier_.leaves.size());
    indices_.clear(), authors_.clear(), texts_.clear(), signatures_.clear();
  }

 private:
  Case& dossier_;
  std::vector<std::uint64_t> indices_;
  std::vector<PublicKey> authors_;
  std::vector<std::string> texts_;
  std::vector<Signature> signatures_;
};

bool opens_this_dialogue(const Case& dossier, const constitution::Act& act) {
  return std::holds_alternative<constitution::DialogueOpenedV1>(act.body) &&
         act.dialogue.string() == dossier.bundle.dialogue;
}

// False when the rest of the log has no state to stand on.
bool decide(Case& dossier, std::uint64_t index, constitution::Act act, Instant at) {
  if (index == 0 && !opens_this_dialogue(dossier, act)) {
    dossier.find(Check::law, Fault::first_act_is_no_opening, at_entry(0));
    return false;
  }
  const auto admitted = constitution::admit(dossier.state, std::move(act), at);
  if (!admitted) {
    dossier.find(Check::law, Fault::act_forbidden, at_entry(index));
    return false;
  }
  constitution::evolve(dossier.state, *admitted);
  return true;
}

// An act that came too late could pass for one in time if entries could be dated back. A sealed
// entry tells its hour only, so it may stand behind others of that hour.
void check_time(Case& dossier, std::uint64_t index, const acts::Leaf& leaf) {
  const bool sealed = std::holds_alternative<acts::SealedLeaf>(leaf.content);
  if (leaf.at < (sealed ? hour_of(dossier.latest) : dossier.latest))
    dossier.find(Check::law, Fault::time_runs_backwards, at_entry(index));
  dossier.latest = std::max(dossier.latest, leaf.at);
}

bool replay_sealed(Case& dossier, Claims& claims, std::uint64_t index, Instant at,
                   const acts::SealedLeaf& leaf) {
  ++dossier.report.sealed;
  if (leaf.kind == constitution::Sealed::vote) ++dossier.sealed_votes;
  const auto found = dossier.rows.find(index);
  if (found == dossier.rows.end())
    return constitution::evolve_undisclosed(dossier.state, leaf.kind), true;
  ++dossier.report.disclosed;
  acts::OpenedRow& opened = found->second;
  // The commitment stands on the kind as well; said again for whoever reads only this line.
  if (opened.row.kind != leaf.kind || acts::commitment_of(opened.row) != leaf.commitment) {
    dossier.find(Check::authors, Fault::row_does_not_open, at_entry(index));
    return false;
  }
  if (leaf.kind != constitution::Sealed::vote) {
    ++dossier.answers_shown;
    if (!constitution::answers_disclosed(dossier.bundle.audience))
      dossier.find(Check::silence, Fault::row_not_for_this_audience, at_entry(index));
  }
  claims.add(index, opened.act, opened.row.act, opened.row.signature);
  return decide(dossier, index, std::move(opened.act), at);
}

bool replay_entry(Case& dossier, Claims& claims, std::size_t index) {
  auto leaf = acts::read_leaf(dossier.leaves[index]);
  if (!leaf) {
    dossier.find(Check::authors, Fault::entry_unreadable, at_entry(index));
    return false;
  }
  check_time(dossier, index, *leaf);
  if (const auto* sealed = std::get_if<acts::SealedLeaf>(&leaf->content))
    return replay_sealed(dossier, claims, index, leaf->at, *sealed);
  auto& open = std::get<acts::PublicLeaf>(leaf->content);
  claims.add(index, open.act, open.canonical, open.signature);
  return decide(dossier, index, std::move(open.act), leaf->at);
}

bool is_sealed(std::string_view leaf) {
  const auto read = acts::read_leaf(leaf);
  return read && std::holds_alternative<acts::SealedLeaf>(read->content);
}

}  // namespace

void read_rows(Case& dossier) {
  const auto rows = dossier.bundle.file("rows.jsonl").value_or("");
  std::optional<std::uint64_t> last;
  const bool ended = each_line(rows, [&](std::uint64_t line, std::string_view text) {
    auto row = acts::read_row(text);
    if (!row || !row->index)
      return dossier.find(Check::authors, Fault::row_unreadable, at_line("rows.jsonl", line));
    const std::uint64_t index = *row->index;
    if ((last && index <= *last) || index >= dossier.leaves.size() ||
        !is_sealed(dossier.leaves[static_cast<std::size_t>(index)]))
      return dossier.find(Check::authors, Fault::row_without_entry, at_line("rows.jsonl", line));
    last = index;
    dossier.rows.emplace_hint(dossier.rows.end(), index, *std::move(row));
  });
  if (!ended) dossier.find(Check::authors, Fault::row_unreadable, "rows.jsonl");
}

bool replay(Case& dossier) {
  Claims claims{dossier};
  bool standing = true;
  for (std::size_t index = 0; standing && index < dossier.leaves.size(); ++index)
    standing = replay_entry(dossier, claims, index);
  claims.check();
  return standing && dossier.state.opening.has_value();
}

}  // namespace entente::audit
