// Small maps for tests: what is not said is empty.

import type { Counts, MapGroup, MapStatement, OpinionMap } from '../api/shapes';

export const counts = (agree: number, disagree: number, pass = 0): Counts => {
  return { agree, disagree, pass };
};
const nowhere = { groups: null, constituencies: null, both: null };

export function statement(
  id: number, axes: [number, number], more: Partial<MapStatement> = {},
): MapStatement {
  return {
    statement: id, axes, live: true, ...counts(3, 1), groups: [], constituencies: [],
    common_ground: nowhere, common_refusal: nowhere, divisive: 0, ...more,
  };
}

export function group(
  index: number, members: number, centre: [number, number], hull: [number, number][] = [],
): MapGroup {
  return { group: index, members, centre, hull, known_for: [] };
}

export function mapOf(
  statements: MapStatement[], groups: MapGroup[] = [], more: Partial<OpinionMap> = {},
): OpinionMap {
  return {
    algorithm: 'map-1', question: 1, size: 9, statements, groups,
    settings: { anonymity_floor: 10, groups_max: 5, votes_min: 2 },
    participants: { total: 4, placed: 4 },
    ...more,
  };
}
