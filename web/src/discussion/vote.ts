// Choices, and the order in which one participant meets the statements of a question.

import { sha256 } from '@noble/hashes/sha2.js';

import { toHex, utf8 } from '../acts/bytes';

export const choices = ['agree', 'disagree', 'pass'] as const;
export type Choice = (typeof choices)[number];

export const statementCharactersMax = 300;

// Every participant meets the statements in an order of their own, drawn from their pseudonym:
// nobody's statement stands first for everybody. Anyone who knows the pseudonym can recompute it.
export function ordered<T extends { statement: number }>(
  statements: readonly T[],
  pseudonym: string,
): T[] {
  const rank = (statement: number) => toHex(sha256(utf8(`${pseudonym}/${statement}`)));
  return statements
    .map((item) => ({ item, rank: rank(item.statement) }))
    .sort((left, right) => (left.rank < right.rank ? -1 : 1))
    .map(({ item }) => item);
}

export type Fault = 'empty' | 'too_long' | 'forbidden_character';

// Invisible and direction-changing characters could make two readers see two sentences.
const forbidden = new RegExp(
  '[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f' +
    '\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\u{e0000}-\\u{e007f}]',
  'u',
);

// What a person typed, without what the keyboard added at its ends and the line breaks of other
// systems.
export function tidied(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim().normalize('NFC');
}

export function characters(text: string): number {
  return [...tidied(text)].length;
}

export function faultIn(text: string, charactersMax: number): Fault | null {
  const tidy = tidied(text);
  if (tidy === '') return 'empty';
  if ([...tidy].length > charactersMax) return 'too_long';
  return forbidden.test(tidy) ? 'forbidden_character' : null;
}
