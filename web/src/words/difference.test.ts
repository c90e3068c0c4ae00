import { describe, expect, it } from 'vitest';

import { difference, type Piece } from './difference';

const shown = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind])
    .join('');
const without = (pieces: Piece[], kind: Piece['kind']) =>
  pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text).join('');

describe('The difference of two texts', () => {
  it('is told in whole words', () => {
    expect(shown(difference('Sent ten days before.', 'Sent thirty before.')))
      .toBe('Sent [-ten days][+thirty] before.');
  });

  it('joins neighbouring changes into one', () => {
    expect(shown(difference('as soon as possible, online', 'within thirty days, online')))
      .toBe('[-as soon as possible][+within thirty days], online');
  });

  it('knows letters with accents and both apostrophes', () => {
    expect(shown(difference('L’État répond à l’énoncé.', 'L’État répond à cet énoncé.')))
      .toBe('L’État répond à [-l’][+cet ]énoncé.');
  });

  it('gives back both texts, whatever they are', () => {
    const texts = ['', 'a', 'a b', 'b a', ' a  b ', 'one\ntwo\nthree', 'two\nthree\none', '…!?',
      '漢字 かな', 'le chat mange la souris', 'la souris mange le chat'];
    for (const before of texts) {
      for (const after of texts) {
        const pieces = difference(before, after);
        expect(without(pieces, 'new')).toBe(before);
        expect(without(pieces, 'gone')).toBe(after);
      }
    }
  });

  it('compares very long texts by the line, and loses nothing', () => {
    const before = Array.from({ length: 4_000 }, (_, line) => `line ${line}`).join('\n');
    const after = before.replace('line 17\n', 'line seventeen\n');
    const pieces = difference(`start\n${before}\nend`, `begin\n${after}\nfin`);
    expect(without(pieces, 'new')).toBe(`start\n${before}\nend`);
    expect(without(pieces, 'gone')).toBe(`begin\n${after}\nfin`);
  });
});
