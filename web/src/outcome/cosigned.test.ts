import { describe, expect, it } from 'vitest';

import { cosignatureWords } from './cosigned';

describe('who signed the record besides the host', () => {
  it('is told as it was found, and not vouched for', () => {
    expect(cosignatureWords(0)).toBe('outcome.no_cosignatures');
    expect(cosignatureWords(2)).toBe('outcome.other_signatures');
  });

  it('is said to be unknown when it could not be checked', () => {
    expect(cosignatureWords(null)).toBe('outcome.signatures_unchecked');
  });
});
