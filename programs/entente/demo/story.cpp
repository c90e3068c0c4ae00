#include "entente/demo/story.h"

#include <array>

#include "entente/acting/counting.h"
#include "entente/acting/founding.h"
#include "entente/acting/hand_in.h"
#include "entente/embedded.h"

namespace entente::program {
namespace {

using encoding::Json;

constexpr std::string_view crowd_of = "crowd:";

[[noreturn]] void can_not_tell(const std::string& place) {
  throw Stop{Exit::bad_input, "demo/story.json: " + place};
}

std::int64_t integer_in(const WrittenAct& one, std::string_view name) {
  const Json* member = one.body.find(name);
  if (member == nullptr || !member->is_integer())
    can_not_tell(one.place + ".body." + std::string{name});
  return *member->as_integer();
}

decision::DecisionId decision_in(const WrittenAct& one) {
  return decision::DecisionId{static_cast<std::uint32_t>(integer_in(one, "decision"))};
}

Leaning leaning_in(const WrittenAct& one, std::size_t camps) {
  Leaning leaning{.yes = {}, .abstain = integer_in(one, "abstain")};
  const Json* yes = one.body.find("yes");
  const auto* shares = yes == nullptr ? nullptr : yes->as_array();
  if (shares == nullptr || shares->size() != camps) can_not_tell(one.place + ".body.yes");
  for (const auto& share : *shares) {
    if (!share.is_integer()) can_not_tell(one.place + ".body.yes");
    leaning.yes.push_back(*share.as_integer());
  }
  return leaning;
}

Texts text_in(const WrittenAct& one) {
  const Json* member = one.body.find("text");
  const auto* written = member == nullptr ? nullptr : member->as_object();
  if (written == nullptr) can_not_tell(one.place + ".body.text");
  Texts texts;
  for (const auto& [tag, words] : *written) {
    const auto language = LanguageTag::parse(tag);
    const auto text = Text::parse(words.is_string() ? *words.as_string() : std::string{});
    if (!language || !text) can_not_tell(one.place + ".body.text." + tag);
    texts.emplace(*language, *text);
  }
  return texts;
}

// The body of a conclusion that names its decision alone.
WrittenAct counted(const clerk::Clerk& clerk, const std::string& dialogue, WrittenAct stated) {
  auto body = counted_now(clerk, dialogue, decision_in(stated));
  if (!body) can_not_tell(stated.place + ".body.decision");
  stated.body = *std::move(body);
  return stated;
}

// The acts that one line of the story stands for.
std::vector<acts::SignedAct> acts_of(const WrittenAct& one, const clerk::Clerk& clerk,
                                     const WrittenDialogue& written, Hand& hand,
                                     InventedCrowd& crowd, Instant now) {
  if (one.by.starts_with(crowd_of)) {
    const auto side = std::string_view{one.by}.substr(crowd_of.size());
    if (one.type == commitment::CommentGivenV1::type)
      return {crowd.comment(
          commitment::CommitmentId{static_cast<std::uint32_t>(integer_in(one, "commitment"))}, side,
          text_in(one))};
    const auto leaning = leaning_in(one, written.synthetic->camps.size());
    if (one.type == agreement::StanceTakenV1::type)
      return crowd.take_stances(ProposalId{static_cast<std::uint32_t>(integer_in(one, "proposal"))},
                                side, leaning);
    if (one.type != decision::BallotCastV1::type) can_not_tell(one.place + ".type");
    return crowd.cast_ballots(decision_in(one), side, leaning);
  }
  const bool concludes = one.type == decision::ConclusionStatedV1::type;
  auto act = hand.sign(concludes ? counted(clerk, written.id.string(), one) : one, now);
  if (!act) can_not_tell(act.error().place);
  std::vector<acts::SignedAct> acts;
  acts.push_back(*std::move(act));
  return acts;
}

}  // namespace

std::optional<std::string> story_file(const std::string& name) {
  constexpr auto files = std::to_array<std::pair<std::string_view, const std::string_view*>>({
      {"hundred-requests.txt", &hundred_requests_txt},
      {"second-minutes.txt", &second_minutes_txt},
      {"seven-letters.txt", &seven_letters_txt},
  });
  for (const auto& [known, bytes] : files)
    if (known == name) return std::string{*bytes};
  return std::nullopt;
}

void tell_story(clerk::Clerk& clerk, clerk::EvidenceDesk& evidence, const WrittenDialogue& written,
                Hand& hand, InventedCrowd& crowd, StoryClock& clock, const Terminal& terminal) {
  const std::string& dialogue = written.id.string();
  const auto story = read_acts(story_json);
  if (!story) can_not_tell(story.error().place);
  for (const auto& one : *story) {
    clock.set(one.days_ago);
    must_admit(clerk, acts_of(one, clerk, written, hand, crowd, clock.now()), terminal);
    hand_in(evidence, dialogue, hand);
  }
  evidence.erase_withheld(dialogue);
}

}  // namespace entente::program
