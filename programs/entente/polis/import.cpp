// entente import polis FOLDER --store DIR: a conversation held elsewhere becomes a dialogue here.
// Every vote becomes an entry, signed by an import key that the opening names: the log does not
// pretend that the participants signed it.

#include <algorithm>
#include <chrono>
#include <future>
#include <map>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "entente/acting/founding.h"
#include "entente/command_line/verbs.h"
#include "entente/polis/polis_files.h"
#include "foundation/encoding/hex.h"
#include "foundation/vocabulary/numbered.h"

namespace entente::program {
namespace {

constexpr std::size_t acts_at_once = 8'192;

// Words from elsewhere, made fit to be kept: other line ends, tabs and invisible characters become
// blanks. What is left empty is said to be.
Text readable(const std::string& raw, const std::string& where, const Terminal& terminal) {
  std::string kept;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const auto byte = static_cast<unsigned char>(raw[i]);
    kept.push_back(byte < 0x20 && byte != '\n' ? ' ' : raw[i]);
  }
  // What Text still refuses goes, character by character, until it fits.
  while (!kept.empty() && (kept.back() == ' ' || kept.back() == '\n')) kept.pop_back();
  const auto begin = kept.find_first_not_of(" \n");
  kept = begin == std::string::npos ? "(empty)" : kept.substr(begin);
  if (auto text = Text::parse(kept)) return *std::move(text);
  std::string plain;
  for (std::size_t i = 0; i < kept.size();) {
    const auto lead = static_cast<unsigned char>(kept[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const std::string character = kept.substr(i, length);
    const bool blank = character == " " || character == "\n";
    plain.append(blank || Text::parse(character) ? character : " ");
    i += length;
  }
  while (!plain.empty() && (plain.back() == ' ' || plain.back() == '\n')) plain.pop_back();
  const auto first = plain.find_first_not_of(" \n");
  if (auto text = Text::parse(first == std::string::npos ? "(empty)" : plain.substr(first)))
    return *std::move(text);
  throw Stop{Exit::bad_input,
             where + std::string{terminal.pick(
                         ": this can not be kept as text. Nothing was imported.",
                         " : ceci ne peut être gardé comme texte. Rien n’a été importé.")}};
}

std::string slug_of(std::string name) {
  for (char& c : name) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) c = '-';
  }
  name = name.substr(0, 40);
  while (!name.empty() && name.back() == '-') name.pop_back();
  return name;
}

// By comment. Throws Stop where one can not be kept, before anything is written.
std::vector<Text> texts_of(const PolisConversation& read, const Terminal& terminal) {
  std::vector<Text> texts;
  for (const auto& comment : read.comments)
    texts.push_back(readable(comment.text,
                             "comments.csv, comment " + std::to_string(comment.number), terminal));
  return texts;
}

// Writes the acts of one conversation; ids are those the law will hand out.
class Carrier {
 public:
  Carrier(const PolisConversation& read, std::vector<Text> texts, Pen& pen, LanguageTag language)
      : read_(read), texts_(std::move(texts)), pen_(pen), language_(std::move(language)) {}

  std::vector<acts::SignedAct> statements(const Text& question) {
    std::vector<acts::SignedAct> acts;
    const auto asked = pen_.words({{language_, question}});
    acts.push_back(pen_.sign(discussion::QuestionPosedV1{.text = asked, .closes = std::nullopt}));
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      const auto& comment = read_.comments[i];
      const auto words = pen_.words({{language_, texts_[i]}});
      statement_of_.emplace(comment.number, next_id<StatementId>(statement_of_));
      acts.push_back(pen_.sign(discussion::StatementImportedV1{.question = QuestionId{1},
                                                               .language = language_,
                                                               .text = words,
                                                               .about_me = comment.about_me,
                                                               .source = comment.number}));
    }
    for (const auto& comment : read_.comments)
      if (comment.moderated != 0)
        acts.push_back(pen_.sign(discussion::StatementModeratedV1{
            .statement = statement_of_.at(comment.number),
            .decision = comment.moderated > 0 ? discussion::Decision::accepted
                                              : discussion::Decision::rejected,
            .reason = comment.moderated > 0 ? discussion::Reason::clear
                                            : discussion::Reason::source_decision,
            .note = {}}));
    return acts;
  }

