#pragma once

// One overload an act: first who may do it, then what its concept says. The acts of constituencies,
// of the discussion and of the dialogue as a whole; those of other concepts stand in judge_*.h.

#include "dialogue/constitution/judging/hearing.h"

namespace entente::constitution {

Verdict judge(const Hearing& hearing, const DialogueOpenedV1& act);
Verdict judge(const Hearing& hearing, const ConstitutionAdoptedV1& act);
Verdict judge(const Hearing& hearing, const MapPublishedV1& act);
Verdict judge(const Hearing& hearing, const ContentWithheldV1& act);

Verdict judge(const Hearing& hearing, const constituency::ConstituencyDeclaredV1& act);
Verdict judge(const Hearing& hearing, const constituency::SeatTakenV1& act);
Verdict judge(const Hearing& hearing, const constituency::SeatImportedV1& act);
Verdict judge(const Hearing& hearing, const constituency::FocalPointNamedV1& act);
Verdict judge(const Hearing& hearing, const constituency::KeyEntrustedV1& act);

Verdict judge(const Hearing& hearing, const discussion::QuestionPosedV1& act);
Verdict judge(const Hearing& hearing, const discussion::QuestionClosedV1& act);
Verdict judge(const Hearing& hearing, const discussion::StatementSubmittedV1& act);
Verdict judge(const Hearing& hearing, const discussion::StatementImportedV1& act);
Verdict judge(const Hearing& hearing, const discussion::StatementModeratedV1& act);
Verdict judge(const Hearing& hearing, const discussion::RoleTaggedV1& act);
Verdict judge(const Hearing& hearing, const discussion::VoteCastV1& act);
Verdict judge(const Hearing& hearing, const discussion::VoteImportedV1& act);

}  // namespace entente::constitution
