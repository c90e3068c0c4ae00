import { describe, expect, it } from 'vitest';

import { characters, faultIn, ordered, tidied } from './vote';

const statements = Array.from({ length: 20 }, (_, index) => ({ statement: index + 1 }));

describe('The order of statements', () => {
  it('is the same for the same pseudonym, whatever order they arrive in', () => {
    const once = ordered(statements, 'a1').map((item) => item.statement);
    const again = ordered([...statements].reverse(), 'a1').map((item) => item.statement);
    expect(again).toEqual(once);
  });

  it('differs between pseudonyms', () => {
    expect(ordered(statements, 'a1')).not.toEqual(ordered(statements, 'b2'));
  });

  it('does not change for the others when a statement is added', () => {
    const before = ordered(statements, 'a1');
    const after = ordered([...statements, { statement: 21 }], 'a1');
    expect(after.filter((item) => item.statement !== 21)).toEqual(before);
  });
});

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
