#pragma once

// A log made without a host, for tests: acts go through the law into entries, and the whole comes
// out as a bundle. What a dishonest host would do is possible here too: `force` puts an act into
// the log that the law forbids, and the parts can be changed before they are written.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "dialogue/constitution/admit.h"
#include "dialogue/constitution/disclosing/disclosure.h"
#include "dialogue/constitution/disclosing/votes_at.h"
#include "dialogue/opinion/map.h"
#include "foundation/crypto/sha256.h"
#include "foundation/tlog/checkpoint.h"
#include "foundation/tlog/tree.h"
#include "record/acts/entry.h"
#include "record/acts/invented_test.h"
#include "record/bundle/bundle.h"
#include "record/results/map_json.h"

namespace entente::audit {

namespace invented = acts::invented;

// The key of every invented log.
inline tlog::NoteSigner invented_log_key(std::string_view name = "the log") {
  auto key = crypto::SigningKey::from_seed(crypto::sha256(name).span());
  return *tlog::NoteSigner::make("localhost/d/demo", std::move(key));
}

class InventedLog {
 public:
  using Verdict = Result<Done, constitution::AnyRefusal>;

  // What the law says; an admitted act is in the log.
  Verdict append(const acts::SignedAct& act, Instant at = invented::morning) {
    const auto admitted = constitution::admit(state_, act.act(), at);
    if (!admitted) return Failure{admitted.error()};
    constitution::evolve(state_, *admitted);
    force(act, at);
    return Done{};
  }

  // Into the log, whatever the law says.
  void force(const acts::SignedAct& act, Instant at = invented::morning) {
    const Digest salt = crypto::sha256("invented salt " + std::to_string(entries_.size()));
    entries_.push_back(acts::make_entry(act, at, Salt{salt.bytes}));
    rows_.push_back(act.act().body);
    for (const auto& content : act.contents()) contents_.emplace(acts::digest_of(content), content);
  }

  const constitution::State& state() const { return state_; }
  const std::vector<acts::Entry>& entries() const { return entries_; }

  // The bytes of the map of a question over the first `size` entries.
  std::string map(QuestionId question, std::uint64_t size,
                  const opinion::Settings& settings) const {
    const auto votes = constitution::votes_at(state_, question, size);
    const auto places = constitution::places_shown(state_, question, size)
                            ? results::Places::shown
                            : results::Places::hidden;
    return results::map_json(opinion::draw_map(*votes, settings),
                             {.question = question, .size = size}, places);
  }
  // What a facilitator signs to publish it.
  constitution::MapPublishedV1 map_act(QuestionId question, std::uint64_t size) const {
    opinion::Settings settings;
    settings.anonymity_floor = state_.opening->terms.anonymity_floor;
    return {.question = question,
            .size = size,
            .algorithm = std::string{opinion::algorithm_name},
            .settings = settings,
            .digest = crypto::sha256(map(question, size, settings))};
  }

  // What an honest host gives to this audience.
  bundle::Parts parts(constitution::Audience audience) const {
    bundle::Parts parts;
    parts.dialogue = state_.opening ? state_.opening->dialogue.string() : "demo";
    parts.audience = audience;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      parts.leaves.push_back(entries_[i].leaf);
      if (entries_[i].row && disclosed(rows_[i], audience))
        parts.rows.emplace_back(i, entries_[i].row->canonical());
    }
    for (const auto& [digest, content] : contents_)
      if (!state_.withheld.contains(digest) && !state_.agreement.held_back(digest))
        parts.contents.emplace(digest, content);
    for (const auto& published : state_.maps)
      parts.maps[bundle::map_file_name(published.map.question.number, published.map.size)] =
          map(published.map.question, published.map.size, published.map.settings);
    sign(parts);
    return parts;
  }
  std::string bundle(constitution::Audience audience) const {
    return bundle::write_bundle(parts(audience));
  }

