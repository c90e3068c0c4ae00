// entente commitments export | import: the register as a table, both ways. An import judges every
// row before it signs anything away: what one row lacks is said for all rows at once.

#include "dialogue/constitution/admit.h"
#include "entente/acting/founding.h"
#include "entente/command_line/register_verbs.h"
#include "entente/embedded.h"
#include "entente/store/reading.h"
#include "entente/store/whole_file.h"
#include "entente/writing/pen.h"
#include "host/commitment_api/linter.h"
#include "host/commitment_api/table/import.h"
#include "host/problems/problems.h"

namespace entente::program {
namespace {

using commitment_api::TableRow;
using commitment_api::WrongTable;
using encoding::Json;

constexpr std::size_t rows_at_once = 1'000;  // fewer than the clerk lets wait
constexpr std::size_t rows_told_max = 20;    // on a terminal; --json names all of them

// What is wrong with a row, or with the table before any row.
struct Wrong {
  std::size_t line = 1;
  std::string column;
  std::string code, message;
};

http::Language spoken(const Terminal& terminal) {
  return terminal.french() ? http::Language::french : http::Language::english;
}

Wrong in_words(const WrongTable& wrong, const Terminal& terminal) {
  const auto& words = commitment_api::words_for(wrong.fault);
  return {.line = wrong.line,
          .column = wrong.column,
          .code = std::string{words.code},
          .message = std::string{words.title.in(spoken(terminal))} + " " +
                     std::string{words.detail.in(spoken(terminal))}};
}

Wrong in_words(const http::ProblemKind& kind, std::size_t line, std::string column,
               const Terminal& terminal) {
  return {.line = line,
          .column = std::move(column),
          .code = std::string{kind.code},
          .message = std::string{kind.title.in(spoken(terminal))} + " " +
                     std::string{kind.detail.in(spoken(terminal))}};
}

void tell(const std::vector<Wrong>& wrongs, const Terminal& terminal) {
  const std::string line{terminal.pick("line ", "ligne ")};
  const std::string column{terminal.pick(", column ", ", colonne ")};
  const std::string is{terminal.pick(": ", " : ")};
  for (std::size_t i = 0; i < wrongs.size() && i < rows_told_max; ++i)
    terminal.say(line + std::to_string(wrongs[i].line) +
                 (wrongs[i].column.empty() ? "" : column + wrongs[i].column) + is +
                 wrongs[i].message);
  if (wrongs.size() > rows_told_max)
    terminal.say(terminal.pick("and more rows", "et d’autres lignes"),
                 figure(wrongs.size() - rows_told_max, terminal));
}

// What the linter says of a row that would be imported.
struct Advised {
  std::size_t line = 1;
  commitment_api::Advice advice;
};

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

std::vector<std::string> names_of(const std::vector<commitment_api::Lack>& lacks,
                                  const Terminal& terminal) {
  std::vector<std::string> names;
  for (const auto lack : lacks)
    names.emplace_back(commitment_api::words_for(lack).name.in(spoken(terminal)));
  return names;
}

void tell(const std::vector<Advised>& advised, const Terminal& terminal) {
  for (std::size_t i = 0; i < advised.size() && i < rows_told_max; ++i) {
    const auto& [line, advice] = advised[i];
    const std::string place = std::string{terminal.pick("line ", "ligne ")} + std::to_string(line);
    for (const auto& vague : advice.vague)
      terminal.say(place + std::string{terminal.pick(", column ", ", colonne ")} + vague.column +
                   std::string{terminal.pick(": these words bind nobody: ",
                                             " : ces mots n’engagent personne : ")} +
                   joined(vague.words));
    if (!advice.lacks.empty())
      terminal.say(place +
                   std::string{terminal.pick(": would be stronger with: ",
                                             " : serait plus solide avec : ")} +
                   joined(names_of(advice.lacks, terminal)));
  }
  if (advised.size() > rows_told_max)
    terminal.say(terminal.pick("and advice on more rows", "et un avis sur d’autres lignes"),
                 figure(advised.size() - rows_told_max, terminal));
}

Json document_of(const Advised& advised) {
  Json::Array lacks, vague;
  for (const auto lack : advised.advice.lacks)
    lacks.emplace_back(commitment_api::words_for(lack).code);
  for (const auto& [column, words] : advised.advice.vague)
    vague.push_back(
        Json::object({{"column", column}, {"words", Json::Array{words.begin(), words.end()}}}));
  return Json::object(
      {{"lacks", std::move(lacks)}, {"line", advised.line}, {"vague", std::move(vague)}});
}

// What an import comes to, for people and for programs.
struct Import {
  std::size_t rows = 0, held = 0, imported = 0;
  std::vector<Wrong> wrongs;
  std::vector<Advised> advised;  // in a dry run only
  bool dry_run = false;

