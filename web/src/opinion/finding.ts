// What can be said of a statement between some sides: one finding for each, so that the findings
// of a map add up to its statements. "Beyond doubt" means by the whole of Wilson's interval.

import type { MapStatement } from '../api/shapes';
import type { Interval } from './interval';
import type { DrawnMap } from './match';
import { sidesOf, strength, type Side } from './sides';

export const findings = [
  'common_ground', // more than half of every side agrees, beyond doubt
  'common_refusal', // more than half of every side disagrees, beyond doubt
  'pulls_apart', // more than half of one side, and less than half of another, beyond doubt
  'too_few', // some side has not voted enough to tell
  'mixed', // enough votes everywhere, and none of the above
  'about_me', // a fact about the person: counted, and not part of the map
] as const;
export type Finding = (typeof findings)[number];

export interface Found {
  item: MapStatement;
  finding: Finding;
  sides: Side[]; // all there are; those it is found between first
  between: number; // how many of them
  ground: number; // lower bound of agreement on the side that agrees least, 0 to 1
  refusal: number;
  gap: number; // between the two sides farthest apart beyond doubt; 0 where all overlap
  silence: number; // share of everyone on the map who passed or did not vote
  voted: number;
}

const half = 0.5;
const wide = 0.2; // an interval wider than this says too little

type Stance = 'agree' | 'disagree';
const intervals = (sides: readonly Side[], stance: Stance) => sides.map((side) => side[stance]);
const least = (sides: readonly Side[], stance: Stance) => {
  return sides.length === 0 ? 0 : Math.min(...intervals(sides, stance).map((it) => it?.low ?? 0));
};

function opposed(sides: readonly Side[], stance: Stance): boolean {
  const known = intervals(sides, stance).filter((interval) => interval !== null);
  return known.some(({ low }) => low > half) && known.some(({ high }) => high < half);
}

function undecided(interval: Interval | null): boolean {
  if (interval === null) return true;
  return interval.high - interval.low > wide && interval.low <= half && interval.high >= half;
}

// Docs: map-1, section 6. The largest difference of two shares whose intervals do not overlap.
export function gapOf(sides: readonly Side[]): number {
  let gap = 0;
  for (const stance of ['agree', 'disagree'] as const)
    for (const one of intervals(sides, stance))
      for (const other of intervals(sides, stance))
        if (one && other && one.low > other.high) gap = Math.max(gap, one.share - other.share);
  return gap;
}

function findingOf(item: MapStatement, between: readonly Side[], found: Found): Finding {
  if (!item.live) return 'about_me';
  if (between.length === 0) return 'too_few';
  if (found.ground > half) return 'common_ground';
  if (found.refusal > half) return 'common_refusal';
  if (opposed(between, 'agree') || opposed(between, 'disagree')) return 'pulls_apart';
  return between.some((side) => undecided(side.agree)) ? 'too_few' : 'mixed';
}

// Between the constituencies named, or between all sides (then by the map's own figures).
export function find(item: MapStatement, map: DrawnMap, codes: readonly string[] = []): Found {
  const all = sidesOf(item, map);
  const chosen = all.filter((side) => side.kind === 'constituency' && codes.includes(side.name));
  const every = codes.length === 0;
  const between = every ? all : chosen;
  const own = (standing: number | null) => (standing ?? 0) / 1e6;
  // A chosen constituency that is not shown has not been heard: nothing is common to it.
  const heard = every || chosen.length === codes.length;
  const found: Found = {
    item, between: between.length, finding: 'mixed',
    sides: every ? all : [...chosen, ...all.filter((side) => !chosen.includes(side))],
    ground: every ? own(strength(item.common_ground)) : heard ? least(between, 'agree') : 0,
    refusal: every ? own(strength(item.common_refusal)) : heard ? least(between, 'disagree') : 0,
    gap: every ? item.divisive / 1e6 : gapOf(between),
    ...heardOf(item, map, every ? [] : between),
  };
  return { ...found, finding: findingOf(item, heard ? between : [], found) };
}

// Votes and silence of the sides chosen, or of everyone on the map.
function heardOf(item: MapStatement, map: DrawnMap, sides: readonly Side[]) {
  const sum = (value: (side: Side) => number) => sides.reduce((all, it) => all + value(it), 0);
  const everyone = sides.length === 0;
  const of = everyone ? map.participants.total : sum((side) => side.of ?? 0);
  const said = everyone
    ? item.agree + item.disagree
    : sum(({ counts }) => counts.agree + counts.disagree);
  return {
    silence: of === 0 ? 1 : Math.max(0, 1 - said / of),
    voted: everyone ? said + item.pass : sum((side) => side.voted),
  };
}

export const orders = ['finding', 'gap', 'silence', 'votes', 'number'] as const;
export type Order = (typeof orders)[number];

function weightOf(found: Found, order: Order): number {
  if (order === 'number') return 0;
  if (order === 'gap') return found.gap;
  if (order === 'silence') return found.silence;
  if (order === 'votes') return found.voted;
  if (found.finding === 'common_refusal') return found.refusal;
  return found.finding === 'pulls_apart' ? found.gap : found.ground;
}

// By finding, strongest first; or all in one order. Equals stand by their number.
export function sorted(list: readonly Found[], order: Order): Found[] {
  const rank = (found: Found) => (order === 'finding' ? findings.indexOf(found.finding) : 0);
  return [...list].sort((left, right) => rank(left) - rank(right)
    || weightOf(right, order) - weightOf(left, order)
    || left.item.statement - right.item.statement);
}
