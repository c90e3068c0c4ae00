import { describe, expect, it } from 'vitest';

import { characters, faultIn, tidied } from './vote';

describe('A statement', () => {
  it('is counted in characters, not in bytes or code units', () => {
    expect(characters(' É🙂 ')).toBe(2);
    expect(faultIn('é'.repeat(300), 300)).toBe(null);
    expect(faultIn('🙂'.repeat(301), 300)).toBe('too_long');
  });

  it('must say something', () => {
    expect(faultIn(' \n ', 300)).toBe('empty');
  });

  it('holds no character that hides or turns the text', () => {
    expect(faultIn('pay\u202egnp', 300)).toBe('forbidden_character');
    expect(faultIn('zero\u200bwidth', 300)).toBe('forbidden_character');
    expect(faultIn('« Oui\u202f»', 300)).toBe(null);
  });

  it('loses only what the keyboard added', () => {
    expect(tidied(' a\r\nb\t')).toBe('a\nb');
  });
});