  Exit end(const std::string& dialogue, const Terminal& terminal) const {
    tell(wrongs, terminal);
    tell(advised, terminal);
    terminal.say(terminal.pick("rows", "lignes"), figure(rows, terminal));
    terminal.say(terminal.pick("there already", "déjà là"), figure(held, terminal));
    terminal.say(terminal.pick("refused", "refusées"), figure(wrongs.size(), terminal));
    terminal.say(dry_run ? terminal.pick("would be imported", "seraient importées")
                         : terminal.pick("imported", "importées"),
                 figure(imported, terminal));
    if (!wrongs.empty() && imported == 0)
      terminal.say(terminal.pick("Nothing was imported.", "Rien n’a été importé."));
    if (terminal.json()) terminal.print(document(dialogue));
    return wrongs.empty() ? Exit::done : Exit::bad_input;
  }

 private:
  Json document(const std::string& dialogue) const {
    Json::Array refused;
    for (const auto& wrong : wrongs)
      refused.push_back(Json::object({{"code", wrong.code},
                                      {"column", wrong.column},
                                      {"line", wrong.line},
                                      {"message", wrong.message}}));
    Json::Array advice;
    for (const auto& one : advised) advice.push_back(document_of(one));
    return Json::object({{"advice", std::move(advice)},
                         {"dialogue", dialogue},
                         {"dry_run", dry_run},
                         {"held", held},
                         {"imported", imported},
                         {"refused", std::move(refused)},
                         {"rows", rows}});
  }
};

commitment_api::VagueWords vague_words() {
  auto read = commitment_api::VagueWords::read(vague_json);
  if (!read) throw Stop{Exit::fault_of_the_world, "data/vague.json: " + read.error()};
  return *std::move(read);
}

// Judges rows against the register as it is now.
class Judge {
 public:
  Judge(const constitution::State& state, const clerk_api::WordsOf& words, Pen& pen, Instant now,
        const Terminal& terminal)
      : state_(state), held_(state.commitment, words), pen_(pen), now_(now), terminal_(terminal) {}

  // Sorts the row: held already, wrong, or an act to be done.
  void hear(const TableRow& row, Import& import) {
    ++import.rows;
    if (!row.written) return import.wrongs.push_back(in_words(row.written.error(), terminal_));
    if (held_.take(*row.written)) {
      ++import.held;
      return;
    }
    auto act = pen_.sign(commitment_api::act_of(
        *row.written, [&](const commitment_api::WrittenText& text) { return pen_.words(text); }));
    if (const auto* problem = refusal(*row.written, act, column_))
      return import.wrongs.push_back(in_words(*problem, row.line, std::move(column_), terminal_));
    acts.push_back(std::move(act));
    if (import.dry_run) advise(row, import);
  }

  std::vector<acts::SignedAct> acts;

 private:
  void advise(const TableRow& row, Import& import) const {
    auto advice = commitment_api::advice_on(*row.written, vague_);
    if (!advice.lacks.empty() || !advice.vague.empty())
      import.advised.push_back({.line = row.line, .advice = std::move(advice)});
  }
  const http::ProblemKind* refusal(const commitment_api::WrittenCommitment& written,
                                   const acts::SignedAct& act, std::string& column) const {
    column.clear();
    if (act.posted().size() > acts::posted_bytes_max)
      return &problems::of(acts::OpenFault::too_large);
    if (state_.commitment.commitments().size() + acts.size() >= commitment::commitments_max)
      return &problems::of(commitment::Refusal::too_many_commitments);
    const auto admitted = constitution::admit(state_, act.act(), now_);
    if (admitted) return nullptr;
    column = commitment_api::column_of(admitted.error(),
                                       {.written = written, .state = state_, .at = now_});
    return &problems::of(admitted.error());
  }

