// entente-verify: checks a bundle, offline. Links the pure storeys only; it can not open a socket.

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>
#include <iterator>
#include <optional>
#include <string>

#include "foundation/encoding/json.h"
#include "record/audit/report_json.h"

namespace {

using entente::audit::Check;
using entente::audit::Claim;
using entente::audit::Language;
using entente::audit::Report;

constexpr int exit_done = 0, exit_findings = 1, exit_usage = 2, exit_bad_input = 3;

struct Asked {
  std::string file;
  std::optional<std::string> receipt, trust, as_of;
  bool json = false, help = false;
  std::optional<std::string> wrong;  // the word that does not belong here
  Language language = Language::en;
};

Language language_of_environment() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0')
      return std::string_view{value}.starts_with("fr") ? Language::fr : Language::en;
  return Language::en;
}

void speak(const std::string& language, Asked& asked) {
  if (language == "en" || language == "fr")
    asked.language = language == "fr" ? Language::fr : Language::en;
  else
    asked.wrong = "--language " + language;
}

Asked read_arguments(int count, char** words) {
  Asked asked;
  asked.language = language_of_environment();
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto next = [&]() -> std::string {
      return i + 1 < count ? words[++i] : (asked.wrong = word, "");
    };
    if (word == "--json")
      asked.json = true;
    else if (word == "--help")
      asked.help = true;
    else if (word == "--receipt")
      asked.receipt = next();
    else if (word == "--trust")
      asked.trust = next();
    else if (word == "--as-of")
      asked.as_of = next();
    else if (word == "--language")
      speak(next(), asked);
    else if (word.starts_with("--") || !asked.file.empty())
      asked.wrong = word;
    else
      asked.file = word;
  }
  return asked;
}

std::string_view pick(Language language, std::string_view en, std::string_view fr) {
  return language == Language::fr ? fr : en;
}

void say(const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); }

void teach(Language language) {
  say(std::string{pick(
      language,
      "entente-verify FILE [--receipt R] [--trust KEY] [--as-of DATE] [--json] [--language "
      "en|fr]\n\n"
      "Checks a bundle with no network: signatures, the whole log, the rules, every result.\n"
      "  --receipt R   also that what this receipt promises stands in the log\n"
      "  --trust KEY   also that the log is the one of this key (as at /d/DIALOGUE/key),\n"
      "                the key itself or a file that holds it\n"
      "  --as-of DATE  how commitments stand then (2027-03-01T12:00:00Z); without it, when the\n"
      "                last entry was made\n"
      "Exit codes: 0 nothing found, 1 findings, 2 usage, 3 bad input.",
      "entente-verify FICHIER [--receipt R] [--trust CLÉ] [--as-of DATE] [--json] [--language "
      "en|fr]\n\n"
      "Contrôle une archive sans réseau : signatures, journal entier, règlement, résultats.\n"
      "  --receipt R   aussi que ce que promet ce reçu figure au journal\n"
      "  --trust CLÉ   aussi que le journal est celui de cette clé (voir /d/DIALOGUE/key),\n"
      "                la clé elle-même ou un fichier qui la contient\n"
      "  --as-of DATE  comment se portent alors les engagements (2027-03-01T12:00:00Z) ; sans\n"
      "                cela, à la dernière inscription\n"
      "Codes de sortie : 0 aucun constat, 1 constats, 2 usage, 3 entrée erronée.")});
}

void refuse(const std::string& word, Language language) {
  say("entente-verify: " + (word.empty() ? "\"\"" : word) +
      std::string{pick(language, " does not belong here.", " n’a pas sa place ici.")});
  teach(language);
}

std::optional<std::string> read_file(const std::string& name) {
  std::ifstream stream{name, std::ios::binary};
  if (!stream) return std::nullopt;
  std::string bytes{std::istreambuf_iterator<char>{stream}, {}};
  if (stream.bad()) return std::nullopt;
  return bytes;
}

// Two halves at once: checking signatures is most of the work.
std::vector<bool> check_in_two_threads(std::span<const Claim> claims) {
  const auto half = claims.size() / 2;
  auto second = std::async(std::launch::async,
                           [&] { return entente::audit::check_one_by_one(claims.subspan(half)); });
  auto answers = entente::audit::check_one_by_one(claims.first(half));
  const auto rest = second.get();
  answers.insert(answers.end(), rest.begin(), rest.end());
  return answers;
}

