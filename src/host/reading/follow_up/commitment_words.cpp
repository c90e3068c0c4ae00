#include "host/reading/follow_up/commitment_words.h"

namespace entente::reading {

using http::Words;
using namespace commitment;

Words words_for(Standing standing) {
  switch (standing) {
    case Standing::proposed:
      return {.en = "Awaiting confirmation", .fr = "En attente de confirmation"};
    case Standing::withdrawn:
      return {.en = "Withdrawn", .fr = "Retiré"};
    case Standing::disputed:
      return {.en = "Disputed", .fr = "Contesté"};
    case Standing::confirmed:
      return {.en = "Confirmed", .fr = "Confirmé"};
    case Standing::claimed:
      return {.en = "Said to be done", .fr = "Dit accompli"};
    case Standing::late:
      return {.en = "Late", .fr = "En retard"};
    case Standing::on_track:
      return {.en = "On track", .fr = "Dans les temps"};
  }
  return {};
}

Words words_for(Escalation level) {
  switch (level) {
    case Escalation::none:
      return {.en = "Not raised", .fr = "Pas remonté"};
    case Escalation::national:
      return {.en = "Raised at national level", .fr = "Remonté au niveau national"};
    case Escalation::regional:
      return {.en = "Raised at regional level", .fr = "Remonté au niveau régional"};
    case Escalation::global:
      return {.en = "Raised at global level", .fr = "Remonté au niveau mondial"};
  }
  return {};
}

Words words_for(Completion completion) {
  switch (completion) {
    case Completion::no_evidence:
      return {.en = "no evidence", .fr = "pas de preuve"};
    case Completion::not_started:
      return {.en = "not started", .fr = "pas commencé"};
    case Completion::limited:
      return {.en = "limited", .fr = "limité"};
    case Completion::substantial:
      return {.en = "substantial", .fr = "important"};
    case Completion::complete:
      return {.en = "complete", .fr = "accompli"};
  }
  return {};
}

Words words_for(Judgement judgement) {
  switch (judgement) {
    case Judgement::confirmed:
      return {.en = "Confirmed", .fr = "Confirmé"};
    case Judgement::disputed:
      return {.en = "Disputed", .fr = "Contesté"};
    case Judgement::insufficient:
      return {.en = "Insufficient evidence", .fr = "Preuves insuffisantes"};
  }
  return {};
}

Words words_for(Link link) {
  switch (link) {
    case Link::global_paragraph:
      return {.en = "Global paragraph", .fr = "Paragraphe mondial"};
    case Link::regional_text:
      return {.en = "Regional text", .fr = "Texte régional"};
    case Link::national_ground:
      return {.en = "Law, plan or budget", .fr = "Loi, plan ou budget"};
    case Link::office:
      return {.en = "Office", .fr = "Service"};
    case Link::action:
      return {.en = "Action", .fr = "Ce qui sera fait"};
    case Link::milestone:
      return {.en = "Milestone", .fr = "Jalon"};
    case Link::evidence:
      return {.en = "Evidence", .fr = "Preuve"};
    case Link::verification:
      return {.en = "Verification", .fr = "Vérification"};
  }
  return {};
}

}  // namespace entente::reading
