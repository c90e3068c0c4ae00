// What every screen of the projector is given.

import type { QuestionSummary, Summary } from '../../api/shapes';
import type { Followed } from '../../session/use_room';

export interface OnWall {
  summary: Summary;
  followed: Followed;
}

export interface OnWallAsked extends OnWall {
  asked: QuestionSummary;
}
