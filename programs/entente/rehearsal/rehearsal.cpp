#include "entente/rehearsal/rehearsal.h"

#include <algorithm>
#include <array>
#include <deque>
#include <thread>

#include "entente/rehearsal/dice.h"
#include "entente/store/store_folder.h"
#include "entente/writing/pen.h"
#include "foundation/encoding/base64.h"
#include "foundation/encoding/csv.h"
#include "foundation/encoding/hex.h"

namespace entente::program {
namespace {

using encoding::Json;
using std::chrono::steady_clock;

// What invented people say: plain enough for any question, and numbered so that no two are alike.
constexpr std::array sentences_en = {
    "We should say earlier who is consulted, and on what.",
    "Decisions come too late for those who must carry them out.",
    "Meetings ought to be held where people live.",
    "Figures should be published before they are discussed.",
    "Small organisations need simpler forms.",
    "Someone must answer for each promise, by name.",
};
constexpr std::array sentences_fr = {
    "Il faut dire plus tôt qui est consulté, et sur quoi.",
    "Les décisions arrivent trop tard pour ceux qui doivent les appliquer.",
    "Les réunions devraient se tenir là où vivent les gens.",
    "Les chiffres devraient être publiés avant d’être discutés.",
    "Les petites organisations ont besoin de formulaires plus simples.",
    "Quelqu’un doit répondre de chaque promesse, nommément.",
};

constexpr std::uint64_t whole = 1'000'000;  // the rehearsal from end to end, in parts
constexpr std::uint64_t joining = whole / 4, writing = whole * 3 / 4;
constexpr std::int64_t passing = 8;  // percent

std::string code_in(const Heard& heard) {
  const auto json = encoding::parse_json(heard.body);
  const Json* code = json ? json->find("code") : nullptr;
  return code != nullptr && code->is_string() ? *code->as_string() : std::to_string(heard.status);
}

// What the crowd needs to know of the dialogue.
struct Setting {
  LanguageTag language;
  std::vector<std::uint32_t> open_questions;
};

[[noreturn]] void stop(const std::string& what, const Terminal& terminal, std::string_view en,
                       std::string_view fr) {
  throw Stop{Exit::bad_input, what + std::string{terminal.pick(en, fr)}};
}

// The language the crowd writes in: one it has sentences for, else the first.
LanguageTag language_among(const Json& languages) {
  const auto& all = *languages.as_array();
  for (const auto& one : all)
    if (*one.as_string() == "fr" || *one.as_string() == "en")
      return *LanguageTag::parse(*one.as_string());
  return *LanguageTag::parse(*all.front().as_string());
}

Setting setting_of(const std::string& dialogue, const Loopback& server, const Terminal& terminal) {
  const auto heard = server.get("/api/v1/dialogues/" + dialogue);
  const auto json = encoding::parse_json(heard.body);
  if (heard.status != 200 || !json)
    stop(dialogue, terminal, ": the server keeps no such dialogue.",
         "\u202F: le serveur ne tient pas ce dialogue.");
  if (!*json->find("invented")->as_bool())
    stop(dialogue, terminal,
         ": this dialogue is real; a rehearsal would put invented opinions in its log. Open a copy "
         "to rehearse in: entente open FILE.json --rehearsal.",
         "\u202F: ce dialogue est réel\u202F; une répétition mettrait des opinions inventées dans "
         "son journal. Ouvrez-en une copie pour répéter\u202F: entente open FICHIER.json "
         "--rehearsal.");
  Setting setting{.language = language_among(*json->find("languages")), .open_questions = {}};
  for (const auto& question : *json->find("questions")->as_array())
    if (*question.find("state")->as_string() == "open")
      setting.open_questions.push_back(
          static_cast<std::uint32_t>(*question.find("question")->as_integer()));
  if (setting.open_questions.empty())
    stop(dialogue, terminal, ": no question is open, so nobody could vote.",
         "\u202F: aucune question n’est ouverte, personne ne pourrait voter.");
  return setting;
}

struct Person {
  std::uint32_t number;
  std::uint32_t question;  // the one they came for
  std::uint64_t camp;
  Dice dice;
  Pen pen;
  bool seated = false;
  std::deque<std::uint32_t> cards{};  // statements that wait for an answer
};

enum class Step : std::uint8_t { join, write, vote };

struct Appointment {
  std::uint64_t when;  // of `whole`
  std::uint32_t person;
  Step step;
  friend auto operator<=>(const Appointment&, const Appointment&) = default;
};

class Crowd {
 public:
  Crowd(const RehearsalPlan& plan, std::vector<Invited> invited, Setting setting,
        const Loopback& server, ports::Entropy& entropy)
      : plan_(plan),
        path_("/api/v1/dialogues/" + plan.dialogue),
        invited_(std::move(invited)),
        setting_(std::move(setting)),
        server_(server) {
    Dice dice{plan.seed};
    for (std::uint32_t i = 0; i < plan.people; ++i) {
      const auto camp = dice.below(2);
      people_.push_back({.number = i,
                         .question = setting_.open_questions[i % setting_.open_questions.size()],
                         .camp = camp,
                         .dice = Dice{dice.below(~std::uint64_t{0})},
                         .pen = Pen{crypto::SigningKey::from_seed(fresh_seed(entropy)),
                                    *constitution::DialogueId::parse(plan.dialogue), entropy}});
    }
  }

