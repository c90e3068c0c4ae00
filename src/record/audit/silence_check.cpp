// Silence: what is missing, and what is here that should not be.

#include <algorithm>
#include <set>

#include "foundation/encoding/fields.h"
#include "foundation/encoding/hex.h"
#include "foundation/encoding/json.h"
#include "record/audit/case.h"

namespace entente::audit {
namespace {

constexpr std::string_view contents_file = "contents.jsonl";

void check_content(Case& dossier, std::set<Digest>& seen, std::uint64_t line,
                   std::string_view text) {
  const auto where = at_line(contents_file, line);
  const auto json = encoding::parse_canonical(text);
  if (!json || json->as_object() == nullptr)
    return dossier.find(Check::silence, Fault::content_unreadable, where);
  encoding::Fields fields{*json};
  const Digest digest = fields.digest("digest");
  const Salt salt = fields.salt("salt");
  auto said = Text::parse(fields.text("text"));
  if (fields.fault() || !said)
    return dossier.find(Check::silence, Fault::content_unreadable, where);
  if (acts::digest_of({.salt = salt, .text = *std::move(said)}) != digest)
    return dossier.find(Check::silence, Fault::content_changed, where);
  if (!dossier.state.contents.contains(digest) || (!seen.empty() && digest <= *seen.rbegin()))
    return dossier.find(Check::silence, Fault::content_not_named, where);
  if (dossier.state.withheld.contains(digest))
    return dossier.find(Check::silence, Fault::content_withheld_but_here, where);
  if (dossier.state.agreement.held_back(digest))
    return dossier.find(Check::silence, Fault::pledge_shown_too_early, where);
  seen.insert(digest);
}

void list_withheld(Case& dossier) {
  for (const auto& [digest, withheld] : dossier.state.withheld)
    dossier.report.withheld.push_back(
        {.content = digest,
         .index = withheld.index,
         .authority = std::string{constitution::name_of(withheld.act.authority)},
         .reason = std::string{discussion::name_of(withheld.act.reason)}});
  std::ranges::sort(dossier.report.withheld, {}, &WithheldText::index);
}

// In the order of their digests: the map of contents has none of its own.
std::set<Digest> named_contents(const constitution::State& state) {
  std::set<Digest> named;
  for (const auto& [digest, owner] : state.contents) named.insert(digest);
  return named;
}

}  // namespace

void check_contents(Case& dossier) {
  std::set<Digest> seen;
  const auto contents = dossier.bundle.file(contents_file).value_or("");
  const bool ended = each_line(contents, [&](std::uint64_t line, std::string_view text) {
    check_content(dossier, seen, line, text);
  });
  if (!ended) dossier.find(Check::silence, Fault::content_unreadable, std::string{contents_file});
  dossier.report.contents = seen.size();
  for (const Digest& digest : named_contents(dossier.state))
    if (!seen.contains(digest) && !dossier.state.withheld.contains(digest) &&
        !dossier.state.agreement.held_back(digest))
      dossier.find(Check::silence, Fault::content_missing, encoding::to_hex(digest.span()));
  list_withheld(dossier);
}

void check_rows_shown(Case& dossier) {
  const auto& state = dossier.state;
  bool all_due = true;
  std::uint64_t shown = 0;
  for (const auto& question : state.discussion.questions()) {
    const bool allowed = constitution::rows_disclosed(state, question.id, dossier.bundle.audience);
    all_due = all_due && allowed;
    shown += question.votes.size();
    if (!allowed && !question.votes.empty())
      dossier.find(Check::silence, Fault::row_not_for_this_audience,
                   at_entry(question.votes.front().index));
  }
  // Where every question is due, every sealed entry must be open. Which question a sealed entry
  // belongs to can not be seen; a map that does not come out again would tell.
  if (all_due && shown != dossier.sealed_votes)
    dossier.find(
        Check::silence, Fault::rows_missing,
        "rows.jsonl, " + std::to_string(shown) + "/" + std::to_string(dossier.sealed_votes));
  const auto answers = dossier.report.sealed - dossier.sealed_votes;
  if (constitution::answers_disclosed(dossier.bundle.audience) && dossier.answers_shown != answers)
    dossier.find(
        Check::silence, Fault::rows_missing,
        "rows.jsonl, " + std::to_string(dossier.answers_shown) + "/" + std::to_string(answers));
}

// Whatever belongs to no known place could carry what this audience may not see. Tiles were counted
// before.
void check_files_known(Case& dossier) {
  std::set<std::string, std::less<>> known = {"checkpoint", "contents.jsonl", "rows.jsonl"};
  for (const auto& published : dossier.state.maps)
    known.insert(bundle::map_file_name(published.map.question.number, published.map.size));
  for (const auto& [name, bytes] : dossier.bundle.files)
    if (!name.starts_with("tile/") && !known.contains(name))
      dossier.find(Check::silence, Fault::file_unknown, name);
}

}  // namespace entente::audit
