import { expect, test } from 'vitest';

import { evidenceBytesMax, matches, nameOf, pieceOf } from './evidence';

const file = (bytes: BlobPart, name = 'Rapport final.pdf') => new File([bytes], name);

test('a piece is the salt, the file, and the digest of both', async () => {
  const piece = await pieceOf(file('37 of 50'));
  if (typeof piece === 'string') throw new Error(piece);
  expect(piece.salted.length).toBe(32 + 8);
  expect(piece.digest).toMatch(/^[0-9a-f]{64}$/);
  const salt = Array.from(piece.salted.subarray(0, 32),
    (byte) => byte.toString(16).padStart(2, '0')).join('');
  expect(await matches(file('37 of 50', 'renamed.txt'), salt, piece.digest)).toBe(true);
  expect(await matches(file('38 of 50'), salt, piece.digest)).toBe(false);
});

test('the same file twice has two digests: nobody can tell that it is the same', async () => {
  const [one, other] = [await pieceOf(file('x')), await pieceOf(file('x'))];
  if (typeof one === 'string' || typeof other === 'string') throw new Error('refused');
  expect(one.digest).not.toBe(other.digest);
});

test('a file that is empty or too large is said to be', async () => {
  expect(await pieceOf(file(''))).toBe('empty');
  expect(await pieceOf(file(new Uint8Array(evidenceBytesMax + 1)))).toBe('too_large');
});

test('a program is no evidence, whatever its name', async () => {
  expect(await pieceOf(file('MZ\u0090\u0000', 'budget.pdf'))).toBe('program');
  expect(await pieceOf(file('#!/bin/sh', 'notes.txt'))).toBe('program');
});

test('a name is fit for an act', () => {
  expect(nameOf(' Rapport\u202egnp.pdf\n')).toBe('Rapportgnp.pdf');
  expect(nameOf('\u200b')).toBe('file');
  expect([...nameOf('é'.repeat(500))].length).toBe(200);
});
