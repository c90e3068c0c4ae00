// A facilitator's key. It stands in the fragment of the link, so that it never travels to the host;
// it is taken out of the address bar and kept for this tab only.

import { keyFromSeed, type Key } from '../acts/act';
import { fromBase64Url, toBase64Url } from '../acts/bytes';
import { tab } from '../device/storage';

const nameOf = (dialogue: string) => `facilitator/${dialogue}`;

export function takeKey(dialogue: string): Key | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  const text = given ?? tab.read<string>(nameOf(dialogue));
  if (given !== null) history.replaceState(null, '', location.pathname);
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

// A key that this tab holds already, wherever it was opened with its link.
export function keyHere(dialogue: string): Key | null {
  const kept = tab.read<string>(nameOf(dialogue));
  return kept === null ? null : keyFromSeed(fromBase64Url(kept));
}

export function forgetKey(dialogue: string): void {
  tab.forget(nameOf(dialogue));
}
