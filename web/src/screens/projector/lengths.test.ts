import { describe, expect, it } from 'vitest';

import { inParts, linesOf, onScreens, textInParts } from './lengths';

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
