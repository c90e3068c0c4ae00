// How people understand the words of a statement, gathered: readings of one word stand together,
// whatever the hand that typed it, so that nobody sees two disputes where there is one.

import type { Understanding } from './shapes';

export interface WordReadings {
  word: Understanding['word']; // as the first who raised it wrote it
  language: string;
  readings: Understanding[]; // in the order in which they were said
  sides: number; // constituencies named; few people of one are not
}

const around = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

// «Consultation» and "consultation" are one word; those of two languages are two.
function folded({ word, language }: Understanding): string {
  const written = (word[language] ?? Object.values(word)[0] ?? '').normalize('NFKC');
  return `${language}/${written.replace(around, '').toLocaleLowerCase(language)}`;
}

// The words most disputed first; among equals, the one that was raised first.
export function wordsInDispute(known: readonly Understanding[], statement: number): WordReadings[] {
  const words = new Map<string, Understanding[]>();
  for (const item of known) {
    if (item.statement !== statement) continue;
    words.set(folded(item), [...words.get(folded(item)) ?? [], item]);
  }
  return [...words.values()]
    .map((readings) => ({
      word: readings[0]!.word,
      language: readings[0]!.language,
      readings,
      sides: new Set(readings.flatMap((item) => item.constituency ?? [])).size,
    }))
    .sort((left, right) => right.readings.length - left.readings.length
      || left.readings[0]!.understanding - right.readings[0]!.understanding);
}

// Statements of which a word is in dispute, and how many readings each has; most readings first.
export function statementsInDispute(known: readonly Understanding[]): [number, number][] {
  const counted = new Map<number, number>();
  for (const { statement } of known) counted.set(statement, (counted.get(statement) ?? 0) + 1);
  return [...counted].sort(([one, left], [other, right]) => right - left || one - other);
}
