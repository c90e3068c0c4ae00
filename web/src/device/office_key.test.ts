import { beforeEach, describe, expect, it, vi } from 'vitest';

import { keyFromSeed } from '../acts/act';
import { toBase64Url } from '../acts/bytes';
import { OfficeKey } from './office_key';
import { device, tab } from './storage';

const key = keyFromSeed(new Uint8Array(32).fill(3));
const address = { hash: '', pathname: '/d/demo/focal', search: '?x=1' };
const replaced: string[] = [];

describe('The key of an office', () => {
  const office = new OfficeKey('focal');

  beforeEach(() => {
    replaced.length = 0;
    device.forgetAll();
    tab.forgetAll();
    vi.stubGlobal('location', address);
    vi.stubGlobal('history',
      { replaceState: (_: unknown, __: string, path: string) => replaced.push(path) });
    address.hash = '';
  });

  it('is taken out of the address once, and kept for this tab alone', () => {
    address.hash = `#key=${toBase64Url(key.seed)}`;
    expect(office.take('demo')?.publicKey).toBe(key.publicKey);
    expect(replaced).toEqual(['/d/demo/focal?x=1']);
    address.hash = '';
    expect(office.take('demo')?.publicKey).toBe(key.publicKey);
    expect(office.lasting('demo')).toBe(false);
    expect(new OfficeKey('facilitator').here('demo')).toBe(null);
    expect(office.here('other')).toBe(null);
  });

  it('stays on the device when it was made there, until it is forgotten', () => {
    office.keep('demo', key);
    tab.forgetAll();
    expect(office.here('demo')?.publicKey).toBe(key.publicKey);
    expect(office.lasting('demo')).toBe(true);
    office.forget('demo');
    expect(office.here('demo')).toBe(null);
  });

  it.each(['', 'x', '!!!', toBase64Url(new Uint8Array(31))])('is not made of "%s"', (text) => {
    address.hash = `#key=${text}`;
    expect(office.take('demo')).toBe(null);
  });
});
