// All sides of a statement at one glance: letters of groups above a scale of agreement, a stroke
// for each constituency on it. Close together is common ground, far apart is not.

import { lanes } from '../../opinion/lanes';
import type { Side } from '../../opinion/sides';
import { useWords } from '../../words/speech';

const laneHeight = 17;
const room = 0.05; // of the scale, for a letter
const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

interface Props {
  sides: Side[];
  between: number; // how many of them are asked about; the others stay in the background
  scaled: boolean; // with the figures of the scale
}

export function Strip({ sides, between, scaled }: Props) {
  const words = useWords();
  const groups = sides.filter((side) => side.kind === 'group' && side.agree !== null);
  const placed = lanes(groups.map((side) => side.agree!.share), room);
  const base = 10 + laneHeight * Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return (
    <svg class="strip" height={base + (scaled ? 24 : 8)} aria-hidden="true">
      <line class="strip-scale" x1="0%" x2="100%" y1={base} y2={base} />
      {[0, 0.5, 1].map((at) => (
        <line key={at} class="strip-tick" x1={percent(at)} x2={percent(at)} y1={base - 4}
          y2={base + 4} />
      ))}
      {scaled && [0, 0.5, 1].map((at) => (
        <text key={at} class="strip-figure" x={percent(at)} y={base + 20}
          text-anchor={['start', 'middle', 'end'][at * 2] as 'start'}>
          {at === 0.5
            ? words.say('strip.half', { share: words.percent(at) })
            : words.percent(at)}
        </text>
      ))}
      {sides.map((side, index) => side.kind === 'constituency' && side.agree !== null && (
        <line key={side.name} class={index < between ? 'strip-stroke' : 'strip-stroke row-aside'}
          x1={percent(side.agree.share)} x2={percent(side.agree.share)} y1={base - 6}
          y2={base + 6} />
      ))}
      {groups.map((side, index) => {
        const { share, lane } = placed[index]!;
        const y = base - 14 - laneHeight * lane;
        const aside = sides.indexOf(side) >= between ? ' row-aside' : '';
        return (
          <g key={side.name} class={`strip-letter side-${side.tag! % 5}${aside}`}>
            <circle cx={percent(share)} cy={y} r="7.5" />
            <text x={percent(share)} y={y} dy="0.35em" text-anchor="middle">{side.name}</text>
          </g>
        );
      })}
    </svg>
  );
}