  // In the order of first votes.
  std::vector<acts::SignedAct> seats() {
    std::vector<acts::SignedAct> acts;
    for (const auto& vote : read_.votes)
      if (seat_of_.emplace(vote.participant, next_id<SeatId>(seat_of_)).second)
        acts.push_back(pen_.sign(constituency::SeatImportedV1{.source = vote.participant}));
    return acts;
  }

  std::vector<acts::SignedAct> votes(std::size_t from, std::size_t to) {
    std::vector<acts::SignedAct> acts;
    for (std::size_t i = from; i < to; ++i) {
      const auto& vote = read_.votes[i];
      acts.push_back(
          pen_.sign(discussion::VoteImportedV1{.seat = seat_of_.at(vote.participant),
                                               .statement = statement_of_.at(vote.comment),
                                               .choice = vote.choice}));
    }
    return acts;
  }

 private:
  const PolisConversation& read_;
  std::vector<Text> texts_;
  Pen& pen_;
  LanguageTag language_;
  std::map<std::uint32_t, StatementId> statement_of_;
  std::map<std::uint32_t, SeatId> seat_of_;
};

// While one part is being made durable, the next is being signed.
std::uint64_t carry_votes(clerk::Clerk& clerk, Carrier& carrier, std::size_t votes,
                          const Terminal& terminal) {
  const auto begun = std::chrono::steady_clock::now();
  std::future<std::uint64_t> admitting;
  for (std::size_t from = 0; from < votes; from += acts_at_once) {
    const auto to = std::min(votes, from + acts_at_once);
    auto acts = carrier.votes(from, to);
    if (admitting.valid()) admitting.get();
    admitting = std::async(std::launch::async, [&, acts = std::move(acts)]() mutable {
      return must_admit(clerk, std::move(acts), terminal);
    });
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begun;
    terminal.progress(terminal.pick("votes", "votes"), to, votes, passed.count());
  }
  if (admitting.valid()) admitting.get();
  return votes;
}

clerk::DrawnMap conclude(clerk::Clerk& clerk, Pen& pen, const std::string& name,
                         const Terminal& terminal) {
  must_admit(clerk, {pen.sign(discussion::QuestionClosedV1{QuestionId{1}})}, terminal);
  std::uint64_t size = 0;
  opinion::Settings settings;
  clerk.read(name, [&](const clerk::Register& kept) {
    size = kept.state().size;
    settings = constitution::usual_settings(kept.state());
  });
  const auto map = clerk.map_at(name, QuestionId{1}, size, settings);
  must_admit(
      clerk,
      {pen.sign(constitution::MapPublishedV1{.question = QuestionId{1},
                                             .size = size,
                                             .algorithm = std::string{opinion::algorithm_name},
                                             .settings = settings,
                                             .digest = map->digest})},
      terminal);
  return *map;
}

