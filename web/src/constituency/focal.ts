// A focal point's key on this device: it comes in the fragment of an address handed over in person,
// never travels to the host, and is kept for this tab only.

import { keyFromSeed, type Key } from '../acts/act';
import { fromBase64Url, toBase64Url } from '../acts/bytes';
import { tab } from '../device/storage';

const nameOf = (dialogue: string) => `focal/${dialogue}`;

export function focalKey(dialogue: string): Key | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  const text = given ?? tab.read<string>(nameOf(dialogue));
  if (given !== null) history.replaceState(null, '', location.pathname + location.search);
  if (text === null) return null;
  try {
    const seed = fromBase64Url(text);
    if (seed.length !== 32) return null;
    tab.write(nameOf(dialogue), toBase64Url(seed));
    return keyFromSeed(seed);
  } catch {
    return null;
  }
}

export const forgetFocalKey = (dialogue: string) => tab.forget(nameOf(dialogue));