void tell(const Report& report, Language language) {
  for (const Check check : entente::audit::all_checks) {
    const std::string_view mark = report.found(check)  ? pick(language, "NO ", "NON")
                                  : report.made(check) ? pick(language, "yes", "oui")
                                                       : " - ";
    say("  " + std::string{mark} + "  " +
        std::string{entente::audit::question_of(check, language)});
  }
  for (const auto& finding : report.findings)
    say("       " + entente::audit::sentence(finding, language));
  for (const auto& text : report.withheld)
    say("       " +
        std::string{pick(language, "withheld text, entry ", "texte retenu, inscription ")} +
        std::to_string(text.index) + ": " + text.authority + ", " + text.reason);
  const auto n = [](std::uint64_t number) { return std::to_string(number); };
  say("");
  say("  " + n(report.entries) + std::string{pick(language, " entries, ", " inscriptions, ")} +
      n(report.signatures) + std::string{pick(language, " signatures, ", " signatures, ")} +
      n(report.disclosed) + "/" + n(report.sealed) +
      std::string{pick(language, " sealed entries opened, ", " inscriptions scellées ouvertes, ")} +
      n(report.maps_recomputed) + "/" + n(report.maps) +
      std::string{pick(language, " maps recomputed", " cartes recalculées")});
  if (report.entrusted_seats > 0)
    say("  " + n(report.entrusted_seats) + "/" + n(report.seats) +
        std::string{
            pick(language,
                 " seats took part by forms: the host has seen their keys, and could have "
                 "voted in their names",
                 " sièges ont participé par formulaires : l’hôte a vu leurs clés, et aurait "
                 "pu voter en leur nom")});
  if (report.conclusions > 0)
    say("  " + n(report.conclusions_recomputed) + "/" + n(report.conclusions) +
        std::string{pick(language, " conclusions counted again", " conclusions recomptées")});
  if (report.conclusions_recomputed < report.conclusions)
    say("  " + std::string{pick(
                   language, "the others can not be recomputed without the rows of the ballots",
                   "les autres ne peuvent être recomptées sans les lignes du scrutin")});
}

struct StandingWords {
  std::string_view en, fr;
};
// In the order of commitment::Standing.
constexpr std::array<StandingWords, entente::commitment::standing_names.size()> standing_words{
    {{"awaiting confirmation", "en attente de confirmation"},
     {"withdrawn", "retirés"},
     {"disputed", "contestés"},
     {"confirmed", "confirmés"},
     {"said to be done", "dits accomplis"},
     {"late", "en retard"},
     {"on track", "dans les temps"}}};

// "Commitments on 2026-11-28T10:00:00Z: 5 (late: 1, on track: 4)".
void tell_standings(const Report& report, Language language) {
  if (report.standings.empty()) return;
  const std::string_view colon = pick(language, ": ", "\u202f: ");
  std::string line = "  " + std::string{pick(language, "Commitments on ", "Engagements au ")} +
                     entente::to_rfc3339(report.as_of) + std::string{colon} +
                     std::to_string(report.standings.size());
  std::string_view before = " (";
  for (std::size_t i = 0; i < standing_words.size(); ++i) {
    const auto count =
        std::ranges::count(report.standings, static_cast<entente::commitment::Standing>(i),
                           &entente::audit::Stands::standing);
    if (count == 0) continue;
    line += before;
    line += pick(language, standing_words[i].en, standing_words[i].fr);
    line += colon;
    line += std::to_string(count);
    before = ", ";
  }
  say(line + ")");
}

int run(const Asked& asked) {
  const auto unreadable = [&](const std::string& file) {
    say(file + std::string{pick(asked.language, ": the file can not be read.",
                                "\u202f: fichier illisible.")});
    return exit_bad_input;
  };
  const auto bundle = read_file(asked.file);
  if (!bundle) return unreadable(asked.file);
  entente::audit::Request request;
  request.check_signatures = check_in_two_threads;
  if (asked.receipt) {
    request.receipt = read_file(*asked.receipt);
    if (!request.receipt) return unreadable(*asked.receipt);
  }
  if (asked.as_of) {
    request.as_of = entente::parse_rfc3339(*asked.as_of);
    if (!request.as_of) {
      say(*asked.as_of +
          std::string{pick(asked.language, ": not a moment; write 2027-03-01T12:00:00Z.",
                           "\u202f: pas un instant\u202f; écrivez "
                           "2027-03-01T12:00:00Z.")});
      return exit_bad_input;
    }
  }
  if (asked.trust) {
    std::string key = read_file(*asked.trust).value_or(*asked.trust);
    while (!key.empty() && (key.back() == '\n' || key.back() == '\r')) key.pop_back();
    request.trusted_key = std::move(key);
  }
  const Report report = entente::audit::audit(*bundle, request);
  tell(report, asked.language);
  tell_standings(report, asked.language);
  if (asked.json)
    std::printf("%s\n", entente::encoding::canonical(report_json(report, asked.language)).c_str());
  return report.findings.empty() ? exit_done : exit_findings;
}

}  // namespace

int main(int count, char** words) {
  const Asked asked = read_arguments(count, words);
  if (asked.wrong) return refuse(*asked.wrong, asked.language), exit_usage;
  if (asked.help || asked.file.empty())
    return teach(asked.language), asked.help ? exit_done : exit_usage;
  return run(asked);
}
