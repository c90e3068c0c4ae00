import { describe, expect, it } from 'vitest';

import { canonical, NotCanonical } from './canonical';

describe('Canonical JSON', () => {
  it('writes no blank and sorts names by UTF-16 code units', () => {
    // RFC 8785 3.2.3, the example of its sorting rule.
    const value = {
      '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One', '\ud83d\ude00': 'Emoji', '\u0080': 'Control', '\u00f6': 'O Diaeresis',
    };
    const names = Object.keys(JSON.parse(canonical(value)) as object);
    expect(canonical(value).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true);
    expect(names).toContain('\ud83d\ude00');
    expect(canonical({ '\ufb33': 1, '\ud83d\ude00': 2 })).toBe('{"\ud83d\ude00":2,"\ufb33":1}');
  });

  it('escapes only what RFC 8785 escapes', () => {
    expect(canonical('\u20ac$\u000f\nA\'B"\\\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  it('writes nested values', () => {
    expect(canonical({ b: [1, { d: null, c: true }], a: -7 })).toBe(
      '{"a":-7,"b":[1,{"c":true,"d":null}]}');
  });

  it.each([0.5, -0, NaN, Infinity, 2 ** 53])('refuses the number %s', (value) => {
    expect(() => canonical({ value })).toThrow(NotCanonical);
  });

  it('refuses a lone surrogate, and what is not JSON', () => {
    expect(() => canonical('\ud800')).toThrow(NotCanonical);
    expect(() => canonical({ a: undefined } as never)).toThrow(NotCanonical);
  });
});
