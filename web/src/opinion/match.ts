// What lasts from one frame of a live map to the next. A map numbers its groups by size and leaves
// its axes free to turn; the reader keeps the letters, colours and orientation already seen.

import type { MapStatement, OpinionMap } from '../api/shapes';
import { votesOf } from './interval';

// A turn or a mirroring of the plane, row by row: only who stands near whom means something.
export type Turn = readonly [number, number, number, number];

export interface DrawnMap extends OpinionMap {
  tags: number[]; // by group: its letter and colour, 0 for A
  turn: Turn;
}

export const upright: Turn = [1, 0, 0, 1];
export const letterOf = (tag: number) => String.fromCharCode(65 + tag);

// A map as it is published: the largest group is A, the axes stand as they were computed.
export function asPublished(map: OpinionMap): DrawnMap {
  return { ...map, tags: map.groups.map((_, index) => index), turn: upright };
}

export function like(before: DrawnMap | null, map: OpinionMap): DrawnMap {
  if (before === null) return asPublished(map);
  return { ...map, tags: tagsLike(before, map), turn: turnLike(before, map) };
}

// The turn that brings the axes of the statements nearest to where they stood before: in the plane
// the best rotation and the best mirroring have closed forms, and the better of the two is taken.
export function turnLike(before: DrawnMap, map: OpinionMap): Turn {
  const seen = new Map(before.statements.map((item) => [item.statement, item.axes]));
  let [xx, xy, yx, yy] = [0, 0, 0, 0];
  for (const { statement, axes: [x, y] } of map.statements) {
    const was = seen.get(statement);
    if (!was) continue;
    const [wasX, wasY] = turned(before.turn, was);
    xx += wasX * x;
    xy += wasX * y;
    yx += wasY * x;
    yy += wasY * y;
  }
  const rotation: [number, number] = [xx + yy, yx - xy];
  const mirroring: [number, number] = [xx - yy, yx + xy];
  const [length, mirrored] = [Math.hypot(...rotation), Math.hypot(...mirroring)];
  if (length === 0 && mirrored === 0) return before.turn;
  if (length >= mirrored) {
    const [cos, sin] = [rotation[0] / length, rotation[1] / length];
    return [cos, -sin, sin, cos];
  }
  const [cos, sin] = [mirroring[0] / mirrored, mirroring[1] / mirrored];
  return [cos, sin, sin, -cos];
}

type Pair = readonly [number, number];

export function turned([xx, xy, yx, yy]: Turn, [x, y]: Pair): [number, number] {
  return [xx * x + xy * y, yx * x + yy * y];
}

// How differently two groups answer: the mean difference of their shares of agreement over the
// statements both have answered. 1 where there is none.
function difference(
  before: DrawnMap, was: number, now: readonly MapStatement[], is: number,
): number {
  const seen = new Map(before.statements.map((item) => [item.statement, item.groups[was]]));
  let [sum, count] = [0, 0];
  for (const { statement, live, groups } of now) {
    const [old, fresh] = [seen.get(statement), groups[is]];
    if (!live || !old || !fresh || votesOf(old) === 0 || votesOf(fresh) === 0) continue;
    sum += Math.abs(old.agree / votesOf(old) - fresh.agree / votesOf(fresh));
    count += 1;
  }
  return count === 0 ? 1 : sum / count;
}

const strangers = 0.25; // beyond this, a group is a new one rather than an old one that moved

// The most alike pairs keep their letter; whoever is left takes the first letter that is free.
function tagsLike(before: DrawnMap, map: OpinionMap): number[] {
  const pairs = before.groups.flatMap((_, was) => map.groups.map((__, is) => {
    return { was, is, apart: difference(before, was, map.statements, is) };
  })).filter(({ apart }) => apart < strangers);
  pairs.sort((one, other) => one.apart - other.apart || one.was - other.was || one.is - other.is);
  const tags = new Map<number, number>(); // by group of this map
  const taken = new Set<number>();
  for (const { was, is } of pairs) {
    const tag = before.tags[was]!;
    if (tags.has(is) || taken.has(tag)) continue;
    tags.set(is, tag);
    taken.add(tag);
  }
  return map.groups.map((_, is) => {
    const kept = tags.get(is);
    if (kept !== undefined) return kept;
    let free = 0;
    while (taken.has(free)) free += 1;
    taken.add(free);
    return free;
  });
}
