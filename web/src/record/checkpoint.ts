// The host's checkpoint, checked on this device: is it signed by the key this device knows, for
// this dialogue, and does it agree with what this device saw before? (C2SP signed-note,
// tlog-checkpoint; the proof of every single entry is the work of entente-verify.)

import { sha256 } from '@noble/hashes/sha2.js';

import { concatenate, fromBase64, toHex, utf8 } from '../acts/bytes';
import { verifies } from '../acts/ed25519';
import { checkpoint } from '../api/clerk';
import type { Summary } from '../api/shapes';
import { device, type Storage } from '../device/storage';

export interface Head {
  origin: string;
  size: number;
  root: string;
}

export interface Finding {
  head: Head | null;
  note: string;
  signatures: number; // all lines, the host's own included
  fault: 'signature' | 'key' | 'fork' | 'shorter' | null;
}

// As far as this device has come with it.
export type Checked = Finding | 'checking' | 'unreachable';

interface VerifierKey {
  name: string;
  id: string;
  publicKey: Uint8Array;
}

const ed25519Type = 0x01;

// name+hex8+base64(type || key); base64 may hold a plus of its own.
export function parseVerifierKey(text: string): VerifierKey | null {
  const [name, id, ...rest] = text.trim().split('+');
  try {
    const bytes = fromBase64(rest.join('+'));
    if (!name || !id || bytes.length !== 33 || bytes[0] !== ed25519Type) return null;
    const expected = toHex(sha256(concatenate(utf8(`${name}\n`), bytes)).slice(0, 4));
    return expected === id ? { name, id, publicKey: bytes.slice(1) } : null;
  } catch {
    return null;
  }
}

interface Line {
  name: string;
  id: string;
  signature: Uint8Array;
}

function parseLine(line: string): Line | null {
  const parts = /^— (\S+) (\S+)$/.exec(line);
  if (!parts) return null;
  try {
    const bytes = fromBase64(parts[2]!);
    return { name: parts[1]!, id: toHex(bytes.slice(0, 4)), signature: bytes.slice(4) };
  } catch {
    return null;
  }
}

// Splits at the last blank line; signatures by keys we do not know are counted, not trusted.
export function openNote(note: string, key: VerifierKey): { text: string; lines: number } | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0) return null;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2).split('\n').filter((line) => line !== '').map(parseLine);
  if (lines.some((line) => line === null)) return null;
  const ours = lines.filter((line) => line?.name === key.name && line.id === key.id);
  const good = ours.every((line) => {
    return line !== null && verifies(line.signature, utf8(text), key.publicKey);
  });
  return ours.length > 0 && good ? { text, lines: lines.length } : null;
}

export function parseHead(text: string): Head | null {
  const [origin, size, root] = text.split('\n');
  if (!origin || !root || !size || !/^(0|[1-9]\d*)$/.test(size)) return null;
  return { origin, size: Number(size), root };
}

// What this device saw of a dialogue, so that a host cannot show it two histories unnoticed.
interface Seen {
  key: string;
  head: Head;
}

export function judge(
  note: string,
  summary: { key: string; origin: string },
  seen: Seen | null,
): Finding {
  const key = parseVerifierKey(summary.key);
  const opened = key && openNote(note, key);
  const head = opened ? parseHead(opened.text) : null;
  const finding = { head, note, signatures: opened?.lines ?? 0 };
  if (!head || head.origin !== summary.origin) return { ...finding, fault: 'signature' };
  if (seen && seen.key !== summary.key) return { ...finding, fault: 'key' };
  if (seen && head.size < seen.head.size) return { ...finding, fault: 'shorter' };
  if (seen && head.size === seen.head.size && head.root !== seen.head.root) {
    return { ...finding, fault: 'fork' };
  }
  return { ...finding, fault: null };
}

export async function checkDialogue(summary: Summary, storage: Storage = device): Promise<Finding> {
  const name = `seen/${summary.dialogue}`;
  const finding = judge(await checkpoint(summary.dialogue), summary, storage.read<Seen>(name));
  if (!finding.fault && finding.head) {
    storage.write(name, { key: summary.key, head: finding.head } satisfies Seen);
  }
  return finding;
}
