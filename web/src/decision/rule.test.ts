import { describe, expect, it } from 'vitest';

import { bodyOf, draftFrom, faultsIn, type Draft, type DraftRow } from './rule';

const sides = [
  { code: 'gov', name: {}, seats: 3, taken: 3 }, { code: 'cso', name: {}, seats: 30, taken: 20 },
  { code: 'union', name: {}, seats: 12, taken: 0 },
];
const known = { sides, floor: 10, now: 1_000 };

function changed(change: Partial<DraftRow>): Draft {
  const draft = draftFrom('qualified', sides, 10);
  return {
    ...draft,
    rows: draft.rows.map((row) => (row.constituency === 'cso' ? { ...row, ...change } : row)),
  };
}

const names = (draft: Draft) => faultsIn(draft, known).map((found) => found.fault);

describe('A rule while it is written', () => {
  it('comes from the library without a fault', () => {
    for (const template of ['consent', 'double_majority', 'qualified', 'veto'] as const) {
      expect(faultsIn(draftFrom(template, sides, 10), known)).toEqual([]);
    }
  });

  it('lets a side below the floor speak in the open', () => {
    const rows = draftFrom('qualified', sides, 10).rows;
    expect(rows.map((row) => row.voice)).toEqual(['focal_point', 'ballots', 'ballots']);
    expect(names(changed({ seats: '9', quorum: '3' }))).toEqual(['below_floor']);
  });

  it.each([
    [{ numerator: '3', denominator: '2' }, 'threshold'],
    [{ numerator: '0' }, 'threshold'],
    [{ numerator: 'two' }, 'threshold'],
    [{ quorum: '31' }, 'quorum'],
    [{ quorum: '-1' }, 'quorum'],
    [{ seats: '31' }, 'seats'],
  ])('%o is called %s', (change, fault) => {
    expect(names(changed(change))).toEqual([fault]);
  });

  it('says which row is wrong', () => {
    expect(faultsIn(changed({ quorum: '99' }), known))
      .toEqual([{ fault: 'quorum', field: 'quorum', row: 'cso' }]);
  });

  it('needs somebody to decide, and no more rows than there are', () => {
    const draft = draftFrom('qualified', sides, 10);
    const nobody = { ...draft, rows: draft.rows.map((row) => ({ ...row, takesPart: false })) };
    expect(names(nobody)).toEqual(['no_rows', 'reached']);
    expect(names({ ...draft, reached: '4' })).toEqual(['reached']);
  });

  it('closes on a full hour to come, or when the facilitator says so', () => {
    const draft = draftFrom('qualified', sides, 10);
    const day = '2031-03-01';
    expect(names({ ...draft, closingDay: day })).toEqual(['closes']);
    expect(names({ ...draft, closingDay: '1960-01-01', closes: -3_600 })).toEqual(['closes']);
    expect(names({ ...draft, closingDay: day, closes: 1_930_000_000 })).toEqual([]);
    expect(bodyOf({ ...draft, closingDay: day, closes: 7_200 }, 7).closes).toBe(7_200);
    expect(bodyOf(draft, 7)).not.toHaveProperty('closes');
  });

  it('becomes the body of the act, without what its kind does not know', () => {
    const body = bodyOf(draftFrom('consent', sides, 10), 7);
    expect(body.proposal).toBe(7);
    expect(body.rule).toMatchObject({ kind: 'consent', objections_max: 0 });
    expect(body.rule).not.toHaveProperty('reached_min');
    const most = bodyOf(draftFrom('double_majority', sides, 10), 7);
    expect(most.rule).toMatchObject({ kind: 'double_majority', reached_min: 2 });
    expect(most.rule).not.toHaveProperty('objections_max');
  });
});