Exit import_polis(const Arguments& arguments, const Terminal& terminal) {
  if (arguments.positional.size() != 2 || arguments.positional[0] != "polis")
    throw Stop{Exit::usage, std::string{terminal.pick("Say: entente import polis FOLDER.",
                                                      "Dites : entente import polis DOSSIER.")}};
  const std::filesystem::path folder = std::filesystem::absolute(arguments.positional[1]);
  const auto title = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
  const std::string slug = arguments.value_or("name", slug_of(title));
  const auto id = constitution::DialogueId::parse(slug);
  const auto language = LanguageTag::parse(arguments.value_or("source-language", "und"));
  if (!id || !language || !Text::parse(title))
    throw Stop{Exit::usage, slug + std::string{terminal.pick(": not a name or language.",
                                                             " : pas un nom ou une langue.")}};
  const auto read =
      read_polis((folder / "votes.csv").string(), (folder / "comments.csv").string(), terminal);
  const auto topic = read_polis_topic((folder / "summary.csv").string(), terminal);
  const Text question =
      topic.empty() ? *Text::parse(title) : readable(topic, "summary.csv", terminal);
  auto texts = texts_of(read, terminal);
  StoreFolder store{arguments, terminal, StoreFolder::Missing::make};
  if (store.records().size(slug) > 0)
    throw Stop{Exit::bad_input,
               slug + std::string{terminal.pick(": this store has a dialogue of that name already.",
                                                " : ce stockage a déjà un dialogue de ce nom.")}};
  const Keys keys =
      Keys::fresh(arguments.value_or("host", "localhost") + "/d/" + slug, store.entropy());
  store.keep(slug, keys);
  clerk::Clerk clerk{store.surroundings()};
  Pen pen{crypto::SigningKey::from_seed(keys.import), *id, store.entropy()};
  WrittenDialogue opening{.id = *id,
                          .title = {{*language, question}},
                          .languages = {*language},
                          .mode = constitution::Mode::open,
                          .moderation = discussion::Moderation::after,
                          .constituencies = {},
                          .questions = {},
                          .synthetic = std::nullopt};
  const auto words = pen.words(opening.title);
  auto opened = opening_of(opening, keys, words);
  opened.import_key = pen.author();
  clerk.begin(pen.sign(std::move(opened)), keys.log_signer());

  Carrier carrier{read, std::move(texts), pen, *language};
  std::uint64_t acts = 1;
  acts += must_admit(clerk, carrier.statements(question), terminal);
  acts += must_admit(clerk, carrier.seats(), terminal);
  acts += carry_votes(clerk, carrier, read.votes.size(), terminal);
  const auto map = conclude(clerk, pen, slug, terminal);
  acts += 2;
  const std::string digest = encoding::to_hex(map.digest.span());
  terminal.say(terminal.pick("The conversation is carried over.", "La conversation est reprise."));
  terminal.say(terminal.pick("dialogue", "dialogue"), slug);
  terminal.say(terminal.pick("votes", "votes"), figure(read.votes.size(), terminal));
  terminal.say(terminal.pick("entries", "inscriptions"), figure(acts, terminal));
  terminal.say(terminal.pick("digest of the map", "empreinte de la carte"), digest);
  if (terminal.json())
    terminal.print(encoding::Json::object({{"dialogue", slug},
                                           {"entries", acts},
                                           {"map", digest},
                                           {"map_digest", digest},
                                           {"statements", read.comments.size()},
                                           {"votes", read.votes.size()}}));
  return Exit::done;
}

constexpr std::array options = {Option{"store"}, Option{"host"}, Option{"name"},
                                Option{"source-language"}};

}  // namespace

const Verb import_verb{
    .name = "import",
    .usage = "import polis FOLDER --store DIR [--name NAME] [--source-language TAG]",
    .en = "Carries over a Polis conversation: every vote becomes an entry.",
    .fr = "Reprend une conversation Polis : chaque vote devient une inscription.",
    .more_en =
        "FOLDER holds votes.csv and comments.csv, as Polis exports them; summary.csv names\n"
        "the question if it is there. They are read to the end before anything is written;\n"
        "the first fault is named by line and column. The question is closed and its map\n"
        "published, so that anybody can recompute it.",
    .more_fr =
        "DOSSIER contient votes.csv et comments.csv tels que Polis les exporte ; summary.csv,\n"
        "s’il y est, donne la question. Tout est lu avant d’écrire quoi que ce soit ; la\n"
        "première erreur est nommée par ligne et colonne. La question est close et sa carte\n"
        "publiée : chacun peut la recalculer.",
    .options = options,
    .run = import_polis};

}  // namespace entente::program
