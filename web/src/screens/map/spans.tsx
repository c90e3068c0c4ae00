// Common ground between groups, drawn: a band from hull to hull, thicker where even the side that
// agrees less agrees more, with the number of statements they share. On one statement alone, a
// band is drawn where both agree, and an open link where they stand apart: what is absent is seen.

import type { MapStatement } from '../../api/shapes';
import { wilson, votesOf } from '../../opinion/interval';
import type { DrawnMap } from '../../opinion/match';
import { bond } from '../../opinion/sides';
import { ribbon, spanOf, type Span } from '../../opinion/span';
import { useWords } from '../../words/speech';
import type { Shape } from './shapes';

const thickest = 44; // units of the picture, for full agreement
const floor = 0.25; // agreement below this is no band

interface Props {
  map: DrawnMap;
  shapes: Shape[];
  shown: MapStatement | undefined; // the one statement that is shown, if any
  touching: boolean; // those of hulls that touch are drawn over them, the others below
}

function pairsOf(shapes: Shape[]) {
  return shapes.flatMap((left, index) => shapes.slice(index + 1).flatMap((right) => {
    const span = spanOf(left, right);
    return span === null ? [] : [{ left, right, span }];
  }));
}

export function Spans({ map, shapes, shown, touching }: Props) {
  return (
    <g class="spans">
      {pairsOf(shapes).filter(({ span }) => span.touching === touching)
        .map(({ left, right, span }) => {
          const { thickness } = bond(map, left.index, right.index, shown?.statement);
          const wide = thickest * Math.max(0, (thickness - floor) / (1 - floor));
          const broken = shown !== undefined && apart(shown, left.index, right.index);
          const key = [left.tag, right.tag].sort().join('-');
          return (
            <g key={key} data-span={key} data-broken={broken}>
              {broken && <OpenLink span={span} />}
              {!broken && wide > 0 && (
                <path class="span-band" d={ribbon(span, Math.max(wide, 2))} />
              )}
            </g>
          );
        })}
    </g>
  );
}

// How many statements two groups share, above everything else that is drawn.
export function Shared({ map, shapes }: Pick<Props, 'map' | 'shapes'>) {
  const words = useWords();
  return (
    <g class="span-counts">
      {pairsOf(shapes).map(({ left, right, span: { middle: [x, y] } }) => {
        const { shared } = bond(map, left.index, right.index);
        const key = [left.tag, right.tag].sort().join('-');
        return shared > 0 && (
          <text key={key} class="span-count" x={x} y={y} dy="0.35em" text-anchor="middle"
            data-pair={key}>
            {words.number(shared)}
          </text>
        );
      })}
    </g>
  );
}

// Two groups whose shares of agreement differ beyond doubt, one above a half and one below.
function apart(item: MapStatement, left: number, right: number): boolean {
  const interval = (group: number) => {
    const counts = item.groups[group];
    return counts ? wilson(counts.agree, votesOf(counts)) : null;
  };
  const [one, other] = [interval(left), interval(right)];
  if (!one || !other) return false;
  return (one.low > 0.5 && other.high < 0.5) || (other.low > 0.5 && one.high < 0.5);
}

function OpenLink({ span: { from, to } }: { span: Span }) {
  const at = (share: number) => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const [first, second] = [at(0.36), at(0.64)];
  return (
    <g class="span-open">
      <line x1={from[0]} y1={from[1]} x2={first[0]} y2={first[1]} />
      <line x1={second[0]} y1={second[1]} x2={to[0]} y2={to[1]} />
      <circle cx={first[0]} cy={first[1]} r="4" />
      <circle cx={second[0]} cy={second[1]} r="4" />
    </g>
  );
}
