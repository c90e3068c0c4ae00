// The verbs of sessions: note, session, enter, present, roles, turn, merge, understand, theme,
// drop, park, assign, ask, explain, end, outcome, pause, resume.

#include <set>

#include "foundation/crypto/sha256.h"
#include "foundation/vocabulary/scale.h"
#include "record/outcome/outcome_json.h"
#include "transcripts/cast.h"
#include "transcripts/wording.h"

namespace entente::transcripts {
namespace {

using namespace session;

struct Told {
  constitution::Body body;
  std::vector<acts::Content> contents;
  std::string by = "facilitator";
};

// Collects the contents of all texts of an act; an act names a content once.
class Words {
 public:
  Translations operator()(std::string_view text, std::string_view languages) {
    auto said = said_in(text, languages);
    for (auto& content : said.contents)
      if (named_.insert(acts::digest_of(content)).second) contents.push_back(std::move(content));
    return std::move(said.texts);
  }
  std::vector<acts::Content> contents;

 private:
  std::set<Digest> named_;
};

// "1" is a day after the morning of the story, "-1" a day before.
Instant day(const Line& line, const std::string& text) {
  const bool past = text.starts_with('-');
  const auto days = static_cast<std::int64_t>(number(line, past ? text.substr(1) : text));
  return invented::after(invented::morning, (past ? -days : days) * 86'400);
}

SessionId of_session(const Line& line) {
  return SessionId{number(line, line.detail("session", "1"))};
}

// note "title" [contact none] [in en,fr]
Told note(const Line& line) {
  Words words;
  const auto in = line.detail("in", "en,fr");
  NotePublishedV1 act;
  act.title = words(object(line, 0), in);
  act.objectives = {words("Speak before deciding", in)};
  if (line.detail("contact", "") != "none") act.contact = words("The office, room 4", in);
  return {std::move(act), words.contents};
}

// session "title" [phases 3] [minutes 5] [balance yes|no] [asks Q1] [in en,fr]
Told open(const Line& line) {
  Words words;
  const auto in = line.detail("in", "en,fr");
  SessionOpenedV1 act;
  act.title = words(object(line, 0), in);
  act.floor_balance = line.detail("balance", "no") == "yes";
  act.starts = invented::morning;
  for (std::uint32_t i = 0; i < number(line, line.detail("phases", "3")); ++i) {
    Phase phase;
    phase.title = words("Phase " + std::to_string(i + 1), in);
    phase.minutes = number(line, line.detail("minutes", "5"));
    if (const auto asks = line.detail("asks", ""); !asks.empty()) {
      phase.question = QuestionId{labelled(line, asks, 'Q')};
      phase.screen = Screen::question;
    }
    act.phases.push_back(std::move(phase));
  }
  return {std::move(act), words.contents};
}

// enter 2 [from 1] [reason "text"] [session 1]
Told enter(const Line& line) {
  Words words;
  PhaseEnteredV1 act{.session = of_session(line)};
  act.phase = number(line, object(line, 0));
  act.from = number(line, line.detail("from", "0"));
  if (const auto reason = line.detail("reason", ""); !reason.empty())
    act.reason = words(reason, "fr");
  return {std::move(act), words.contents};
}

// present cso 12 [session 1] [deciding gov] [offices 2] [in fr]: a name and a number, as often as
// needed; with `deciding`, so many offices of that constituency
Told present(const Line& line) {
  std::vector<Present> rows;
  for (std::size_t i = 0; i + 1 < line.objects.size(); i += 2)
    rows.push_back({.constituency = invented::code(object(line, i)),
                    .people = number(line, object(line, i + 1))});
  const auto deciding = line.detail("deciding", "");
  if (deciding.empty())
    return {PresenceNotedV1{.session = of_session(line), .present = std::move(rows)}, {}};
  Words words;
  PresenceNotedV2 act{
      .session = of_session(line), .present = std::move(rows), .decision_makers = {}};
  for (std::uint32_t i = 0; i < number(line, line.detail("offices", "1")); ++i)
    act.decision_makers.push_back({.constituency = invented::code(deciding),
                                   .office = words("Office", line.detail("in", "fr"))});
  return {std::move(act), words.contents};
}

// roles Q1|S1 watchdog service: in the order of the scale; none take them away
Told roles(const Line& line) {
  discussion::RoleTaggedV1 act;
  const auto& about = object(line, 0);
  if (about.starts_with('Q'))
    act.about = QuestionId{labelled(line, about, 'Q')};
  else
    act.about = StatementId{labelled(line, about, 'S')};
  for (std::size_t i = 1; i < line.objects.size(); ++i) {
    const auto role = named_on<discussion::Role>(discussion::role_names, object(line, i));
    if (!role) nonsense(line, "this role is not known");
    act.roles.push_back(*role);
  }
  return {std::move(act), {}};
}

// turn cso 90 [session 1]
Told turn(const Line& line) {
  return {TurnTakenV1{.session = of_session(line),
                      .constituency = invented::code(object(line, 0)),
                      .seconds = number(line, object(line, 1))},
          {}};
}

// merge S2 into S1
Told merge(const Line& line) {
  return {StatementMergedV1{.statement = StatementId{labelled(line, object(line, 0), 'S')},
                            .into = StatementId{labelled(line, line.detail("into", "S1"), 'S')}},
          {}};
}

// understand S1 "word" "meaning" [in fr] by cso/amina
Told understand(const Line& line) {
  Words words;
  const auto in = line.detail("in", "fr");
  UnderstandingSubmittedV1 act{.statement = StatementId{labelled(line, object(line, 0), 'S')},
                               .language = invented::language(in),
                               .word = {},
                               .meaning = {}};
  act.word = words(object(line, 1), in);
  act.meaning = words(object(line, 2), in);
  return {std::move(act), words.contents, "somebody"};
}

// theme "title" [to Q1] [holds S1] [in en,fr]
Told theme(const Line& line) {
  Words words;
  ThemeNamedV1 act{.question = QuestionId{labelled(line, line.detail("to", "Q1"), 'Q')},
                   .title = words(object(line, 0), line.detail("in", "en,fr")),
                   .statements = {}};
  if (const auto holds = line.detail("holds", "S1"); holds != "nothing")
    act.statements = {StatementId{labelled(line, holds, 'S')}};
  return {std::move(act), words.contents};
}

// park "text" [assigned cso] [in fr]
Told park(const Line& line) {
  Words words;
  ItemParkedV1 act{.text = words(object(line, 0), line.detail("in", "fr")),
                   .statement = {},
                   .assigned = std::nullopt};
  if (const auto to = line.detail("assigned", ""); !to.empty()) act.assigned = invented::code(to);
  return {std::move(act), words.contents};
}

// ask S1 of gov [due 10]
Told ask(const Line& line) {
  return {AnswerRequestedV1{.statement = StatementId{labelled(line, object(line, 0), 'S')},
                            .of = invented::code(line.detail("of", "gov")),
                            .due = day(line, line.detail("due", "10"))},
          {}};
}

// explain 1 taken_up|in_part|not_taken_up [where "text"] [reason "text"] by gov/minister
Told answer(const Line& line) {
  Words words;
  StatementAnsweredV1 act{.request = RequestId{number(line, object(line, 0))}};
  const auto found = std::find(answer_names.begin(), answer_names.end(), object(line, 1));
  if (found == answer_names.end()) nonsense(line, "this answer is not known");
  act.outcome = static_cast<Answer>(found - answer_names.begin());
  if (const auto where = line.detail("where", ""); !where.empty()) act.where = words(where, "fr");
  if (const auto why = line.detail("reason", ""); !why.empty()) act.reason = words(why, "fr");
  return {std::move(act), words.contents, "gov/minister"};
}

// end [follow 100|-1] [reason "text"] [session 1]
Told end(const Line& line) {
  Words words;
  SessionClosedV1 act{.session = of_session(line)};
  if (const auto follow = line.detail("follow", ""); !follow.empty())
    act.follow_up = day(line, follow);
  if (const auto why = line.detail("reason", ""); !why.empty()) act.reason = words(why, "fr");
  return {std::move(act), words.contents};
}

// outcome [session 1] [size N]: as the story so far gives it
Told outcome(const Line& line, const audit::InventedLog& log) {
  const auto& state = log.state();
  OutcomePublishedV1 act{.session = of_session(line)};
  act.size = number(line, line.detail("size", std::to_string(state.size)));
  const auto* held = state.session.session(act.session);
  if (held != nullptr && act.size <= state.size && act.size > held->opened.index)
    act.digest = crypto::sha256(outcome::outcome_json(state, act.session, act.size));
  return {std::move(act), {}};
}

// pause "reason" [until 12:00] [in en,fr]
Told pause(const Line& line) {
  Words words;
  DialoguePausedV1 act;
  act.reason = words(object(line, 0), line.detail("in", "en,fr"));
  act.until = time(line, line.detail("until", "12:00"));
  return {std::move(act), words.contents};
}

std::optional<Told> tell(const Line& line, const audit::InventedLog& log) {
  const auto& verb = line.verb;
  if (verb == "note") return note(line);
  if (verb == "session") return open(line);
  if (verb == "enter") return enter(line);
  if (verb == "present") return present(line);
  if (verb == "roles") return roles(line);
  if (verb == "turn") return turn(line);
  if (verb == "merge") return merge(line);
  if (verb == "understand") return understand(line);
  if (verb == "theme") return theme(line);
  if (verb == "drop") return Told{ThemeDroppedV1{ThemeId{number(line, object(line, 0))}}, {}};
  if (verb == "park") return park(line);
  if (verb == "assign")
    return Told{ItemAssignedV1{.item = ItemId{number(line, object(line, 0))},
                               .constituency = invented::code(object(line, 1))},
                {}};
  if (verb == "ask") return ask(line);
  if (verb == "explain") return answer(line);
  if (verb == "end") return end(line);
  if (verb == "outcome") return outcome(line, log);
  if (verb == "pause") return pause(line);
  if (verb == "resume") return Told{DialogueResumedV1{}, {}};
  return std::nullopt;
}

}  // namespace

std::optional<Cast::Said> Cast::say_of_sessions(const Line& line, const audit::InventedLog& log) {
  auto told = tell(line, log);
  if (!told) return std::nullopt;
  return Said{std::move(told->body), std::move(told->contents), std::move(told->by)};
}

}  // namespace entente::transcripts
