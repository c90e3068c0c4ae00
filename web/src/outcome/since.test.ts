import { describe, expect, it } from 'vitest';

import { nothing, since } from './since';
import { toldOnce } from './told_sample';

const then = toldOnce;
const answer = { outcome: 'taken_up' as const, at: 900, index: 70, where: { en: 'In the budget' } };

describe('What happened since an outcome was signed', () => {
  it('is nothing while nothing happened', () => {
    expect(nothing(since(then, then))).toBe(true);
  });

  it('holds each later answer, and none that the document tells', () => {
    const [first, ...others] = then.statements;
    const [asked] = first!.requests;
    const later = { ...asked!, answers: [...asked!.answers, answer] };
    const now = { ...then, size: 71, statements: [{ ...first!, requests: [later] }, ...others] };
    const { happened, asked: requested } = since(then, now);
    expect(happened).toEqual([expect.objectContaining({ kind: 'answer', at: 900, answer })]);
    expect(requested).toBe(0);
  });

  it('holds decisions that ended, promises made and taken back, and what was moderated', () => {
    const [open] = then.decisions.filter((one) => one.at === null);
    const [promise] = then.promises;
    const now = {
      ...then,
      decisions: then.decisions.map((one) => (one === open ? { ...one, at: 800, upheld: true }
        : one)),
      promises: [{ ...promise!, commitment: 99 }],
      statements: then.statements.map((one) => ({ ...one, accepted: !one.accepted })),
    };
    const { happened, accepted, removed } = since(then, now);
    expect(happened.map((one) => one.kind)).toEqual(['decision', 'promise', 'taken_back']);
    expect([accepted, removed]).toEqual([1, 2]);
  });
});
