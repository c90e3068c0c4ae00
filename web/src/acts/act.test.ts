import { describe, expect, it } from 'vitest';

import { digestOf, digestOfContent, enclose, keyFromSeed, sign, type Act } from './act';
import { fromBase64, fromHex, toHex, utf8 } from './bytes';
import { signatureOf, verifies } from './ed25519';

// RFC 8032 §7.1, TEST 2.
const seed = '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb';
const publicKey = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
const signatureOf72 = '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da'
  + '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00';

const vote: Act = {
  author: publicKey,
  body: { statement: 3, choice: 'agree' },
  dialogue: 'demo',
  sequence: 2,
  type: 'vote.cast.v1',
};

describe('A key', () => {
  it('derives the public key of RFC 8032, test 2', () => {
    expect(keyFromSeed(fromHex(seed)).publicKey).toBe(publicKey);
  });

  it('signs as RFC 8032, test 2', () => {
    expect(toHex(signatureOf(fromHex('72'), fromHex(seed)))).toBe(signatureOf72);
    const signature = fromHex(signatureOf72);
    expect(verifies(signature, fromHex('72'), fromHex(publicKey))).toBe(true);
    expect(verifies(signature, fromHex('73'), fromHex(publicKey))).toBe(false);
    expect(verifies(signature.slice(1), fromHex('72'), fromHex(publicKey))).toBe(false);
  });
});

describe('A signed act', () => {
  it('is signed over its domain and its canonical bytes, whatever the order of its members', () => {
    const bytes = utf8('entente/act/v1\n'
      + `{"author":"${publicKey}","body":{"choice":"agree","statement":3},`
      + '"dialogue":"demo","sequence":2,"type":"vote.cast.v1"}');
    const signed = sign(vote, keyFromSeed(fromHex(seed)));
    expect(verifies(fromBase64(signed.signature), bytes, fromHex(publicKey))).toBe(true);
  });

  it('is the same bytes when signed again', () => {
    const key = keyFromSeed(fromHex(seed));
    expect(sign(vote, key)).toEqual(sign({ ...vote }, key));
  });

  it('is identified by the digest of its canonical bytes', () => {
    expect(digestOf(vote)).toBe(
      '0f6c0a9fd78d556fa28fbe8dfa4e3ad5f9391f02dae6ce6ff3bc541a468b7a19');
  });
});

describe('Free text', () => {
  it('is digested behind its salt', () => {
    // SHA-256("abc"), the vector of FIPS 180-4: salt "ab", text "c".
    expect(digestOfContent(utf8('ab'), 'c')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('travels beside the act with a fresh salt of 32 bytes for each language', () => {
    const { digests, contents } = enclose({ en: 'Open data', fr: 'Données ouvertes' });
    expect(Object.keys(digests)).toEqual(['en', 'fr']);
    for (const [index, language] of ['en', 'fr'].entries()) {
      const content = contents[index]!;
      expect(fromBase64(content.salt)).toHaveLength(32);
      expect(digests[language]).toBe(digestOfContent(fromBase64(content.salt), content.text));
    }
    expect(contents[0]!.salt).not.toBe(contents[1]!.salt);
  });
});
