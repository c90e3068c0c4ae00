import { describe, expect, it } from 'vitest';

import { MemoryStorage } from './storage';

describe('what a device keeps', () => {
  it('is what was last written, until it is forgotten', () => {
    const kept = new MemoryStorage();
    kept.write('language', 'fr');
    kept.write('language', 'en');
    expect(kept.read('language')).toBe('en');
    kept.forget('language');
    expect(kept.read('language')).toBeNull();
  });

  it('is nothing once a page is left, whatever was still under way', () => {
    const kept = new MemoryStorage();
    kept.write('seat', { code: 'K7P2M9' });
    kept.close();
    kept.write('receipt', { index: 4 });
    expect([kept.read('seat'), kept.read('receipt')]).toEqual([null, null]);
  });
});
