import { describe, expect, it } from 'vitest';

import { adviceOn, staleIn, stopsIn } from './drafting';
import { linesOf } from './record';
import type { Proposal, Version } from './shapes';
import { changes, gapsIn, isNewClause, partOf } from './text';

const version: Version = {
  index: 4, at: 0, amendment: null,
  summary: { fr: 'En clair', en: 'Plainly' },
  clauses: [
    { text: { fr: 'Un', en: 'One' }, indicator: { fr: 'Compte' } },
    { text: { fr: 'Deux' }, indicator: {} },
  ],
};

describe('A text in two layers', () => {
  it('is the summary, then the clauses, then one that is still to be written', () => {
    expect(partOf(version, 0).text).toEqual(version.summary);
    expect(partOf(version, 2).text).toEqual({ fr: 'Deux' });
    expect(partOf(version, 3)).toEqual({ text: {}, indicator: {} });
    expect([2, 3].map((part) => isNewClause(version, part))).toEqual([false, true]);
  });

  it('lacks words where a working language has none; an indicator may be absent altogether', () => {
    expect(gapsIn(version, ['fr', 'en'])).toEqual([
      { part: 1, of: 'indicator', languages: ['en'] },
      { part: 2, of: 'text', languages: ['en'] },
    ]);
    expect(gapsIn(version, ['fr'])).toEqual([]);
  });

  it('changes in each language by itself, and says where words would be lost', () => {
    expect(changes({ fr: 'a', en: 'b' }, { fr: 'c' })).toEqual([
      { language: 'fr', before: 'a', after: 'c' },
      { language: 'en', before: 'b', after: '' },
    ]);
  });
});

describe('The drafting desk', () => {
  const draft = {
    summary: { fr: 'Publier chaque réponse', en: '' },
    clauses: [{ text: { fr: 'Renforcer le dialogue' }, indicator: {} }],
  };

  it('stops a part without words in any language, and one that is too long', () => {
    expect(stopsIn(draft)).toEqual([]);
    expect(stopsIn({ summary: { fr: ' ' }, clauses: [{ text: {}, indicator: {} }] })).toEqual([
      { part: 0, of: 'text', language: null, fault: 'empty' },
      { part: 1, of: 'text', language: null, fault: 'empty' },
    ]);
    const long = { ...draft, summary: { fr: 'x'.repeat(1_001) } };
    expect(stopsIn(long)).toEqual([{ part: 0, of: 'text', language: 'fr', fault: 'too_long' }]);
  });

  it('advises on languages, vague words and indicators without stopping', () => {
    const advice = adviceOn(draft, ['fr', 'en']);
    expect(advice.gaps.map((gap) => [gap.part, gap.languages])).toEqual([[0, ['en']], [1, ['en']]]);
    expect(advice.vague).toEqual([{ part: 1, language: 'fr', words: ['renforcer'] }]);
    expect(advice.unseen).toEqual([1]);
  });

  it('notices a translation that no longer follows', () => {
    expect(staleIn({ fr: 'a', en: 'b' }, { fr: 'c', en: 'b' })).toEqual(['en']);
    expect(staleIn({ fr: 'a', en: 'b' }, { fr: 'c', en: 'd' })).toEqual([]);
    expect(staleIn({ fr: 'a', en: 'b' }, { fr: 'a', en: 'b' })).toEqual([]);
  });
});

describe('The record of a proposal', () => {
  it('is told once a line, in order; an accepted amendment as the version it made', () => {
    const author = { constituency: 'cso', name: {}, role: 'seat' as const };
    const told = {
      index: 4, author, frozen_by: 12,
      versions: [version, { ...version, index: 9, amendment: 1 }],
      amendments: [{ amendment: 1, index: 6, author, settled_by: 9 },
        { amendment: 2, index: 7, author, settled_by: 11 }],
      objections: [{ objection: 1, index: 5, author, settled: { index: 10 } }],
    } as unknown as Proposal;
    expect(linesOf(told).map((line) => [line.index, line.kind, line.number])).toEqual([
      [4, 'tabled', 0], [5, 'objection', 1], [6, 'amendment', 1], [7, 'amendment', 2],
      [9, 'version', 2], [10, 'objection_settled', 1], [11, 'amendment_settled', 2],
      [12, 'frozen', 0],
    ]);
  });
});
