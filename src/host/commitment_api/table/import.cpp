#include "host/commitment_api/table/import.h"

#include <algorithm>

namespace entente::commitment_api {
namespace {

using commitment::Commitment;

// --- What a row says, as bytes that are equal when two rows say the same ----------------------

class Saying {
 public:
  void add(std::string_view value) {
    bytes_.append(std::to_string(value.size())).append(":").append(value);
  }
  void add(std::int64_t number) { add(std::to_string(number)); }
  void add(const WrittenText& text) {
    add(static_cast<std::int64_t>(text.size()));
    for (const auto& [language, words] : text) {
      add(language.string());
      add(words.string());
    }
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

std::string what_it_says(const WrittenCommitment& written) {
  Saying saying;
  for (const auto* text : {&written.action, &written.beneficiaries, &written.deliverable,
                           &written.indicator, &written.resource})
    saying.add(*text);
  saying.add(written.due ? to_rfc3339(*written.due) : "");
  saying.add(written.verifier ? written.verifier->string() : "");
  for (const auto& owner : written.owners) {
    saying.add("owner");
    saying.add(owner.constituency.string());
    saying.add(owner.office);
    saying.add(owner.contribution);
  }
  for (const auto& milestone : written.milestones) {
    saying.add("milestone");
    saying.add(milestone.title);
    saying.add(milestone.unit);
    saying.add(milestone.due.seconds);
    saying.add(milestone.baseline);
    saying.add(milestone.target);
  }
  for (const auto& anchor : written.anchors) {
    saying.add("anchor");
    saying.add(commitment::name_on(commitment::level_names, anchor.level));
    saying.add(anchor.paragraph);
    saying.add(anchor.text);
  }
  return saying.bytes();
}

// --- What the register holds, written as a row would say it -----------------------------------

class Writing {
 public:
  explicit Writing(const clerk_api::WordsOf& words) : words_(words) {}

  WrittenCommitment terms(const Commitment& commitment) const {
    const auto& terms = commitment.terms;
    WrittenCommitment written{.action = text(terms.action),
                              .beneficiaries = text(terms.beneficiaries),
                              .deliverable = text(terms.deliverable),
                              .indicator = text(terms.indicator),
                              .resource = text(terms.resource),
                              .owners = {},
                              .due = terms.due,
                              .verifier = terms.verifier,
                              .milestones = {},
                              .anchors = {}};
    for (const auto& owner : terms.owners)
      written.owners.push_back({.constituency = owner.constituency,
                                .office = text(owner.office),
                                .contribution = text(owner.contribution)});
    for (const auto& one : terms.milestones) written.milestones.push_back(milestone(one));
    for (const auto& one : terms.anchors) written.anchors.push_back(anchor(one));
    return written;
  }
  WrittenMilestone milestone(const commitment::Milestone& kept) const {
    return {.title = text(kept.title),
            .unit = text(kept.unit),
            .due = kept.due,
            .baseline = kept.baseline,
            .target = kept.target};
  }
  WrittenAnchor anchor(const commitment::Anchor& kept) const {
    return {.level = kept.level, .paragraph = kept.paragraph, .text = text(kept.text)};
  }

 private:
  WrittenText text(const Translations& texts) const {
    WrittenText written;
    for (const auto& [language, digest] : texts)
      if (const auto words = words_(digest)) {
        auto parsed = Text::parse(*words);
        ensure(parsed.has_value(), "kept words are a text");
        written.emplace(language, *std::move(parsed));
      }
    return written;
  }

  const clerk_api::WordsOf& words_;
};

}  // namespace

Held::Held(const commitment::State& state, const clerk_api::WordsOf& words) {
  const Writing writing{words};
  taken_.resize(state.commitments().size());
  for (std::size_t i = 0; i < taken_.size(); ++i) {
    const Commitment& commitment = state.commitments()[i];
    auto written = writing.terms(commitment);
    by_what_it_says_.emplace(what_it_says(written), i);
    const auto made = std::pair{written.milestones.size(), written.anchors.size()};
    for (std::size_t m = made.first; m < commitment.milestones.size(); ++m)
      written.milestones.push_back(writing.milestone(commitment.milestones[m].milestone));
    for (std::size_t a = made.second; a < commitment.anchors.size(); ++a)
      written.anchors.push_back(writing.anchor(commitment.anchors[a].anchor));
    if (made != std::pair{written.milestones.size(), written.anchors.size()})
      by_what_it_says_.emplace(what_it_says(written), i);
  }
}

bool Held::take(const WrittenCommitment& written) {
  const auto [first, last] = by_what_it_says_.equal_range(what_it_says(written));
  const auto found =
      std::find_if(first, last, [&](const auto& entry) { return !taken_[entry.second]; });
  if (found == last) return false;
  taken_[found->second] = true;
  return true;
}

commitment::CommitmentMadeV1 act_of(const WrittenCommitment& written, const Enclose& enclose) {
  commitment::Terms terms;
  terms.action = enclose(written.action);
  terms.beneficiaries = enclose(written.beneficiaries);
  terms.deliverable = enclose(written.deliverable);
  terms.indicator = enclose(written.indicator);
  terms.resource = enclose(written.resource);
  terms.due = written.due.value_or(Instant{});
  terms.verifier = written.verifier;
  for (const auto& owner : written.owners)
    terms.owners.push_back({.constituency = owner.constituency,
                            .office = enclose(owner.office),
                            .contribution = enclose(owner.contribution)});
  for (const auto& milestone : written.milestones)
    terms.milestones.push_back({.title = enclose(milestone.title),
                                .due = milestone.due,
                                .unit = enclose(milestone.unit),
                                .baseline = milestone.baseline,
                                .target = milestone.target});
  for (const auto& anchor : written.anchors)
    terms.anchors.push_back(
        {.level = anchor.level, .paragraph = anchor.paragraph, .text = enclose(anchor.text)});
  return {.terms = std::move(terms)};
}

}  // namespace entente::commitment_api
