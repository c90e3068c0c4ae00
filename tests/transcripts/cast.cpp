#include "transcripts/cast.h"

#include "transcripts/wording.h"

namespace entente::transcripts {

using audit::InventedLog;

invented::Person& Cast::person(const std::string& name) {
  return people_.try_emplace(name, name).first->second;
}

Performed Cast::perform(const Line& line, const InventedLog& log) {
  if (const auto at = line.detail("at", ""); !at.empty()) now_ = time(line, at);
  if (const auto day = line.detail("day", ""); !day.empty())
    now_ = invented::after(invented::morning, number(line, day) * std::int64_t{86'400});
  auto [body, contents, by] = say(line, log);
  auto& author = person(name_in(line.detail("by", by)));
  const auto dialogue = line.detail("dialogue", "demo");
  const auto sequence = line.detail("sequence", "");
  if (sequence.empty() && dialogue == "demo")
    return {author.does(std::move(body), std::move(contents)), now_};
  const auto chosen = sequence.empty() ? author.sequence() + 1 : number(line, sequence);
  return {author.does_as(chosen, std::move(body), std::move(contents), dialogue), now_};
}

Cast::Said Cast::say(const Line& line, const InventedLog& log) {
  const auto& verb = line.verb;
  if (verb == "open") return open(line);
  if (verb == "declare") return declare(line);
  if (verb == "join") return join(line);
  if (verb == "name") return name(line);
  if (verb == "entrust") return {constituency::KeyEntrustedV1{}, {}, object(line, 0)};
  if (verb == "adopt")
    return {constitution::ConstitutionAdoptedV1{number(line, object(line, 0))}, {}, "facilitator"};
  if (verb == "pose") return pose(line);
  if (verb == "state") return state(line);
  if (verb == "moderate") return moderate(line);
  if (verb == "vote") return vote(line);
  if (verb == "import") return import(line);
  if (verb == "map") return map(line, log);
  if (verb == "withhold") return withhold(line, log);
  if (verb == "close")
    return {discussion::QuestionClosedV1{QuestionId{labelled(line, object(line, 0), 'Q')}},
            {},
            "facilitator"};
  if (auto said = say_of_commitments(line)) return *std::move(said);
  if (auto said = say_of_agreements(line)) return *std::move(said);
  if (auto said = say_of_decisions(line, log)) return *std::move(said);
  if (auto said = say_of_sessions(line, log)) return *std::move(said);
  nonsense(line, "nobody can do that");
}

// open ["title"] [mode open|protected] [moderation before|after] [floor N] [in en,fr]
//      [written en,fr] [imports yes] [by convener]
Cast::Said Cast::open(const Line& line) {
  const auto key = audit::invented_log_key().verifier_key().string();
  auto terms = invented::terms(person("facilitator"), person("registrar"), key);
  const auto title = said_in(line.objects.empty() ? "A dialogue" : line.objects[0],
                             line.detail("written", line.detail("in", "en,fr")));
  const auto languages = said_in("x", line.detail("in", "en,fr"));
  terms.title = title.texts;
  terms.languages.clear();
  for (const auto& [language, digest] : languages.texts) terms.languages.push_back(language);
  terms.mode = line.detail("mode", "open") == "open" ? constitution::Mode::open
                                                     : constitution::Mode::protected_;
  terms.moderation = line.detail("moderation", "after") == "after" ? discussion::Moderation::after
                                                                   : discussion::Moderation::before;
  terms.anonymity_floor = number(line, line.detail("floor", "5"));
  terms.constitution = number(line, line.detail("constitution", "2"));
  if (line.detail("imports", "no") == "yes") terms.import_key = person("importer").key();
  if (line.detail("log", "") == "none") terms.log.clear();
  if (line.detail("for", "") == "nobody") terms.facilitators.clear();
  return {terms, title.contents, "convener"};
}

// declare CODE seats N [in en,fr]
Cast::Said Cast::declare(const Line& line) {
  const auto& code = object(line, 0);
  const auto name = said_in("The " + code, line.detail("in", "en,fr"));
  return {constituency::ConstituencyDeclaredV1{.code = invented::code(code),
                                               .name = name.texts,
                                               .seats = number(line, line.detail("seats", "10"))},
          name.contents, "facilitator"};
}

// join CODE/NAME [attested WHO]
Cast::Said Cast::join(const Line& line) {
  const auto& who = object(line, 0);
  const auto code = who.substr(0, who.find('/'));
  const auto& registrar = person(line.detail("attested", "registrar"));
  return {registrar.attests(code, person(name_in(who)).key()), {}, who};
}

// name CODE/NAME [attested WHO] [in en,fr]: NAME becomes a focal point of CODE
Cast::Said Cast::name(const Line& line) {
  const auto& who = object(line, 0);
  const auto code = who.substr(0, who.find('/'));
  const auto shown = said_in("The voice of " + code, line.detail("in", "en,fr"));
  const auto& registrar = person(line.detail("attested", "registrar"));
  return {registrar.attests_focal(code, person(name_in(who)).key(), shown.texts), shown.contents,
          who};
}

// pose Q1 "text" [closes 12:00] [in en,fr]
Cast::Said Cast::pose(const Line& line) {
  const auto text = said_in(object(line, 1), line.detail("in", "en,fr"));
  discussion::QuestionPosedV1 act{.text = text.texts, .closes = std::nullopt};
  if (const auto closes = line.detail("closes", ""); !closes.empty())
    act.closes = time(line, closes);
  return {act, text.contents, "facilitator"};
}

// state S1 "text" [to Q1] [in fr] [written fr,en] [about me] by CODE/NAME
Cast::Said Cast::state(const Line& line) {
  const auto language = line.detail("in", "fr");
  const auto text = said_in(object(line, 1), line.detail("written", language));
  return {discussion::StatementSubmittedV1{
              .question = QuestionId{labelled(line, line.detail("to", "Q1"), 'Q')},
              .language = invented::language(language),
              .text = text.texts,
              .about_me = line.detail("about", "") == "me"},
          text.contents, "facilitator"};
}

// moderate S1 accepted|rejected [reason clear] [note "text"]
Cast::Said Cast::moderate(const Line& line) {
  const auto decision = known(line, discussion::decision_named(object(line, 1)));
  const auto usual = decision == discussion::Decision::accepted ? "clear" : "off_topic";
  const auto note = line.detail("note", "");
  const auto text = note.empty() ? invented::Said{} : said_in(note, "en,fr");
  return {discussion::StatementModeratedV1{
              .statement = StatementId{labelled(line, object(line, 0), 'S')},
              .decision = decision,
              .reason = known(line, discussion::reason_named(line.detail("reason", usual))),
              .note = text.texts},
          text.contents, "facilitator"};
}

// vote S1 agree|disagree|pass by CODE/NAME
Cast::Said Cast::vote(const Line& line) {
  return {discussion::VoteCastV1{.statement = StatementId{labelled(line, object(line, 0), 'S')},
                                 .choice = known(line, discussion::choice_named(object(line, 1)))},
          {},
          "somebody"};
}

// import seat [source N] · import statement S1 "text" [to Q1] [in fr] [source N]
// import vote S1 agree for 1
Cast::Said Cast::import(const Line& line) {
  const auto& what = object(line, 0);
  const auto source = number(line, line.detail("source", "1"));
  if (what == "seat") return {constituency::SeatImportedV1{.source = source}, {}, "importer"};
  if (what == "vote")
    return {discussion::VoteImportedV1{
                .seat = SeatId{number(line, line.detail("for", "1"))},
                .statement = StatementId{labelled(line, object(line, 1), 'S')},
                .choice = known(line, discussion::choice_named(object(line, 2)))},
            {},
            "importer"};
  const auto language = line.detail("in", "fr");
  const auto text = said_in(object(line, 2), language);
  return {discussion::StatementImportedV1{
              .question = QuestionId{labelled(line, line.detail("to", "Q1"), 'Q')},
              .language = invented::language(language),
              .text = text.texts,
              .source = source},
          text.contents, "importer"};
}

// map Q1 [size N] [floor N] [algorithm map-1]
Cast::Said Cast::map(const Line& line, const InventedLog& log) {
  const QuestionId question{labelled(line, object(line, 0), 'Q')};
  const auto size = number(line, line.detail("size", std::to_string(log.state().size)));
  constitution::MapPublishedV1 act{.question = question,
                                   .size = size,
                                   .algorithm = std::string{opinion::algorithm_name},
                                   .settings = {},
                                   .digest = {}};
  if (log.state().discussion.question(question) != nullptr && size <= log.state().size)
    act = log.map_act(question, size);
  act.algorithm = line.detail("algorithm", act.algorithm);
  if (const auto floor = line.detail("floor", ""); !floor.empty())
    act.settings.anonymity_floor = number(line, floor);
  return {act, {}, "facilitator"};
}

// Of a statement its words in one language, of a report its first file.
Digest Cast::withholdable(const Line& line, const InventedLog& log) {
  if (object(line, 0).starts_with('R')) {
    const commitment::ReportId id{labelled(line, object(line, 0), 'R')};
    const auto* report = log.state().commitment.report(id);
    return report == nullptr || report->act.evidence.empty() ? Digest{}
                                                             : report->act.evidence[0].digest;
  }
  const StatementId id{labelled(line, object(line, 0), 'S')};
  const auto* statement = log.state().discussion.statement(id);
  return statement == nullptr ? Digest{}
                              : statement->text.at(invented::language(line.detail("in", "fr")));
}

// withhold S1|R1 [in fr] [authority facilitator] [reason personal_data]
Cast::Said Cast::withhold(const Line& line, const InventedLog& log) {
  const Digest content = withholdable(line, log);
  const auto name = line.detail("authority", "facilitator");
  const auto authority = name == "author"  ? constitution::Authority::author
                         : name == "court" ? constitution::Authority::court
                                           : constitution::Authority::facilitator;
  const auto reason = known(line, discussion::reason_named(line.detail("reason", "personal_data")));
  return {
      constitution::ContentWithheldV1{.content = content, .authority = authority, .reason = reason},
      {},
      "facilitator"};
}

}  // namespace entente::transcripts
