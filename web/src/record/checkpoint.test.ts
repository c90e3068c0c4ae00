import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';

import { concatenate, toBase64, toHex, utf8 } from '../acts/bytes';
import { publicKeyOf, signatureOf } from '../acts/ed25519';
import { judge, openNote, parseVerifierKey } from './checkpoint';

// The example of the signed-note specification (C2SP).
const exampleKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const exampleNote =
  'This is an example message.\n\n— example.com/foo ' +
  'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';

const seed = new Uint8Array(32).fill(9);
const typed = concatenate(Uint8Array.of(1), publicKeyOf(seed));
const origin = 'localhost/d/demo';
const id = sha256(concatenate(utf8(`${origin}\n`), typed)).slice(0, 4);
const key = `${origin}+${toHex(id)}+${toBase64(typed)}`;

function checkpoint(size: number, root: string, name = origin): string {
  const text = `${name}\n${size}\n${root}\n`;
  const signature = concatenate(id, signatureOf(utf8(text), seed));
  return `${text}\n— ${origin} ${toBase64(signature)}\n`;
}

describe('A signed note', () => {
  it('opens with its key', () => {
    expect(openNote(exampleNote, parseVerifierKey(exampleKey)!)?.text).toBe(
      'This is an example message.\n',
    );
  });

  it('does not open when one letter changed', () => {
    const changed = exampleNote.replace('example message', 'exemple message');
    expect(openNote(changed, parseVerifierKey(exampleKey)!)).toBe(null);
  });

  it('needs a key whose short name fits', () => {
    expect(parseVerifierKey(exampleKey.replace('530d903a', '530d903b'))).toBe(null);
  });
});

describe('A checkpoint', () => {
  const seen = { key, head: { origin, size: 7, root: 'AAA=' } };

  it('holds when the known key signed it for this dialogue', () => {
    const finding = judge(checkpoint(9, 'BBB='), { key, origin }, seen);
    expect(finding).toMatchObject({
      fault: null,
      signatures: 1,
      head: { size: 9, root: 'BBB=' },
    });
  });

  it('breaks on another signature or another dialogue', () => {
    expect(judge(checkpoint(9, 'B=').replace('9', '8'), { key, origin }, null).fault).toBe(
      'signature',
    );
    expect(judge(checkpoint(9, 'B=', 'localhost/d/other'), { key, origin }, null).fault).toBe(
      'signature',
    );
  });

  it('breaks when the host has another key than this device saw', () => {
    const before = { ...seen, key: exampleKey };
    expect(judge(checkpoint(9, 'BBB='), { key, origin }, before).fault).toBe('key');
  });

  it('breaks on a history that is shorter than, or differs from, the one seen', () => {
    expect(judge(checkpoint(6, 'BBB='), { key, origin }, seen).fault).toBe('shorter');
    expect(judge(checkpoint(7, 'BBB='), { key, origin }, seen).fault).toBe('fork');
    expect(judge(checkpoint(7, 'AAA='), { key, origin }, seen).fault).toBe(null);
  });
});
