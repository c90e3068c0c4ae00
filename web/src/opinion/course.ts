// How the answers to one statement went from map to map, as a sheet.

import type { Statement, Summary } from '../api/shapes';
import { countColumn, labelled, shareColumn, sideLabels, type Voices } from './figures';
import { share, type Cell, type Sheet } from './sheet';
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
    const { agree, disagree, pass } = side.counts;
    const iso = at === null ? null : new Date(at * 1_000).toISOString();
    return [size, iso, item.statement, side.kind, side.name,
      ...sideLabels(side, summary, voices), agree, disagree, pass, side.silent, side.of,
      share(side.agree?.share), share(side.agree?.low), share(side.agree?.high)];
  }));
  return {
    columns: [
      countColumn('size', reader.say('map.size')),
      { code: 'published', label: reader.say('course.when'), as: 'text', say: when },
      countColumn('statement', ''),
      { code: 'side_kind', label: '', as: 'text' }, { code: 'side', label: '', as: 'text' },
      ...labelled('side', reader.say('row.side'), voices),
      countColumn('agree', reader.say('choice.agree')),
      countColumn('disagree', reader.say('choice.disagree')),
      countColumn('pass', reader.say('choice.pass')),
      countColumn('silent', reader.say('sheet.silent')),
      countColumn('members', reader.say('sheet.members')),
      shareColumn('agree_share', reader.say('sheet.agree_share')),
      shareColumn('agree_low', reader.say('sheet.low')),
      shareColumn('agree_high', reader.say('sheet.high')),
    ],
    rows,
  };
}
