// How a focal point takes its place with a code of the registrar. The key is made on its own device
// and nobody else ever has it.

import { freshKey } from '../acts/act';
import { act } from '../acts/direct';
import { takeFocalCredentials } from '../api/clerk';
import { Problem } from '../api/problem';
import type { Texts } from '../api/shapes';
import { focalOffice as office } from '../constituency/focal';
import { Envelope } from './envelope';

const coming = (dialogue: string) => `${dialogue}/coming`; // not yet in the log

// May be called again after any failure: key and code stay together until the host has said yes.
export async function takeFocalPlace(dialogue: string, code: string, name: Texts): Promise<void> {
  const key = office.here(coming(dialogue)) ?? freshKey();
  office.keep(coming(dialogue), key);
  const { attestation, constituency } = await takeFocalCredentials(dialogue, code, key.publicKey);
  const envelope = new Envelope();
  const body = { attestation, constituency, name: envelope.put(name) };
  try {
    await act(dialogue, key, 'focal_point.named.v1', body, envelope.contents);
  } catch (failure) {
    // Named already: the answer to an earlier try was lost on the way.
    const named = failure instanceof Problem && failure.code === 'key_already_seated';
    if (!named) throw failure;
  }
  office.keep(dialogue, key);
  office.forget(coming(dialogue));
}