  // Everybody's hour, in the order of time.
  std::vector<Appointment> appointments() {
    std::vector<Appointment> all;
    for (Person& person : people_) {
      const auto arrives = person.dice.below(joining);
      all.push_back({arrives, person.number, Step::join});
      for (std::uint32_t i = 0; i < plan_.statements_each; ++i)
        all.push_back(
            {arrives + 1 + person.dice.below(writing - joining), person.number, Step::write});
      for (std::uint32_t i = 0; i < plan_.votes_each; ++i)
        all.push_back(
            {arrives + 1 + person.dice.below(whole - joining), person.number, Step::vote});
    }
    std::ranges::sort(all);
    return all;
  }

  void keep(const Appointment& appointment) {
    Person& person = people_[appointment.person];
    if (appointment.step == Step::join) return join(person);
    if (!person.seated) return;
    return appointment.step == Step::write ? write(person) : vote(person);
  }

  const Rehearsed& done() const { return done_; }

 private:
  static std::array<std::uint8_t, 32> fresh_seed(ports::Entropy& entropy) {
    std::array<std::uint8_t, 32> seed{};
    entropy.fill(seed);
    return seed;
  }

  // Constituencies in turn, so that each is in the room; a code that was used is passed over.
  void join(Person& person) {
    for (std::size_t i = 0; i < invited_.size(); ++i) {
      Invited& group = invited_[(person.number + i) % invited_.size()];
      while (!group.codes.empty()) {
        const std::string code = group.codes.back();
        group.codes.pop_back();
        const auto heard = server_.post(
            path_ + "/credentials",
            encoding::canonical(Json::object(
                {{"code", code}, {"key", encoding::to_hex(person.pen.author().span())}})));
        if (heard.status == 200) return take_seat(person, group.constituency, heard);
        if (const auto why = code_in(heard); why != "code_used") {
          ++done_.refused[why];
          return;
        }
      }
    }
    ++done_.without_code;
  }

  void take_seat(Person& person, const std::string& constituency, const Heard& credential) {
    const auto json = encoding::parse_json(credential.body);
    const auto attestation =
        encoding::fixed_from_base64<Signature>(*json->find("attestation")->as_string());
    person.seated = post(person.pen.sign(constituency::SeatTakenV1{
        .constituency = *constituency::Code::parse(constituency), .attestation = *attestation}));
    if (person.seated) ++done_.joined;
  }

  void write(Person& person) {
    const bool french = setting_.language.string() == "fr";
    const auto& sentences = french ? sentences_fr : sentences_en;
    const std::string words = std::string{sentences[person.dice.below(sentences.size())]} +
                              (french ? " (répétition " : " (rehearsal ") +
                              std::to_string(++written_) + ")";
    const auto text = person.pen.words({{setting_.language, *Text::parse(words)}});
    if (post(person.pen.sign(
            discussion::StatementSubmittedV1{.question = QuestionId{person.question},
                                             .language = setting_.language,
                                             .text = text,
                                             .about_me = false})))
      ++done_.statements;
  }

