// How opinions are shown: the map in its states, the strip, the tally, the figure as a table.

import type { Counts, MapStatement, OpinionMap, Stability, Summary } from '../../api/shapes';
import { FigureTable } from '../../look/figure/figure_table';
import { Tally } from '../../look/figure/tally';
import { groupSheet } from '../../opinion/figures';
import { find } from '../../opinion/finding';
import { asPublished, type DrawnMap } from '../../opinion/match';
import { everyoneOn } from '../../opinion/sides';
import { useWords } from '../../words/speech';
import { Key } from '../map/key';
import { Picture } from '../map/picture';
import { Steadiness } from '../map/steadiness';
import { Strip } from '../map/strip';
import { Piece } from './piece';

const million = 1_000_000;
const counts = (agree: number, disagree: number, pass: number): Counts => {
  return { agree, disagree, pass };
};
const standing = (both: number) => ({ groups: both, constituencies: both, both });

// What three groups and two constituencies said of one statement.
function said(statement: number, groups: Counts[], sides: [Counts, Counts]): MapStatement {
  const sum = (choice: keyof Counts) => groups.reduce((all, it) => all + it[choice], 0);
  return {
    statement, axes: [million, 0], live: true, groups,
    ...counts(sum('agree'), sum('disagree'), sum('pass')),
    constituencies: [{ code: 'gov', ...sides[0] }, { code: 'cso', ...sides[1] }],
    common_ground: standing(0), common_refusal: standing(0), divisive: 0,
  };
}

const shared = said(1, [counts(70, 6, 9), counts(52, 9, 4), counts(44, 3, 6)],
  [counts(60, 9, 8), counts(90, 7, 9)]);
const parting = said(2, [counts(9, 70, 5), counts(40, 22, 6), counts(50, 3, 2)],
  [counts(62, 12, 6), counts(30, 74, 4)]);
const silence = said(3, [counts(0, 0, 0), counts(0, 0, 0), counts(0, 0, 0)],
  [counts(0, 0, 0), counts(0, 0, 0)]);

function hull([x, y]: [number, number], wide: number, high: number): [number, number][] {
  return Array.from({ length: 16 }, (_, at): [number, number] => {
    const angle = (at * Math.PI) / 8;
    return [x + wide * million * Math.cos(angle), y + high * million * Math.sin(angle)];
  });
}

function group(index: number, members: number, centre: [number, number], size: [number, number]) {
  return { group: index, members, centre, hull: hull(centre, ...size), known_for: [] };
}

const three = [
  group(0, 104, [-2.2 * million, 0], [0.9, 1.2]),
  group(1, 76, [0.9 * million, 1.4 * million], [1, 0.9]),
  group(2, 60, [1.7 * million, -1.3 * million], [1.1, 0.8]),
];

function invented(groups: OpinionMap['groups'], placed: number): DrawnMap {
  return asPublished({
    algorithm: 'map-1', question: 1, size: 1, groups, statements: [shared, parting, silence],
    settings: { anonymity_floor: 10, groups_max: 5, votes_min: 7 },
    participants: { total: placed, placed },
    constituencies: [{ code: 'gov', participants: 96 }, { code: 'cso', participants: 144 }],
  });
}

const map = invented(three, 240);
const fragile: Stability = {
  algorithm: 'stability-1', question: 1, size: 1, map: '', seed: '', resamples: 50, steady: false,
  groups: three.map((it, at) => ({ group: it.group, overlap: 520_000 + 90_000 * at })),
  k_shares: [{ groups: 2, share: 560_000 }, { groups: 3, share: 440_000 }],
};

export function MapPieces() {
  const words = useWords();
  const named = (code: string, name: string) => ({
    code, name: { [words.language]: name }, seats: 100, taken: 90,
  });
  const summary = {
    mode: 'protected', anonymity_floor: 10, languages: ['fr', 'en'],
    constituencies: [named('gov', words.say('design.government')),
      named('cso', words.say('design.civil_society'))],
  } as unknown as Summary;
  const picture = { summary, statements: [], seated: false, votes: {}, shown: null };
  const nothing = () => undefined;
  return (
    <>
      <Piece name="design.map" says="design.map_says">
        <Picture {...picture} map={map} showAll={nothing} />
        <Steadiness measured={fragile} stability={fragile} map={map} />
        <Picture {...picture} map={invented(three.slice(0, 1), 104)} showAll={nothing} />
        <Picture {...picture} map={invented([], 4)} showAll={nothing} />
      </Piece>
      <Piece name="design.strip" says="design.strip_says">
        <Key summary={summary} />
        {[shared, parting, silence].map((item) => (
          <Strip key={item.statement} sides={find(item, map).sides} between={5} scaled />
        ))}
      </Piece>
      <Piece name="design.tally" says="design.tally_says">
        {[parting, silence].map((item) => (
          <Tally key={item.statement} side={everyoneOn(item, map)} />
        ))}
      </Piece>
      <Piece name="design.figure" says="design.figure_says">
        <FigureTable
          name="design-groups"
          build={(voices) => groupSheet(map, summary, fragile, voices)}
          languages={summary.languages}
          file="entente-design"
          title={words.say('table.title')}
        />
      </Piece>
    </>
  );
}
