// The sides of a statement (groups, constituencies) with their shares. The figures are the map's;
// nothing is computed here that it does not contain.

import type { Counts, MapStatement, OpinionMap, Standing } from '../api/shapes';
import { votesOf, wilson, type Interval } from './interval';
import { letterOf, type DrawnMap } from './match';

export interface Side {
  kind: 'group' | 'constituency' | 'everyone';
  name: string; // letter of a group, code of a constituency, '' of everyone
  tag: number | null; // colour and pattern of a group
  counts: Counts;
  voted: number;
  silent: number | null; // passed, or did not vote on it; null where the size is not known
  of: number | null;
  agree: Interval | null;
  disagree: Interval | null;
}

type Named = Pick<Side, 'kind' | 'name' | 'tag'>;

function side(named: Named, counts: Counts, of: number | null): Side {
  const voted = votesOf(counts);
  const { agree, disagree, pass } = counts;
  return {
    ...named, voted, of,
    counts: { agree, disagree, pass },
    silent: of === null ? null : Math.max(0, of - agree - disagree),
    agree: wilson(counts.agree, voted),
    disagree: wilson(counts.disagree, voted),
  };
}

// Everyone on the map: not a side, but counted like one.
export function everyoneOn(statement: MapStatement, map: OpinionMap): Side {
  return side({ kind: 'everyone', name: '', tag: null }, statement, map.participants.total);
}

export function constituenciesOf(statement: MapStatement, map: OpinionMap): Side[] {
  return statement.constituencies.map((counts) => {
    const shown = map.constituencies?.find((item) => item.code === counts.code);
    const named: Named = { kind: 'constituency', name: counts.code, tag: null };
    return side(named, counts, shown?.participants ?? null);
  });
}

// Groups by letter, then constituencies; those below the anonymity floor are not in the map, and
// so not here.
export function sidesOf(statement: MapStatement, map: DrawnMap): Side[] {
  const groups = statement.groups.map((counts, index) => {
    const tag = map.tags[index] ?? index;
    const named: Named = { kind: 'group', name: letterOf(tag), tag };
    return side(named, counts, map.groups[index]?.members ?? null);
  });
  groups.sort((left, right) => left.tag! - right.tag!);
  return [...groups, ...constituenciesOf(statement, map)];
}

// The weakest side decides. Where only one kind of side can be shown, that one.
export function strength(standing: Standing): number | null {
  return standing.both ?? standing.groups ?? standing.constituencies;
}

const half = 500_000; // ppm: the weakest side agrees by more than half, with confidence

export function commonGround(map: OpinionMap): MapStatement[] {
  const value = (item: MapStatement) => strength(item.common_ground) ?? 0;
  return map.statements
    .filter((item) => item.live && value(item) > half)
    .sort((left, right) => value(right) - value(left) || left.statement - right.statement);
}

export interface Bond {
  thickness: number; // mean, over their three best statements, of the weaker lower bound
  shared: number; // statements with which more than half of both agree, beyond doubt
}

// What two groups share, over all statements or on one alone.
export function bond(map: OpinionMap, left: number, right: number, only?: number): Bond {
  const lower = (item: MapStatement, group: number) => {
    const counts = item.groups[group];
    return counts ? wilson(counts.agree, votesOf(counts))?.low ?? 0 : 0;
  };
  const weaker = map.statements
    .filter((item) => item.live && (only === undefined || item.statement === only))
    .map((item) => Math.min(lower(item, left), lower(item, right)))
    .sort((one, other) => other - one);
  const best = weaker.slice(0, 3);
  return {
    thickness: best.reduce((sum, value) => sum + value, 0) / Math.max(best.length, 1),
    shared: weaker.filter((value) => value > 0.5).length,
  };
}
