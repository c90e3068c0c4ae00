// What somebody with these keys can do with a proposal now. The law decides all the same.

import type { Actor } from '../../agreement/actors';
import type { ProposalRow } from '../../agreement/shapes';

export const doings = ['stance', 'amend', 'object', 'rule', 'freeze'] as const;
export type Doing = (typeof doings)[number];

const changeable = (row: ProposalRow) => row.status === 'open';
// Whoever disagrees may say so until the conclusion is drawn.
const undecided = (row: ProposalRow) => row.status !== 'upheld' && row.status !== 'not_upheld';

export function doable(row: ProposalRow, actors: Actor[]): Doing[] {
  const is = (role: Actor['role']) => actors.some((actor) => actor.role === role);
  const sided = is('seat') || is('focal_point');
  const can: Record<Doing, boolean> = {
    stance: is('seat') && changeable(row),
    amend: actors.length > 0 && changeable(row),
    object: sided && undecided(row),
    rule: is('facilitator') && row.amendments_open > 0,
    freeze: is('facilitator') && changeable(row),
  };
  return doings.filter((name) => can[name]);
}