  const constitution::State& state_;
  commitment_api::Held held_;
  Pen& pen_;
  Instant now_;
  const Terminal& terminal_;
  commitment_api::VagueWords vague_ = vague_words();
  std::string column_;
};

std::uint64_t last_of(const constitution::State& state, const PublicKey& author) {
  const auto found = state.last_sequence.find(author);
  return found == state.last_sequence.end() ? 0 : found->second;
}

// In parts that the clerk takes at once; a part that is done stays done, and the same file run
// again passes over it.
void do_all(clerk::Clerk& clerk, std::vector<acts::SignedAct> acts, const Terminal& terminal) {
  for (std::size_t first = 0; first < acts.size(); first += rows_at_once) {
    const auto last = std::min(first + rows_at_once, acts.size());
    std::vector<acts::SignedAct> part;
    for (std::size_t i = first; i < last; ++i) part.push_back(std::move(acts[i]));
    must_admit(clerk, std::move(part), terminal);
  }
}

Exit import_table(const Arguments& arguments, const Terminal& terminal) {
  const std::string& name = arguments.positional[1];
  const std::string bytes = read_file(arguments.positional[2], terminal);
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  const Keys keys = store.keys(name, terminal);
  auto key = crypto::SigningKey::from_seed(
      keys.must_have(arguments.value_or("by", "facilitator"), terminal));
  Import import{.wrongs = {}, .advised = {}, .dry_run = arguments.has("dry-run")};
  std::vector<acts::SignedAct> acts;
  {
    const Reading reading{store, name, terminal};
    const auto& state = reading.state();
    const auto last = last_of(state, key.public_key());
    Pen pen{std::move(key), state.opening->dialogue, store.entropy(), last};
    Judge judge{state, reading.words(), pen, store.clock().now(), terminal};
    const auto rows = commitment_api::read_table(bytes, state.opening->terms.languages);
    if (!rows)
      import.wrongs.push_back(in_words(rows.error(), terminal));
    else
      for (const auto& row : *rows) judge.hear(row, import);
    acts = std::move(judge.acts);
  }
  if (import.wrongs.empty() || arguments.has("leave-out-refused")) {
    import.imported = acts.size();
    if (!import.dry_run && !acts.empty()) {
      clerk::Clerk clerk{store.surroundings()};
      clerk.keep(name, keys.log_signer());
      do_all(clerk, std::move(acts), terminal);
    }
  }
  return import.end(name, terminal);
}

Exit export_table(const Arguments& arguments, const Terminal& terminal) {
  const std::string& name = arguments.positional[1];
  const std::string out = *arguments.value("out");
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  const Reading reading{store, name, terminal};
  const commitment_api::View view{.state = reading.state().commitment,
                                  .words = reading.words(),
                                  .dialogue = name,
                                  .as_of = store.clock().now()};
  commitment_api::Selection all;
  all.order = commitment_api::Selection::Order::oldest;
  all.limit = SIZE_MAX;
  const auto found = commitment_api::find(view.state, all, view.as_of);
  WholeFile file{out};
  commitment_api::Table table{view, found.page, reading.state().opening->terms.languages};
  for (std::string piece = table.next(view, commitment_api::piece_bytes); !piece.empty();
       piece = table.next(view, commitment_api::piece_bytes))
    file.write(piece);
  file.keep();
  terminal.say(terminal.pick("commitments", "engagements"), figure(found.total, terminal));
  terminal.say(terminal.pick("file", "fichier"), out);
  if (terminal.json())
    terminal.print(Json::object({{"commitments", found.total}, {"dialogue", name}, {"file", out}}));
  return Exit::done;
}

Exit commitments(const Arguments& arguments, const Terminal& terminal) {
  const auto& words = arguments.positional;
  if (words.size() == 3 && words[0] == "import") return import_table(arguments, terminal);
  if (words.size() == 2 && words[0] == "export" && arguments.value("out"))
    return export_table(arguments, terminal);
  throw Stop{Exit::usage,
             std::string{terminal.pick(
                 "Say import, the dialogue and a file; or export, the dialogue and --out FILE.",
                 "Dites import, le dialogue et un fichier ; ou export, le dialogue et --out "
                 "FICHIER.")}};
}

constexpr std::array options = {Option{"store"}, Option{"by"}, Option{"out"},
                                Option{"dry-run", false}, Option{"leave-out-refused", false}};

}  // namespace

const Verb commitments_verb{
    .name = "commitments",
    .usage =
        "commitments import DIALOGUE FILE.csv|export DIALOGUE --out FILE.csv --store DIR "
        "[--by facilitator|focal:CODE] [--dry-run] [--leave-out-refused]",
    .en = "The commitments register as a table: into a file, or from one.",
    .fr = "Le registre des engagements en tableau : vers un fichier, ou depuis un fichier.",
    .more_en =
        "The table is that of docs/formats/commitments-csv.md. An import signs one act a row, as\n"
        "--by (facilitator): it stands once the focal points of its owners confirm it. Every row\n"
        "is judged first; if one is refused, nothing is imported, and each fault is named by line\n"
        "and column. --leave-out-refused imports the rows that hold, each whole. --dry-run only\n"
        "says what would happen, and what the builder of the pages would say: words that bind\n"
        "nobody, and what a promise lacks. A row that the register has already is passed over, so "
        "the same\n"
        "file can be imported twice. No server may use the store meanwhile.",
    .more_fr =
        "Le tableau est celui de docs/formats/commitments-csv.md. Un import signe un acte par\n"
        "ligne, comme --by (facilitator) : l’engagement tient une fois confirmé par les points\n"
        "focaux de ses responsables. Chaque ligne est d’abord jugée ; si l’une est refusée, rien\n"
        "n’est importé, et chaque faute est nommée par ligne et colonne. --leave-out-refused\n"
        "importe les lignes qui tiennent, chacune entière. --dry-run dit seulement ce qui se\n"
        "passerait, et ce que dirait la page où l’on rédige : les mots qui n’engagent personne, "
        "et\n"
        "ce qui manque à un engagement. Une ligne que le registre a déjà est passée : le même "
        "fichier peut être\n"
        "importé deux fois. Aucun serveur ne doit utiliser le stockage pendant ce temps.",
    .options = options,
    .run = commitments};

}  // namespace entente::program
