import { afterEach, describe, expect, it, vi } from 'vitest';

import { tab } from '../device/storage';
import { dataUsed, keepDataUsed } from './data_used';

afterEach(() => vi.unstubAllGlobals());

describe('The network a tab has used', () => {
  it('goes on over a reload, counts nothing twice, and is forgotten with the tab', () => {
    let moved = [{ transferSize: 1_000 }, { transferSize: 0 }];
    const leaves: (() => void)[] = [];
    vi.stubGlobal('addEventListener', (_: string, heard: () => void) => leaves.push(heard));
    vi.stubGlobal('performance', {
      getEntriesByType: (type: string) => (type === 'resource' ? moved : []),
    });
    keepDataUsed();
    expect(dataUsed()).toEqual({ bytes: 1_000, requests: 1 });
    leaves[0]!();
    expect(dataUsed()).toEqual({ bytes: 1_000, requests: 1 }); // left, and come back to as it was
    moved = [...moved, { transferSize: 500 }];
    expect(dataUsed()).toEqual({ bytes: 1_500, requests: 2 });
    leaves[0]!();
    tab.write('data-used', { bytes: 9_000, requests: 7 }); // another page, meanwhile
    expect(dataUsed()).toEqual({ bytes: 9_000, requests: 7 });
    tab.close();
    leaves[0]!();
    expect(tab.read('data-used')).toBe(null);
  });
});
