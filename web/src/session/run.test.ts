import { describe, expect, it } from 'vitest';

import { answerState, balanceOf, onTheClock, runLines, screenOf } from './run';
import type { Phase, SessionView, StageNow } from './shapes';

const phase = (number: number, screen: Phase['screen']): Phase => ({
  phase: number, title: { en: `P${number}` }, minutes: 5, stage: 'discuss', screen,
});

const begun: SessionView = {
  session: 1, title: { en: 'S' }, state: 'open', at: 1_000, starts: 1_000, floor_balance: true,
  phases: [phase(1, 'title'), phase(2, 'question'), phase(3, 'map')],
  entered: [{ by: 'aa', phase: 1, from: 0, at: 1_000 },
    { by: 'bb', phase: 2, from: 1, at: 1_060 }],
  phase: 2, presence: [], turns: [],
};

const stage: StageNow = {
  counter: 1, session: 1, blank: false, screen: null, speakers: [], base: null,
};

describe('The run-sheet', () => {
  it('knows what is past, what is on and what is to come', () => {
    expect(runLines(begun, 1_100).map((line) => [line.state, line.elapsed]))
      .toEqual([['past', 60], ['now', 40], ['ahead', null]]);
  });

  it('adds up the visits of a line that was opened again, and says so', () => {
    const again = {
      ...begun,
      entered: [...begun.entered, {
        by: 'bb', phase: 1, from: 2, at: 1_100, reason: { en: 'late guests' },
      }],
      phase: 1,
    };
    expect(runLines(again, 1_130).map((line) => [line.state, line.elapsed]))
      .toEqual([['reopened', 90], ['past', 40], ['ahead', null]]);
  });

  it('tells the lines that were passed over from those that are to come', () => {
    const jumped = { ...begun, entered: [{ by: 'aa', phase: 3, from: 0, at: 1_000 }], phase: 3 };
    expect(runLines(jumped, 1_100).map((line) => [line.state, line.elapsed]))
      .toEqual([['skipped', null], ['skipped', null], ['now', 100]]);
  });

  it('tells which facilitator entered a line last', () => {
    expect(runLines(begun, 1_100).map((line) => line.by)).toEqual(['aa', 'bb', null]);
  });

  it('stops with the session', () => {
    const closed: SessionView = { ...begun, state: 'closed', closed: { at: 1_200 } };
    expect(runLines(closed, 9_999).map((line) => line.elapsed)).toEqual([60, 140, null]);
    expect(runLines(closed, 9_999).map((line) => line.state)).toEqual(['past', 'past', 'ahead']);
  });

  it('never shows a negative time, however wrong the clock of the device', () => {
    expect(runLines(begun, 10)[1]!.elapsed).toBe(0);
    expect(onTheClock(begun, null, 10)).toBe(0);
  });
});

describe('The clock of a line', () => {
  it('counts from its beginning, or from where a facilitator set it', () => {
    expect(onTheClock(begun, stage, 1_100)).toBe(40);
    expect(onTheClock(begun, { ...stage, base: 1_090 }, 1_100)).toBe(10);
  });

  it('forgets a setting made before the line began, or for another session', () => {
    expect(onTheClock(begun, { ...stage, base: 1_010 }, 1_100)).toBe(40);
    expect(onTheClock(begun, { ...stage, base: 1_090, session: 9 }, 1_100)).toBe(40);
  });
});

describe('The screen', () => {
  it('is that of the line unless one was chosen; the code before; the end after', () => {
    expect(screenOf(begun, stage)).toBe('question');
    expect(screenOf(begun, { ...stage, screen: 'map' })).toBe('map');
    expect(screenOf({ ...begun, phase: 0 }, null)).toBe('code');
    expect(screenOf({ ...begun, state: 'closed' }, { ...stage, screen: 'map' })).toBe('closing');
  });
});

describe('The balance of the floor', () => {
  it('counts every constituency, those that never spoke too', () => {
    const spoken = {
      ...begun,
      turns: [{ constituency: 'gov', seconds: 90, at: 1 }, { constituency: 'cso', seconds: 30,
        at: 2 }],
    };
    expect(balanceOf(spoken, ['gov', 'cso', 'union']))
      .toEqual([
        { constituency: 'gov', seconds: 90, turns: 1, share: 0.75 },
        { constituency: 'cso', seconds: 30, turns: 1, share: 0.25 },
        { constituency: 'union', seconds: 0, turns: 0, share: 0 },
      ]);
    expect(balanceOf(begun, ['gov'])[0]!.share).toBe(0);
  });
});

describe('An answer that was asked for', () => {
  const asked = { request: 1, of: 'gov', due: 500, at: 100, index: 9 };
  const given = (at: number) => ({ outcome: 'taken_up' as const, at, index: 10 });
  it('is due, overdue, answered, or answered late for ever', () => {
    expect(answerState({ ...asked, answers: [] }, 499)).toBe('due');
    expect(answerState({ ...asked, answers: [] }, 501)).toBe('overdue');
    expect(answerState({ ...asked, answers: [given(400)] }, 900)).toBe('answered');
    expect(answerState({ ...asked, answers: [given(600), given(700)] }, 900))
      .toBe('answered_late');
  });
});
