#include "host/commitment_api/table/import.h"

#include <gtest/gtest.h>
#include <set>

#include "dialogue/constitution/admit.h"
#include "record/acts/invented_test.h"

namespace entente::commitment_api {
namespace {

namespace invented = acts::invented;
using constitution::State;

constexpr std::int64_t day = 86'400;

WrittenText in_both(const std::string& words) {
  return {{invented::language("en"), *Text::parse(words + " (en)")},
          {invented::language("fr"), *Text::parse(words + " (fr)")}};
}

WrittenCommitment promise(const std::string& action) {
  return {.action = in_both(action),
          .beneficiaries = in_both("Everybody"),
          .deliverable = {},
          .indicator = {},
          .resource = {},
          .owners = {{.constituency = invented::code("gov"),
                      .office = in_both("Office"),
                      .contribution = {}}},
          .due = invented::after(invented::morning, 90 * day),
          .verifier = invented::code("cso"),
          .milestones = {},
          .anchors = {}};
}

// A law that can be asked, and the words of what it let in.
class Import : public testing::Test {
 protected:
  void SetUp() override {
    auto terms = invented::terms(facilitator_, registrar_);
    terms.constitution = 2;
    must(convener_.does(terms, invented::title_contents()));
    for (const auto* name : {"gov", "cso"})
      must(facilitator_.does(invented::declared(name, 10), invented::in_both(name).contents));
  }
  void must(const acts::SignedAct& act) {
    const auto admitted = constitution::admit(state_, act.act(), invented::morning);
    ASSERT_TRUE(admitted);
    constitution::evolve(state_, *admitted);
    for (const auto& content : act.contents())
      kept_[acts::digest_of(content)] = content.text.string();
  }
  acts::SignedAct made(const WrittenCommitment& written) {
    std::vector<acts::Content> contents;
    std::set<Digest> named;  // an act names a content once
    auto act = act_of(written, [&](const WrittenText& texts) {
      Translations digests;
      for (const auto& [language, text] : texts) {
        auto content = invented::words(text.string());
        const auto digest = acts::digest_of(content);
        digests.emplace(language, digest);
        if (named.insert(digest).second) contents.push_back(std::move(content));
      }
      return digests;
    });
    return facilitator_.does(std::move(act), std::move(contents));
  }
  // What the law says to this row, and the cell it is about.
  std::string said(const WrittenCommitment& written) {
    const auto admitted = constitution::admit(state_, made(written).act(), invented::morning);
    return admitted ? "admitted"
                    : column_of(admitted.error(),
                                {.written = written, .state = state_, .at = invented::morning});
  }
  Held held() {
    return Held{state_.commitment, [this](const Digest& digest) -> std::optional<std::string> {
                  const auto found = kept_.find(digest);
                  if (found == kept_.end()) return std::nullopt;
                  return found->second;
                }};
  }

  invented::Person convener_{"convener"}, facilitator_{"facilitator"}, registrar_{"registrar"};
  State state_;
  std::map<Digest, std::string> kept_;
};

TEST_F(Import, NamesTheCellThatTheLawSaysNoTo) {
  auto row = promise("Open the registers");
  EXPECT_EQ(said(row), "admitted");
  row.owners.clear();
  EXPECT_EQ(said(row), "owner_1");
  row = promise("Open");
  row.due.reset();
  EXPECT_EQ(said(row), "due");
  row.due = invented::after(invented::morning, -day);
  EXPECT_EQ(said(row), "due");
  row = promise("Open");
  row.verifier = invented::code("gov");
  EXPECT_EQ(said(row), "verifier");
  row.verifier = invented::code("nobody");
  EXPECT_EQ(said(row), "verifier");
  row = promise("Open");
  row.action.erase(invented::language("fr"));
  EXPECT_EQ(said(row), "action@fr");
  row = promise("Open");
  row.owners.push_back({invented::code("nobody"), in_both("Office"), in_both("Part")});
  EXPECT_EQ(said(row), "owner_2");
  row.owners.back().constituency = invented::code("gov");
  EXPECT_EQ(said(row), "owner_2");
  row.owners.back().constituency = invented::code("cso");
  EXPECT_EQ(said(row), "owner_1_contribution@en") << "a common action, to which each brings a part";
  row.owners.front().contribution = in_both("Part");
  EXPECT_EQ(said(row), "verifier") << "it became an owner";
}

TEST_F(Import, NamesTheCellOfAMilestoneOrAnAnchor) {
  const auto soon = invented::after(invented::morning, day);
  auto row = promise("Open");
  row.milestones = {{in_both("Half"), {}, soon, 0, 50}, {in_both("All"), {}, soon, 50, 50}};
  EXPECT_EQ(said(row), "milestone_2_target");
  row.milestones[1] = {in_both("All"), {}, invented::after(*row.due, day), 50, 100};
  EXPECT_EQ(said(row), "milestone_2_due");
  row.milestones[1].due = invented::morning;
  EXPECT_EQ(said(row), "milestone_2_due");
  row.milestones.pop_back();
  row.anchors = {{commitment::Level::law, "", {}}};
  EXPECT_EQ(said(row), "anchor_1_paragraph");
}

TEST_F(Import, NamesTheCellOfASeriesByItsOwnColumns) {
  auto row = promise("Open");
  const auto soon = invented::after(invented::morning, day);
  row.milestones.assign(60, {in_both("Report"), {}, soon, 0, 1});
  row.milestone_places.assign(60, 0);
  EXPECT_EQ(said(row), "milestone_1");
  row.milestones.resize(2);
  row.milestones[1].due = invented::after(*row.due, day);
  EXPECT_EQ(said(row), "milestone_1_due");
}

TEST_F(Import, PassesOverWhatIsThereEachCommitmentOnce) {
  must(made(promise("Open")));
  must(made(promise("Open")));
  auto register_ = held();
  EXPECT_TRUE(register_.take(promise("Open")));
  EXPECT_TRUE(register_.take(promise("Open")));
  EXPECT_FALSE(register_.take(promise("Open"))) << "a third one would be new";
  EXPECT_FALSE(register_.take(promise("Open more")));
}

TEST_F(Import, TakesWordsThatWereWithheldForEmpty) {
  must(made(promise("Open")));
  kept_.erase(acts::digest_of(invented::words("Office (fr)")));
  auto row = promise("Open");
  EXPECT_FALSE(held().take(row));
  row.owners[0].office.erase(invented::language("fr"));
  EXPECT_TRUE(held().take(row)) << "as the export of such a register has it";
}

TEST(TableWords, AreThereInBothLanguagesForEveryFault) {
  for (int fault = 0; fault <= static_cast<int>(TableFault::series_empty); ++fault) {
    const auto& words = words_for(static_cast<TableFault>(fault));
    EXPECT_FALSE(words.code.empty());
    EXPECT_NE(words.title.en, words.title.fr) << words.code;
    EXPECT_NE(words.detail.en, words.detail.fr) << words.code;
  }
}

}  // namespace
}  // namespace entente::commitment_api
