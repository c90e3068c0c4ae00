// The verbs of commitments: promise, confirm, anchor, withdraw, milestone, close milestone, report,
// verify, dispute, answer dispute.

#include "transcripts/cast.h"
#include "transcripts/telling.h"

namespace entente::transcripts {
namespace {

using namespace commitment;

CommitmentId commitment_in(const Line& line) {
  return CommitmentId{labelled(line, object(line, 0), 'C')};
}

// "1" is the day after the morning of the story, "-1" the day before.
Instant day(const Line& line, const std::string& text) {
  const bool past = text.starts_with('-');
  const auto days = static_cast<std::int64_t>(number(line, past ? text.substr(1) : text));
  return invented::after(invented::morning, (past ? -days : days) * 86'400);
}

std::vector<std::string> listed(std::string_view text) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    if (end > 0) items.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

Milestone milestone_in(const Line& line, Words& words, const std::string& title) {
  const auto range = line.detail("from", "0");
  return {.title = words(title, line.detail("in", "en,fr")),
          .due = day(line, line.detail("reached", "30")),
          .unit = {},
          .baseline = number(line, range),
          .target = number(line, line.detail("towards", "50"))};
}

// promise C1 "action" [owners gov,cso] [due 90|none] [verifier cso|none] [bringing yes|no]
//         [milestones 1] [reached 30] [from 0] [towards 50] [anchored law|nowhere]
//         [links 1] [in en,fr]
Told promise(const Line& line) {
  Words words;
  Terms terms;
  const auto languages = line.detail("in", "en,fr");
  const auto owners = line.detail("owners", "gov");
  const auto names = owners == "none" ? std::vector<std::string>{} : listed(owners);
  for (const auto& name : names) {
    Owner owner{.constituency = invented::code(name),
                .office = words("Office of " + name, languages),
                .contribution = {}};
    if (line.detail("bringing", names.size() > 1 ? "yes" : "no") == "yes")
      owner.contribution = words(name + " brings rooms", languages);
    terms.owners.push_back(std::move(owner));
  }
  terms.action = words(object(line, 1), languages);
  terms.beneficiaries = words("Associations of the North", languages);
  if (const auto due = line.detail("due", "90"); due != "none") terms.due = day(line, due);
  if (const auto by = line.detail("verifier", "cso"); by != "none")
    terms.verifier = invented::code(by);
  if (const auto level = line.detail("anchored", ""); level == "nowhere")
    terms.anchors.push_back({});
  else if (!level.empty())
    terms.anchors.assign(number(line, line.detail("links", "1")),
                         {.level = known(line, named_on<Level>(level_names, level)),
                          .paragraph = "busan-2011-22",
                          .text = {}});
  for (std::uint32_t i = 0; i < number(line, line.detail("milestones", "0")); ++i)
    terms.milestones.push_back(milestone_in(line, words, "Milestone " + std::to_string(i + 1)));
  return {CommitmentMadeV1{.terms = std::move(terms)}, words.contents};
}

std::vector<Evidence> evidence_in(const Line& line, Words& words) {
  std::vector<Evidence> evidence;
  for (std::uint32_t i = 0; i < number(line, line.detail("evidence", "0")); ++i)
    evidence.push_back({.digest = acts::digest_of(invented::words("a file")),
                        .name = words("Photograph " + std::to_string(i + 1), "fr")});
  return evidence;
}

// report C1 "note" [milestone 1] [actual 37] [completion limited] [evidence 1] [in fr]
Told report(const Line& line) {
  Words words;
  ProgressReportedV1 act{.commitment = commitment_in(line)};
  act.milestone = number(line, line.detail("milestone", "0"));
  if (const auto actual = line.detail("actual", ""); !actual.empty())
    act.actual = number(line, actual);
  act.completion =
      known(line, named_on<Completion>(completion_names, line.detail("completion", "limited")));
  act.note = words(object(line, 1), line.detail("in", "fr"));
  act.evidence = evidence_in(line, words);
  return {std::move(act), words.contents};
}

// verify R1 confirmed|disputed|insufficient "note" [completion limited] [evidence 1] [in fr]
Told verify(const Line& line) {
  Words words;
  ProgressVerifiedV1 act{.report = ReportId{labelled(line, object(line, 0), 'R')}};
  act.finding = known(line, named_on<Judgement>(judgement_names, object(line, 1)));
  act.completion =
      known(line, named_on<Completion>(completion_names, line.detail("completion", "limited")));
  act.note = words(object(line, 2), line.detail("in", "fr"));
  act.evidence = evidence_in(line, words);
  return {std::move(act), words.contents};
}

Told dispute(const Line& line) {
  Words words;
  FindingDisputedV1 act{.finding = FindingId{labelled(line, object(line, 0), 'F')}};
  act.reason = words(object(line, 1), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// reply D1 upheld|given_up "text" [in fr]
Told reply(const Line& line) {
  Words words;
  FindingRepliedV1 act{.dispute = DisputeId{labelled(line, object(line, 0), 'D')}};
  act.upheld = object(line, 1) == "upheld";
  act.text = words(object(line, 2), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// comment C1 "text" [in fr]
Told comment(const Line& line) {
  Words words;
  CommentGivenV1 act{.commitment = commitment_in(line), .text = {}};
  act.text = words(object(line, 1), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// anchor C1 law|…|nowhere
Told anchor(const Line& line) {
  CommitmentAnchoredV1 act{.commitment = commitment_in(line)};
  const auto& level = object(line, 1);
  if (level == "nowhere")
    act.anchors.push_back({});
  else
    act.anchors.push_back({.level = known(line, named_on<Level>(level_names, level)),
                           .paragraph = "sdg-16-7",
                           .text = {}});
  return {std::move(act), {}};
}

Told withdraw(const Line& line) {
  Words words;
  CommitmentWithdrawnV1 act{.commitment = commitment_in(line)};
  act.reason = words(object(line, 1), line.detail("in", "fr"));
  return {std::move(act), words.contents};
}

// milestone C1 "title" [reached 30] [from 0] [towards 50] [in en,fr]
Told add_milestone(const Line& line) {
  Words words;
  MilestoneAddedV1 act{.commitment = commitment_in(line), .milestone = {}};
  act.milestone = milestone_in(line, words, object(line, 1));
  return {std::move(act), words.contents};
}

std::optional<Told> tell(const Line& line) {
  const auto& verb = line.verb;
  if (verb == "promise") return promise(line);
  if (verb == "confirm") return Told{CommitmentConfirmedV1{commitment_in(line)}, {}};
  if (verb == "anchor") return anchor(line);
  if (verb == "withdraw") return withdraw(line);
  if (verb == "milestone") return add_milestone(line);
  if (verb == "reach")  // reach C1 2: the second milestone is closed
    return Told{MilestoneClosedV1{.commitment = commitment_in(line),
                                  .milestone = number(line, object(line, 1))},
                {}};
  if (verb == "report") return report(line);
  if (verb == "verify") return verify(line);
  if (verb == "dispute") return dispute(line);
  if (verb == "reply") return reply(line);
  if (verb == "comment") return comment(line);
  return std::nullopt;
}

}  // namespace

std::optional<Cast::Said> Cast::say_of_commitments(const Line& line) {
  auto told = tell(line);
  if (!told) return std::nullopt;
  return Said{std::move(told->body), std::move(told->contents), "gov/minister"};
}

}  // namespace entente::transcripts
