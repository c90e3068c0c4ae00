// Decisions by their days: which take answers now, which are to come, which are past. What was
// replaced is in none of them: the decision that replaced it is.

import type { Decision } from './shapes';

export const groups = ['open', 'coming', 'past'] as const;
export type Days = Record<(typeof groups)[number], Decision[]>;

// Concluded, else closing; null where no day is set.
export const end = (one: Decision) => one.concluded?.at ?? one.closes;

const endOrNever = (one: Decision) => end(one) ?? Infinity;
// By number among equals; a difference of two that never end would be no number.
const soonest = (left: Decision, right: Decision) =>
  (endOrNever(left) === endOrNever(right) ? left.decision - right.decision
    : endOrNever(left) < endOrNever(right) ? -1 : 1);

// `now`: in seconds. Open and coming: those that close first before the others; past: the latest
// first, also what closed and is not counted yet.
export function byDays(decisions: Decision[], now: number): Days {
  const days: Days = { open: [], coming: [], past: [] };
  for (const one of decisions) {
    if (one.status === 'replaced') continue;
    if (one.concluded || (one.closes !== null && now >= one.closes)) days.past.push(one);
    else days[one.opened === null ? 'coming' : 'open'].push(one);
  }
  days.open.sort(soonest);
  days.coming.sort(soonest);
  days.past.sort((left, right) => soonest(right, left));
  return days;
}