  // Signs a checkpoint over the leaves as they stand in `parts`.
  static void sign(bundle::Parts& parts, const tlog::NoteSigner& key = invented_log_key()) {
    tlog::Tree tree;
    for (const auto& leaf : parts.leaves) tree.append(tlog::leaf_hash(leaf));
    parts.checkpoint = tlog::sign_checkpoint(
        {.origin = key.verifier_key().name(), .size = tree.size(), .root = tree.root()}, key);
  }

 private:
  bool disclosed(const constitution::Body& body, constitution::Audience audience) const {
    if (audience == constitution::Audience::auditor) return true;
    if (constitution::sealed_as(body) != constitution::Sealed::vote)
      return constitution::answers_disclosed(audience);
    StatementId voted;
    if (const auto* cast = std::get_if<discussion::VoteCastV1>(&body)) voted = cast->statement;
    if (const auto* moved = std::get_if<discussion::VoteImportedV1>(&body))
      voted = moved->statement;
    const auto* statement = state_.discussion.statement(voted);
    return statement != nullptr &&
           constitution::rows_disclosed(state_, statement->question, audience);
  }

  constitution::State state_;
  std::vector<acts::Entry> entries_;
  std::vector<constitution::Body> rows_;  // the body of every entry
  std::map<Digest, acts::Content> contents_;
};

// A whole small dialogue: two questions, the first closed and with a published map; six people of
// one constituency; one rejected statement, one withheld.
class InventedStory {
 public:
  explicit InventedStory(constitution::Mode mode = constitution::Mode::open,
                         std::uint8_t people = 6) {
    auto asked =
        invented::terms(facilitator, registrar, invented_log_key().verifier_key().string());
    asked.mode = mode;
    add(convener.does(asked, invented::title_contents()));
    add(facilitator.does(invented::declared("cso", 10), invented::in_both("cso").contents));
    for (std::uint8_t i = 0; i < people; ++i) {
      participants.emplace_back("participant " + std::to_string(i));
      auto& who = participants.back();
      add(who.does(registrar.attests("cso", who.key())));
    }
    for (const auto* question : {"What blocks", "What helps"})
      add(facilitator.does(invented::posed(question), invented::in_both(question).contents));
    for (const auto* text : {"Parler d’abord", "Écouter ensuite"})
      add(facilitator.does(invented::stated(text), {invented::words(text)}));
    add(facilitator.does(invented::stated("Agir", 2), {invented::words("Agir")}));
    add(participants[0].does(invented::stated("Un nom"), {invented::words("Un nom")}));
    add(facilitator.does(
        discussion::StatementModeratedV1{.statement = StatementId{4},
                                         .decision = discussion::Decision::rejected,
                                         .reason = discussion::Reason::personal_data,
                                         .note = {}}));
    add(facilitator.does(
        constitution::ContentWithheldV1{.content = acts::digest_of(invented::words("Un nom")),
                                        .authority = constitution::Authority::facilitator,
                                        .reason = discussion::Reason::personal_data}));
    for (std::uint32_t statement = 1; statement <= 2; ++statement)
      for (std::size_t i = 0; i < participants.size(); ++i) vote(i, statement, i % 2 == 0);
    close(1);
    add(facilitator.does(log.map_act(QuestionId{1}, log.state().size)));
  }

  void vote(std::size_t participant, std::uint32_t statement, bool agree) {
    add(participants[participant].does(discussion::VoteCastV1{
        .statement = StatementId{statement},
        .choice = agree ? discussion::Choice::agree : discussion::Choice::disagree}));
  }
  void close(std::uint32_t question) {
    add(facilitator.does(discussion::QuestionClosedV1{QuestionId{question}}));
  }
  void add(const acts::SignedAct& act) {
    ensure(log.append(act).has_value(), "the law refused what a test stands on");
  }

  invented::Person convener{"convener"}, facilitator{"facilitator"}, registrar{"registrar"};
  std::vector<invented::Person> participants;
  InventedLog log;
};

}  // namespace entente::audit
