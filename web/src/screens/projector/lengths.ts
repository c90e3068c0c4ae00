// Long texts in parts that one wall can hold, cut between words; what changed stays marked.

import type { Piece } from '../../words/difference';

export const wallMax = 230; // characters

// Words with the blanks behind them, each of its kind. A no-break space, as before a French colon,
// parts no words.
const wordsOf = (pieces: Piece[]): Piece[] => pieces.flatMap((piece) =>
  (piece.text.match(/[ \t\n]*[^ \t\n]+[ \t\n]*/gu) ?? [piece.text])
    .map((text) => ({ ...piece, text })));

const lengthOf = (pieces: Piece[]) => pieces.reduce((sum, piece) => sum + piece.text.length, 0);
const plainOf = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');

// At most so many parts, of about the same length, so that none is a single word left over.
function inSoMany(pieces: Piece[], count: number): Piece[][] {
  const all = lengthOf(pieces);
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

export const inParts = (pieces: Piece[], most = wallMax): Piece[][] =>
  inSoMany(pieces, Math.max(1, Math.ceil(lengthOf(pieces) / most)));

export const unchanged = (text: string): Piece[] => [{ kind: 'same', text }];

export const textInParts = (text: string, most = wallMax): string[] =>
  inParts(unchanged(text), most).map(plainOf);

// Lines that a text takes where `across` characters stand in one: broken between words.
export function linesOf(text: string, across: number): number {
  let lines = 1;
  let at = 0;
  for (const { length } of text.split(/[ \t\n]+/u)) {
    const broken = at > 0 && at + 1 + length > across;
    if (broken) lines += 1;
    at = at === 0 || broken ? length : at + 1 + length;
  }
  return lines;
}

// What a column holds: characters in a line, and lines.
export interface Space {
  across: number;
  lines: number;
}

// One text in several languages, in as few parts as its columns need: each part beside the same
// part in the other language (empty where that language has said everything before).
export function inPartsBeside(texts: Piece[][], { across, lines }: Space): Piece[][][] {
  const split = (count: number) => texts.map((text) => inSoMany(text, count));
  const fits = (columns: Piece[][][]) =>
    columns.flat().every((part) => linesOf(plainOf(part), across) <= lines);
  const most = Math.max(1, ...texts.map((text) => wordsOf(text).length));
  let count = 1;
  while (count < most && !fits(split(count))) count += 1;
  const columns = split(count);
  return Array.from({ length: Math.max(...columns.map((parts) => parts.length)) }, (_, at) =>
    columns.map((parts) => parts[at] ?? []));
}

// The beginning of a text, in so many lines.
export function beginning(text: string, { across, lines }: Space): string {
  const words = text.split(/[ \t\n]+/u);
  let count = words.length;
  const said = () => (count === words.length ? text : `${words.slice(0, count).join(' ')} …`);
  while (count > 1 && linesOf(said(), across) > lines) count -= 1;
  return said();
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
