// Answers that are owed and were asked of nobody yet, and the day by which to ask for them.

import type { AddressedStatement, SessionView } from './shapes';

const thirtyDays = 30 * 86_400;

// `question`: of one alone; null: of all.
export const owed = (all: AddressedStatement[], question: number | null): AddressedStatement[] =>
  all.filter((item) => item.accepted && item.requests.length === 0
    && (question === null || item.question === question));

// Those that a session leaves behind when it closes: of the questions that its run-sheet names, of
// all where it names none.
export function ofSession(all: AddressedStatement[], { phases }: Pick<SessionView, 'phases'>) {
  const named = new Set(phases.flatMap(({ question }) =>
    (question === undefined ? [] : [question])));
  return named.size === 0 ? all : all.filter(({ question }) => named.has(question));
}

const day = (seconds: number) => new Date(seconds * 1_000).toISOString().slice(0, 10);

// The day agreed at the closing (`follow`), while it is to come; else in thirty days.
export const dueDay = (now: number, follow: number | null): string =>
  day(follow !== null && follow > now + 86_400 ? follow : now + thirtyDays);

// The last second of a day in UTC, as it is asked for; not a number where it is no day.
export const endOf = (date: string): number => Date.parse(`${date}T23:59:59Z`) / 1_000;
