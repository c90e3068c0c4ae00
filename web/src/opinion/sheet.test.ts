import { describe, expect, it } from 'vitest';

import type { Stability, Statement, Summary } from '../api/shapes';
import { Words } from '../words/words';
import {
  bondSheet, groupSheet, knownSheet, stabilitySheet, statementSheet, type Voices,
} from './figures';
import { find } from './finding';
import { counts, group, mapOf, statement } from './invented_map';
import { asPublished } from './match';
import { share, toCsv, toTabs, type Sheet } from './sheet';

const sheet = (rows: Sheet['rows']): Sheet => ({
  rows,
  columns: [{ code: 'a', label: 'Un', as: 'text' }, { code: 'b', label: '', as: 'count' }],
});

describe('A CSV file', () => {
  it('has codes in its first line and ends each line as RFC 4180 says', () => {
    expect(toCsv(sheet([['x', 1], ['y', null]]))).toBe('a,b\r\nx,1\r\ny,\r\n');
  });

  it('quotes what needs it and begins with no byte order mark', () => {
    expect(toCsv(sheet([['a "b", c\nd', 0.5]]))).toBe('a,b\r\n"a ""b"", c\nd",0.5\r\n');
  });

  it('hands a spreadsheet nothing to run', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx'])
      expect(toCsv(sheet([[text, -1]]))).toBe(`a,b\r\n'${text},-1\r\n`);
  });

  it('is copied with tabs and words, a line for each row', () => {
    expect(toTabs(sheet([['a\tb\nc', 2]]))).toBe('Un\tb\na b c\t2');
  });
});

describe('The sheets of a map', () => {
  const french = new Words('fr', 'whole', { 'row.group': 'Groupe {letter}', 'row.side': 'Côté' });
  const english = new Words('en', 'whole', { 'row.group': 'Group {letter}' });
  const both: Voices = {
    reader: french, languages: ['fr', 'en'],
    words: (language) => ({ fr: french, en: english }[language]),
  };
  const summary = {
    constituencies: [{ code: 'union', name: { fr: 'Syndicats', en: 'Unions' } }],
  } as unknown as Summary;
  const map = asPublished(mapOf([
    statement(7, [1, 0], {
      ...counts(9, 2, 1), groups: [counts(9, 0, 1), counts(0, 2)],
      constituencies: [{ code: 'union', ...counts(3, 1) }],
    }),
  ], [group(0, 12, [0, 0]), group(1, 10, [9, 9])], {
    participants: { total: 25, placed: 22 },
    constituencies: [{ code: 'union', participants: 11 }],
  }));
  const texts = [{ statement: 7, text: { fr: 'Oui, vraiment' } }] as unknown as Statement[];
  const cells = (whole: Sheet, row: number) => Object.fromEntries(
    whole.columns.map((column, at) => [column.code, whole.rows[row]![at]]));

  it('give each statement a row for everyone and for each side, with labels per language', () => {
    const whole = statementSheet([find(map.statements[0]!, map)], map, texts, summary, both);
    expect(whole.rows).toHaveLength(4);
    expect(cells(whole, 0)).toMatchObject({
      statement: 7, text_fr: 'Oui, vraiment', text_en: '', side_kind: 'everyone',
      agree: 9, disagree: 2, pass: 1, silent: 14, members: 25, agree_share: 0.75,
    });
    expect(cells(whole, 1)).toMatchObject({
      side_kind: 'group', side: 'A', side_fr: 'Groupe A', side_en: 'Group A', members: 12,
    });
    expect(cells(whole, 3)).toMatchObject({
      side_kind: 'constituency', side: 'union', side_fr: 'Syndicats', side_en: 'Unions',
      agree: 3, silent: 7,
    });
  });

  const claim = {
    statement: 7, direction: 'agree', success: 9, trials: 10, share: 833_333, repness: 2_500_000,
  } as const;
  const known = { ...map, groups: map.groups.map((it) => ({ ...it, known_for: [claim] })) };
  const stability: Stability = {
    algorithm: 'stability-1', question: 1, size: 9, map: '', seed: '', resamples: 50, steady: true,
    groups: [{ group: 0, overlap: 910_000 }, { group: 1, overlap: 880_000 }],
    k_shares: [{ groups: 2, share: 960_000 }, { groups: 3, share: 40_000 }],
  };

  it('say what a group is known for, and how often the same came out', () => {
    expect(cells(knownSheet(known, texts, summary, both), 1)).toMatchObject({
      group: 'B', statement: 7, success: 9, trials: 10, share: 0.8333, times_others: 2.5,
    });
    const { rows } = stabilitySheet({ ...map, tags: [1, 0] }, stability, both);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['same_number', '2', 0.96], ['same_number', '3', 0.04],
      ['same_people', 'B', 0.91], ['same_people', 'A', 0.88],
    ]);
  });

  it('have a cell for each column, and labels in the reader’s language alone', () => {
    const sheets = [
      statementSheet([find(map.statements[0]!, map)], map, texts, summary, both),
      groupSheet(map, summary, null, both),
      bondSheet(map, both),
      knownSheet(known, texts, summary, both),
      stabilitySheet(map, stability, both),
    ];
    for (const { columns, rows } of sheets) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(new Set(columns.map(({ code }) => code)).size).toBe(columns.length);
    }
    const side = sheets[0]!.columns.filter(({ code }) => code.startsWith('side_'));
    expect(side.map(({ code, label }) => [code, label !== ''])).toEqual([
      ['side_kind', false], ['side_fr', true], ['side_en', false],
    ]);
  });

  it('write shares with four digits', () => {
    expect([share(1 / 3), share(null), share(undefined)]).toEqual([0.3333, null, null]);
  });
});
