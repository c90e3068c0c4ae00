#include "entente/polis/polis_export.h"

#include <fstream>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "entente/command_line/numbers.h"
#include "entente/store/store_folder.h"
#include "record/acts/entry.h"
#include "record/results/polis_set.h"

namespace entente::program {
namespace {

namespace fs = std::filesystem;
using constitution::Audience;

// Of which map, and what this audience may see besides.
struct Plan {
  clerk::MapInput input;
  std::vector<discussion::Statement> statements;
  std::vector<discussion::Vote> votes;
  Translations topic, title;
  std::string origin;
  bool rows = false;
};

const constitution::PublishedMap* newest_published(const constitution::State& state,
                                                   QuestionId question) {
  const constitution::PublishedMap* newest = nullptr;
  for (const auto& published : state.maps)
    if (published.map.question == question) newest = &published;
  return newest;
}

// The published map where there is one. In a PROTECTED dialogue the public gets no other: two
// exports at sizes of somebody's choice would differ by a vote.
Plan plan_for(const constitution::State& state, QuestionId question, Audience audience,
              const Terminal& terminal) {
  const auto* asked = state.discussion.question(question);
  if (asked == nullptr)
    throw Stop{Exit::bad_input, state.opening->dialogue.string() +
                                    std::string{terminal.pick(": there is no such question.",
                                                              " : pas de telle question.")}};
  const auto* published = newest_published(state, question);
  Plan plan;
  plan.rows = constitution::rows_disclosed(state, question, audience);
  if (published == nullptr && !plan.rows &&
      state.opening->terms.mode == constitution::Mode::protected_)
    throw Stop{Exit::bad_input,
               std::string{terminal.pick(
                   "No map of this question was published yet, and its rows are protected. "
                   "Publish a map first, or export for auditors: --audience auditor.",
                   "Aucune carte de cette question n’est publiée et ses lignes sont protégées. "
                   "Publiez d’abord une carte, ou exportez pour l’audit : --audience auditor.")}};
  const auto size = published != nullptr ? published->map.size : state.size;
  plan.input = clerk::map_input(
      state, question, size,
      published != nullptr ? published->map.settings : constitution::usual_settings(state));
  for (const StatementId id : asked->statements)
    if (state.discussion.statement(id)->index < size)
      plan.statements.push_back(*state.discussion.statement(id));
  if (plan.rows) {
    const auto votes = state.discussion.votes_before(question, size);
    plan.votes.assign(votes.begin(), votes.end());
  }
  plan.topic = asked->text;
  plan.title = state.opening->terms.title;
  return plan;
}

// When each of these entries was taken, in one pass over the log.
std::vector<Instant> times_of(StoreFolder& store, const std::string& dialogue, std::uint64_t size) {
  std::vector<Instant> times;
  times.reserve(size);
  store.records().read(dialogue, 0, size, [&](const ports::KeptEntry& entry) {
    const auto leaf = acts::read_leaf(entry.leaf);
    ensure(leaf.has_value(), "an entry that was replayed can be read again");
    times.push_back(leaf->at);
  });
  return times;
}

int moderated_at(const discussion::Statement& statement, std::uint64_t size) {
  switch (statement.status_at(size)) {
    case discussion::Status::accepted:
      return 1;
    case discussion::Status::rejected:
      return -1;
    case discussion::Status::pending:
      break;
  }
  return 0;
}

results::PolisSet set_of(Plan plan, const std::vector<Instant>& times, const clerk::Clerk& clerk,
                         const std::string& dialogue) {
  const auto words = [&](const Translations& texts, const LanguageTag* wanted) {
    for (const auto& [language, digest] : texts)
      if (wanted == nullptr || language == *wanted)
        return clerk.words(dialogue, digest).value_or("");
    return std::string{};
  };
  results::PolisSet set{.topic = words(plan.topic, nullptr),
                        .url = "https://" + plan.origin,
                        .description = words(plan.title, nullptr),
                        .comments = {},
                        .votes = {},
                        .map = opinion::draw_map(plan.input.votes, plan.input.settings),
                        .last_votes = {},
                        .rows = plan.rows};
  for (const auto& statement : plan.statements)
    set.comments.push_back({.statement = statement.id,
                            .at = times[statement.index],
                            .author = statement.seat,
                            .moderated = moderated_at(statement, plan.input.size),
                            .text = words(statement.text, &statement.language)});
  for (const auto& vote : plan.votes)
    set.votes.push_back({times[vote.index], vote.seat, vote.statement, vote.choice});
  set.last_votes = std::move(plan.input.votes);
  return set;
}

// Whole or not at all: written into a folder beside, then moved into place.
std::vector<std::string> write_into(const fs::path& folder, const results::PolisSet& set,
                                    const Terminal& terminal) {
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_empty(folder, error))
    throw Stop{Exit::bad_input, folder.string() + std::string{terminal.pick(
                                                      ": this folder is not empty. Name a new one.",
                                                      " : ce dossier n’est pas vide. Nommez-en un "
                                                      "nouveau.")}};
  const fs::path beside = folder.string() + ".part";
  fs::remove_all(beside);
  fs::create_directories(beside);
  std::vector<std::string> names;
  for (const auto& file : results::polis_files()) {
    if (file.of_rows && !set.rows) continue;
    std::ofstream stream{beside / file.name, std::ios::binary | std::ios::trunc};
    file.write(set, [&](std::string_view part) {
      stream.write(part.data(), static_cast<std::streamsize>(part.size()));
    });
    stream.flush();
    if (!stream) throw Stop{Exit::fault_of_the_world, folder.string() + ": can not be written"};
    names.emplace_back(file.name);
  }
  fs::remove(folder, error);
  fs::rename(beside, folder);
  return names;
}

void tell(const results::PolisSet& set, const std::string& name, const fs::path& folder,
          const std::vector<std::string>& files, const Terminal& terminal) {
  std::string list;
  for (const auto& file : files) list += (list.empty() ? "" : ", ") + file;
  terminal.say(terminal.pick("The files are written, as Polis names them.",
                             "Les fichiers sont écrits, nommés comme chez Polis."));
  terminal.say(terminal.pick("folder", "dossier"), folder.string());
  terminal.say(terminal.pick("files", "fichiers"), list);
  if (!set.rows)
    terminal.say(
        terminal.pick("This audience may not see the rows of votes: there is no votes.csv "
                      "and no participant-votes.csv.",
                      "Ce public ne peut voir les lignes des votes : il n’y a ni votes.csv "
                      "ni participant-votes.csv."));
  if (!terminal.json()) return;
  encoding::Json::Array named;
  for (const auto& file : files) named.emplace_back(file);
  terminal.print(encoding::Json::object({{"dialogue", name},
                                         {"files", std::move(named)},
                                         {"folder", folder.string()},
                                         {"rows", set.rows},
                                         {"statements", set.comments.size()},
                                         {"votes", set.votes.size()}}));
}

}  // namespace

Exit export_polis(const Arguments& arguments, const Terminal& terminal) {
  const std::string& name = arguments.positional[0];
  const auto question =
      QuestionId{number_or(arguments, "question", 1, {1, discussion::questions_max}, terminal)};
  const auto audience =
      arguments.value_or("audience", "public") == "auditor" ? Audience::auditor : Audience::public_;
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  clerk::Clerk clerk{store.surroundings()};
  const auto keys = store.keys(name, terminal);
  clerk.keep(name, keys.log_signer());
  Plan plan;
  clerk.read(name, [&](const clerk::Register& kept) {
    plan = plan_for(kept.state(), question, audience, terminal);
  });
  plan.origin = keys.origin;
  const auto times = times_of(store, name, plan.input.size);
  const auto set = set_of(std::move(plan), times, clerk, name);
  const fs::path folder = *arguments.value("out");
  const auto files = write_into(folder, set, terminal);
  tell(set, name, folder, files, terminal);
  return Exit::done;
}

}  // namespace entente::program
