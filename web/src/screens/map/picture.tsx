// The picture: hulls with soft fills, letters and patterns, bands of common ground between them,
// you as a ring. No axes: only who stands near whom means something.

import { useId } from 'preact/hooks';

import type { Statement, Summary } from '../../api/shapes';
import type { Choice } from '../../discussion/vote';
import { frameOf, height, sample, width } from '../../opinion/frame';
import { letterOf, type DrawnMap } from '../../opinion/match';
import { myPlace, votesMissing, type Point } from '../../opinion/place';
import { useWords } from '../../words/speech';
import { NoGroups } from './no_groups';
import { Ground, Hull } from './hull';
import { Letter, You } from './marks';
import { Patterns } from './patterns';
import { shapesOf } from './shapes';
import { Shared, Spans } from './spans';
import { StatementText } from './statement_text';

interface Props {
  summary: Summary;
  map: DrawnMap;
  statements: Statement[];
  seated: boolean;
  votes: Record<number, Choice | undefined>;
  shown: number | null; // the statement the picture is about; all of them, if none
  showAll(): void;
}

export function Picture(props: Props) {
  const { summary, map, seated, votes } = props;
  if (map.groups.length === 0) return <NoGroups summary={summary} map={map} />;
  const mine = seated ? myPlace(map, votes) : null;
  return (
    <figure class="map" data-testid="map" data-shown={props.shown ?? 'all'}>
      <Drawing {...props} mine={mine} />
      <Caption {...props} />
      {seated && (
        <p class="you-note" data-testid="my-place" data-placed={mine !== null}>
          <YouSwatch />
          <MyPlace {...{ map, votes, mine }} />
        </p>
      )}
    </figure>
  );
}

function Drawing({ summary, map, mine, shown }: Props & { mine: Point | null }) {
  const words = useWords();
  const id = useId();
  // In a PROTECTED dialogue a map holds no places, and none would be drawn if it did.
  const dots = summary.mode === 'open' ? sample(map.places ?? []) : [];
  const others = dots.map(({ x, y }): Point => [x, y]);
  const frame = frameOf(map, mine ? [...others, mine] : others);
  const shapes = shapesOf(map, frame);
  const item = map.statements.find(({ statement }) => statement === shown);
  const sizes = shapes.map(({ tag, group }) => {
    return words.say('map.group_members', { letter: letterOf(tag), count: group.members });
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-name ${id}-says`}>
      <title id={`${id}-name`}>{words.say('map.name')}</title>
      <desc id={`${id}-says`}>
        {words.say('map.describes', { count: map.groups.length })} {sizes.join(' · ')}.{' '}
        {words.say('map.list_says')}
      </desc>
      <Patterns />
      <Spans {...{ map, shapes }} shown={item} touching={false} />
      {shapes.map((shape) => <Ground key={shape.tag} shape={shape} />)}
      <Spans {...{ map, shapes }} shown={item} touching />
      {shapes.map((shape) => <Hull key={shape.tag} shape={shape} />)}
      {dots.map((dot) => {
        const [x, y] = frame.place([dot.x, dot.y]);
        const tag = map.tags[dot.group] ?? dot.group;
        return <circle key={dot.seat} class={`dot side-${tag % 5}`} cx={x} cy={y} r="2.5" />;
      })}
      {!item && <Shared {...{ map, shapes }} />}
      {shapes.map((shape) => <Letter key={shape.tag} shape={shape} shown={item} />)}
      {mine && <You at={frame.place(mine)} />}
    </svg>
  );
}

function Caption({ summary, map, statements, shown, showAll }: Props) {
  const words = useWords();
  const places = summary.mode === 'open' ? (map.places ?? []) : [];
  const drawn = sample(places).length;
  if (shown !== null) {
    return (
      <figcaption class="map-focus" data-testid="map-focus">
        <p class="voice"><StatementText id={shown} {...{ statements }} /></p>
        <p>{words.say('map.focus_says')}</p>
        <button type="button" class="button" id="map-show-all" onClick={showAll}>
          {words.say('map.focus_end')}
        </button>
      </figcaption>
    );
  }
  return (
    <figcaption>
      {words.say(map.groups.length === 1 ? 'map.says_one' : 'map.says')}{' '}
      {drawn > 0 && words.say(drawn < places.length ? 'map.dots_some' : 'map.dots', {
        count: drawn, all: places.length,
      })}
    </figcaption>
  );
}

function YouSwatch() {
  return (
    <svg class="you-swatch" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <circle class="you-ring" cx="12" cy="12" r="9" />
    </svg>
  );
}

interface MyPlaceProps {
  map: DrawnMap;
  votes: Props['votes'];
  mine: Point | null;
}

function MyPlace({ map, votes, mine }: MyPlaceProps) {
  const words = useWords();
  if (mine) return <>{words.say('map.you')}</>;
  const count = votesMissing(map, votes);
  return <>{count > 0 ? words.say('map.you_missing', { count }) : words.say('map.you_none')}</>;
}
