#include "host/problems/problems.h"
#include "transcripts/stage.h"

namespace entente::transcripts {
namespace {

class LawStage : public Stage {
 public:
  Outcome perform(const acts::SignedAct& act, Instant at) override {
    const auto opened = acts::SignedAct::open(act.posted());
    if (!opened) return {std::string{problems::of(opened.error().fault).code}};
    const auto verdict = log_.append(*opened, at);
    if (!verdict) return {std::string{problems::of(verdict.error()).code}};
    return {};
  }
  std::string public_bundle() override { return log_.bundle(constitution::Audience::public_); }

 private:
  audit::InventedLog log_;
};

}  // namespace

std::unique_ptr<Stage> law_stage() { return std::make_unique<LawStage>(); }

}  // namespace entente::transcripts
