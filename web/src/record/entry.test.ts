import { describe, expect, it } from 'vitest';

import vector from '../../../tests/corpus/statement.submitted.v1.json';
import { utf8 } from '../acts/bytes';
import { bundlePath, entryIn, readEntry, tileNumber } from './entry';

describe('An entry bundle', () => {
  it('is named as tlog-tiles says', () => {
    expect([0, 7, 999, 1_000, 1_234_067].map(tileNumber))
      .toEqual(['000', '007', '999', 'x001/000', 'x001/x234/067']);
    expect(bundlePath(0, 256)).toBe('000');
    expect(bundlePath(255, 600)).toBe('000');
    expect(bundlePath(513, 600)).toBe('002.p/88');
  });

  it('gives each entry behind its length, and none beyond its end', () => {
    const bundle = Uint8Array.of(0, 1, 65, 0, 2, 66, 67);
    expect(entryIn(bundle, 0)).toEqual(Uint8Array.of(65));
    expect(entryIn(bundle, 1)).toEqual(Uint8Array.of(66, 67));
    expect(entryIn(bundle, 2)).toBe(null);
    expect(entryIn(bundle.slice(0, 6), 1)).toBe(null);
  });
});

describe('An entry', () => {
  const { leaf, leaf_hash, digest, at } = vector;

  it('is read as the corpus says, and its signature is verified here', () => {
    expect(readEntry(utf8(leaf), 3)).toEqual({
      index: 3, at, act: digest, leaf: leaf_hash, author: JSON.parse(leaf).act.author,
      signed: true,
    });
  });

  it('that was changed is not signed', () => {
    const changed = readEntry(utf8(leaf.replace('"sequence":2', '"sequence":3')), 3);
    expect(changed.signed).toBe(false);
    expect(changed.leaf).not.toBe(leaf_hash);
  });
});
