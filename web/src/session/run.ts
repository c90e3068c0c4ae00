// Where a session stands: computed from what the register says and the reader's clock, so that any
// device shows the same line, and shows it again after a crash.

import type { LineState } from '../look/course/run_sheet';
import type { AnswerRequest, Phase, SessionView, StageNow, StageScreen } from './shapes';

export function presentPhase(session: SessionView): Phase | null {
  return session.phases.find((item) => item.phase === session.phase) ?? null;
}

export function nextPhase(session: SessionView): Phase | null {
  return session.phases.find((item) => item.phase === session.phase + 1) ?? null;
}

// What the projector shows: the screen chosen by hand, else that of the phase.
export function screenOf(session: SessionView, stage: StageNow | null): StageScreen {
  const chosen = stage?.session === session.session ? stage.screen : null;
  if (session.state === 'closed') return 'closing';
  return chosen ?? presentPhase(session)?.screen ?? 'code';
}

export interface RunLine {
  phase: Phase;
  state: LineState;
  elapsed: number | null; // seconds spent on it, over all visits
  reopened: boolean;
  by: string | null; // the facilitator who entered it last
}

export function runLines(session: SessionView, now: number): RunLine[] {
  const until = session.closed?.at ?? now;
  const spent = new Map<number, number>();
  session.entered.forEach((move, index) => {
    const end = session.entered[index + 1]?.at ?? until;
    const before = spent.get(move.phase) ?? 0;
    spent.set(move.phase, before + Math.max(0, end - move.at));
  });
  const visits = (phase: number) => session.entered.filter((move) => move.phase === phase).length;
  return session.phases.map((phase) => {
    const present = phase.phase === session.phase && session.state === 'open';
    const reopened = present && visits(phase.phase) > 1;
    const by = session.entered.filter((move) => move.phase === phase.phase).at(-1)?.by ?? null;
    const state: LineState = present
      ? (reopened ? 'reopened' : 'now')
      : spent.has(phase.phase) ? 'past' : phase.phase < session.phase ? 'skipped' : 'ahead';
    return { phase, state, elapsed: spent.get(phase.phase) ?? null, reopened, by };
  });
}

// Seconds on the clock of the present line: from its last beginning, or from where it was set.
export function onTheClock(session: SessionView, stage: StageNow | null, now: number): number {
  const begun = session.entered.at(-1)?.at ?? session.at;
  const base = stage?.session === session.session ? stage.base : null;
  return Math.max(0, now - Math.max(begun, base ?? 0));
}

export interface Balance {
  constituency: string;
  seconds: number;
  turns: number;
  share: number; // of all time spoken
}

export function balanceOf(session: SessionView, codes: readonly string[]): Balance[] {
  const all = session.turns.reduce((sum, turn) => sum + turn.seconds, 0);
  return codes.map((constituency) => {
    const own = session.turns.filter((turn) => turn.constituency === constituency);
    const seconds = own.reduce((sum, turn) => sum + turn.seconds, 0);
    return { constituency, seconds, turns: own.length, share: all > 0 ? seconds / all : 0 };
  });
}

export type AnswerState = 'answered' | 'answered_late' | 'due' | 'overdue';

export function answerState(request: AnswerRequest, now: number): AnswerState {
  const first = request.answers[0];
  if (first) return first.at > request.due ? 'answered_late' : 'answered';
  return now > request.due ? 'overdue' : 'due';
}
