// Which map this is: the live one or a published one, of how many people, and pinned to what.

import type { PublishedMap, QuestionSummary } from '../../api/shapes';
import { OneOf } from '../../look/form/one_of';
import { useWords } from '../../words/speech';
import type { Words } from '../../words/words';
import type { ShownMap } from './use_map';

function publishedOn({ at, size }: PublishedMap, words: Words): string {
  const date = at === undefined ? words.number(size) : words.moment(at);
  return words.say('map.published_at', { date });
}

interface VersionsProps {
  asked: QuestionSummary;
  size: number | 'live';
  setSize(size: number | 'live'): void;
}

export function Versions({ asked, size, setSize }: VersionsProps) {
  const words = useWords();
  if (asked.published.length === 0) return null;
  const published = asked.published.map((item) => {
    return { value: item.size, label: publishedOn(item, words) };
  });
  return (
    <OneOf name="versions" label={words.say('map.version')} value={size}
      change={setSize} options={[{ value: 'live', label: words.say('map.live') }, ...published]} />
  );
}

interface StatusProps {
  shown: ShownMap;
  following: boolean;
  asked: QuestionSummary;
  stale: boolean;
}

export function Status({ shown, following, asked, stale }: StatusProps) {
  const words = useWords();
  const { map } = shown;
  const announced = asked.published.find((item) => item.size === map.size)?.digest;
  const intact = shown.digest === announced;
  return (
    <details class="map-status" data-testid="map-status" data-size={map.size}
      data-kind={shown.provisional ? 'provisional' : 'published'}>
      <summary>
        {shown.provisional && <strong>{words.say('map.provisional')} </strong>}
        {!shown.provisional && (
          <strong data-testid="map-intact" data-intact={intact}>
            {words.say(intact ? 'map.intact' : 'map.differs')}{' '}
          </strong>
        )}
        {map.participants.total > 0 && (
          <>
            {words.say('map.people', { count: map.participants.total })}{' '}
            {words.say('map.placed', { count: map.participants.placed })}{' '}
          </>
        )}
        {shown.provisional &&
          asked.state === 'open' &&
          words.say(following && !stale ? 'map.following' : 'map.polling')}
      </summary>
      <Pinned shown={shown} />
    </details>
  );
}

// What a map is made from, and the digest that names it.
export function Pinned({ shown: { map, digest } }: { shown: Pick<ShownMap, 'map' | 'digest'> }) {
  const words = useWords();
  return (
    <dl class="figures">
      <div><dt>{words.say('map.size')}</dt><dd>{words.number(map.size)}</dd></div>
      <div><dt>{words.say('map.algorithm')}</dt><dd><code>{map.algorithm}</code></dd></div>
      <div><dt>{words.say('map.digest')}</dt><dd><code>{digest}</code></dd></div>
    </dl>
  );
}
