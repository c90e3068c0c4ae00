// Ed25519 (RFC 8032), computed here rather than by the browser: crypto.subtle needs a secure
// context, and a room server on a local network has none.

import * as noble from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

noble.hashes.sha512 = sha512;

export function publicKeyOf(seed: Uint8Array): Uint8Array {
  return noble.getPublicKey(seed);
}

export function signatureOf(message: Uint8Array, seed: Uint8Array): Uint8Array {
  return noble.sign(message, seed);
}

// As RFC 8032 §5.1.7 says, without the cofactor: what another verifier refuses, we refuse.
export function verifies(
  signature: Uint8Array,
  message: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  return noble.verify(signature, message, publicKey, { zip215: false });
}
