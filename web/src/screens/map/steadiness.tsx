// How far the groups can be relied on, in words; the figures open on a click.

import type { Stability } from '../../api/shapes';
import { letterOf, type DrawnMap } from '../../opinion/match';
import { sameNumber, weakestOverlap } from '../../opinion/stability';
import { useWords } from '../../words/speech';

interface Props {
  measured: Stability | null; // of this map, or of the one of a moment ago
  stability: Stability | null; // of this very map
  map: DrawnMap;
}

export function Steadiness({ measured, stability, map }: Props) {
  const words = useWords();
  if (map.groups.length === 0) return null;
  if (measured === null) {
    return <p class="steadiness quiet" data-testid="steadiness">{words.say('steady.waiting')}</p>;
  }
  const { steady, resamples } = measured;
  const one = measured.groups.length === 1;
  const sentence = one ? 'steady.one' : steady ? 'steady.yes' : 'steady.no';
  return (
    <details class="steadiness" data-testid="steadiness" data-steady={steady}>
      <summary>
        <strong>{words.say(sentence)}</strong>{' '}
        <span>{words.say(steady ? 'steady.yes_why' : 'steady.no_why')}</span>
      </summary>
      <p>
        {words.say('steady.how', { count: resamples })}{' '}
        {stability === null && words.say('steady.earlier')}
      </p>
      <dl class="figures">
        <div>
          <dt>{words.say('steady.same_number', { count: measured.groups.length })}</dt>
          <dd>{words.percent(sameNumber(measured) / 1e6)}</dd>
        </div>
        {stability?.groups.map(({ group, overlap }) => (
          <div key={group}>
            <dt>{words.say('steady.overlap', { letter: letterOf(map.tags[group] ?? group) })}</dt>
            <dd>{words.percent(overlap / 1e6)}</dd>
          </div>
        ))}
        {measured.k_shares.filter(({ groups }) => groups !== measured.groups.length)
          .map(({ groups, share }) => (
            <div key={groups}>
              <dt>{words.say('steady.other_number', { count: groups })}</dt>
              <dd>{words.percent(share / 1e6)}</dd>
            </div>
          ))}
      </dl>
      <p class="quiet">
        {words.say('steady.rule', { weakest: words.percent(weakestOverlap(measured) / 1e6) })}
      </p>
    </details>
  );
}
