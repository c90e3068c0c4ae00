// Evidence: a file whose salted digest stands in an act. The file never leaves the device before
// its act is recorded; then it is handed in, at once or when the network is back.

import { sha256 } from '@noble/hashes/sha2.js';

import { concatenate, fromHex, toHex } from '../acts/bytes';
import { ask, root } from '../api/clerk';
import { Problem, Unreachable } from '../api/problem';
import { device } from '../device/storage';
import { dropFile, filesWaiting, keepFile } from '../device/files';

export const evidenceBytesMax = 4 * 1024 * 1024;
export const evidenceMax = 20; // of one report or finding

export interface Piece {
  digest: string;
  name: string;
  salted: Uint8Array;
}

export type PieceFault = 'empty' | 'program' | 'too_large' | 'unreadable';

// Windows, Linux, macOS, a script: what others would be asked to run. From the bytes, since a name
// says anything.
const programs = [[0x4d, 0x5a], [0x7f, 0x45, 0x4c, 0x46], [0xcf, 0xfa, 0xed, 0xfe], [0x23, 0x21]];
const isProgram = (bytes: Uint8Array) =>
  programs.some((mark) => mark.every((byte, at) => bytes[at] === byte));

export async function pieceOf(file: File): Promise<Piece | PieceFault> {
  if (file.size === 0) return 'empty';
  if (file.size > evidenceBytesMax) return 'too_large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isProgram(bytes)) return 'program';
    const salted = concatenate(crypto.getRandomValues(new Uint8Array(32)), bytes);
    return { digest: toHex(sha256(salted)), name: nameOf(file.name), salted };
  } catch {
    return 'unreadable'; // it could not be taken from the disk
  }
}

// The file's own name, as the words of an act may be: no invisible characters, no blank at an end.
export function nameOf(raw: string): string {
  const clean = raw.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...clean].slice(-200).join('').trim() || 'file';
}

const saltName = (dialogue: string, digest: string) => `evidence/${dialogue}/${digest}`;

// The salt stays on this device: with it, the same file can be handed in later.
export const saltKept = (dialogue: string, digest: string) =>
  device.read<string>(saltName(dialogue, digest));

// To be called once the act is recorded. Resolves when all were handed in or are kept for later.
export async function handIn(dialogue: string, pieces: readonly Piece[]): Promise<void> {
  for (const { digest, salted } of pieces) {
    device.write(saltName(dialogue, digest), toHex(salted.subarray(0, 32)));
    await keepFile({ dialogue, digest, salted });
  }
  await handInWaiting(dialogue);
}

// How many still wait. What the host will never take is dropped, and its problem thrown last.
export async function handInWaiting(dialogue: string): Promise<number> {
  let refused: Problem | null = null;
  const waiting = await filesWaiting(dialogue);
  for (const file of waiting) {
    try {
      await post(dialogue, file.digest, file.salted);
      await dropFile(file);
    } catch (failure) {
      if (failure instanceof Unreachable) break;
      if (!(failure instanceof Problem)) throw failure;
      if (failure.passing) break;
      refused = failure;
      await dropFile(file);
    }
  }
  const left = (await filesWaiting(dialogue)).length;
  if (refused) throw refused;
  return left;
}

// The file again, with the salt that this device kept.
export async function handInAgain(dialogue: string, digest: string, file: File): Promise<void> {
  const salt = saltKept(dialogue, digest);
  if (!salt) throw new Error('there is no salt of it here');
  const bytes = new Uint8Array(await file.arrayBuffer());
  await post(dialogue, digest, concatenate(fromHex(salt), bytes));
}

async function post(dialogue: string, digest: string, salted: Uint8Array): Promise<void> {
  await ask(`${root}/${dialogue}/evidence/${digest}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: salted as Uint8Array<ArrayBuffer>,
    signal: AbortSignal.timeout(300_000), // as long as the host is patient with a file
  });
}

export const evidenceAddress = (dialogue: string, digest: string) =>
  `${root}/${dialogue}/evidence/${digest}`;

// Is this the file that the digest names? Nothing leaves the device.
export async function matches(file: File, salt: string, digest: string): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return toHex(sha256(concatenate(fromHex(salt), bytes))) === digest;
}
