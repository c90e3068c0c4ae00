// My place on the map, computed here from my own votes: nobody else learns it (map-1, section 3).

import type { OpinionMap } from '../api/shapes';
import type { Choice } from '../discussion/vote';
import { votesOf } from './interval';

export type Point = [number, number];

const sign: Record<Choice, number> = { agree: 1, disagree: -1, pass: 0 };
const micro = 1e-6;

// In the map's own units (millionths). Null with fewer votes than the map asks for.
export function myPlace(map: OpinionMap, votes: Record<number, Choice | undefined>): Point | null {
  const live = map.statements.filter((item) => item.live);
  const mine = live.filter((item) => votes[item.statement] !== undefined);
  const needed = Math.min(map.settings.votes_min, live.length);
  if (mine.length === 0 || mine.length < needed) return null;
  let x = 0;
  let y = 0;
  for (const item of mine) {
    const cast = votesOf(item);
    const mean = cast === 0 ? 0 : (item.agree - item.disagree) / cast;
    const off = sign[votes[item.statement]!] - mean;
    x += off * item.axes[0] * micro;
    y += off * item.axes[1] * micro;
  }
  const scale = Math.sqrt(live.length / mine.length) / micro;
  return [x * scale, y * scale];
}

// How many more votes until one can be placed; 0 when enough.
export function votesMissing(map: OpinionMap, votes: Record<number, Choice | undefined>): number {
  const live = map.statements.filter((item) => item.live);
  const mine = live.filter((item) => votes[item.statement] !== undefined).length;
  return Math.max(0, Math.min(map.settings.votes_min, live.length) - mine);
}
