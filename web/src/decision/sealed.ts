// The words of sealed pledges, kept on this device until they are opened: the host has their
// digest only, so that whoever loses the words can never open the pledge.

import { digestOfContent, enclose, type Content } from '../acts/act';
import { fromBase64 } from '../acts/bytes';
import { device } from '../device/storage';
import type { Pledge } from './shapes';

export interface Kept {
  language: string;
  content: Content;
}

const nameOf = (dialogue: string, digest: string) => `pledge/${dialogue}/${digest}`;

// Seals words and keeps them; the digest is what the act says.
export function seal(dialogue: string, language: string, text: string): string {
  const { digests, contents } = enclose({ [language]: text.trim() });
  const digest = digests[language]!;
  device.write(nameOf(dialogue, digest), { language, content: contents[0]! } satisfies Kept);
  return digest;
}

export const keptWords = (dialogue: string, digest: string) =>
  device.read<Kept>(nameOf(dialogue, digest));

export const forgetWords = (dialogue: string, digest: string) =>
  device.forget(nameOf(dialogue, digest));

export const asFile = (kept: Kept) => `${JSON.stringify(kept, null, 1)}\n`;

// Takes back words that were saved as a file. False: they are not those that were sealed.
export function restore(dialogue: string, digest: string, file: string): boolean {
  try {
    const { language, content } = JSON.parse(file) as Kept;
    if (digestOfContent(fromBase64(content.salt), content.text) !== digest) return false;
    device.write(nameOf(dialogue, digest), { language, content } satisfies Kept);
    return true;
  } catch {
    return false;
  }
}

// Two pledges that open together, or never. `answer` is null while the other side is silent.
export interface Pair {
  asked: Pledge;
  answer: Pledge | null;
}

export function pairsOf(pledges: Pledge[]): Pair[] {
  return pledges.filter((one) => one.answers === null).map((asked) => ({
    asked, answer: pledges.find((one) => one.pledge === asked.answer) ?? null,
  }));
}

export type PairState = 'asked' | 'answered' | 'half' | 'open' | 'lapsed';

export function stateOf({ asked, answer }: Pair, now: number): PairState {
  const opened = [asked, answer].filter((one) => one !== null && one.opened_by !== null).length;
  if (opened === 2) return 'open';
  if (now >= asked.opens_before) return 'lapsed';
  if (answer === null) return 'asked';
  return opened === 1 ? 'half' : 'answered';
}
