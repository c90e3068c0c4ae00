// What stands on the hulls: the letter of a group with its size (or with its share of agreement,
// where one statement is shown), and you, as a ring.

import type { MapStatement } from '../../api/shapes';
import { votesOf } from '../../opinion/interval';
import { letterOf } from '../../opinion/match';
import type { Point } from '../../opinion/place';
import { useWords } from '../../words/speech';
import type { Shape } from './shapes';

const moved = (x: number, y: number) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

// The letter stands on the upper edge of its hull, where it covers the least.
export function Letter({ shape, shown }: { shape: Shape; shown: MapStatement | undefined }) {
  const words = useWords();
  const [x, y] = shape.outline.reduce((best, point) => (point[1] < best[1] ? point : best));
  const counts = shown?.groups[shape.index];
  const agreeing = counts && votesOf(counts) > 0 ? counts.agree / votesOf(counts) : null;
  const figure = counts === undefined
    ? words.number(shape.group.members)
    : agreeing === null ? '–' : words.percent(agreeing);
  const breadth = 42 + figure.length * 8; // near enough: text is not measured
  return (
    <g class={`letter side-${shape.tag % 5}`} transform={moved(x, y)}>
      <rect class="letter-plate" x="-15" y="-15" rx="15" height="30" width={breadth} />
      <circle r="15" />
      <text class="letter-name" dy="0.35em" text-anchor="middle">{letterOf(shape.tag)}</text>
      <text class="letter-figure" x="21" dy="0.35em">{figure}</text>
    </g>
  );
}

export function You({ at: [x, y] }: { at: Point }) {
  const words = useWords();
  return (
    <g class="you" transform={moved(x, y)}>
      <circle class="you-halo" r="11" />
      <circle class="you-ring" r="11" />
      <text dy="-1.15em" text-anchor="middle">{words.say('map.you_here')}</text>
    </g>
  );
}
