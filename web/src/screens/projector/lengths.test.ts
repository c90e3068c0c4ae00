import { describe, expect, it } from 'vitest';

import {
  beginning, inParts, inPartsBeside, linesOf, onScreens, textInParts, unchanged,
} from './lengths';

const long = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');

describe('A text on a wall', () => {
  it('stays whole while it fits', () => {
    expect(textInParts('A short one.')).toEqual(['A short one.']);
    expect(textInParts('')).toEqual(['']);
  });

  it('is cut between words, into parts of about one length, and loses nothing', () => {
    const parts = textInParts(long, 200);
    expect(parts.join('')).toBe(long);
    expect(parts.length).toBe(Math.ceil(long.length / 200));
    for (const part of parts) expect(part.length).toBeLessThan(230);
    expect(Math.min(...parts.map((part) => part.length))).toBeGreaterThan(100);
  });

  it('keeps a word that is longer than a wall in one piece', () => {
    expect(textInParts('x'.repeat(500), 200)).toEqual(['x'.repeat(500)]);
  });

  it('keeps its changes marked in every part', () => {
    const parts = inParts([{ kind: 'same', text: long }, { kind: 'gone', text: ` ${long}` },
      { kind: 'new', text: ' end' }], 300);
    const flat = parts.flat();
    const of = (kind: string) => flat.filter((piece) => piece.kind === kind)
      .map((piece) => piece.text).join('');
    expect([of('same'), of('gone'), of('new')]).toEqual([long, ` ${long}`, ' end']);
  });
});

describe('A text in two languages on a wall', () => {
  const other = Array.from({ length: 120 }, (_, at) => `mot${at}`).join(' ');
  const space = { across: 20, lines: 8 };
  const plain = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

  it('has as many parts in one as in the other, each of which fits, and loses nothing', () => {
    const screens = inPartsBeside([unchanged(other), unchanged(long)], space);
    expect(screens.length).toBeGreaterThan(3);
    for (const columns of screens) {
      expect(columns).toHaveLength(2);
      for (const column of columns) expect(linesOf(plain(column), 20)).toBeLessThanOrEqual(8);
    }
    expect(screens.map(([left]) => plain(left!)).join('')).toBe(other);
    expect(screens.map(([, right]) => plain(right!)).join('')).toBe(long);
  });

  it('stays on one screen while both fit, however short one of them is', () => {
    expect(inPartsBeside([unchanged('Oui.'), unchanged('Yes.')], space)).toHaveLength(1);
    const screens = inPartsBeside([unchanged('Oui.'), unchanged(long)], space);
    expect(screens.map(([left]) => plain(left!)).join('')).toBe('Oui.');
    expect(screens.map(([, right]) => plain(right!)).join('')).toBe(long);
  });

  it('ends with a word that is longer than a column', () => {
    expect(inPartsBeside([unchanged('x'.repeat(500)), unchanged('')], space)).toHaveLength(1);
  });

  it('keeps a sign with the word before it where no break is allowed', () => {
    const jours = 'Sous trente jours\u202f: retenue ou écartée, et pourquoi\u00a0; publiée.';
    for (const [left] of inPartsBeside([unchanged(jours), unchanged('')], { across: 12, lines: 1 }))
      expect(plain(left!)).not.toMatch(/^\s*[:;]/u);
    expect(linesOf('jours\u202f:', 6)).toBe(1);
  });

  it('is recalled by its beginning, which says that more follows', () => {
    expect(beginning('Short.', { across: 20, lines: 1 })).toBe('Short.');
    expect(beginning(long, { across: 20, lines: 2 }))
      .toBe('word0 word1 word2 word3 word4 word5 …');
    expect(beginning('x'.repeat(50), { across: 20, lines: 1 })).toBe('x'.repeat(50));
  });
});

describe('Rows on a wall', () => {
  it('are as high as their text, broken between words', () => {
    expect(linesOf('Trade unions', 21)).toBe(1);
    expect(linesOf('Organisations nationales de la société civile', 21)).toBe(3);
    expect(linesOf('', 21)).toBe(1);
    expect(linesOf('x'.repeat(50), 21)).toBe(1);
  });

  it('stand on as many screens as they need, in their order, and none is left out', () => {
    const height = (one: number) => one;
    expect(onScreens([3, 3, 4, 2, 9, 1], height, 10)).toEqual([[3, 3, 4], [2], [9, 1]]);
    expect(onScreens([12, 1], height, 10)).toEqual([[12], [1]]);
    expect(onScreens([], height, 10)).toEqual([]);
  });
});
