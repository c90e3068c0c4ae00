import { describe, expect, it } from 'vitest';

import { dueDay, endOf, ofSession, owed } from './owed';
import type { AddressedStatement } from './shapes';

const item = (statement: number, more: Partial<AddressedStatement> = {}): AddressedStatement => ({
  statement, question: 1, text: {}, language: 'fr', index: statement, accepted: true, sources: [],
  requests: [], forgotten: null, ...more,
});
const asked = { request: 1, of: 'gov', due: 9, at: 1, index: 2, answers: [] };

describe('Answers that are owed', () => {
  it('are those of accepted statements that nobody was asked about', () => {
    const all = [item(1), item(2, { accepted: false }), item(3, { requests: [asked] }),
      item(4, { question: 2 })];
    expect(owed(all, null).map((one) => one.statement)).toEqual([1, 4]);
    expect(owed(all, 2).map((one) => one.statement)).toEqual([4]);
  });

  it('are left by a session that was about their question, or about all of them', () => {
    const all = [item(1), item(2, { question: 2 })];
    const phase = { phase: 1, title: {}, minutes: 5, stage: 'discuss', screen: 'title' } as const;
    const left = (phases: Parameters<typeof ofSession>[1]['phases']) =>
      ofSession(all, { phases }).map((one) => one.statement);
    expect(left([phase, { ...phase, phase: 2, question: 2 }])).toEqual([2]);
    expect(left([phase])).toEqual([1, 2]);
  });

  it('are asked for by the day agreed at the closing, or in thirty days', () => {
    const now = Date.parse('2031-03-01T10:00:00Z') / 1_000;
    expect(dueDay(now, Date.parse('2031-06-09T12:00:00Z') / 1_000)).toBe('2031-06-09');
    expect(dueDay(now, now - 5)).toBe('2031-03-31');
    expect(dueDay(now, null)).toBe('2031-03-31');
  });

  it('are due at the end of that day', () => {
    expect(endOf('2031-06-09')).toBe(Date.parse('2031-06-09T23:59:59Z') / 1_000);
    expect(endOf('')).toBeNaN();
  });
});
