// entente map: the opinion map of a dialogue in a store, or of a votes.csv on its own.

#include "dialogue/opinion/map.h"

#include <algorithm>
#include <optional>

#include "dialogue/polis/polis.h"
#include "entente/polis_files.h"
#include "entente/store_folder.h"
#include "entente/verbs.h"
#include "foundation/crypto/sha256.h"
#include "foundation/encoding/hex.h"
#include "record/results/map_json.h"

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
  if (!votes) throw Stop{Exit::bad_input, "votes.csv: more than a map can take"};
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

Json map_1_json(const opinion::Votes& votes, const opinion::Settings& settings,
                results::MapSource source, results::Places places, std::string& digest) {
  const auto map = opinion::draw_map(votes, settings);
  digest = encoding::to_hex(crypto::sha256(results::map_json(map, source, places)).span());
  return with_members(map, results::map_value(map, source, places));
}

Exit map_of_file(const Arguments& arguments, const std::string& algorithm,
                 const Terminal& terminal) {
  const auto votes =
      votes_of(read_polis(*arguments.value("votes"), arguments.value("comments"), terminal));
  std::string digest;
  if (algorithm == "map-1") {
    const Json json = map_1_json(votes, {}, {}, results::Places::shown, digest);
    return print_map(json, digest, terminal), Exit::done;
  }
  const Json json = polis_json(votes, polis::draw_polis_map(votes));
  digest = encoding::to_hex(crypto::sha256(encoding::canonical(json)).span());
  return print_map(json, digest, terminal), Exit::done;
}

Exit map_of_dialogue(const Arguments& arguments, const std::string& algorithm,
                     const Terminal& terminal) {
  const std::string& name = arguments.positional[0];
  const auto asked = QuestionId{static_cast<std::uint32_t>(
      std::strtoul(arguments.value_or("question", "1").c_str(), nullptr, 10))};
  StoreFolder store{arguments, terminal, StoreFolder::Missing::refuse};
  clerk::Clerk clerk{store.surroundings()};
  clerk.keep(name, store.keys(name, terminal).log_signer());
  std::optional<clerk::MapInput> input;
  clerk.read(name, [&](const clerk::Register& kept) {
    const auto& state = kept.state();
    if (state.discussion.question(asked) == nullptr) return;
    std::uint64_t size = state.size;
    for (const auto& published : state.maps)  // the published one where there is one
      if (published.map.question == asked) size = published.map.size;
    input = clerk::map_input(state, asked, size, clerk::live_settings(state));
  });
  if (!input)
    throw Stop{Exit::bad_input, name + std::string{terminal.pick(": there is no such question.",
                                                                 " : pas de telle question.")}};
  std::string digest;
  if (algorithm == "map-1") {
    const Json json = map_1_json(input->votes, input->settings, {input->question, input->size},
                                 input->places, digest);
    return print_map(json, digest, terminal), Exit::done;
  }
  const Json json = polis_json(input->votes, polis::draw_polis_map(input->votes));
  digest = encoding::to_hex(crypto::sha256(encoding::canonical(json)).span());
  return print_map(json, digest, terminal), Exit::done;
}

Exit draw(const Arguments& arguments, const Terminal& terminal) {
  const std::string algorithm = arguments.value_or("algorithm", "map-1");
  const bool of_file = arguments.has("votes");
  if ((algorithm != "map-1" && algorithm != "polis-1") ||
      arguments.positional.size() != (of_file ? 0U : 1U))
    throw Stop{Exit::usage,
               std::string{terminal.pick("Name a dialogue with --store, or --votes FILE; the "
                                         "algorithm is map-1 or polis-1.",
                                         "Nommez un dialogue avec --store, ou --votes FICHIER ; "
                                         "l’algorithme est map-1 ou polis-1.")}};
  return of_file ? map_of_file(arguments, algorithm, terminal)
                 : map_of_dialogue(arguments, algorithm, terminal);
}

constexpr std::array options = {Option{"store"}, Option{"votes"}, Option{"comments"},
                                Option{"question"}, Option{"algorithm"}};

}  // namespace

const Verb map_verb{
    .name = "map",
    .usage = "map DIALOGUE --store DIR | map --votes votes.csv [--comments comments.csv]",
    .en = "Draws the opinion map of a question, or of a votes.csv without a store.",
    .fr = "Dessine la carte d’opinion d’une question, ou d’un votes.csv sans stockage.",
    .more_en =
        "--question N (1), --algorithm map-1|polis-1. The digest is that of the bytes that\n"
        "would be published; polis-1 is what Polis would draw, to compare.",
    .more_fr =
        "--question N (1), --algorithm map-1|polis-1. L’empreinte est celle des octets qui\n"
        "seraient publiés ; polis-1 est ce que dessinerait Polis, pour comparer.",
    .options = options,
    .run = draw};

}  // namespace entente::program
