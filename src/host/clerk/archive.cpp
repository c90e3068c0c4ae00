#include "host/clerk/archive.h"

#include "record/acts/entry.h"
#include "record/bundle/bundle.h"

namespace entente::clerk {
namespace {

StatementId voted_on(const constitution::Body& body) {
  if (const auto* cast = std::get_if<discussion::VoteCastV1>(&body)) return cast->statement;
  if (const auto* imported = std::get_if<discussion::VoteImportedV1>(&body))
    return imported->statement;
  return {};
}

bool disclosed(const ArchivePlan& plan, std::string_view canonical_row) {
  const auto row = acts::read_row(canonical_row);
  ensure(row.has_value(), "a row that was admitted can be read again");
  if (row->row.kind != constitution::Sealed::vote)
    return constitution::answers_disclosed(plan.audience);
  const auto statement = voted_on(row->act.body).number;
  return statement < plan.rows_of_statement.size() && plan.rows_of_statement[statement];
}

}  // namespace

ArchivePlan plan_archive(const constitution::State& state, constitution::Audience audience) {
  ArchivePlan plan{.dialogue = state.opening->dialogue.string(),
                   .audience = audience,
                   .checkpoint = {},
                   .size = state.size,
                   .rows_of_statement = {},
                   .contents = {},
                   .maps = {}};
  plan.rows_of_statement.resize(state.discussion.statements().size() + 1);
  for (const auto& statement : state.discussion.statements())
    plan.rows_of_statement[statement.id.number] =
        constitution::rows_disclosed(state, statement.question, audience);
  for (const auto& [digest, owner] : state.contents)
    if (!state.withheld.contains(digest) && !state.agreement.held_back(digest))
      plan.contents.push_back(digest);
  for (const auto& published : state.maps)
    plan.maps.push_back(
        map_input(state, published.map.question, published.map.size, published.map.settings));
  return plan;
}

std::string assemble(ports::RecordStore& store, const ArchivePlan& plan) {
  bundle::Parts parts;
  parts.dialogue = plan.dialogue;
  parts.audience = plan.audience;
  parts.checkpoint = plan.checkpoint;
  store.read(plan.dialogue, 0, plan.size, [&](const ports::KeptEntry& entry) {
    parts.leaves.emplace_back(entry.leaf);
    if (!entry.row.empty() && disclosed(plan, entry.row))
      parts.rows.emplace_back(entry.index, entry.row);
  });
  for (const Digest& digest : plan.contents)
    if (auto content = store.content(plan.dialogue, digest))
      parts.contents.emplace(digest, *std::move(content));
  for (const MapInput& map : plan.maps)
    parts.maps.emplace(bundle::map_file_name(map.question.number, map.size), *draw(map).bytes);
  return bundle::write_bundle(parts);
}

}  // namespace entente::clerk
