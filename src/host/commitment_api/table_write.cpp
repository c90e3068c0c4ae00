#include <algorithm>

#include "foundation/encoding/csv.h"
#include "host/commitment_api/table.h"

namespace entente::commitment_api {
namespace {

using commitment::Commitment;
using commitment::name_on;
using Fields = std::vector<std::string>;

// How many numbered columns the widest commitment needs, and the languages of every text.
struct Shape {
  std::size_t owners = 0, milestones = 0, anchors = 0;
  const std::vector<LanguageTag>& languages;
};

Shape shape_of(const std::vector<Chosen>& chosen, const std::vector<LanguageTag>& languages) {
  Shape shape{.languages = languages};
  for (const Chosen& one : chosen) {
    shape.owners = std::max(shape.owners, one.commitment->terms.owners.size());
    shape.milestones = std::max(shape.milestones, one.commitment->milestones.size());
    shape.anchors = std::max(shape.anchors, one.commitment->anchors.size());
  }
  return shape;
}

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

template <class Out>
void each_column(Out& out, const Shape& shape, const View& view, const Chosen& chosen) {
  const Commitment& commitment = *chosen.commitment;
  const auto& terms = commitment.terms;
  out.text("action", &terms.action);
  out.text("beneficiaries", &terms.beneficiaries);
  out.text("deliverable", &terms.deliverable);
  out.text("indicator", &terms.indicator);
  out.text("resource", &terms.resource);
  out.plain("due", to_rfc3339(terms.due));
  out.plain("verifier", terms.verifier ? terms.verifier->string() : "");
  each_numbered(out, shape, commitment);
  out.plain("computed_as_of", to_rfc3339(view.as_of));
  out.plain("computed_reference", reference(view.dialogue, commitment));
  out.plain("computed_standing", std::string{name_on(commitment::standing_names, chosen.standing)});
}

void write_row(const Fields& fields, const Sink& out) {
  std::string row;
  encoding::append_csv_row(row, fields);
  out(row);
}

}  // namespace

void write_table(const View& view, const std::vector<Chosen>& chosen,
                 const std::vector<LanguageTag>& languages, const Sink& out) {
  const Shape shape = shape_of(chosen, languages);
  const Commitment nothing{};
  Header header{.shape = shape, .fields = {}};
  each_column(header, shape, view, {.commitment = &nothing});
  write_row(header.fields, out);
  for (const Chosen& one : chosen) {
    Cells cells{.shape = shape, .words = view.words, .fields = {}};
    each_column(cells, shape, view, one);
    write_row(cells.fields, out);
  }
}

}  // namespace entente::commitment_api
