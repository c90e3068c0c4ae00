// entente map: the opinion map of a dialogue in a store, or of a votes.csv on its own.

#include "dialogue/opinion/map.h"

#include <algorithm>
#include <optional>

#include "dialogue/constitution/disclosing/disclosure.h"
#include "dialogue/polis/polis.h"
#include "entente/command_line/numbers.h"
#include "entente/command_line/verbs.h"
#include "entente/polis/polis_files.h"
#include "entente/store/store_folder.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "record/results/map_json.h"
#include "record/results/stability_json.h"

namespace entente::program {
namespace {

using encoding::Json;

constexpr std::size_t common_ground_shown = 10;

opinion::Votes votes_of(const PolisConversation& read) {
  std::vector<opinion::VotedStatement> statements;
  for (const auto& comment : read.comments)
    statements.push_back({.statement = StatementId{comment.number},
                          .rejected = comment.moderated < 0,
                          .about_me = comment.about_me});
  opinion::VotesBuilder builder{{}, std::move(statements)};
  for (const auto& vote : read.votes)
    builder.vote(SeatId{vote.participant}, StatementId{vote.comment}, vote.choice);
  auto votes = std::move(builder).build();
  ensure(votes.has_value(), "what was read keeps within the limits of a map");
  return *std::move(votes);
}

std::int64_t micro(double value) {
  return static_cast<std::int64_t>(value * 1e6 + (value < 0 ? -0.5 : 0.5));
}

// The map as it is published, with what a reader at a terminal asks besides: k, who is in which
// group (where that may be shown), and the statements of most common ground.
Json with_members(const opinion::Map& map, Json json) {
  std::vector<Json::Array> members(map.groups.size());
  for (const auto& place : map.places)
    if (place.group) members[*place.group].emplace_back(place.seat.number);
  Json::Array groups = *json.find("groups")->as_array();
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g].set("size", map.groups[g].members);
    groups[g].set("members", std::move(members[g]));
  }
  std::vector<const opinion::MapStatement*> bridging;
  for (const auto& statement : map.statements)
    if (statement.live && statement.common_ground.both_ppm) bridging.push_back(&statement);
  std::ranges::sort(bridging, [](const auto* a, const auto* b) {
    const auto left = *a->common_ground.both_ppm, right = *b->common_ground.both_ppm;
    return left != right ? left > right : a->statement < b->statement;
  });
  Json::Array common;
  for (std::size_t i = 0; i < std::min(bridging.size(), common_ground_shown); ++i)
    common.emplace_back(bridging[i]->statement.number);
  json.set("common_ground", std::move(common));
  json.set("k", map.groups.size());
  json.set("groups", std::move(groups));
  return json;
}

Json tally_json(const opinion::Tally& tally) {
  return Json::object({{"agree", tally.agree}, {"disagree", tally.disagree}, {"pass", tally.pass}});
}

Json polis_group(const opinion::Votes& votes, const polis::PolisMap& map,
                 const polis::GroupCluster& group) {
  std::vector<std::uint32_t> seats;
  for (const auto& base : map.base)
    if (std::ranges::find(group.base_clusters, base.id) != group.base_clusters.end())
      for (const auto participant : base.participants)
        seats.push_back(votes.participants()[participant].seat.number);
  std::ranges::sort(seats);
  Json::Array members, known_for;
  for (const auto seat : seats) members.emplace_back(seat);
  for (const auto& claim : group.representative)
    known_for.push_back(
        Json::object({{"direction", discussion::name_of(claim.direction)},
                      {"repness_micro", micro(claim.repness)},
                      {"repness_test_micro", micro(claim.repness_test)},
                      {"share_micro", micro(claim.share)},
                      {"share_test_micro", micro(claim.share_test)},
                      {"statement", votes.statements()[claim.statement].statement.number},
                      {"success", claim.success},
                      {"trials", claim.trials}}));
  return Json::object(
      {{"group", group.id}, {"known_for", std::move(known_for)}, {"members", std::move(members)}});
}

