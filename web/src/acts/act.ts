// An act: something a person did, signed by them. Wire forms: docs/formats/acts-1.md.

import { sha256 } from '@noble/hashes/sha2.js';

import { concatenate, toBase64, toHex, utf8 } from './bytes';
import { canonical, type Json } from './canonical';
import { publicKeyOf, signatureOf } from './ed25519';

export interface Act {
  author: string;
  body: { [name: string]: Json };
  dialogue: string;
  sequence: number;
  type: string;
}

// Free text travels beside the act; inside it only its digest stands, so that it can be withheld.
export interface Content {
  salt: string;
  text: string;
}

export interface SignedAct {
  act: Act;
  contents: Content[];
  signature: string;
}

// A person's key inside one dialogue. The seed never leaves the device.
export interface Key {
  seed: Uint8Array;
  publicKey: string;
}

const domain = utf8('entente/act/v1\n');

export function keyFromSeed(seed: Uint8Array): Key {
  return { seed, publicKey: toHex(publicKeyOf(seed)) };
}

export function freshKey(): Key {
  return keyFromSeed(crypto.getRandomValues(new Uint8Array(32)));
}

function bytesOf(act: Act): Uint8Array {
  return utf8(canonical(act as unknown as Json));
}

// Identifies the act: posting the same act twice is one act.
export function digestOf(act: Act): string {
  return toHex(sha256(bytesOf(act)));
}

// Ed25519 signs without chance: the same act signed again is the same bytes.
export function sign(act: Act, key: Key, contents: Content[] = []): SignedAct {
  const signature = signatureOf(concatenate(domain, bytesOf(act)), key.seed);
  return { act, contents, signature: toBase64(signature) };
}

export function digestOfContent(salt: Uint8Array, text: string): string {
  return toHex(sha256(concatenate(salt, utf8(text))));
}

// Texts in several languages: what the body holds, and what travels beside it.
export function enclose(texts: Record<string, string>): {
  digests: Record<string, string>;
  contents: Content[];
} {
  const digests: Record<string, string> = {};
  const contents: Content[] = [];
  for (const [language, text] of Object.entries(texts)) {
    const salt = crypto.getRandomValues(new Uint8Array(32));
    digests[language] = digestOfContent(salt, text);
    contents.push({ salt: toBase64(salt), text });
  }
  return { digests, contents };
}
