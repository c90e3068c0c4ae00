import { describe, expect, it } from 'vitest';

import * as bytes from './bytes';

describe('Bytes', () => {
  it('read back what was written, in hex, base64 and base64url', () => {
    const raw = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(bytes.fromHex(bytes.toHex(raw))).toEqual(raw);
    expect(bytes.fromBase64(bytes.toBase64(raw))).toEqual(raw);
    expect(bytes.fromBase64Url(bytes.toBase64Url(raw))).toEqual(raw);
  });

  it.each(['A', 'AA', 'AA=', 'AB==', ' AA==', 'AA==\n'])('refuse the base64 %j', (text) => {
    expect(() => bytes.fromBase64(text)).toThrow(bytes.MalformedBytes);
  });

  it.each(['a', 'AB', 'zz'])('refuse the hex %j', (text) => {
    expect(() => bytes.fromHex(text)).toThrow(bytes.MalformedBytes);
  });
});
