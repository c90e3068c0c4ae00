// Which contents an act names: one overload an act, so that none is forgotten.

#include "dialogue/constitution/state.h"

namespace entente::constitution {
namespace {

struct Contents {
  std::vector<Digest> found;

  void add(const Translations& texts) {
    for (const auto& [language, digest] : texts) found.push_back(digest);
  }
  void operator()(const DialogueOpenedV1& act) { add(act.title); }
  void operator()(const constituency::ConstituencyDeclaredV1& act) { add(act.name); }
  void operator()(const discussion::QuestionPosedV1& act) { add(act.text); }
  void operator()(const discussion::StatementSubmittedV1& act) { add(act.text); }
  void operator()(const discussion::StatementImportedV1& act) { add(act.text); }
  void operator()(const discussion::StatementModeratedV1& act) { add(act.note); }
  void operator()(const constituency::FocalPointNamedV1& act) { add(act.name); }
  void operator()(const constituency::SeatTakenV1&) {}
  void operator()(const constituency::SeatImportedV1&) {}
  void operator()(const discussion::QuestionClosedV1&) {}
  void operator()(const discussion::VoteCastV1&) {}
  void operator()(const discussion::VoteImportedV1&) {}
  void operator()(const ConstitutionAdoptedV1&) {}
  void operator()(const MapPublishedV1&) {}
  void operator()(const ContentWithheldV1&) {}
};

}  // namespace

std::vector<Digest> contents_of(const Body& body) {
  Contents contents;
  std::visit(contents, body);
  return std::move(contents.found);
}

}  // namespace entente::constitution
