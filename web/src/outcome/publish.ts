// Publishing the outcome: what is signed is the digest of the bytes that the host computed from
// the register, so that anyone can compute them again.

import { sha256 } from '@noble/hashes/sha2.js';

import type { Key } from '../acts/act';
import { toHex } from '../acts/bytes';
import { act } from '../acts/direct';
import { Problem, Unreachable } from '../api/problem';
import type { Receipt } from '../api/shapes';
import * as clerk from '../session/clerk';

const tries = 3;

// Should the register grow between reading and signing, what it says now is read again.
export async function publishOutcome(
  dialogue: string, signer: Key, session: number,
): Promise<Receipt> {
  for (let attempt = 1; ; attempt += 1) {
    const bytes = await clerk.outcome(dialogue, session);
    const { size } = JSON.parse(new TextDecoder().decode(bytes)) as { size?: number };
    if (size === undefined) throw new Unreachable();
    const body = { digest: toHex(sha256(bytes)), session, size };
    try {
      return await act(dialogue, signer, 'outcome.published.v1', body);
    } catch (failure) {
      const movedOn = failure instanceof Problem && failure.status === 409;
      if (!movedOn || attempt === tries) throw failure;
    }
  }
}
