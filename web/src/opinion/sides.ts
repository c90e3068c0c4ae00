// The sides of a statement (groups, constituencies) with their shares, and which statements unite
// or divide them. The figures are the map's; nothing is computed here that it does not contain.

import type { Counts, MapStatement, OpinionMap, Standing } from '../api/shapes';
import { votesOf, wilson, type Interval } from './interval';

export const letterOf = (group: number) => String.fromCharCode(65 + group);

export interface Side {
  kind: 'group' | 'constituency';
  name: string; // letter of a group, code of a constituency
  counts: Counts;
  voted: number;
  silent: number | null; // passed, or did not vote on it; null where the size is not known
  of: number | null;
  agree: Interval | null;
  disagree: Interval | null;
}

function side(kind: Side['kind'], name: string, counts: Counts, of: number | null): Side {
  const voted = votesOf(counts);
  return {
    kind, name, counts, voted, of,
    silent: of === null ? null : Math.max(0, of - counts.agree - counts.disagree),
    agree: wilson(counts.agree, voted),
    disagree: wilson(counts.disagree, voted),
  };
}

// Constituencies below the anonymity floor are not in the map, and so not here.
export function sidesOf(statement: MapStatement, map: OpinionMap): Side[] {
  const groups = statement.groups.map((counts, index) => {
    return side('group', letterOf(index), counts, map.groups[index]?.members ?? null);
  });
  const constituencies = statement.constituencies.map((counts) => {
    const shown = map.constituencies?.find((item) => item.code === counts.code);
    return side('constituency', counts.code, counts, shown?.participants ?? null);
  });
  return [...groups, ...constituencies];
}

// The weakest side decides. Where only one kind of side can be shown, that one.
export function strength(standing: Standing): number | null {
  return standing.both ?? standing.groups ?? standing.constituencies;
}

const half = 500_000; // ppm: the weakest side agrees by more than half, with confidence

function ranked(
  map: OpinionMap,
  value: (statement: MapStatement) => number | null,
  least: number,
): MapStatement[] {
  return map.statements
    .filter((item) => item.live && (value(item) ?? 0) > least)
    .sort((left, right) => value(right)! - value(left)! || left.statement - right.statement);
}

export const commonGround = (map: OpinionMap) =>
  ranked(map, (item) => strength(item.common_ground), half);

export const commonRefusal = (map: OpinionMap) =>
  ranked(map, (item) => strength(item.common_refusal), half);

export const mostDivisive = (map: OpinionMap) => ranked(map, (item) => item.divisive, 0);

// What two groups share: the mean, over their three best statements, of the weaker lower bound.
export function bond(map: OpinionMap, left: number, right: number): number {
  const best = map.statements.filter((item) => item.live).map((item) => {
    const low = (group: number) => {
      const counts = item.groups[group];
      return counts ? wilson(counts.agree, votesOf(counts))?.low ?? 0 : 0;
    };
    return Math.min(low(left), low(right));
  }).sort((one, other) => other - one).slice(0, 3);
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}