Json polis_json(const opinion::Votes& votes, const polis::PolisMap& map) {
  Json::Array groups, statements, common;
  for (const auto& group : map.groups) groups.push_back(polis_group(votes, map, group));
  for (std::size_t c = 0; c < map.columns.size(); ++c) {
    Json::Array by_group;
    for (const auto& group : map.groups) by_group.push_back(tally_json(group.votes[c]));
    statements.push_back(
        Json::object({{"extremity_micro", micro(map.extremity[c])},
                      {"group_aware_consensus_micro", micro(map.group_aware_consensus[c])},
                      {"groups", std::move(by_group)},
                      {"statement", votes.statements()[map.columns[c]].statement.number}}));
  }
  for (const auto& agreed : map.agreed)
    common.emplace_back(votes.statements()[agreed.statement].statement.number);
  return Json::object({{"algorithm", "polis-1"},
                       {"common_ground", std::move(common)},
                       {"groups", std::move(groups)},
                       {"k", map.groups.size()},
                       {"statements", std::move(statements)}});
}

void print_map(const Json& json, const std::string& digest, const Terminal& terminal) {
  terminal.say(terminal.pick("algorithm", "algorithme"), *json.find("algorithm")->as_string());
  terminal.say(terminal.pick("groups", "groupes"), std::to_string(*json.find("k")->as_integer()));
  std::string common;
  for (const Json& statement : *json.find("common_ground")->as_array())
    common += (common.empty() ? "" : ", ") + std::to_string(*statement.as_integer());
  terminal.say(terminal.pick("common ground", "terrain d’entente"), common.empty() ? "-" : common);
  terminal.say(terminal.pick("digest", "empreinte"), digest);
  if (!terminal.json()) return;
  Json document = json;
  document.set("digest", digest);
  terminal.print(document);
}

Exit draw_map_1(const clerk::MapInput& input, const Arguments& arguments,
                const Terminal& terminal) {
  const results::MapSource at{input.question, input.size};
  const auto map = opinion::draw_map(input.votes, input.settings);
  const auto digest = crypto::sha256(results::map_json(map, at, input.places));
  if (map.placed < map.participants)
    terminal.say(terminal.pick("in no group", "sans groupe"),
                 figure(map.participants - map.placed, terminal) +
                     std::string{terminal.pick(" of ", " sur ")} +
                     figure(map.participants, terminal) +
                     std::string{terminal.pick(": too few votes", "\u202F: trop peu de votes")});
  Json json = with_members(map, results::map_value(map, at, input.places));
  if (arguments.has("stability")) {
    const auto stability = opinion::measure_stability(input.votes, map, input.seed,
                                                      opinion::resamples_for(input.votes.size()));
    json.set("stability", results::stability_value(
                              stability, {.source = at, .map = digest, .seed = input.seed}));
    terminal.say(terminal.pick("stability", "stabilité"),
                 opinion::steady(stability)
                     ? terminal.pick("this split is steady", "ce partage est stable")
                     : terminal.pick("this split is fragile", "ce partage est fragile"));
  }
  print_map(json, encoding::to_hex(digest.span()), terminal);
  return Exit::done;
}

Exit draw_input(const clerk::MapInput& input, const Arguments& arguments,
                const Terminal& terminal) {
  if (arguments.value_or("algorithm", "map-1") == "map-1")
    return draw_map_1(input, arguments, terminal);
  const auto& votes = input.votes;
  const Json json = polis_json(votes, polis::draw_polis_map(votes));
  print_map(json, encoding::to_hex(crypto::sha256(encoding::canonical(json)).span()), terminal);
  return Exit::done;
}

