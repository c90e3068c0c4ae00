// A file that is attached by its digest alone: it never leaves this device. SHA-256 of 32 bytes of
// salt, then the file (docs/formats/acts-1.md, Evidence), so that nobody can find out by guessing
// what it holds; who is shown the file and the salt can check it.

import { sha256 } from '@noble/hashes/sha2.js';

import { concatenate, toBase64, toHex } from '../acts/bytes';

export interface Attached {
  name: string;
  bytes: number;
  salt: string; // base64
  digest: string; // hex
}

export async function attach(file: File): Promise<Attached> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const content = new Uint8Array(await file.arrayBuffer());
  return {
    name: file.name, bytes: file.size, salt: toBase64(salt),
    digest: toHex(sha256(concatenate(salt, content))),
  };
}

// What to keep beside the file: without the salt the digest proves nothing.
export const keepsake = ({ name, salt, digest }: Attached) =>
  `${JSON.stringify({ file: name, salt, digest, how: 'SHA-256(salt + file)' }, null, 1)}\n`;