  void vote(Person& person) {
    if (person.cards.empty()) deal(person);
    if (person.cards.empty()) return;  // all answered; more may come with new statements
    const StatementId statement{person.cards.front()};
    person.cards.pop_front();
    if (post(person.pen.sign(discussion::VoteCastV1{.statement = statement,
                                                    .choice = choice(person, statement.number)})))
      ++done_.votes;
  }

  // The cards in the order in which a phone would show them.
  void deal(Person& person) {
    const auto heard = server_.get(path_ + "/questions/" + std::to_string(person.question) +
                                   "/route?key=" + encoding::to_hex(person.pen.author().span()));
    const auto json = encoding::parse_json(heard.body);
    if (heard.status != 200 || !json) return void(++done_.refused[code_in(heard)]);
    for (const auto& id : *json->find("order")->as_array())
      person.cards.push_back(static_cast<std::uint32_t>(*id.as_integer()));
  }

  // Half of the statements divide the two camps, on the others both mostly agree.
  discussion::Choice choice(Person& person, std::uint32_t statement) const {
    Dice about{plan_.seed + statement};
    if (person.dice.percent() < passing) return discussion::Choice::pass;
    const bool divides = about.below(2) == 0;
    const auto leaning = divides && person.camp == about.below(2) ? 15 : 85;
    return person.dice.percent() < leaning ? discussion::Choice::agree
                                           : discussion::Choice::disagree;
  }

  bool post(const acts::SignedAct& act) {
    const auto heard = server_.post(path_ + "/acts", act.posted());
    if (heard.status / 100 == 2) return true;
    ++done_.refused[code_in(heard)];
    return false;
  }

  const RehearsalPlan& plan_;
  std::string path_;
  std::vector<Invited> invited_;
  Setting setting_;
  const Loopback& server_;
  std::vector<Person> people_;
  std::uint32_t written_ = 0;
  Rehearsed done_;
};

}  // namespace

std::vector<Invited> read_invitations(const std::string& file, const Terminal& terminal) {
  constexpr std::string_view en = ": not a table of invitations (constituency, code, link_code).";
  constexpr std::string_view fr =
      "\u202F: pas une table d’invitations (constituency, code, link_code).";
  const auto rows = encoding::parse_csv(read_file(file, terminal));
  if (!rows || rows->empty()) stop(file, terminal, en, fr);
  const auto& head = rows->front().fields;
  const auto constituency = std::ranges::find(head, "constituency") - head.begin();
  const auto code = std::ranges::find(head, "link_code") - head.begin();
  const auto width = static_cast<std::ptrdiff_t>(head.size());
  if (constituency == width || code == width) stop(file, terminal, en, fr);
  std::vector<Invited> invited;
  for (std::size_t i = rows->size(); i-- > 1;) {  // from the last: codes are taken from the back
    const auto& fields = (*rows)[i].fields;
    const auto& name = fields[static_cast<std::size_t>(constituency)];
    auto found = std::ranges::find(invited, name, &Invited::constituency);
    if (found == invited.end()) found = invited.insert(found, {.constituency = name, .codes = {}});
    found->codes.push_back(fields[static_cast<std::size_t>(code)]);
  }
  if (invited.empty()) stop(file, terminal, en, fr);
  std::ranges::reverse(invited);
  return invited;
}

Rehearsed rehearse(const RehearsalPlan& plan, std::vector<Invited> invited, const Loopback& server,
                   ports::Entropy& entropy, const Terminal& terminal) {
  Crowd crowd{plan, std::move(invited), setting_of(plan.dialogue, server, terminal), server,
              entropy};
  const auto appointments = crowd.appointments();
  const auto begun = steady_clock::now();
  const std::chrono::microseconds lasting = plan.lasting;
  std::uint64_t kept = 0;
  for (const auto& appointment : appointments) {
    std::this_thread::sleep_until(begun + lasting * appointment.when / whole);
    crowd.keep(appointment);
    const std::chrono::duration<double> left = begun + lasting - steady_clock::now();
    terminal.progress(terminal.pick("done", "fait"), ++kept, appointments.size(),
                      std::max(0.0, left.count()));
  }
  return crowd.done();
}

}  // namespace entente::program
