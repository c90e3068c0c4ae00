// Every transcript on every stage, and through the audit: an honest log has no findings, and each
// act that was refused would have been found had the host let it in.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "record/audit/audit.h"
#include "transcripts/cast.h"
#include "transcripts/script.h"
#include "transcripts/stage.h"

namespace entente::transcripts {
namespace {

using constitution::Audience;

const std::filesystem::path folder =
    std::filesystem::path{ENTENTE_SOURCE_DIR} / "tests" / "transcripts";

std::vector<std::string> transcripts() {
  std::vector<std::string> names;
  for (const auto& file : std::filesystem::directory_iterator{folder})
    if (file.path().extension() == ".dialogue") names.push_back(file.path().stem().string());
  std::ranges::sort(names);
  return names;
}

std::vector<Line> lines_of(const std::string& name) {
  std::ifstream file{folder / (name + ".dialogue")};
  std::stringstream text;
  text << file.rdbuf();
  auto lines = parse_script(text.str());
  if (!lines) ADD_FAILURE() << name << ", line " << lines.error().line << ": " << lines.error().why;
  return lines ? *std::move(lines) : std::vector<Line>{};
}

std::string findings(const std::string& archive) {
  std::string told;
  for (const auto& finding : audit::audit(archive, {}).findings)
    told += audit::sentence(finding, audit::Language::en) + "\n";
  return told;
}

// Does a label such as S3 name what was just put into the log?
bool label_fits(const Line& line, const constitution::State& state) {
  if (line.objects.empty()) return true;
  const auto& label =
      line.verb == "import" && line.objects.size() > 2 ? line.objects[1] : line.objects[0];
  if (line.verb == "pose")
    return label == "Q" + std::to_string(state.discussion.questions().size());
  if (line.verb == "state" || (line.verb == "import" && line.objects[0] == "statement"))
    return label == "S" + std::to_string(state.discussion.statements().size());
  return true;
}

class Transcripts : public testing::TestWithParam<std::string> {
 protected:
  // Performs the transcript; the law's own copy of the log goes along.
  void perform_on(Stage& stage) {
    for (const auto& line : lines_of(GetParam())) {
      const auto [act, at] = cast_.perform(line, log_);
      const auto outcome = stage.perform(act, at);
      EXPECT_TRUE(outcome.agrees_with(line.refusal))
          << GetParam() << ".dialogue:" << line.number << ": " << line.text << "\n  it was "
          << (outcome.refusal.empty() ? "taken" : "refused: " + outcome.refusal);
      if (!line.refusal.empty()) continue;
      ASSERT_TRUE(log_.append(act, at)) << line.text;
      EXPECT_TRUE(label_fits(line, log_.state())) << line.text;
    }
    const auto archive = stage.public_bundle();
    EXPECT_EQ(findings(archive), "");
    EXPECT_EQ(audit::audit(archive, {}).entries, log_.state().size);
  }

  Cast cast_;
  audit::InventedLog log_;
};

TEST_P(Transcripts, AreDecidedSoByTheLaw) {
  const auto stage = law_stage();
  perform_on(*stage);
}

TEST_P(Transcripts, AreDecidedSoOverHttpInMemory) {
  const auto stage = http_stage_in_memory();
  perform_on(*stage);
}

TEST_P(Transcripts, AreDecidedSoOverHttpOnSqlite) {
  const auto stage = http_stage_on_sqlite();
  perform_on(*stage);
}

// The auditor sees the rows, so a vote let in against the law is seen as well.
TEST_P(Transcripts, LeaveNothingForTheAuditButWhatTheLawRefused) {
  for (const auto& line : lines_of(GetParam())) {
    const auto [act, at] = cast_.perform(line, log_);
    if (!acts::SignedAct::open(act.posted())) continue;
    if (log_.append(act, at)) {
      EXPECT_EQ(line.refusal, "");
      continue;
    }
    auto dishonest = log_;
    dishonest.force(act, at);
    const auto report = audit::audit(dishonest.bundle(Audience::auditor), {});
    EXPECT_TRUE(report.found(audit::Check::law)) << line.text;
  }
  EXPECT_EQ(findings(log_.bundle(Audience::auditor)), "");
  EXPECT_EQ(findings(log_.bundle(Audience::public_)), "");
}

INSTANTIATE_TEST_SUITE_P(All, Transcripts, testing::ValuesIn(transcripts()),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace entente::transcripts