opinion::Settings settings_in(const Arguments& arguments, opinion::Settings settings,
                              const Terminal& terminal) {
  settings.anonymity_floor =
      number_or(arguments, "anonymity-floor", settings.anonymity_floor, {1, 1'000}, terminal);
  settings.groups_max = number_or(arguments, "groups-max", settings.groups_max, {2, 10}, terminal);
  settings.votes_min = number_or(arguments, "votes-min", settings.votes_min, {1, 100}, terminal);
  ensure(opinion::in_range(settings), "the ranges here are those of the map");
  return settings;
}

// Says what of the file counts: a participant who answered a statement twice is no mistake, but
// nothing is dropped without a word.
void tell_what_was_read(std::size_t rows, const opinion::Votes& votes, const Terminal& terminal) {
  terminal.say(terminal.pick("votes", "votes"), figure(votes.size(), terminal));
  terminal.say(terminal.pick("participants", "participants"),
               figure(votes.participants().size(), terminal));
  terminal.say(terminal.pick("statements", "énoncés"), figure(votes.statements().size(), terminal));
  if (rows > votes.size())
    terminal.say(terminal.pick("answered again", "réponses changées"),
                 figure(rows - votes.size(), terminal) +
                     std::string{terminal.pick(": the last answer of each counts",
                                               "\u202F: la dernière de chacun compte")});
}

clerk::MapInput input_in_file(const std::string& file, const Arguments& arguments,
                              const Terminal& terminal) {
  if (arguments.has("question"))
    throw Stop{Exit::usage, std::string{terminal.pick(
                                "A votes.csv has one question: --question is for a "
                                "dialogue in a store.",
                                "Un votes.csv n’a qu’une question\u202F: --question vaut pour "
                                "un dialogue dans un stockage.")}};
  const auto settings = settings_in(arguments, {}, terminal);
  const auto read = read_polis(file, arguments.value("comments"), terminal);
  auto votes = votes_of(read);
  tell_what_was_read(read.votes.size(), votes, terminal);
  return {.question = {},
          .size = 0,
          .settings = settings,
          .seed = {},
          .votes = std::move(votes),
          .places = results::Places::shown};
}

clerk::MapInput input_in_store(const Arguments& arguments, const Terminal& terminal) {
  const std::string& name = arguments.positional[0];
  const auto asked =
      QuestionId{number_or(arguments, "question", 1, {1, discussion::questions_max}, terminal)};
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  clerk::Clerk clerk{store.surroundings()};
  clerk.keep(name, store.keys(name, terminal).log_signer());
  std::optional<clerk::MapInput> input;
  clerk.read(name, [&](const clerk::Register& kept) {
    const auto& state = kept.state();
    if (state.discussion.question(asked) == nullptr) return;
    std::uint64_t size = state.size;
    auto settings = constitution::usual_settings(state);
    for (const auto& published : state.maps)  // the published one where there is one
      if (published.map.question == asked)
        size = published.map.size, settings = published.map.settings;
    input = clerk::map_input(state, asked, size, settings_in(arguments, settings, terminal));
    input->seed = kept.tree().root(size);
  });
  if (!input)
    throw Stop{Exit::bad_input, name + std::string{terminal.pick(": there is no such question.",
                                                                 " : pas de telle question.")}};
  return *std::move(input);
}

// A dialogue is in a store; without one, what is named is a votes.csv.
Exit draw(const Arguments& arguments, const Terminal& terminal) {
  const std::string algorithm = arguments.value_or("algorithm", "map-1");
  std::vector<std::string> named = arguments.positional;
  if (const auto votes = arguments.value("votes")) named.push_back(*votes);
  if ((algorithm != "map-1" && algorithm != "polis-1") || named.size() != 1 ||
      (arguments.has("store") && arguments.has("votes")))
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name a dialogue with --store, or a votes.csv; the "
                                         "algorithm is map-1 or polis-1.",
                                         "Nommez un dialogue avec --store, ou un votes.csv ; "
                                         "l’algorithme est map-1 ou polis-1.")}};
  return draw_input(arguments.has("store") ? input_in_store(arguments, terminal)
                                           : input_in_file(named[0], arguments, terminal),
                    arguments, terminal);
}

constexpr std::array options = {
    Option{"store"},     Option{"votes"},           Option{"comments"},
    Option{"question"},  Option{"algorithm"},       Option{"groups-max"},
    Option{"votes-min"}, Option{"anonymity-floor"}, Option{"stability", false}};

}  // namespace

const Verb map_verb{
    .name = "map",
    .usage = "map DIALOGUE --store DIR | map votes.csv [--comments comments.csv]",
    .en = "Draws the opinion map of a question, or of a votes.csv without a store.",
    .fr = "Dessine la carte d’opinion d’une question, ou d’un votes.csv sans stockage.",
    .more_en =
        "--question N (1), --algorithm map-1|polis-1, --stability, --votes-min N,\n"
        "--groups-max N, --anonymity-floor N. The digest is that of the bytes that would be\n"
        "published; polis-1 is what Polis would draw, to compare. votes.csv is as Polis\n"
        "exports it.",
    .more_fr =
        "--question N (1), --algorithm map-1|polis-1, --stability, --votes-min N,\n"
        "--groups-max N, --anonymity-floor N. L’empreinte est celle des octets qui seraient\n"
        "publiés ; polis-1 est ce que dessinerait Polis, pour comparer. votes.csv est tel\n"
        "que Polis l’exporte.",
    .options = options,
    .run = draw};

}  // namespace entente::program
