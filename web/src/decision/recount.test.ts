import { describe, expect, it } from 'vitest';

import { recount } from './recount';
import type { ConcludedRow, Decision, DecisionRow, PublicVoice, Rule } from './shapes';

const qualified: Rule = { kind: 'qualified', objections_max: 0, reached_min: 2 };

function spoke(choice: PublicVoice['choice'], concluded: ConcludedRow): DecisionRow {
  return {
    constituency: 'gov', voice: 'focal_point', seats: 10, quorum: 1,
    threshold: { numerator: 1, denominator: 1 }, may_block: true, accepted_at: 1, accepted_by: 1,
    voice_given: { at: 2, choice, index: 2, reason: {} }, concluded,
  };
}

function balloted(counts: ConcludedRow['counts'], reached: boolean): DecisionRow {
  return {
    constituency: 'cso', voice: 'ballots', seats: 20, quorum: 5,
    threshold: { numerator: 2, denominator: 3 }, may_block: false, accepted_at: 1, accepted_by: 1,
    voice_given: null, concluded: { blocked: false, counts, quorum_met: true, reached },
  };
}

const stated = (reached: boolean, blocked = false): ConcludedRow =>
  ({ blocked, counts: { yes: reached ? 1 : 0, no: 0, abstain: 0 }, quorum_met: true, reached });

function decided(rows: DecisionRow[], upheld: boolean, rule = qualified): Decision {
  return {
    decision: 1, index: 0, at: 0, proposal: 1, summary: {}, status: 'upheld', opened: null,
    closes: null,
    replaced_by: null, rule, rows, concluded: { at: 3, index: 3, upheld }, size: 4,
  };
}

describe('A conclusion counted again', () => {
  it('holds at exactly the threshold', () => {
    const rows = [spoke('yes', stated(true)), balloted({ yes: 10, no: 5, abstain: 1 }, true)];
    expect(recount(decided(rows, true))).toEqual({ holds: true, counted: 2, of: 2 });
  });

  it('does not hold one answer below it', () => {
    const rows = [spoke('yes', stated(true)), balloted({ yes: 9, no: 5, abstain: 1 }, true)];
    expect(recount(decided(rows, true))?.holds).toBe(false);
  });

  it('does not hold when it passes over a block', () => {
    const rows = [
      spoke('block', stated(false, true)), balloted({ yes: 10, no: 5, abstain: 0 }, true),
    ];
    const rule = { ...qualified, reached_min: 1 };
    expect(recount(decided(rows, true, rule))?.holds).toBe(false);
    expect(recount(decided(rows, false, rule))?.holds).toBe(true);
  });

  it('takes what is not shown as it was stated, and says so', () => {
    const rows = [spoke('yes', stated(true)), balloted(null, false)];
    expect(recount(decided(rows, false))).toEqual({ holds: true, counted: 1, of: 2 });
    expect(recount(decided(rows, true))?.holds).toBe(false);
  });

  it('asks a double majority for more than half of the seats', () => {
    const rows = [spoke('yes', stated(true)), balloted({ yes: 3, no: 12, abstain: 0 }, false)];
    const rule: Rule = { kind: 'double_majority', objections_max: 0, reached_min: 1 };
    expect(recount(decided(rows, false, rule))?.holds).toBe(true);
  });

  it('adds up the objections of a consent', () => {
    const counts = { yes: 0, no: 1, abstain: 0 };
    const one = { blocked: false, counts, quorum_met: true, reached: true };
    const rows = [spoke('no', one), { ...spoke('no', one), constituency: 'union' }];
    const rule: Rule = { kind: 'consent', objections_max: 1, reached_min: 2 };
    expect(recount(decided(rows, false, rule))?.holds).toBe(true);
    expect(recount(decided(rows, true, rule))?.holds).toBe(false);
  });

  it('is nothing before one is stated', () => {
    expect(recount({ ...decided([], true), concluded: null })).toBeNull();
  });
});
