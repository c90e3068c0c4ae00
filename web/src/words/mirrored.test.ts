import { describe, expect, it } from 'vitest';

import { mirrored, mirroredDictionary } from '../../test/mirrored.mjs';

describe('The mirrored language', () => {
  it('runs from right to left and is longer', () => {
    expect(mirrored('Answer this')).toBe('\u202eAnswerer thisis\u202c');
  });

  it('keeps places and plural forms', () => {
    expect(mirroredDictionary({ a: { one: '{count} vote', other: '{count} votes' } })).toEqual({
      a: { one: '{count}\u202e votete\u202c', other: '{count}\u202e voteses\u202c' },
    });
  });
});
