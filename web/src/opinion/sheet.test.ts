import { describe, expect, it } from 'vitest';

import type { Statement, Summary } from '../api/shapes';
import { Words } from '../words/words';
import { bondSheet, groupSheet, statementSheet, type Voices } from './figures';
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

  it('have a cell for each column, and labels in the reader’s language alone', () => {
    const sheets = [
      statementSheet([find(map.statements[0]!, map)], map, texts, summary, both),
      groupSheet(map, summary, null, both),
      bondSheet(map, both),
    ];
    for (const { columns, rows } of sheets) {
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
