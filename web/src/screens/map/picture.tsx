// The picture: hulls with soft fills, letters and patterns, spans between them, you as a ring.
// No axes: only who stands near whom means something.

import { useRef } from 'preact/hooks';

import type { MapGroup, OpinionMap, Summary } from '../../api/shapes';
import type { Choice } from '../../discussion/vote';
import { frameOf, height, turnLike, width, type Frame, type Turn } from '../../opinion/frame';
import { outline } from '../../opinion/outline';
import { myPlace, votesMissing, type Point } from '../../opinion/place';
import { bond, letterOf } from '../../opinion/sides';
import { useWords } from '../../words/speech';
import { Hull } from './hull';
import { Patterns } from './patterns';

interface Props {
  summary: Summary;
  map: OpinionMap;
  seated: boolean;
  votes: Record<number, Choice | undefined>;
}

const air = 10; // units of the picture around a hull

export function Picture({ summary, map, seated, votes }: Props) {
  const words = useWords();
  const before = useRef<{ map: OpinionMap; turn: Turn } | null>(null);
  const turn = turnLike(before.current, map);
  before.current = { map, turn };
  const mine = seated ? myPlace(map, votes) : null;
  const dots = summary.mode === 'open' ? (map.places ?? []) : [];
  const others = dots.map(({ x, y }): Point => [x, y]);
  const frame = frameOf(map, turn, mine ? [...others, mine] : others);
  if (map.groups.length === 0) {
    return (
      <p class="suppressed" data-testid="map-empty">
        {words.say('map.empty')}
      </p>
    );
  }
  return (
    <figure class="map" data-testid="map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="map-says">
        <Patterns />
        <Spans map={map} frame={frame} />
        {map.groups.map((group) => (
          <Hull key={group.group} {...hullOf(group, frame)} />
        ))}
        {dots.map((dot) => {
          const [x, y] = frame.place([dot.x, dot.y]);
          return (
            <circle key={dot.seat} class={`dot side-${dot.group % 5}`} cx={x} cy={y} r="2.5" />
          );
        })}
        {map.groups.map((group) => (
          <Letter key={group.group} group={group} frame={frame} />
        ))}
        {mine && <You at={frame.place(mine)} />}
      </svg>
      <figcaption id="map-says">
        {words.say('map.says', { count: map.groups.length })}{' '}
        {map.groups
          .map((group) =>
            words.say('map.group_members', {
              letter: letterOf(group.group),
              count: group.members,
            }),
          )
          .join(' · ')}
      </figcaption>
      <p class="you-note" data-testid="my-place" data-placed={mine !== null}>
        {seated && mine && words.say('map.you')}
        {seated && !mine && words.say('map.you_missing', { count: votesMissing(map, votes) })}
      </p>
    </figure>
  );
}

function hullOf(group: MapGroup, frame: Frame) {
  const hull = group.hull.map((point) => frame.place(point));
  const points = outline(hull, frame.place(group.centre), air);
  return { group: group.group, points };
}

// The letter stands above its hull, where no dot and no ring covers it.
function Letter({ group, frame }: { group: MapGroup; frame: Frame }) {
  const { points } = hullOf(group, frame);
  const top = points.reduce((best, point) => (point[1] < best[1] ? point : best));
  return (
    <g class={`letter side-${group.group % 5}`}>
      <circle cx={top[0]} cy={top[1]} r="15" />
      <text x={top[0]} y={top[1]} dy="0.35em" text-anchor="middle">
        {letterOf(group.group)}
      </text>
    </g>
  );
}

// Common ground between two groups: thicker where the side that agrees less agrees more.
function Spans({ map, frame }: { map: OpinionMap; frame: Frame }) {
  const pairs = map.groups.flatMap((left, index) => {
    return map.groups.slice(index + 1).map((right) => ({ left, right }));
  });
  return (
    <g class="spans">
      {pairs.map(({ left, right }) => {
        const [x1, y1] = frame.place(left.centre);
        const [x2, y2] = frame.place(right.centre);
        const thickness = 20 * Math.max(0, bond(map, left.group, right.group) - 0.25);
        const key = `${left.group}-${right.group}`;
        return <line key={key} {...{ x1, y1, x2, y2 }} stroke-width={thickness.toFixed(1)} />;
      })}
    </g>
  );
}

function You({ at: [x, y] }: { at: Point }) {
  const words = useWords();
  return (
    <g class="you">
      <circle class="you-halo" cx={x} cy={y} r="11" />
      <circle class="you-ring" cx={x} cy={y} r="11" />
      <text x={x} y={y} dy="-1.15em" text-anchor="middle">
        {words.say('map.you_here')}
      </text>
    </g>
  );
}
