import { describe, expect, it } from 'vitest';

import { inParts, textInParts } from './lengths';

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
