import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { attach, keepsake } from './document';

const letter = () => new File(['Monsieur le ministre'], 'lettre.txt');

describe('A document that is attached', () => {
  it('is named by the digest of its salt and its bytes', async () => {
    const attached = await attach(letter());
    const expected = createHash('sha256')
      .update(Buffer.from(attached.salt, 'base64')).update('Monsieur le ministre').digest('hex');
    expect(attached).toMatchObject({ name: 'lettre.txt', bytes: 20, digest: expected });
  });

  it('has another digest each time, so that nobody can guess at it', async () => {
    const [once, again] = [await attach(letter()), await attach(letter())];
    expect(once.digest).not.toBe(again.digest);
  });

  it('comes with what proves it later', async () => {
    const attached = await attach(letter());
    expect(JSON.parse(keepsake(attached))).toMatchObject({
      file: 'lettre.txt', salt: attached.salt, digest: attached.digest,
    });
  });
});
