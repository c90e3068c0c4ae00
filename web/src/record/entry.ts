// One public entry of the log, fetched by its index and read on this device: who signed it, when
// the host took it, and the digests by which it can be found again (docs/formats/entries-1.md).

import { sha256 } from '@noble/hashes/sha2.js';

import { concatenate, fromBase64, fromHex, toHex, utf8 } from '../acts/bytes';
import { canonical, type Json } from '../acts/canonical';
import { verifies } from '../acts/ed25519';
import { ask } from '../api/clerk';
import type { Summary } from '../api/shapes';
import { checkDialogue } from './checkpoint';

const width = 256; // entries of a full bundle

// c2sp.org/tlog-tiles: 1,234,067 is x001/x234/067.
export function tileNumber(index: number): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, '0');
  const groups = digits.match(/.{3}/g)!;
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

// The bundle that holds an entry, in a log of `size` entries; the last one may be partial.
export function bundlePath(index: number, size: number): string {
  const bundle = Math.floor(index / width);
  const partial = size - bundle * width;
  return tileNumber(bundle) + (partial < width ? `.p/${partial}` : '');
}

// Each entry stands behind its length, 16 bits big endian.
export function entryIn(bundle: Uint8Array, place: number): Uint8Array | null {
  let at = 0;
  for (let current = 0; at + 2 <= bundle.length; current += 1) {
    const length = bundle[at]! * 256 + bundle[at + 1]!;
    const end = at + 2 + length;
    if (end > bundle.length) return null;
    if (current === place) return bundle.slice(at + 2, end);
    at = end;
  }
  return null;
}

export interface Entry {
  index: number;
  at: number; // Unix seconds
  act: string; // SHA-256 of the act, in hex
  leaf: string; // hash of the leaf, in hex
  author: string;
  signed: boolean; // by its author, as verified here
}

interface PublicEntry {
  act: { author: string } & Record<string, Json>;
  at: number;
  signature: string;
}

export function readEntry(bytes: Uint8Array, index: number): Entry {
  const { act, at, signature } = JSON.parse(new TextDecoder().decode(bytes)) as PublicEntry;
  const text = canonical(act);
  const message = utf8(`entente/act/v1\n${text}`);
  return {
    index, at,
    act: toHex(sha256(utf8(text))),
    leaf: toHex(sha256(concatenate(Uint8Array.of(0), bytes))),
    author: act.author,
    signed: verifies(fromBase64(signature), message, fromHex(act.author)),
  };
}

// Null while the host has not yet signed a checkpoint that covers it.
export async function fetchEntry(summary: Summary, index: number): Promise<Entry | null> {
  const { head } = await checkDialogue(summary);
  if (head === null || index >= head.size) return null;
  const path = bundlePath(index, head.size);
  const answer = await ask(`/d/${summary.dialogue}/tile/entries/${path}`);
  const bytes = entryIn(new Uint8Array(await answer.arrayBuffer()), index % width);
  return bytes && readEntry(bytes, index);
}
