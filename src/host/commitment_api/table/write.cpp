#include <algorithm>

#include "foundation/encoding/csv.h"
#include "host/commitment_api/table/table.h"

namespace entente::commitment_api {
namespace {

using commitment::Commitment;
using commitment::name_on;
using Fields = std::vector<std::string>;

// How many numbered columns there are, and the languages of every text.
struct Shape {
  std::size_t owners = 0, milestones = 0, anchors = 0;
  const std::vector<LanguageTag>& languages;
};

// The header and every row go through the same steps in the same order: `Header` writes the names
// of columns, `Cells` what stands in them.
struct Header {
  const Shape& shape;
  Fields fields;

  void text(const std::string& name, const Translations*) {
    for (const auto& language : shape.languages) fields.push_back(name + "@" + language.string());
  }
  void plain(const std::string& name, const std::string&) { fields.push_back(name); }
};

struct Cells {
  const Shape& shape;
  const clerk_api::WordsOf& words;
  Fields fields;

  void text(const std::string&, const Translations* texts) {
    for (const auto& language : shape.languages) {
      std::optional<std::string> found;
      if (texts != nullptr)
        if (const auto digest = texts->find(language); digest != texts->end())
          found = words(digest->second);
      fields.push_back(found.value_or(""));
    }
  }
  void plain(const std::string&, const std::string& value) { fields.push_back(value); }
};

template <class Thing>
const Thing* at_place(const std::vector<Thing>& things, std::size_t place) {
  return place < things.size() ? &things[place] : nullptr;
}

std::string numbered(const char* thing, std::size_t place) {
  return thing + std::to_string(place + 1);
}

template <class Out>
void each_numbered(Out& out, const Shape& shape, const Commitment& commitment) {
  for (std::size_t i = 0; i < shape.owners; ++i) {
    const auto* owner = at_place(commitment.terms.owners, i);
    const auto name = numbered("owner_", i);
    out.plain(name, owner ? owner->constituency.string() : "");
    out.text(name + "_office", owner ? &owner->office : nullptr);
    out.text(name + "_contribution", owner ? &owner->contribution : nullptr);
  }
  for (std::size_t i = 0; i < shape.milestones; ++i) {
    const auto* kept = at_place(commitment.milestones, i);
    const auto name = numbered("milestone_", i);
    out.text(name + "_title", kept ? &kept->milestone.title : nullptr);
    out.plain(name + "_due", kept ? to_rfc3339(kept->milestone.due) : "");
    out.plain(name + "_baseline", kept ? std::to_string(kept->milestone.baseline) : "");
    out.plain(name + "_target", kept ? std::to_string(kept->milestone.target) : "");
    out.text(name + "_unit", kept ? &kept->milestone.unit : nullptr);
  }
  for (std::size_t i = 0; i < shape.anchors; ++i) {
    const auto* kept = at_place(commitment.anchors, i);
    const auto name = numbered("anchor_", i);
    out.plain(name + "_level",
              kept ? std::string{name_on(commitment::level_names, kept->anchor.level)} : "");
    out.plain(name + "_paragraph", kept ? kept->anchor.paragraph : "");
    out.text(name + "_text", kept ? &kept->anchor.text : nullptr);
  }
}

struct Computed {
  Instant as_of;
  std::string reference;
  commitment::Standing standing = commitment::Standing::on_track;
};

template <class Out>
void each_column(Out& out, const Shape& shape, const Commitment& commitment,
                 const Computed& computed) {
  const auto& terms = commitment.terms;
  out.text("action", &terms.action);
  out.text("beneficiaries", &terms.beneficiaries);
  out.text("deliverable", &terms.deliverable);
  out.text("indicator", &terms.indicator);
  out.text("resource", &terms.resource);
  out.plain("due", to_rfc3339(terms.due));
  out.plain("verifier", terms.verifier ? terms.verifier->string() : "");
  each_numbered(out, shape, commitment);
  out.plain("computed_as_of", to_rfc3339(computed.as_of));
  out.plain("computed_reference", computed.reference);
  out.plain("computed_standing",
            std::string{name_on(commitment::standing_names, computed.standing)});
}

}  // namespace

Table::Table(const View& view, const std::vector<Chosen>& chosen,
             std::vector<LanguageTag> languages)
    : as_of_(view.as_of), languages_(std::move(languages)) {
  rows_.reserve(chosen.size());
  for (const Chosen& one : chosen) {
    rows_.push_back({.commitment = one.commitment->id, .standing = one.standing});
    owners_ = std::max(owners_, one.commitment->terms.owners.size());
    milestones_ = std::max(milestones_, one.commitment->milestones.size());
    anchors_ = std::max(anchors_, one.commitment->anchors.size());
  }
}

std::string Table::next(const View& view, std::size_t bytes_min) {
  const Shape shape{
      .owners = owners_, .milestones = milestones_, .anchors = anchors_, .languages = languages_};
  std::string piece;
  if (!header_written_) {
    Header header{.shape = shape, .fields = {}};
    each_column(header, shape, Commitment{}, {.as_of = as_of_, .reference = {}});
    encoding::append_csv_row(piece, header.fields);
    header_written_ = true;
  }
  for (; written_ < rows_.size() && piece.size() < bytes_min; ++written_) {
    const Row& row = rows_[written_];
    const Commitment& commitment = *view.state.commitment(row.commitment);
    Cells cells{.shape = shape, .words = view.words, .fields = {}};
    each_column(cells, shape, commitment,
                {.as_of = as_of_,
                 .reference = reference(view.dialogue, commitment),
                 .standing = row.standing});
    encoding::append_csv_row(piece, cells.fields);
  }
  return piece;
}

}  // namespace entente::commitment_api
