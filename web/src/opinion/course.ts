// How the answers to one statement went from map to map, as a sheet.

import type { Statement, Summary } from '../api/shapes';
import { countColumn, sideCells, sideColumns, type Voices } from './figures';
import type { Cell, Sheet } from './sheet';
import type { Side } from './sides';

export interface Moment {
  size: number; // of the log the map follows from
  at: number | null; // when it was published; null: the live map
  sides: Side[];
}

export function courseSheet(
  moments: readonly Moment[], item: Statement, summary: Summary, voices: Voices,
): Sheet {
  const { reader } = voices;
  const when = (cell: Cell) => {
    return typeof cell === 'string' ? reader.moment(Date.parse(cell) / 1_000) : '–';
  };
  const rows = moments.flatMap(({ size, at, sides }) => sides.map((side): Cell[] => {
    const iso = at === null ? null : new Date(at * 1_000).toISOString();
    return [size, iso, item.statement, ...sideCells(side, summary, voices)];
  }));
  return {
    columns: [
      countColumn('size', reader.say('map.size')),
      { code: 'published', label: reader.say('course.when'), as: 'text', say: when },
      countColumn('statement', ''),
      ...sideColumns(voices),
    ],
    rows,
  };
}
