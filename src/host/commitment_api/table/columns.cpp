// Which cell of a row a refusal is about: the law speaks of a commitment, people mend a table.

#include <algorithm>

#include "host/commitment_api/table/import.h"

namespace entente::commitment_api {
namespace {

using commitment::Refusal;

std::string numbered(const char* thing, std::size_t place, std::string_view field = {}) {
  std::string name = std::string{thing} + "_" + std::to_string(place + 1);
  return field.empty() ? name : name.append("_").append(field);
}

// The first place for which `wrong` holds, as a column; empty when there is none.
template <class Things, class Wrong>
std::string first_of(const char* thing, std::string_view field, const Things& things, Wrong wrong) {
  const auto found = std::ranges::find_if(things, wrong);
  if (found == things.end()) return {};
  return numbered(thing, static_cast<std::size_t>(found - things.begin()), field);
}

class Finding {
 public:
  explicit Finding(const Judged& judged) : written_(judged.written), judged_(judged) {}

  std::string untranslated() {
    look("action", written_.action, Need::always);
    look("beneficiaries", written_.beneficiaries, Need::always);
    look("deliverable", written_.deliverable, Need::once_begun);
    look("indicator", written_.indicator, Need::once_begun);
    look("resource", written_.resource, Need::once_begun);
    for (std::size_t i = 0; i < written_.owners.size(); ++i) {
      look(numbered("owner", i, "office"), written_.owners[i].office, Need::always);
      look(numbered("owner", i, "contribution"), written_.owners[i].contribution, Need::once_begun);
    }
    for (std::size_t i = 0; i < written_.milestones.size(); ++i) {
      look(numbered("milestone", place_of(i), "title"), written_.milestones[i].title, Need::always);
      look(numbered("milestone", place_of(i), "unit"), written_.milestones[i].unit,
           Need::once_begun);
    }
    for (std::size_t i = 0; i < written_.anchors.size(); ++i)
      look(numbered("anchor", i, "text"), written_.anchors[i].text, Need::once_begun);
    return std::move(found_);
  }

  std::string without_contribution() {
    for (std::size_t i = 0; i < written_.owners.size(); ++i)
      if (written_.owners[i].contribution.empty())
        look(numbered("owner", i, "contribution"), {}, Need::always);
    return std::move(found_);
  }

  std::string undeclared() const {
    const auto unknown = [&](const constituency::Code& code) {
      return judged_.state.constituency.find(code) == nullptr;
    };
    const auto owner = first_of("owner", "", written_.owners,
                                [&](const WrittenOwner& one) { return unknown(one.constituency); });
    return owner.empty() && written_.verifier && unknown(*written_.verifier) ? "verifier" : owner;
  }

  std::string named_twice() const {
    return first_of("owner", "", written_.owners, [&](const WrittenOwner& one) {
      return std::any_of(written_.owners.data(), &one, [&](const WrittenOwner& before) {
        return before.constituency == one.constituency;
      });
    });
  }

  std::string in_the_past() const {
    const auto past = [&](Instant due) { return due <= judged_.at; };
    if (written_.due && past(*written_.due)) return "due";
    return milestone("due", [&](const WrittenMilestone& one) { return past(one.due); });
  }

  template <class Wrong>
  std::string milestone(std::string_view field, Wrong wrong) const {
    const auto& all = written_.milestones;
    const auto found = std::ranges::find_if(all, wrong);
    if (found == all.end()) return {};
    return numbered("milestone", place_of(static_cast<std::size_t>(found - all.begin())), field);
  }
  // The columns that the law found one milestone too many in.
  std::string milestone_too_many() const {
    return numbered("milestone", place_of(commitment::milestones_max));
  }

  std::string anchor_without_place() const {
    return first_of("anchor", "paragraph", written_.anchors, [](const WrittenAnchor& one) {
      return one.paragraph.size() > commitment::paragraph_bytes_max ||
             (one.paragraph.empty() && one.text.empty());
    });
  }

 private:
  std::size_t place_of(std::size_t milestone) const {
    const auto& places = written_.milestone_places;
    return milestone < places.size() ? places[milestone] : milestone;
  }
  enum class Need { always, once_begun };

  // Names the first language in which a text that must be there is not.
  void look(const std::string& name, const WrittenText& text, Need need) {
    if (!found_.empty() || (text.empty() && need == Need::once_begun)) return;
    for (const auto& language : judged_.state.opening->terms.languages)
      if (!text.contains(language)) {
        found_ = name + "@" + language.string();
        return;
      }
  }

  const WrittenCommitment& written_;
  const Judged& judged_;
  std::string found_;
};

std::string column_of(Refusal refusal, const Judged& judged) {
  Finding finding{judged};
  const auto& written = judged.written;
  switch (refusal) {
    case Refusal::commitment_without_owner:
    case Refusal::not_an_owner:
      return "owner_1";
    case Refusal::commitment_without_due_date:
      return "due";
    case Refusal::commitment_without_verifier:
    case Refusal::verifier_of_the_owners_side:
      return "verifier";
    case Refusal::commitment_text_not_in_every_language:
      return finding.untranslated();
    case Refusal::commitment_due_in_the_past:
      return finding.in_the_past();
    case Refusal::too_many_owners:
      return numbered("owner", commitment::owners_max);
    case Refusal::too_many_anchors:
      return numbered("anchor", commitment::anchors_max);
    case Refusal::too_many_milestones:
      return finding.milestone_too_many();
    case Refusal::owner_named_twice:
      return finding.named_twice();
    case Refusal::common_action_without_contribution:
      return finding.without_contribution();
    case Refusal::anchor_without_place:
      return finding.anchor_without_place();
    case Refusal::milestone_due_after_commitment:
      return finding.milestone("due", [&](const WrittenMilestone& one) {
        return one.due > written.due.value_or(Instant{});
      });
    case Refusal::milestone_without_distance:
      return finding.milestone(
          "target", [](const WrittenMilestone& one) { return one.baseline == one.target; });
    case Refusal::too_many_commitments:
    case Refusal::commitment_unknown:
    case Refusal::commitment_withdrawn:
    case Refusal::commitment_not_confirmed:
    case Refusal::commitment_already_confirmed:
    case Refusal::milestone_unknown:
    case Refusal::milestone_closed:
    case Refusal::figure_without_milestone:
    case Refusal::text_not_in_a_working_language:
    case Refusal::too_much_evidence:
    case Refusal::too_many_reports:
    case Refusal::report_unknown:
    case Refusal::finding_unknown:
    case Refusal::finding_already_disputed:
    case Refusal::dispute_unknown:
    case Refusal::dispute_already_answered:
    case Refusal::not_your_finding:
    case Refusal::too_many_comments:
      return {};
  }
  return {};
}

}  // namespace

std::string column_of(const constitution::AnyRefusal& refusal, const Judged& judged) {
  if (const auto* reason = std::get_if<Refusal>(&refusal)) return column_of(*reason, judged);
  const auto* reason = std::get_if<constituency::Refusal>(&refusal);
  if (reason != nullptr && *reason == constituency::Refusal::constituency_unknown)
    return Finding{judged}.undeclared();
  return {};
}

}  // namespace entente::commitment_api
