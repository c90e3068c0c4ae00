import { describe, expect, it, vi } from 'vitest';

vi.mock('./recompute_worker?worker&url', () => ({ default: '/assets/recompute_worker-1.js' }));

import { begin, hear, recompute, type Course, type Heard } from './recompute';
import type { Report } from './verifier';

const report = (verdicts: Report['checks']): Report => ({
  audience: 'public', checks: verdicts, disclosed: 0, entries: 9, findings: [], maps: 0,
  maps_recomputed: 0, redrawn: [], root: '', sealed: 0, signatures: 9,
});

function after(...told: Heard[]): Course {
  return told.reduce(hear, begin());
}

describe('Recomputing', () => {
  it('begins by fetching, with every check still to come', () => {
    const course = after({ kind: 'fetching', bytes: 7, of: 70 });
    expect(course).toMatchObject({ stage: 'fetching', bytes: 7, of: 70, end: null });
    expect(new Set(Object.values(course.marks))).toEqual(new Set(['awaited']));
  });

  it('shows authors and law under way together, then as they settle', () => {
    const under = after(
      { kind: 'settled', check: 'seal', found: false },
      { kind: 'progress', check: 'authors', done: 3, of: 4 },
    );
    expect(under).toMatchObject({ stage: 'replaying', share: 0.75 });
    expect(under.marks).toMatchObject({ seal: 'passed', authors: 'under_way', law: 'under_way' });
    const later = hear(under, { kind: 'settled', check: 'authors', found: true });
    expect(later.marks).toMatchObject({ authors: 'failed', law: 'under_way' });
  });

  it('takes the last word from the report: what could not be checked is not passed', () => {
    const reports = report([
      { check: 'whole', question: '', verdict: 'failed' },
      { check: 'law', question: '', verdict: 'not_made' },
    ]);
    const both = { en: reports, fr: reports };
    const done: Heard = { kind: 'done', bytes: 1, seconds: 1, reports: both };
    const course = after({ kind: 'progress', check: 'law', done: 1, of: 1 }, done);
    expect(course.marks).toMatchObject({ whole: 'failed', law: 'not_made' });
    expect(course.end).toBe(done);
  });

  it('says so where there are no workers', () => {
    const heard: Heard[] = [];
    recompute({ dialogue: 'demo', key: '', language: 'fr' }, (one) => heard.push(one));
    expect(heard).toEqual([{ kind: 'stopped', why: 'no_verifier' }]);
  });
});
