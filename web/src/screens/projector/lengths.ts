// Long texts in parts that one wall can hold, cut between words; what changed stays marked.

import type { Piece } from '../../words/difference';

export const wallMax = 230; // characters

// Words with the blanks behind them, each of its kind.
const wordsOf = (pieces: Piece[]): Piece[] => pieces.flatMap((piece) =>
  (piece.text.match(/\s*\S+\s*/gu) ?? [piece.text]).map((text) => ({ ...piece, text })));

// Parts of about the same length, so that none is a single word left over.
export function inParts(pieces: Piece[], most = wallMax): Piece[][] {
  const all = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const count = Math.max(1, Math.ceil(all / most));
  const parts: Piece[][] = [[]];
  let length = 0;
  for (const word of wordsOf(pieces)) {
    if (length > 0 && length + word.text.length > all / count && parts.length < count) {
      parts.push([]);
      length = 0;
    }
    const part = parts.at(-1)!;
    const last = part.at(-1);
    if (last?.kind === word.kind) last.text += word.text;
    else part.push({ ...word });
    length += word.text.length;
  }
  return parts;
}

export const textInParts = (text: string, most = wallMax): string[] =>
  inParts([{ kind: 'same', text }], most).map((part) => part.map((piece) => piece.text).join(''));

// Lines that a text takes where `across` characters stand in one: broken between words.
export function linesOf(text: string, across: number): number {
  let lines = 1;
  let at = 0;
  for (const { length } of text.split(/\s+/u)) {
    const broken = at > 0 && at + 1 + length > across;
    if (broken) lines += 1;
    at = at === 0 || broken ? length : at + 1 + length;
  }
  return lines;
}

// Things of known height on as many screens as they need, in their order; none is cut in two.
export function onScreens<T>(things: T[], heightOf: (one: T) => number, most: number): T[][] {
  const screens: T[][] = [];
  let used = most;
  for (const thing of things) {
    const height = heightOf(thing);
    if (used + height > most || screens.length === 0) {
      screens.push([]);
      used = 0;
    }
    screens.at(-1)!.push(thing);
    used += height;
  }
  return screens;
}
