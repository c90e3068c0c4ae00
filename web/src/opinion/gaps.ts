// Where declared constituencies differ most on a map: the distance between the largest and the
// smallest share that agrees, among those of each side who voted.

import type { OpinionMap } from '../api/shapes';
import { votesOf } from './interval';

const votersMin = 5; // of a side on a statement: fewer say too little to be set against another

export interface Gap {
  statement: number;
  width: number; // 0 to 1
  sides: { code: string; share: number; voters: number }[]; // the most agreeing first
}

// The widest first; statements on which fewer than two sides voted enough are left out.
export function widestGaps(map: OpinionMap): Gap[] {
  return map.statements
    .filter((item) => item.live)
    .flatMap((item): Gap[] => {
      const sides = item.constituencies
        .map((counts) => ({
          code: counts.code, voters: votesOf(counts),
          share: counts.agree / Math.max(1, votesOf(counts)),
        }))
        .filter((side) => side.voters >= votersMin)
        .sort((left, right) => right.share - left.share || (left.code < right.code ? -1 : 1));
      if (sides.length < 2) return [];
      return [{ statement: item.statement, sides, width: sides[0]!.share - sides.at(-1)!.share }];
    })
    .sort((left, right) => right.width - left.width || left.statement - right.statement);
}
