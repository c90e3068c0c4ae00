// The key of an office that this device holds: of a facilitator or of a focal point. It comes in
// the fragment of an address handed over in person, so that it never travels to the host; is taken
// out of the address bar, and kept for this tab only. Or it was made on this device, and is kept
// until it is forgotten.

import { keyFromSeed, type Key } from '../acts/act';
import { fromBase64Url, toBase64Url } from '../acts/bytes';
import { device, tab } from './storage';

const seedBytes = 32;

function keyIn(text: string | null): Key | null {
  if (text === null) return null;
  try {
    const seed = fromBase64Url(text);
    return seed.length === seedBytes ? keyFromSeed(seed) : null;
  } catch {
    return null;
  }
}

export class OfficeKey {
  constructor(private readonly office: 'facilitator' | 'focal') {}

  // Out of the address at hand, else one that is here already.
  take(dialogue: string): Key | null {
    const given = new URLSearchParams(location.hash.slice(1)).get('key');
    if (given === null) return this.here(dialogue);
    history.replaceState(null, '', location.pathname + location.search);
    const key = keyIn(given);
    if (key) tab.write(this.nameIn(dialogue), toBase64Url(key.seed));
    return key;
  }

  // One that is here already, wherever it came in.
  here(dialogue: string): Key | null {
    const name = this.nameIn(dialogue);
    return keyIn(tab.read<string>(name)) ?? keyIn(device.read<string>(name));
  }

  // A key that was made here.
  keep(dialogue: string, key: Key): void {
    device.write(this.nameIn(dialogue), toBase64Url(key.seed));
  }

  lasting(dialogue: string): boolean {
    return device.read<string>(this.nameIn(dialogue)) !== null;
  }

  forget(dialogue: string): void {
    tab.forget(this.nameIn(dialogue));
    device.forget(this.nameIn(dialogue));
  }

  private nameIn(dialogue: string): string {
    return `${this.office}/${dialogue}`;
  }
}
