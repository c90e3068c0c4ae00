// Counts a stated conclusion again from what everybody can see: public voices, and the counts of
// secret ballots where they are shown. A row whose counts are withheld is taken as stated; who
// holds the ballots recounts it. The rule: docs/formats/acts-1.md, "Conclusion". Integers only.

import type { Counts, Decision, DecisionRow, Rule } from './shapes';

export interface Recount {
  holds: boolean;
  counted: number; // rows whose counts could be seen
  of: number;
}

const nobody: Counts = { yes: 0, no: 0, abstain: 0 };

// What a row answered, as far as it can be seen; null where it can not.
export function countsOf(row: DecisionRow): Counts | null {
  if (row.voice === 'ballots') return row.concluded?.counts ?? null;
  const choice = row.voice_given?.choice;
  return choice === undefined || choice === 'block' ? nobody : { ...nobody, [choice]: 1 };
}

export const answersIn = (counts: Counts) => counts.yes + counts.no + counts.abstain;

export function reaches(rule: Rule, row: DecisionRow, counts: Counts): boolean {
  const spoke = row.voice === 'focal_point'
    ? row.voice_given !== null : answersIn(counts) >= row.quorum;
  if (!spoke || row.voice_given?.choice === 'block') return false;
  if (rule.kind === 'consent') return counts.no <= rule.objections_max;
  const { numerator, denominator } = row.threshold;
  return counts.yes > 0 && counts.yes * denominator >= (counts.yes + counts.no) * numerator;
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

export function upheldBy(rule: Rule, rows: DecisionRow[], reached: boolean[]): boolean {
  if (rows.some((row) => row.voice_given?.choice === 'block')) return false;
  const met = rows.filter((_, at) => reached[at]);
  if (met.length < rule.reached_min) return false;
  const seats = (some: DecisionRow[]) => sum(some.map((row) => row.seats));
  if (rule.kind === 'double_majority') return 2 * seats(met) > seats(rows);
  if (rule.kind !== 'consent') return true;
  return sum(rows.map((row) => countsOf(row)?.no ?? 0)) <= rule.objections_max;
}

// Null before a conclusion is stated.
export function recount({ rule, rows, concluded }: Decision): Recount | null {
  if (!concluded) return null;
  const seen = rows.map(countsOf);
  const reached = rows.map((row, at) => {
    const counts = seen[at];
    return counts ? reaches(rule, row, counts) : row.concluded?.reached ?? false;
  });
  const counted = seen.filter((counts) => counts !== null).length;
  const rowsHold = rows.every((row, at) => row.concluded?.reached === reached[at]);
  const upheld = upheldBy(rule, rows, reached);
  // Objections that are not shown may still have ended a consent.
  const hidden = rule.kind === 'consent' && counted < rows.length;
  const endHolds = hidden ? upheld || !concluded.upheld : upheld === concluded.upheld;
  return { holds: rowsHold && endHolds, counted, of: rows.length };
}
