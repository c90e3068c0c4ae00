import { describe, expect, it } from 'vitest';

import { codeInAddress, faultInCode, normalCode } from './code';

describe('A code', () => {
  it('is read in any case, with blanks anywhere', () => {
    expect(normalCode(' k7p 2m9\u00a0')).toBe('K7P2M9');
    expect(faultInCode('k7p-2m9')).toBe(null);
  });

  it.each(['0', 'O', '1', 'I', 'o', 'i', 'é'])('never holds %s', (character) => {
    expect(faultInCode(`K7P2M${character}`)).toBe('character');
  });

  it('has six characters', () => {
    expect(faultInCode('')).toBe('empty');
    expect(faultInCode('K7P2M')).toBe('length');
    expect(faultInCode('K7P2M99')).toBe('length');
  });

  it('comes from the fragment of a link first', () => {
    expect(codeInAddress({ hash: '#code=k7p2m9', search: '?code=AAAAAA' })).toBe('K7P2M9');
    expect(codeInAddress({ hash: '', search: '?code=AAAAAA' })).toBe('AAAAAA');
    expect(codeInAddress({ hash: '', search: '' })).toBe('');
  });

  it('may come with its seal out of a link', () => {
    expect(faultInCode('K7P2M9ABCDEFGH23')).toBe(null);
    expect(faultInCode('K7P2M9ABCDEFGH2')).toBe('length');
  });
});
